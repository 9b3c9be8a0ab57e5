import type { PlaceChunk } from '../../src/coder/chunk.js'
import type { Coding } from '../../src/coder/coder.js'
import { chunkSpan } from '../../src/coder/draft-spans.js'
import { type SentenceView, spanOf } from '../../src/coder/report-view.js'
import type { CodedEvent } from '../../src/core/record.js'
import { type Span, spansTouch } from '../../src/core/span.js'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.js'
import { type Place, precisionOfKind } from '../../src/gazetteer/place.js'
import { type Figure, figureOf, noFigure } from './figure.js'

/** في, داخل, ب, قرب: the noun behind them is where something is. */
const locative: ReadonlySet<string> = new Set(['in', 'by', 'near'])

/** From this precision on a place is no town or unit: a region, a country, a sea. */
const widePrecision = 5

/**
 * Of the places that a report tells behind a locative preposition in a sentence with an event's words, those that are no event's
 * place and hold none of the places used (codebook rule 15). Unit: places, each once a report.
 */
export function unusedPlaces({ record, view }: Coding): Figure {
  if (view === null || record.events.length === 0) return noFigure
  const { gazetteer } = view.pack
  const spans = record.events.flatMap(spansOf)
  const evidence = record.events.flatMap((event) => event.places.flatMap((place) => place.evidence))
  const used = record.events.flatMap((event) => event.places.flatMap((place) => (place.gazetteerId === null ? [] : (gazetteer.find(place.gazetteerId) ?? []))))
  const told = new Map<Place, boolean>()
  for (const sentence of view.sentences) {
    const whole = spanOf(sentence, sentence.from, sentence.to)
    if (!spans.some((span) => spansTouch(span, whole))) continue
    for (const { place, span } of locatedIn(sentence)) told.set(place, told.get(place) === true || evidence.some((other) => spansTouch(span, other)))
  }
  return figureOf([...told], ([place, isEvidence]) => !isEvidence && !used.some((other) => other === place || isWider(gazetteer, place, other)))
}

function locatedIn(sentence: SentenceView): { place: Place; span: Span }[] {
  return sentence.chunks.flatMap((chunk) => (chunk.kind === 'place' && chunk.place && isLocated(chunk) ? [{ place: chunk.place, span: chunkSpan(sentence, chunk) }] : []))
}

const isLocated = (chunk: PlaceChunk): boolean => locative.has(chunk.prep)

/** The words that tell the event itself; who says so may stand anywhere. */
function spansOf(event: CodedEvent): Span[] {
  return [event.trigger, ...event.date.evidence, ...[event.places, event.actors, event.counts, event.items].flat().flatMap((value) => value.evidence)]
}

function isWider(gazetteer: Gazetteer, outer: Place, inner: Place): boolean {
  if (gazetteer.contains(outer, inner)) return true
  return precisionOfKind(outer.kind) >= widePrecision && precisionOfKind(inner.kind) < widePrecision && (outer.country === null || outer.country === inner.country)
}
