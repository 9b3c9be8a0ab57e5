import type { CodedEvent, CodedReport } from '../core/record.js'
import type { Span } from '../core/span.js'
import { toSearchForm } from './search-form.js'

/** UTF-16 units kept on both sides of a piece of evidence: about two sentences of agency Arabic. */
const around = 200

/** What an event is found by: the report's headline, the words around its evidence, and the names of its places and groups in both scripts. */
export function toEventSearchText(report: CodedReport['report'], event: CodedEvent): string {
  const headline = report.sections.find((section) => section.kind === 'headline')?.text ?? ''
  const names = [...event.places.flatMap((place) => [place.name, place.admin1 ?? '']), ...event.actors.map((actor) => actor.name ?? '')]
  const told = windowsOf(event).map(({ section, start, end }) => report.sections[section].text.slice(start, end))
  return toSearchForm([headline, ...told, ...new Set(names)].join('\n'))
}

/** The evidence of an event with its surroundings, what overlaps joined. */
function windowsOf(event: CodedEvent): Span[] {
  const spans = [event.trigger, ...event.places, ...event.actors, ...event.counts, ...event.items].flatMap((part) => ('evidence' in part ? part.evidence : [part]))
  const sorted = spans.map(({ section, start, end }) => ({ section, start: Math.max(0, start - around), end: end + around })).sort((a, b) => a.section - b.section || a.start - b.start)
  const joined: { section: number; start: number; end: number }[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last && last.section === span.section && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push(span)
  }
  return joined
}
