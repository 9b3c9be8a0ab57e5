import type { Tally } from '../core/record.js'
import { toIsoDay, yearOf } from './calendar.js'
import type { DateChunk, NumberChunk, PersonChunk } from './chunk.js'
import { type ReportView, type SentenceView, spanOf } from './report-view.js'

/** Period statistics ("since 2002, 140 cells"), and the sentences that they claim for themselves: no events are made of those. */
export function findTallies(view: ReportView): { tallies: Tally[]; claimed: ReadonlySet<SentenceView> } {
  const tallies: Tally[] = []
  const claimed = new Set<SentenceView>()
  for (const sentence of view.sentences) {
    if (sentence.kind === 'headline' || sentence.isQuestion) continue
    const since = sentence.chunks.find((chunk): chunk is DateChunk => chunk.kind === 'date' && chunk.value.since === true && chunk.value.precision >= 3)
    const cued = hasTallyCue(sentence)
    if (!since && !cued) continue
    const counts = sentence.chunks.filter(
      (chunk): chunk is NumberChunk | PersonChunk =>
        (chunk.kind === 'number' && (chunk.value.min ?? 0) >= 3) || (chunk.kind === 'person' && chunk.count !== null && (chunk.count.min ?? 0) >= 3 && chunk.count.basis !== 'vague'),
    )
    if (counts.length === 0 || !cued) continue
    claimed.add(sentence)
    for (const chunk of counts.slice(0, 4)) {
      const value = chunk.kind === 'number' ? chunk.value : chunk.count
      if (value?.min === null || value?.min === undefined) continue
      const to = Math.min(sentence.to, chunk.to + (chunk.kind === 'number' ? 2 : 0))
      const period = since
        ? { from: toIsoDay(since.value.start), to: since.value.by === 'year' && yearOf(since.value.start) === yearOf(since.value.end) ? null : toIsoDay(since.value.end) }
        : { from: null, to: null }
      tallies.push({ what: sentence.tokens.text.slice(sentence.tokens.start[chunk.from], sentence.tokens.end[to - 1]), count: value.min, ...period, evidence: [spanOf(sentence, chunk.from, to)] })
    }
  }
  return { tallies, claimed }
}

function hasTallyCue(sentence: SentenceView): boolean {
  return sentence.hits.marks('tally', sentence.from, sentence.to).length > 0
}
