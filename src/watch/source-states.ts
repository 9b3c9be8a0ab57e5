import type { Validators } from '../ingest/net/fetch-result.js'
import type { Backend } from '../store/backend.js'
import { NextKeys } from '../store/next-keys.js'
import { write } from '../store/write.js'
import type { WatchedSource } from './watched-source.js'

/** A source and what the store knows of it. */
export interface SourceState {
  readonly source: WatchedSource
  readonly key: number
  /** Where the feed is asked for: its address, or where that has moved for good. */
  address: string
  validators: Validators | null
  sha256: string | null
  failures: number
  lastPoll: number | null
  nextPoll: number
}

/** Enters sources that are new, takes over what has changed in the file, and gives what is known of each. What is no longer in the file stays, unwatched. */
export function settleSources(store: Backend, sources: readonly WatchedSource[]): Promise<SourceState[]> {
  return write(store, async (db) => {
    const keys = await NextKeys.of(db)
    const rows = new Map((await db.selectFrom('sources').selectAll().execute()).map((row) => [row.name, row]))
    await db.updateTable('sources').set({ watched: 0 }).execute()
    const states: SourceState[] = []
    for (const source of sources) {
      const told = { url: source.url, language: source.language, country: source.country, every: source.every, watched: 1 }
      const known = rows.get(source.name)
      if (!known) {
        const key = keys.take('sources')
        await db
          .insertInto('sources')
          .values({
            key,
            name: source.name,
            ...told,
            moved: null,
            validators: null,
            sha256: null,
            polls: 0,
            last_poll: null,
            last_success: null,
            last_new: null,
            failures: 0,
            error: null,
            issues: null,
            next_poll: 0,
          })
          .execute()
        states.push({ source, key, address: source.url, validators: null, sha256: null, failures: 0, lastPoll: null, nextPoll: 0 })
        continue
      }
      const isSame = known.url === source.url
      const anew = isSame ? {} : { moved: null, validators: null, sha256: null, next_poll: 0, failures: 0 }
      await db
        .updateTable('sources')
        .set({ ...told, ...anew })
        .where('key', '=', known.key)
        .execute()
      states.push({
        source,
        key: known.key,
        address: (isSame ? known.moved : null) ?? source.url,
        validators: isSame && known.validators !== null ? (JSON.parse(known.validators) as Validators) : null,
        sha256: isSame ? known.sha256 : null,
        failures: isSame ? known.failures : 0,
        lastPoll: known.last_poll,
        nextPoll: isSame ? Math.min(known.next_poll, (known.last_poll ?? 0) + Math.max(source.every * 2, known.failures > 0 ? Number.MAX_SAFE_INTEGER : 0)) : 0,
      })
    }
    return states
  })
}
