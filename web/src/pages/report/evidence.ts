import type { CodedEvent, CodedReport } from '../../../../src/core/record.ts'

/** A piece of evidence: which event, which field, and where it stands. */
export interface Evidence {
  readonly event: number
  readonly field: string
  readonly section: number
  readonly start: number
  readonly end: number
}

/** All evidence of a report, in reading order; questions and tallies apart, as fields of no event. */
export function evidenceOf(record: CodedReport): Evidence[] {
  const found: Evidence[] = []
  const add = (event: number, field: string, spans: readonly { readonly section: number; readonly start: number; readonly end: number }[]): void => {
    for (const { section, start, end } of spans) found.push({ event, field, section, start, end })
  }
  record.events.forEach((event: CodedEvent, i) => {
    add(i, 'type', [event.trigger])
    add(i, 'date', event.date.evidence)
    for (const place of event.places) add(i, 'place', place.evidence)
    for (const actor of event.actors) add(i, 'actor', actor.evidence)
    for (const count of event.counts) add(i, 'count', count.evidence)
    for (const item of event.items) add(i, 'item', item.evidence)
    for (const target of event.intendedTargets ?? []) add(i, 'intended_target', target.evidence)
    for (const link of event.links) add(i, 'link', link.evidence)
    for (const source of event.attribution) add(i, 'attribution', source.evidence)
  })
  return found.sort((a, b) => a.section - b.section || a.start - b.start || a.end - b.end)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of a section's text with all evidence that covers it. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly by: readonly Evidence[]
  /** It stands in a sentence that only asks. */
  readonly isAsked: boolean
}

/** Cuts a section where evidence or a question begins or ends. */
export function piecesOf(text: string, evidence: readonly Evidence[], questions: readonly Stretch[]): Piece[] {
  const edges = [...evidence, ...questions].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, text.length, ...edges])].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]
    const covers = (stretch: Stretch): boolean => stretch.start <= start && stretch.end >= end
    return { start, text: text.slice(start, end), by: evidence.filter(covers), isAsked: questions.some(covers) }
  })
}
