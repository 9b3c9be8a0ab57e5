import type { StoreDatabase } from '../store/backend.js'

/** How a source does. Times are ISO 8601 in UTC, null where there was none. */
export interface SourceHealth {
  readonly name: string
  readonly url: string
  readonly language: string | null
  readonly country: string | null
  /** False for what sources.yaml no longer has. */
  readonly watched: boolean
  /** Seconds from one poll to the next. */
  readonly every: number
  readonly polls: number
  readonly lastPoll: string | null
  readonly lastSuccess: string | null
  readonly lastNewReport: string | null
  readonly nextPoll: string | null
  /** Failed polls since the last success, and why the last one failed. */
  readonly failures: number
  readonly error: string | null
  /** What the feed had wrong when it was read last. */
  readonly issues: string | null
  readonly reports: number
  /** Of its reports those with events, from 0 to 1; null without reports. */
  readonly shareWithEvents: number | null
  /** From publication to fetch, of the last 500 reports that tell it: seconds. */
  readonly medianDelay: number | null
  readonly pagesWaiting: number
  /** Pages that were given up, and why the last of them was. */
  readonly pagesFailed: number
  readonly pageError: string | null
}

const delaysTaken = 500

/** The health of every source, in the order of their names. */
export async function sourceHealth(db: StoreDatabase): Promise<SourceHealth[]> {
  const rows = await db.selectFrom('sources').selectAll().orderBy('name').execute()
  return Promise.all(
    rows.map(async (row): Promise<SourceHealth> => {
      const { reports } = await db
        .selectFrom('fetches')
        .select((select) => select.fn.count<number>('report').distinct().as('reports'))
        .where('source', '=', row.key)
        .executeTakeFirstOrThrow()
      const { withEvents } = await db
        .selectFrom('fetches')
        .innerJoin('current_events', 'current_events.report', 'fetches.report')
        .select((select) => select.fn.count<number>('fetches.report').distinct().as('withEvents'))
        .where('fetches.source', '=', row.key)
        .executeTakeFirstOrThrow()
      const delays = await db.selectFrom('fetches').select('delay').where('source', '=', row.key).where('delay', 'is not', null).orderBy('key', 'desc').limit(delaysTaken).execute()
      const states = await db
        .selectFrom('seen')
        .select((select) => ['state', select.fn.countAll<number>().as('count')])
        .where('source', '=', row.key)
        .groupBy('state')
        .execute()
      const failed = await db.selectFrom('seen').select('error').where('source', '=', row.key).where('error', 'is not', null).orderBy('due', 'desc').limit(1).executeTakeFirst()
      const countOf = (state: string): number => Number(states.find((one) => one.state === state)?.count ?? 0)
      return {
        name: row.name,
        url: row.moved ?? row.url,
        language: row.language,
        country: row.country,
        watched: row.watched === 1,
        every: row.every / 1000,
        polls: row.polls,
        lastPoll: toIso(row.last_poll),
        lastSuccess: toIso(row.last_success),
        lastNewReport: toIso(row.last_new),
        nextPoll: row.watched === 1 ? toIso(row.next_poll) : null,
        failures: row.failures,
        error: row.error,
        issues: row.issues,
        reports: Number(reports),
        shareWithEvents: Number(reports) === 0 ? null : Number(withEvents) / Number(reports),
        medianDelay: median(delays.map(({ delay }) => (delay as number) / 1000)),
        pagesWaiting: countOf('waiting'),
        pagesFailed: countOf('failed'),
        pageError: failed?.error ?? null,
      }
    }),
  )
}

const toIso = (time: number | null): string | null => (time === null || time === 0 ? null : new Date(time).toISOString())

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return Math.round(sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2)
}
