import type { Incident, IncidentView, ViewFigure } from '../core/incident.js'
import type { CodedReport } from '../core/record.js'
import type { Statement } from '../core/statement.js'
import { type DigestStyle, oneLine } from './digest.js'
import { figure } from './events-csv.js'

/** One incident in a list: a line for what and when, a line for where, how many and who tells it. */
export function toIncidentLines(incident: { readonly id: string; readonly view: IncidentView; readonly reports: number; readonly sources: number }, style: DigestStyle): string {
  const { view } = incident
  const sites = view.places.filter((place) => place.role === 'site').map((place) => `${oneLine(place.name)}${place.country ? ` [${place.country}]` : ''}`)
  const groups = view.actors.filter((actor) => actor.id !== null).map((actor) => oneLine(actor.id as string))
  const tolls = view.figures.filter(({ what }) => what === 'killed' || what === 'injured' || what === 'arrested').map(toFigureText)
  const parts = [sites.slice(0, 3).join(', ') || 'place not told', ...tolls.slice(0, 3), [...new Set(groups)].slice(0, 3).join(', ')].filter((part) => part !== '')
  const told = `${incident.reports} ${incident.reports === 1 ? 'report' : 'reports'}, ${incident.sources} ${incident.sources === 1 ? 'source' : 'sources'}${view.disputed.length > 0 ? `, differ on ${view.disputed.join(', ')}` : ''}`
  return `${style.bold(dateText(view.date))}  ${style.bold(view.type)}  ${style.dim(view.status === 'occurred' ? '' : view.status)}  ${style.dim(incident.id)}\n    ${parts.join(' · ')}  ${style.dim(told)}\n`
}

/** `2023-03-12`, `2023-03-12 – 2023-03-14`, `date not told`. */
export function dateText({ start, end }: { readonly start: string; readonly end: string }): string {
  if (start === '0001-01-01') return 'date not told'
  return start === end ? start : `${start} – ${end}`
}

/** `killed 12 (11–12)`: the best figure, and the range where sources differ. */
function toFigureText({ what, of, best, low, high }: ViewFigure): string {
  const range = low === best && high === best ? '' : ` (${figure(low, high)})`
  return `${what}${of === 'unknown' ? '' : ` ${of}`} ${best ?? '?'}${range}`
}

/** One incident whole: the view, then each field's statements with source and words. `wordsOf` gives the words of a statement's evidence. */
export function toIncidentText(incident: Incident, sources: number, wordsOf: (statement: Statement) => readonly string[], style: DigestStyle): string {
  const { view } = incident
  const lines = [toIncidentLines({ ...incident, reports: incident.reports.length, sources }, style)]
  const reports = new Map(incident.reports.map((report) => [report.id, report]))
  lines.push(style.bold('Reports'))
  for (const { id, source, published, headline, url } of incident.reports)
    lines.push(`  ${oneLine(published ?? 'no date')}  ${oneLine(source ?? 'source not told')}  ${style.arabic(oneLine(headline ?? ''))}  ${style.dim(oneLine([id, url].filter(Boolean).join('  ')))}`)
  const fields = [...new Set(incident.statements.map((statement) => statement.field))]
  for (const field of fields) {
    const own = incident.statements.filter((statement) => statement.field === field)
    const differs = view.disputed.some((name) => name === field || (field === 'count' && name.startsWith('figures.')))
    lines.push(`${style.bold(field)}${differs ? '  (sources differ)' : ''}`)
    for (const [value, statements] of byValue(own)) {
      lines.push(`  ${value}${statements.length > 1 ? style.dim(`  ×${statements.length}`) : ''}`)
      for (const statement of statements) {
        const report = reports.get(statement.report)
        const who = statement.by.kind === 'person' ? `${statement.by.name} (person)` : `${report?.published?.slice(0, 10) ?? 'no date'} ${report?.source ?? statement.report}`
        const words = wordsOf(statement).map((text) => style.arabic(oneLine(text)))
        const chain = statement.attribution.map((source) => `${source.kind} ${style.arabic(oneLine(source.name))}`).join(' ← ')
        lines.push(
          `      ${style.dim(oneLine(who))}  ${words.join(' · ') || style.dim(statement.by.kind === 'person' ? '' : '(the report’s own)')}${chain ? `  ${style.dim('on the word of')} ${chain}` : ''}`,
        )
      }
    }
  }
  return `${lines.join('\n')}\n`
}

/** The statements of one field by the value that they give, the most told first. */
function byValue(statements: readonly Statement[]): [string, Statement[]][] {
  const values = new Map<string, Statement[]>()
  for (const statement of statements) {
    const text = valueText(statement.value)
    const known = values.get(text)
    if (known) known.push(statement)
    else values.set(text, [statement])
  }
  return [...values].sort((a, b) => b[1].length - a[1].length)
}

/** A value in a few words: the elements that are told, without coordinates. */
export function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return oneLine(String(value))
  const fields = value as Record<string, unknown>
  if ('start' in fields) return dateText(fields as { start: string; end: string })
  if ('what' in fields) return oneLine(`${fields.what} ${figure(fields.min as number | null, fields.max as number | null)}${fields.of === 'unknown' ? '' : ` ${fields.of}`}`)
  if ('min' in fields) return figure(fields.min as number | null, fields.max as number | null)
  const told = ['role', 'kind', 'category', 'id', 'name', 'place', 'group', 'country', 'count'].map((name) => fields[name]).filter((part) => part !== null && part !== undefined && part !== '')
  return oneLine(told.join(' '))
}

/** A report's own words with the evidence of each event marked: `[` opens and `]` closes with the event's number and the field. */
export function toMarkedReport(record: CodedReport, style: DigestStyle): string {
  const marks = new Map<number, { readonly at: number; readonly text: string; readonly closes: boolean }[]>()
  const mark = (section: number, start: number, end: number, label: string): void => {
    const own = marks.get(section) ?? []
    own.push({ at: start, text: '⟦', closes: false }, { at: end, text: `⟧${label}`, closes: true })
    marks.set(section, own)
  }
  record.events.forEach((event, i) => {
    const seen = new Map<string, { section: number; start: number; end: number; labels: string[] }>()
    const note = (spans: readonly { section: number; start: number; end: number }[], label: string): void => {
      for (const { section, start, end } of spans) {
        const key = `${section} ${start} ${end}`
        const known = seen.get(key) ?? { section, start, end, labels: [] }
        if (!known.labels.includes(label)) known.labels.push(label)
        seen.set(key, known)
      }
    }
    note([event.trigger], event.type)
    note(event.date.evidence, 'date')
    for (const place of event.places) note(place.evidence, place.role)
    for (const actor of event.actors) note(actor.evidence, actor.role)
    for (const count of event.counts) note(count.evidence, count.what)
    for (const item of event.items) note(item.evidence, item.role)
    for (const source of event.attribution) note(source.evidence, 'source')
    for (const { section, start, end, labels } of seen.values()) mark(section, start, end, `${i + 1}:${labels.join('+')}`)
  })
  return record.report.sections
    .map((section, i) => {
      const own = (marks.get(i) ?? []).sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes))
      let at = 0
      let out = ''
      for (const { at: next, text } of own) {
        out += style.arabic(oneLine(section.text.slice(at, next))) + style.dim(text)
        at = next
      }
      return `${style.dim(section.kind.padEnd(9))}${out}${style.arabic(oneLine(section.text.slice(at)))}`
    })
    .join('\n')
}
