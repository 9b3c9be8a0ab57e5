import { eventTypes } from '../../codebook/event-types.table.js'
import type { Judgement } from './agreement.js'
import type { ComparedReport } from './compare-reports.js'
import type { EventPair } from './pair-events.js'
import { triggerTouchesQuote } from './touches-quote.js'

/** The fields of one value out of a closed list, and whether a report has events at all. */
export const judgedFields = ['type', 'class', 'status', 'domain', 'background', 'has_events'] as const
export type JudgedField = (typeof judgedFields)[number]

/**
 * What both coders judged, by field. `type`, `status`, `domain` and `background` are judged over the paired events; `has_events` over
 * the reports that both have. Pairs share their class, so over them alone it could not differ: `class` is judged over the pairs and,
 * besides, over unpaired events told by the same words in another class.
 */
export function findJudgements(reports: readonly ComparedReport[]): Readonly<Record<JudgedField, readonly Judgement[]>> {
  const pairs = reports.flatMap(({ pairing }) => pairing.pairs)
  const classOf = ([gold, coded]: EventPair): Judgement => [eventTypes[gold.type].class, eventTypes[coded.type].class]
  return {
    type: pairs.map(([gold, coded]) => [gold.type, coded.type]),
    class: [...pairs, ...reports.flatMap(pairsAcrossClasses)].map(classOf),
    status: pairs.map(([gold, coded]) => [gold.status, coded.status]),
    domain: pairs.map(([gold, coded]) => [gold.domain, coded.domain]),
    background: pairs.map(([gold, coded]) => [String(gold.background ?? false), String(coded.background)]),
    has_events: reports.flatMap(({ gold, reading }) => (reading ? [[String(gold.events.length > 0), String(reading.events.length > 0)] as const] : [])),
  }
}

/** Missed and extra events that stand on the same words, one to one in the order of the text's coding. */
function pairsAcrossClasses({ reading, pairing }: ComparedReport): EventPair[] {
  if (!reading) return []
  const left = [...pairing.extra]
  return pairing.missed.flatMap((gold) => {
    const at = left.findIndex((coded) => eventTypes[gold.type].class !== eventTypes[coded.type].class && triggerTouchesQuote(reading, coded, gold.quote))
    return at < 0 ? [] : [[gold, left.splice(at, 1)[0]] as const]
  })
}
