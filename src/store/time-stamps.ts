import { fetchLeaf } from '../stamp/fetch-leaf.js'
import type { Backend, StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'
import { deflate, inflate } from './prepared-report.js'
import { write } from './write.js'

const dayLength = 86_400_000
/** Fetches of a day that begin before midnight may be kept after it. */
const settling = 3_600_000

export interface KeptStamp {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string
  readonly server: string
  /** What was stamped. */
  readonly manifest: string
  /** The token, a CMS `ContentInfo` in DER. */
  readonly token: Buffer
  /** The time that the token tells, milliseconds since 1970. */
  readonly told: number
}

/** The days that have kept fetches, are over and have no time-stamp, the earliest first. */
export async function unstampedDays(db: StoreDatabase, now: number): Promise<string[]> {
  const stamped = new Set((await db.selectFrom('time_stamps').select('day').execute()).map(({ day }) => day))
  const days: string[] = []
  const end = startOf(new Date(now - settling).toISOString().slice(0, 10))
  for (let from = 0; ; ) {
    const next = await db.selectFrom('fetches').select('at').where('body', 'is not', null).where('at', '>=', from).where('at', '<', end).orderBy('at').limit(1).executeTakeFirst()
    if (!next) return days
    const day = dayOf(Number(next.at))
    if (!stamped.has(day)) days.push(day)
    from = startOf(day) + dayLength
  }
}

/** The leaves of a day's kept fetches, in their order. */
export async function leavesOfDay(db: StoreDatabase, day: string): Promise<string[]> {
  const start = startOf(day)
  const rows = await db
    .selectFrom('fetches')
    .select(['at', 'final_url', 'body'])
    .where('at', '>=', start)
    .where('at', '<', start + dayLength)
    .where('body', 'is not', null)
    .orderBy('key')
    .execute()
  return rows.map(toLeaf)
}

/** A time-stamp is kept once for each day, for ever. */
export async function keepStamp(backend: Backend, stamp: KeptStamp, now: number): Promise<void> {
  const { day, server, manifest, token, told } = stamp
  await write(backend, (db) =>
    db
      .insertInto('time_stamps')
      .values({ day, server, manifest: Buffer.from(deflate(Buffer.from(manifest))), token, told, at: now })
      .execute(),
  )
}

export async function* eachStamp(db: StoreDatabase): AsyncGenerator<KeptStamp> {
  for (const { day } of await db.selectFrom('time_stamps').select('day').orderBy('day').execute()) {
    const { server, manifest, token, told } = await db.selectFrom('time_stamps').selectAll().where('day', '=', day).executeTakeFirstOrThrow()
    yield { day, server, manifest: inflate(manifest).toString('utf8'), token: Buffer.from(token), told: Number(told) }
  }
}

/** Notes that fetches are about to go, or to lose their bytes, so that their leaves in a time-stamp are no fault. Inside a write. */
export async function noteGone(db: StoreDatabase, fetches: readonly number[]): Promise<void> {
  for (const part of chunks(fetches)) {
    const rows = await db.selectFrom('fetches').select(['at', 'final_url', 'body']).where('key', 'in', part).where('body', 'is not', null).execute()
    if (rows.length === 0) continue
    await db
      .insertInto('gone_leaves')
      .values([...new Set(rows.map(toLeaf))].map((leaf) => ({ leaf })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

const toLeaf = ({ at, final_url: url, body }: { readonly at: number; readonly final_url: string; readonly body: string | null }): string =>
  fetchLeaf({ at: new Date(Number(at)).toISOString(), url, body: body as string })

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
