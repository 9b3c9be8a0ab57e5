import { toIncidentLines } from '../export/incident-text.js'
import type { Backend } from '../store/backend.js'
import type { IncidentFilter } from '../store/incident-filter.js'
import { countIncidents, listIncidents } from '../store/list-incidents.js'
import { log } from './log.js'
import { Output } from './output.js'
import { styleFor } from './terminal.js'

export interface IncidentsOptions {
  readonly filter: IncidentFilter
  readonly limit: number
  readonly json: boolean
  readonly visual: boolean
}

/** Lists incidents, latest first; as JSON one a line. */
export async function incidentsCommand(store: Backend, { filter, limit, json, visual }: IncidentsOptions): Promise<number> {
  const output = new Output(null)
  const style = styleFor(process.stdout.isTTY === true, visual)
  const incidents = await listIncidents(store, store.db, filter, { limit })
  for (const incident of incidents) await output.write(json ? `${JSON.stringify(incident)}\n` : toIncidentLines(incident, style))
  if (!json && incidents.length === limit) {
    const count = await countIncidents(store, store.db, filter)
    if (count > limit) log(`${limit} of ${count} incidents; --limit shows more`)
  } else if (!json && incidents.length === 0) log('no incident')
  await output.end()
  return 0
}
