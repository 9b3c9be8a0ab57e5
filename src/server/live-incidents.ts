import { EventEmitter } from 'node:events'
import { sql } from 'kysely'
import type { Backend } from '../store/backend.js'
import { IncidentColumns, readColumnRows, readColumns } from './incident-columns.js'

/** How often a store that others may write to is looked at, in milliseconds. */
const pause = 1500
/** More changes than this at once are not told one by one. */
const mostTold = 500

export interface IncidentChange {
  readonly version: number
  /** Ids of changed incidents; null where there are too many to tell. */
  readonly incidents: readonly string[] | null
}

/** The columns of a store that goes on changing, by this process or another: looks for changes and tells who listens (`change`). */
export class LiveIncidents extends EventEmitter<{ change: [IncidentChange] }> {
  columns = new IncidentColumns()
  /** Grows with every change: answers that were made with the same version are the same. */
  version = 0
  private readonly store: Backend
  private timer: NodeJS.Timeout | null = null

  private constructor(store: Backend) {
    super()
    this.store = store
    this.setMaxListeners(0)
  }

  static async open(store: Backend): Promise<LiveIncidents> {
    const live = new LiveIncidents(store)
    live.version = await live.lastChange()
    live.columns = await readColumns(store)
    live.schedule()
    return live
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  /** Takes in what has changed. A store that cannot be read just now is looked at again later. */
  async look(): Promise<void> {
    const before = this.version
    const last = await this.lastChange()
    if (last === before) return
    const rows = await this.store.db.selectFrom('changes').select('incident').distinct().where('seq', '>', before).where('seq', '<=', last).execute()
    const keys = rows.map((row) => row.incident)
    for (let from = 0; from < keys.length; from += 1000) {
      const part = keys.slice(from, from + 1000)
      const found = await readColumnRows(this.store, part)
      for (const row of found) this.columns.put(row)
      const left = new Set(found.map((row) => row.key))
      for (const key of part) if (!left.has(key)) this.columns.drop(key)
    }
    if (this.columns.isLoose) this.columns = this.columns.toOrdered()
    this.version = last
    const told = keys.length <= mostTold ? (await this.store.db.selectFrom('incidents').select('id').where('key', 'in', keys).execute()).map((row) => row.id) : null
    this.emit('change', { version: last, incidents: told })
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.look()
        .catch(() => undefined)
        .finally(() => {
          if (this.timer) this.schedule()
        })
    }, pause)
    this.timer.unref()
  }

  private async lastChange(): Promise<number> {
    const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from changes`.execute(this.store.db)
    return Number(rows[0].seq ?? 0)
  }
}
