import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, type RawBuilder, sql } from 'kysely'
import { MarsadError } from '../core/errors.js'
import type { Backend } from './backend.js'
import { backupNote } from './backup-note.js'
import { CachedSqliteDialect } from './cached-sqlite-dialect.js'
import type { FacetChoice } from './incident-query.js'
import type { StoreTables } from './schema.js'
import { StatementCache } from './statement-cache.js'

/** "mrsd" in the file's header: another program's database is never touched. */
const applicationId = 0x6d727364

/** How long a writer waits for another, in milliseconds: a batch takes well under a second. */
const patience = 60_000

/** Pages in the log (64 MB) from which on they are carried over into the file: pages that many writes touch are carried once. */
const checkpointPages = 16_000

/** Bytes of new text that are held before a segment of the index is written, and segments of one size that are merged: a write makes one segment. */
const textBuffer = 32 * 1024 * 1024
const textMerge = 8

/** A store in one SQLite file. @throws {MarsadError} STORE_UNREACHABLE, STORE_CORRUPT */
export function openSqlite(path: string): Backend {
  const file = path === ':memory:' ? path : resolve(path)
  const database = connect(file)
  const statements = new StatementCache(database)
  const db = new Kysely<StoreTables>({ dialect: new CachedSqliteDialect(database, statements) })
  return {
    kind: 'sqlite',
    name: path,
    db,
    types: { bytes: 'blob', real: 'real', whole: 'integer', text: 'text' },
    ownIndex: 'without rowid',

    // row by row: a call of a prepared statement costs less than a statement that is as long as its rows
    insertRows: async (_, table, columns, rows, unlessKnown) => {
      if (rows.length === 0) return
      const statement = statements.prepare(
        `insert ${unlessKnown ? 'or ignore ' : ''}into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      )
      for (const row of rows) statement.run(row)
    },

    beginWrite: async (connection) => {
      await sql`begin immediate`.execute(connection)
    },

    makeAppendOnly: async (connection, table) => {
      const name = sql.raw(table)
      await sql`create trigger ${sql.raw(`${table}_keep`)} before update on ${name} begin select raise(abort, ${sql.raw(`'${table} are append-only'`)}); end`.execute(connection)
      await sql`create trigger ${sql.raw(`${table}_stay`)} before delete on ${name} when not exists (select 1 from tombstones where tombstones.report = old.report)
        begin select raise(abort, ${sql.raw(`'${table} are append-only'`)}); end`.execute(connection)
    },

    // texts are folded words with one space between, of which the tokenizer needs to know nothing
    makeTextIndex: async (connection) => {
      await sql`create virtual table incident_text using fts5(words, facets, content='', contentless_delete=1, tokenize="ascii")`.execute(connection)
      await sql`insert into incident_text(incident_text, rank) values('hashsize', ${sql.lit(textBuffer)}), ('automerge', ${sql.lit(textMerge)})`.execute(connection)
    },

    indexText: async (_, entries) => {
      const remove = statements.prepare('delete from incident_text where rowid = ?')
      const insert = statements.prepare('insert into incident_text (rowid, words, facets) values (?, ?, ?)')
      // in order, both, so that no segment of the index is closed before it is full
      for (const { rankBefore } of [...entries].sort((a, b) => (a.rankBefore ?? 0) - (b.rankBefore ?? 0))) if (rankBefore !== null) remove.run(rankBefore)
      for (const { rank, text, facets } of [...entries].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) if (rank !== null) insert.run(rank, text, facets.map(toFacetWord).join(' '))
    },

    clearText: async (connection) => {
      await sql`delete from incident_text`.execute(connection)
    },

    findText: (phrases, facets) => sql`select rowid as rank from incident_text where incident_text match ${toMatch(phrases, facets)}`,

    pickRanks: ({ phrases, facets, from, below, conditions, near }, limit) => {
      const bounds = (rank: RawBuilder<unknown>): RawBuilder<unknown>[] => [...(from === null ? [] : [sql`${rank} >= ${from}`]), ...(below === null ? [] : [sql`${rank} < ${below}`])]
      const where = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => (parts.length === 0 ? sql`` : sql` where ${sql.join(parts, sql` and `)}`)
      const most = limit === null ? sql`` : sql` limit ${limit}`
      if (phrases.length + facets.length === 0) {
        const rank = sql`incidents.rank`
        return sql`select incidents.rank from incidents${where([...bounds(rank), ...conditions, ...(near === null ? [] : [near])])} order by incidents.rank desc${most}`
      }
      // the text index gives its rows in the order of their ranks, so it leads (a cross join keeps the order); the plus keeps ranks near a point from leading it
      const rank = sql`incident_text.rowid`
      const joined = conditions.length === 0 ? sql`` : sql` cross join incidents on incidents.rank = incident_text.rowid`
      const isNear = near === null ? [] : [sql`+incident_text.rowid in (select incidents.rank from incidents where ${near})`]
      return sql`select incident_text.rowid as rank from incident_text${joined}${where([sql`incident_text match ${toMatch(phrases, facets)}`, ...bounds(rank), ...conditions, ...isNear])} order by incident_text.rowid desc${most}`
    },

    identify: async () => {
      const id = database.pragma('application_id', { simple: true })
      if (id === applicationId) return 'ours'
      const tables = database.prepare('select count(*) as count from sqlite_master').get() as { count: number }
      return tables.count === 0 && id === 0 ? 'new' : 'foreign'
    },

    settle: async () => {
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = FULL')
      database.pragma('foreign_keys = ON')
      database.pragma('temp_store = MEMORY')
      database.pragma('cache_size = -131072')
      database.pragma('mmap_size = 1073741824')
      database.pragma(`wal_autocheckpoint = ${checkpointPages}`)
      if (database.pragma('application_id', { simple: true }) !== applicationId) database.pragma(`application_id = ${applicationId}`)
    },

    backup: async (target) => {
      if (existsSync(target) && statSync(target).size > 0) throw new MarsadError('OUTPUT_FAILED', target, 'it exists; a backup does not write over a file')
      if (!existsSync(dirname(resolve(target)))) throw new MarsadError('OUTPUT_FAILED', target, 'its folder does not exist')
      await database.backup(target)
    },

    checkFiles: async () => {
      const rows = database.pragma('integrity_check') as { integrity_check: string }[]
      const broken = database.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
      const faults = [
        ...rows.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
        ...broken.slice(0, 20).map(({ table, rowid, parent }) => `row ${rowid} of ${table} refers to a row of ${parent} that is not there`),
      ]
      return faults.length > 0 ? [...faults, backupNote.describe(path)] : []
    },

    toError: (cause) => toStoreError(cause, path),
    close: () => db.destroy(),
  }
}

function connect(path: string): Database.Database {
  try {
    const database = new Database(path, { timeout: patience })
    database.pragma('schema_version')
    return database
  } catch (cause) {
    throw toStoreError(cause, path) ?? cause
  }
}

/** A quota, a bound on file sizes and a full disk under the shared memory come as faults of input and output. */
const isUnwritable = /^SQLITE_IOERR_(?:WRITE|FSYNC|SHMSIZE|TRUNCATE)$/u

function toStoreError(cause: unknown, path: string): MarsadError | null {
  const code = (cause as { code?: unknown } | null)?.code
  if (cause instanceof TypeError && /directory does not exist/u.test(cause.message)) return new MarsadError('STORE_UNREACHABLE', path, 'its folder does not exist', { cause })
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return null
  if (code === 'SQLITE_FULL') return new MarsadError('STORE_FULL', path, undefined, { cause })
  if (isUnwritable.test(code))
    return new MarsadError('STORE_FULL', path, `it could not be written, as on a full disk or past a quota (${(cause as Error).message}); what was acknowledged before is kept`, { cause })
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new MarsadError('STORE_CORRUPT', path, `${(cause as Error).message}. ${backupNote.describe(path)}`, { cause })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new MarsadError('STORE_BUSY', path, undefined, { cause })
  if (/^SQLITE_(?:CANTOPEN|IOERR|READONLY|PERM)/u.test(code)) return new MarsadError('STORE_UNREACHABLE', path, (cause as Error).message, { cause })
  return null
}

const facetWords = new Map<string, string>()
/** Facets whose words are remembered: the sources, countries and groups, and the places in the news. */
const mostFacetWords = 20_000

/** One word of letters and digits, as the tokenizer keeps it together. */
function toFacetWord(facet: string): string {
  const known = facetWords.get(facet)
  if (known !== undefined) return known
  const word = `x${createHash('sha256').update(facet).digest('hex').slice(0, 16)}`
  if (facetWords.size >= mostFacetWords) facetWords.clear()
  facetWords.set(facet, word)
  return word
}

/** An FTS5 query that holds nothing of its syntax but what is written here: every phrase is quoted. */
function toMatch(phrases: readonly string[], facets: readonly FacetChoice[]): string {
  const quote = (text: string): string => `"${text.replaceAll('"', ' ')}"`
  const toChoice = (choice: FacetChoice): string => `(${(typeof choice === 'string' ? [choice] : choice).map((facet) => `facets : ${quote(toFacetWord(facet))}`).join(' OR ')})`
  return [...phrases.map((phrase) => `words : ${quote(phrase)}`), ...facets.map(toChoice)].join(' AND ')
}
