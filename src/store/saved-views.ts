import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { MarsadError } from '../core/errors.js'
import type { Backend } from './backend.js'
import { write } from './write.js'

export interface SavedView {
  readonly name: string
  readonly title: string
  /** The address of a page with its filter. */
  readonly query: string
}

/** Keeps a view under a name, in the place of what had the name. @throws {MarsadError} USAGE */
export async function saveView(backend: Backend, { name, title, query }: SavedView, now = Date.now()): Promise<void> {
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/u.test(name)) throw new MarsadError('USAGE', name, 'a view’s name is small letters, digits and hyphens')
  if (!/^\/[a-z]*(?:\?|$)/u.test(query)) throw new MarsadError('USAGE', query, 'not the address of a page, such as /?country=ML&since=2024-01-01')
  return write(backend, async (db) => {
    await db.deleteFrom('saved_views').where('name', '=', name).execute()
    await db.insertInto('saved_views').values({ name, title, query, at: now }).execute()
  })
}

export async function listViews(backend: Backend): Promise<SavedView[]> {
  return backend.db.selectFrom('saved_views').select(['name', 'title', 'query']).orderBy('name').execute()
}

/** Takes a view away, with the hooks on it. @throws {MarsadError} NOT_IN_STORE */
export function dropView(backend: Backend, name: string): Promise<void> {
  return write(backend, async (db) => {
    const { numDeletedRows } = await db.deleteFrom('saved_views').where('name', '=', name).executeTakeFirst()
    if (Number(numDeletedRows) === 0) throw new MarsadError('NOT_IN_STORE', name, 'there is no view of this name')
    await db
      .deleteFrom('deliveries')
      .where('hook', 'in', (query) => query.selectFrom('hooks').select('key').where('view', '=', name))
      .execute()
    await db.deleteFrom('hooks').where('view', '=', name).execute()
  })
}

/** Lets an address be told of new incidents in a view. Gives the secret that the messages are signed with. @throws {MarsadError} NOT_IN_STORE, USAGE */
export async function addHook(backend: Backend, view: string, url: string, now = Date.now()): Promise<string> {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) throw new MarsadError('USAGE', url, 'not an http or https address')
  return write(backend, async (db) => {
    const known = await db.selectFrom('saved_views').select('name').where('name', '=', view).executeTakeFirst()
    if (!known) throw new MarsadError('NOT_IN_STORE', view, 'there is no view of this name')
    const { rows } = await sql<{ key: number | null }>`select max(key) as key from hooks`.execute(db)
    const secret = randomBytes(24).toString('base64url')
    await db
      .insertInto('hooks')
      .values({ key: Number(rows[0].key ?? 0) + 1, view, url, secret, at: now })
      .execute()
    return secret
  })
}
