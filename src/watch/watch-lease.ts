import { hostname } from 'node:os'
import { MarsadError } from '../core/errors.js'
import type { Backend } from '../store/backend.js'
import { write } from '../store/write.js'

const mark = 'watch'
/** For how long a lease holds that is not renewed: 2 minutes. */
const term = 120_000

interface Lease {
  readonly host: string
  readonly process: number
  readonly until: number
}

/** Lets one process at a time watch on a store: two would ask for every page twice. */
export class WatchLease {
  private until = 0

  constructor(private readonly store: Backend) {}

  /** Takes or renews the lease. One whose process is gone does not hold. @throws {MarsadError} WATCH_RUNNING */
  async hold(): Promise<void> {
    if (this.until - Date.now() > term / 2) return
    const until = Date.now() + term
    await write(this.store, async (db) => {
      const row = await db.selectFrom('marks').select('value').where('name', '=', mark).executeTakeFirst()
      const other = row ? (JSON.parse(row.value) as Lease) : null
      if (other && isHeld(other)) throw new MarsadError('WATCH_RUNNING', this.store.name, `process ${other.process} on ${other.host} watches on this store`)
      const value = JSON.stringify({ host: hostname(), process: process.pid, until } satisfies Lease)
      await db
        .insertInto('marks')
        .values({ name: mark, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute()
    })
    this.until = until
  }

  async release(): Promise<void> {
    this.until = 0
    await write(this.store, (db) => db.deleteFrom('marks').where('name', '=', mark).execute())
  }
}

function isHeld({ host, process: number, until }: Lease): boolean {
  if (until < Date.now()) return false
  if (host !== hostname()) return true
  if (number === process.pid) return false
  try {
    process.kill(number, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
