import type { CodedEvent, CodedReport } from '../core/record.js'
import type { Span } from '../core/span.js'
import { figure } from './events-csv.js'

/** Shows Arabic in its own direction inside a left-to-right line: first-strong isolate … pop directional isolate (UAX #9). */
export const isolate = (text: string): string => `\u2068${text}\u2069`

export interface DigestStyle {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  /** How a piece of Arabic is written so that this terminal shows it in reading order. */
  readonly arabic: (text: string) => string
}

export const plainStyle: DigestStyle = { bold: (text) => text, dim: (text) => text, arabic: isolate }

/** A coded report for a reader: what happened, where, when, who, how many, who says so, what is only asked. */
export function toDigest(record: CodedReport, style: DigestStyle): string {
  const { report } = record
  const headline = report.sections.find((section) => section.kind === 'headline')?.text ?? report.sections[0]?.text.slice(0, 80) ?? ''
  const lines = [
    `${style.bold(oneLine(report.id))}  ${style.dim(
      [report.source, report.published ?? 'no date', report.language]
        .filter((part) => part !== null)
        .map(oneLine)
        .join(' · '),
    )}`,
    `  ${style.arabic(oneLine(headline))}`,
  ]
  if (record.events.length === 0) lines.push(style.dim('  no event'))
  for (const event of record.events) lines.push(...eventLines(record, event, style))
  for (const tally of record.tallies) lines.push(`  ${style.dim('tally')}    ${tally.count} ${style.arabic(oneLine(tally.what))} ${style.dim([tally.from, tally.to].filter(Boolean).join(' – '))}`)
  for (const question of record.questions) lines.push(`  ${style.dim('only asked')}  ${style.arabic(oneLine(wordsOf(record, question)))}`)
  return `${lines.join('\n')}\n`
}

function eventLines(record: CodedReport, event: CodedEvent, style: DigestStyle): string[] {
  const lines = [
    `  ● ${style.bold(event.type)}  ${[event.status, event.domain, event.background ? 'background' : ''].filter(Boolean).join(' · ')}  ${style.arabic(oneLine(wordsOf(record, event.trigger)))}`,
  ]
  const add = (label: string, value: string) => {
    if (value !== '') lines.push(`      ${style.dim(label.padEnd(8))} ${value}`)
  }
  add(
    'when',
    `${event.date.start === event.date.end ? event.date.start : `${event.date.start} – ${event.date.end}`}${event.date.evidence.length > 0 ? `  ${style.arabic(oneLine(wordsOf(record, event.date.evidence[0])))}` : style.dim('  (the report’s own date)')}`,
  )
  add(
    'where',
    event.places
      .map(
        (place) =>
          `${place.role === 'site' ? '' : `${place.role} `}${oneLine(place.name)}${place.nameAr ? ` ${style.arabic(oneLine(place.nameAr))}` : ''}${place.country ? ` [${place.country}]` : ''}${place.precision > 2 ? style.dim(` ~${place.precision}`) : ''}`,
      )
      .join(', '),
  )
  add('who', event.actors.map((actor) => `${actor.role}: ${actor.id ?? actor.kind} ${style.arabic(oneLine(wordsOf(record, actor.evidence[0])))}`).join('; '))
  add(
    'how many',
    event.counts
      .map((count) => `${count.what} ${figure(count.min, count.max)}${count.basis === 'exact' || count.basis === 'at_least' ? '' : ` (${count.basis})`}${count.of === 'unknown' ? '' : ` ${count.of}`}`)
      .join(', '),
  )
  add('aged', event.ages ? figure(event.ages.min, event.ages.max) : '')
  add('with', event.items.map((item) => `${item.role} ${item.category}${item.count === null ? '' : ` ×${item.count}`}`).join(', '))
  add('aimed at', (event.intendedTargets ?? []).map((target) => target.category).join(', '))
  add('ties', event.links.map((link) => `${link.kind} ${oneLine(link.place ?? link.group ?? link.country ?? '')}`).join(', '))
  add('says', event.attribution.map((source) => `${source.kind} ${style.arabic(oneLine(source.name))}`).join(' ← '))
  return lines
}

function wordsOf(record: CodedReport, span: Span): string {
  return record.report.sections[span.section].text.slice(span.start, span.end)
}

/** One line, without control characters and bidi controls: what came from outside never steers the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}
