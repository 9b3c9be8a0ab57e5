import type { Section } from '../core/section.js'
import type { Span } from '../core/span.js'
import { type ReportView, spanOf } from './report-view.js'

/** Sentences that ask. They are listed, and nothing in them is a fact. */
export function findQuestions(view: ReportView, sections: readonly Section[]): Span[] {
  const questions: Span[] = []
  for (const sentence of view.sentences) {
    if (!sentence.isQuestion) continue
    if (sections[sentence.section].kind === 'headline' && sentence.to - sentence.from < 3) continue
    questions.push(spanOf(sentence, sentence.from, sentence.to))
  }
  return questions
}
