import type { Section } from '../core/section.js'
import type { Span } from '../core/span.js'
import { type ReportView, spanOf } from './report-view.js'

/** Sentences that ask. They are listed, and nothing in them is a fact. */
export function findQuestions(view: ReportView, sections: readonly Section[]): Span[] {
  const questions: Span[] = []
  for (const sentence of view.sentences) {
    if (!sentence.isQuestion) continue
    if (sections[sentence.section].kind === 'headline' && sentence.to - sentence.from < 3) continue
    const from = questionStart(sentence)
    questions.push(spanOf(sentence, from, sentence.to))
  }
  return questions
}

/** After a colon the question itself begins ("تساؤلات جوهرية: إلى أي مدى"). */
function questionStart(sentence: ReportView['sentences'][number]): number {
  const { tokens, hits } = sentence
  for (let i = sentence.to - 1; i > sentence.from; i--) {
    if (tokens.word[i] !== ':' || i + 1 >= sentence.to) continue
    if (hits.at(i + 1).some((hit) => hit.sense.kind === 'particle' && hit.sense.word.kind === 'question')) return i + 1
  }
  return sentence.from
}
