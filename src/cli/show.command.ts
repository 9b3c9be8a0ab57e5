import type { Statement } from '../core/statement.js'
import { oneLine, toDigest } from '../export/digest.js'
import { toIncidentText, toMarkedReport } from '../export/incident-text.js'
import type { LinkDecision } from '../link/link-decision.js'
import type { Backend } from '../store/backend.js'
import { readEventReports } from '../store/read-event-reports.js'
import { type HistoryEntry, readHistory, readIncident } from '../store/read-incident.js'
import { readReport } from '../store/read-report.js'
import { Output } from './output.js'
import { styleFor } from './terminal.js'

export interface ShowOptions {
  readonly json: boolean
  readonly visual: boolean
}

/** Prints one incident: the view, each field's statements with source and words, where sources differ, and how it came about. */
export async function showCommand(store: Backend, id: string, { json, visual }: ShowOptions): Promise<number> {
  const incident = await readIncident(store.db, id)
  const history = await readHistory(store.db, incident.id)
  const reports = await readEventReports(store.db, incident.events)
  const wordsOf = (statement: Statement): string[] =>
    statement.evidence.map(({ section, start, end }) => reports.get(statement.event)?.sections[section]?.text.slice(start, end) ?? '').filter((words) => words !== '')
  const output = new Output(null)
  if (json) {
    const statements = incident.statements.map((statement) => ({ ...statement, words: wordsOf(statement) }))
    await output.write(`${JSON.stringify({ ...incident, statements, history }, null, 2)}\n`)
  } else {
    const style = styleFor(process.stdout.isTTY === true, visual)
    if (incident.id !== id) await output.write(`${id} is ${incident.id} now\n`)
    await output.write(toIncidentText(incident, incident.view.sources.length, wordsOf, style))
    await output.write(`${style.bold('History')}\n${history.map((entry) => `  ${historyText(entry)}\n`).join('')}`)
  }
  await output.end()
  return 0
}

function historyText({ at, by, decision }: HistoryEntry): string {
  const who = by.kind === 'person' ? oneLine(by.name) : `${by.name} ${by.version}`
  return `${at}  ${decisionText(decision)}  (${who})`
}

function decisionText(decision: LinkDecision): string {
  switch (decision.kind) {
    case 'found':
      return `begun by event ${decision.event}`
    case 'join':
      return `event ${decision.event} joined, like ${decision.like}: ${decision.score} = ${featuresText(decision.features)}`
    case 'merge':
      return `${decision.from} merged in${decision.features.length > 0 ? `: ${decision.score} = ${featuresText(decision.features)}` : ''}`
    case 'split':
      return `${decision.events.length} events split off from ${decision.from} to ${decision.into}`
    case 'together':
      return `${decision.event} and ${decision.like} are one`
    case 'apart':
      return `${decision.event} and ${decision.like} are not one`
  }
}

const featuresText = (features: readonly { readonly name: string; readonly value: number; readonly weight: number; readonly detail: string }[]): string =>
  features.map(({ name, value, weight, detail }) => `${name} ${(value * weight).toFixed(2)} (${oneLine(detail)})`).join(', ')

/** Prints a kept report: its words with the evidence marked, and the digest of its events with their incidents. */
export async function reportCommand(store: Backend, id: string, { json, visual, version }: ShowOptions & { readonly version: number | null }): Promise<number> {
  const kept = await readReport(store.db, id, version)
  const output = new Output(null)
  if (json) await output.write(`${JSON.stringify(kept, null, 2)}\n`)
  else {
    const style = styleFor(process.stdout.isTTY === true, visual)
    const versions = kept.versions > 1 ? `, version ${kept.version} of ${kept.versions}` : ''
    await output.write(`${toDigest(kept.record, style)}${style.dim(`received ${kept.received} from ${oneLine(kept.origin)}${versions}`)}\n\n`)
    await output.write(`${toMarkedReport(kept.record, style)}\n`)
    kept.record.events.forEach((event, i) => void output.write(`${i + 1}: incident ${kept.incidents[event.id] ?? 'of an earlier coding'}\n`))
  }
  await output.end()
  return 0
}
