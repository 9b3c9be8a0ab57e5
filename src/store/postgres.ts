import { CompiledQuery, Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { MarsadError } from '../core/errors.js'
import type { Backend } from './backend.js'
import type { FacetChoice } from './incident-query.js'
import type { StoreTables } from './schema.js'

/** Keys and times are whole numbers below 2^53; pg would give them as strings. */
const wholeNumber = 20
/** A tsvector holds at most 1 MiB; in UTF-8 with positions this many UTF-16 units always fit. */
const mostIndexed = 120_000

/** A store in a PostgreSQL database (15 or newer), in the first schema of its search path. */
export function openPostgres(url: string): Backend {
  const types: pg.CustomTypesConfig = { getTypeParser: (id, format) => (id === wholeNumber ? Number : pg.types.getTypeParser(id, format as 'text')) }
  const pool = new pg.Pool({ Client, connectionString: url, types, max: 8, connectionTimeoutMillis: 10_000 })
  // a client that idles while the server goes away is dropped by the pool; the next query tells
  pool.on('error', () => undefined)
  // so is one that is lent out and between two queries, as in a write
  pool.on('connect', (client) => client.on('error', () => undefined))
  const name = withoutPassword(url)
  const db = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
    name,
    db,
    types: { bytes: 'bytea', real: 'double precision', whole: 'bigint', text: 'text collate "C"' },
    ownIndex: '',

    insertRows: async (connection, table, columns, rows, unlessKnown) => {
      for (let from = 0; from < rows.length; from += mostRows) {
        const part = rows.slice(from, from + mostRows)
        await connection.executeQuery(CompiledQuery.raw(`${insertStatement(table, columns, part.length)}${unlessKnown ? ' on conflict do nothing' : ''}`, part.flat()))
      }
    },

    beginWrite: async (connection) => {
      await sql`begin`.execute(connection)
      await sql`select pg_advisory_xact_lock(hashtext('marsad ' || current_schema()))`.execute(connection)
    },

    makeAppendOnly: async (connection, table) => {
      const refusal = sql.raw(`'${table} are append-only'`)
      await sql`create function ${sql.raw(`${table}_refuse`)}() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' and exists (select 1 from tombstones where tombstones.report = old.report) then return old; end if;
        raise exception using message = ${refusal}, errcode = 'restrict_violation';
      end $$`.execute(connection)
      await sql`create trigger ${sql.raw(`${table}_keep`)} before update or delete on ${sql.raw(table)} for each row execute function ${sql.raw(`${table}_refuse`)}()`.execute(connection)
      await sql`create trigger ${sql.raw(`${table}_stay`)} before truncate on ${sql.raw(table)} for each statement execute function ${sql.raw(`${table}_refuse`)}()`.execute(connection)
    },

    makeTextIndex: async (connection) => {
      await sql`create table incident_text (rank bigint primary key, words tsvector not null)`.execute(connection)
      await sql`create index incident_text_words on incident_text using gin (words)`.execute(connection)
    },

    indexText: async (connection, entries) => {
      const gone = entries.flatMap(({ rankBefore }) => (rankBefore === null ? [] : [rankBefore]))
      if (gone.length > 0) await sql`delete from incident_text where rank = any(${gone}::bigint[])`.execute(connection)
      const rows = entries.filter((entry) => entry.rank !== null)
      if (rows.length === 0) return
      const texts = rows.map(({ text, facets }) => `${text.slice(0, mostIndexed)} ${facets.map(toFacetWord).join(' ')}`)
      await sql`insert into incident_text select rank, to_tsvector('simple', words) from unnest(${rows.map(({ rank }) => rank)}::bigint[], ${texts}::text[]) as entry (rank, words)`.execute(connection)
    },

    clearText: async (connection) => {
      await sql`delete from incident_text`.execute(connection)
    },

    findText,

    pickRanks: ({ phrases, facets, from, below, conditions, near }, limit) => {
      const parts: RawBuilder<unknown>[] = [...conditions, ...(near === null ? [] : [near])]
      if (from !== null) parts.push(sql`incidents.rank >= ${from}`)
      if (below !== null) parts.push(sql`incidents.rank < ${below}`)
      if (phrases.length + facets.length > 0) parts.push(sql`incidents.rank in (${findText(phrases, facets)})`)
      const where = parts.length === 0 ? sql`` : sql` where ${sql.join(parts, sql` and `)}`
      return sql`select incidents.rank from incidents${where} order by incidents.rank desc${limit === null ? sql`` : sql` limit ${limit}`}`
    },

    identify: async () => {
      const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(db)
      const names = rows.map((row) => row.name)
      if (names.includes('marsad_migrations')) return 'ours'
      return names.some((table) => ['reports', 'statements', 'decisions', 'incidents'].includes(table)) ? 'foreign' : 'new'
    },

    settle: async () => undefined,
    backup: async () => {
      throw new MarsadError('USAGE', name, 'PostgreSQL has its own: pg_dump --format=custom copies a store while it is in use')
    },
    checkFiles: async () => [],
    toError: (cause) => toStoreError(cause, name),
    close: () => db.destroy(),
  }
}

/** PostgreSQL has no NUL in a text, and a report or a search may: there it is U+FFFD, as what cannot be read. */
class Client extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of `query` differ in what they give back, not in where their values stand
  override query(...args: any[]): any {
    if (Array.isArray(args[1])) args[1] = args[1].map(withoutNul)
    return super.query(...(args as [string]))
  }
}

function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value
  return Array.isArray(value) ? value.map(withoutNul) : value
}

/** More rows in one statement gain nothing. */
const mostRows = 256

function insertStatement(table: string, columns: readonly string[], count: number): string {
  const row = (i: number): string => `(${columns.map((_, j) => `$${i * columns.length + j + 1}`).join(', ')})`
  return `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values ${Array.from({ length: count }, (_, i) => row(i)).join(', ')}`
}

function findText(phrases: readonly string[], facets: readonly FacetChoice[]): RawBuilder<unknown> {
  const toQuery = (phrase: string): RawBuilder<unknown> => sql`phraseto_tsquery('simple', ${phrase})`
  const choices = facets.map((choice) => sql`(${sql.join(typeof choice === 'string' ? [toQuery(toFacetWord(choice))] : choice.map((facet) => toQuery(toFacetWord(facet))), sql` || `)})`)
  return sql`select rank from incident_text where words @@ (${sql.join([...phrases.map(toQuery), ...choices], sql` && `)})`
}

const toFacetWord = (facet: string): string => `x${Buffer.from(facet).toString('hex')}`

function toStoreError(cause: unknown, name: string): MarsadError | null {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown }
  if (code === '53100') return new MarsadError('STORE_FULL', name, undefined, { cause })
  if (code === 'ENOTFOUND' || code === '28P01' || code === '28000' || code === '3D000' || code === '3F000') return new MarsadError('STORE_UNREACHABLE', name, String(message), { cause })
  const isLost =
    typeof code === 'string'
      ? /^(?:08|57P0|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)/u.test(code)
      : /Connection terminated|timeout exceeded when trying to connect|not queryable/u.test(String(message))
  return isLost ? new MarsadError('STORE_LOST', name, undefined, { cause }) : null
}

/** The address as it may be printed. */
function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    parsed.password = ''
    return parsed.href
  } catch {
    return 'postgres://…'
  }
}
