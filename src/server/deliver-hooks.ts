import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { IncidentView } from '../core/incident.js'
import { write } from '../store/write.js'
import type { ServerContext } from './context.js'
import type { IncidentChange } from './live-incidents.js'
import { toQuery } from './saved-query.js'

/** Attempts before a message is given up and kept among the dead. */
const mostAttempts = 7
/** Milliseconds before the second attempt; each further one waits four times as long, at most six hours. */
const firstWait = 15_000
const longestWait = 6 * 3_600_000
const patience = 10_000

/**
 * Tells the hooks of saved views when an incident appears in them: each incident once, signed, tried again, and kept among the dead where nobody takes it. What is
 * waiting is in the store, so a restart loses nothing.
 */
export class HookDelivery {
  private timer: NodeJS.Timeout | null = null
  private readonly onChange = (change: IncidentChange): void => void this.enqueue(change).catch(() => undefined)

  constructor(
    private readonly context: ServerContext,
    private readonly now: () => number = Date.now,
  ) {}

  start(): void {
    this.context.live.on('change', this.onChange)
    const run = (): void => {
      this.timer = setTimeout(
        () =>
          void this.deliver()
            .catch(() => 0)
            .finally(run),
        2000,
      )
      this.timer.unref()
    }
    run()
  }

  stop(): void {
    this.context.live.off('change', this.onChange)
    if (this.timer) clearTimeout(this.timer)
  }

  /** Puts new incidents of each hooked view among what waits. A hook hears of nothing that was there before it. */
  async enqueue(change: IncidentChange): Promise<number> {
    const { store } = this.context
    const hooks = await store.db.selectFrom('hooks').innerJoin('saved_views', 'saved_views.name', 'hooks.view').select(['hooks.key', 'saved_views.query', 'hooks.at']).execute()
    if (hooks.length === 0 || change.incidents?.length === 0) return 0
    let query = store.db
      .selectFrom('incidents')
      .innerJoin('decisions', (join) => join.onRef('decisions.incident', '=', 'incidents.id').on('decisions.kind', '=', 'found'))
      .select(['incidents.key', 'incidents.id', 'decisions.at'])
    if (change.incidents !== null) query = query.where('incidents.id', 'in', [...change.incidents])
    const candidates = await query.execute()
    let added = 0
    for (const hook of hooks) {
      const { columns, failures } = await this.context.select(toQuery(hook.query))
      const own = candidates.filter(({ key, at }) => {
        const row = columns.rowOf(key)
        return at >= hook.at && row !== undefined && failures[row] === 0
      })
      if (own.length === 0) continue
      added += await write(store, async (db) => {
        const known = new Set((await db.selectFrom('deliveries').select('incident').where('hook', '=', hook.key).execute()).map((row) => row.incident))
        const { rows } = await sql<{ key: number | null }>`select max(key) as key from deliveries`.execute(db)
        let key = Number(rows[0].key ?? 0)
        const fresh = [...new Set(own.map(({ id }) => id))].filter((id) => !known.has(id))
        for (const incident of fresh) await db.insertInto('deliveries').values({ key: ++key, hook: hook.key, incident, state: 'waiting', attempts: 0, due: this.now(), error: null }).execute()
        return fresh.length
      })
    }
    return added
  }

  /** Sends what is due. Gives how many were taken. */
  async deliver(): Promise<number> {
    const { store } = this.context
    const due = await store.db
      .selectFrom('deliveries')
      .innerJoin('hooks', 'hooks.key', 'deliveries.hook')
      .select(['deliveries.key', 'deliveries.incident', 'deliveries.attempts', 'hooks.url', 'hooks.secret', 'hooks.view'])
      .where('deliveries.state', '=', 'waiting')
      .where('deliveries.due', '<=', this.now())
      .orderBy('deliveries.due')
      .limit(20)
      .execute()
    let taken = 0
    for (const { key, incident, attempts, url, secret, view } of due) {
      const error = await this.send(url, secret, view, incident)
      if (error === null) taken++
      const next = attempts + 1
      const state = error === null ? 'done' : next >= mostAttempts ? 'dead' : 'waiting'
      const dueNext = this.now() + Math.min(longestWait, firstWait * 4 ** attempts)
      await store.db.updateTable('deliveries').set({ state, attempts: next, due: dueNext, error }).where('key', '=', key).execute()
    }
    return taken
  }

  private async send(url: string, secret: string, view: string, id: string): Promise<string | null> {
    const row = await this.context.store.db.selectFrom('incidents').select(['id', 'view', 'reports', 'sources']).where('id', '=', id).executeTakeFirst()
    // an incident that merged into another before anybody was told is that one's news
    if (!row) return null
    const body = JSON.stringify({
      type: 'incident',
      savedView: view,
      sample: this.context.isSample,
      incident: { id: row.id, reports: row.reports, sources: row.sources, view: JSON.parse(row.view) as IncidentView },
    })
    const at = Math.floor(this.now() / 1000)
    const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        headers: { 'content-type': 'application/json', 'user-agent': 'Marsad', 'marsad-signature': `t=${at},v1=${signature}` },
      })
      await response.body?.cancel()
      return response.ok ? null : `status ${response.status}`
    } catch (cause) {
      return (cause as Error).message.slice(0, 200)
    }
  }
}
