import type { Chunk, PersonChunk } from '../../src/coder/chunk.js'
import type { Coding } from '../../src/coder/coder.js'
import { chunkSpan } from '../../src/coder/draft-spans.js'
import type { EventCount } from '../../src/core/record.js'
import { spansTouch } from '../../src/core/span.js'
import { type Figure, figureOf, noFigure } from './figure.js'

/**
 * Of the counted words for casualties (12 قتيلا, خمسة جرحى) in a report with an event, those that are in no event's counts: neither
 * their words nor, for a figure told twice, the same figure. What the report's tallies count is left out. Unit: mentions.
 */
export function unusedCasualties({ record, view }: Coding): Figure {
  if (view === null || record.events.length === 0) return noFigure
  const counts = record.events.flatMap((event) => event.counts)
  const tallied = record.tallies.flatMap((tally) => tally.evidence)
  const words = view.sentences.flatMap((sentence) =>
    sentence.chunks.filter(isCasualty).flatMap((chunk) => {
      const span = chunkSpan(sentence, chunk)
      return tallied.some((other) => spansTouch(span, other)) ? [] : [{ chunk, span }]
    }),
  )
  return figureOf(words, ({ chunk, span }) => !counts.some((count) => count.evidence.some((other) => spansTouch(span, other)) || isSameFigure(count, chunk)))
}

function isCasualty(chunk: Chunk): chunk is PersonChunk {
  return chunk.kind === 'person' && (chunk.noun.victim === 'killed' || chunk.noun.victim === 'injured') && chunk.count !== null
}

function isSameFigure(count: EventCount, { noun, count: told }: PersonChunk): boolean {
  return count.what === noun.victim && count.min === told?.min && count.max === told.max
}
