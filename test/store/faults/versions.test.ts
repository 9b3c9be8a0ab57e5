import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../src/store/migrate.js'
import { type Migration, migrations } from '../../../src/store/migrations/index.js'
import { openStore } from '../../../src/store/open-store.js'
import { openSqlite } from '../../../src/store/sqlite.js'
import { runMarsad } from '../../run-marsad.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { addSamples } from '../add-samples.js'
import { postgresStores } from '../postgres-stores.js'
import { sampleNews } from '../sample-news.js'
import { sqliteStores } from '../sqlite-stores.js'
import { storeContent } from '../store-content.js'
import type { TestStores } from '../test-stores.js'

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** A step of tomorrow: a new column, filled from what is there. */
const tomorrow: Migration = {
  name: '9999-tomorrow',
  up: async (db) => {
    await sql`alter table reports add column words bigint`.execute(db)
    await sql`update reports set words = length(headline)`.execute(db)
  },
}
const faulty: Migration = {
  name: '9998-faulty',
  up: async (db) => {
    await sql`alter table reports add column half bigint`.execute(db)
    await sql`select nothing from nowhere`.execute(db)
  },
}

const postgres = await postgresStores()

describe.each<[string, TestStores | null]>([
  ['SQLite', sqliteStores()],
  ['PostgreSQL', postgres],
])('a store in %s', (_, kind) => {
  const stores = kind as TestStores
  afterAll(() => kind?.end())

  it.skipIf(kind === null)('of an older version is brought up to date with all that it holds', async () => {
    const address = await stores.newAddress()
    const store = await stores.open(address)
    await addSamples(store, sampleNews(20))
    const before = await storeContent(store.db)
    await migrate(store, [...migrations, tomorrow])
    expect(await storeContent(store.db)).toEqual(before)
    const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from reports where words <> length(headline)`.execute(store.db)
    expect(Number(rows[0].wrong)).toBe(0)
    await migrate(store, [...migrations, tomorrow])
    expect(await addSamples(store, sampleNews(25))).toHaveLength(25)
  })

  it.skipIf(kind === null)('is as it was after a step that failed, and goes on from there', async () => {
    const store = await stores.open(await stores.newAddress())
    await addSamples(store, sampleNews(10))
    const before = await storeContent(store.db)
    await expect(migrate(store, [...migrations, faulty, tomorrow])).rejects.toThrow()
    expect(await storeContent(store.db)).toEqual(before)
    await expect(sql`select half from reports`.execute(store.db)).rejects.toThrow()
    await expect(sql`select words from reports`.execute(store.db)).rejects.toThrow()
    await migrate(store, [...migrations, tomorrow])
    await sql`select words from reports`.execute(store.db)
  })

  it.skipIf(kind === null)('of a newer version is refused by every command', async () => {
    const address = await stores.newAddress()
    const store = await stores.open(address)
    await addSamples(store, sampleNews(10))
    await migrate(store, [...migrations, tomorrow])
    const before = await storeContent(store.db)
    const file = store.kind === 'sqlite' ? address : null
    await store.close()
    const hash = file && hashOf(file)
    for (const args of [['incidents'], ['remove', 'seed1-0-0', '--reason', 'x', '--by', 'x']]) {
      const { status, stdout, stderr } = await runMarsad([...args, '--store', address])
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toContain('9999-tomorrow, which this version does not know; update Marsad to read it. Nothing was changed in it')
    }
    await expect(openStore(address)).rejects.toMatchObject({ code: 'STORE_NEWER' })
    if (file) {
      expect(hashOf(file)).toBe(hash)
      expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false])
      const raw = new Database(file)
      raw.prepare("delete from marsad_migrations where name = '9999-tomorrow'").run()
      raw.close()
      expect(await storeContent((await stores.open(address)).db)).toEqual(before)
    }
  })

  it.skipIf(kind === null)('that was stopped before its first step is begun anew', async () => {
    const address = await stores.newAddress()
    if (address.startsWith('postgres')) return
    const raw = new Database(address)
    raw.pragma(`application_id = ${0x6d727364}`)
    raw.close()
    expect(await addSamples(await stores.open(address), sampleNews(3))).toHaveLength(3)
  })
})

describe('the database of another program', () => {
  const isThere = postgres !== null
  let others: TestStores
  beforeAll(async () => {
    if (isThere) others = (await postgresStores()) as TestStores
  })
  afterAll(() => others?.end())
  const scratch = new ScratchFolder()
  const foreign: readonly (readonly [string, (path: string) => void])[] = [
    ['with tables', (path) => new Database(path).exec('create table reports (id integer); insert into reports values (1)').close()],
    ['without tables but with its mark', (path) => void new Database(path).pragma('application_id = 1234')],
    ['with its own write-ahead log', (path) => new Database(path).exec('pragma journal_mode = wal; create table notes (id integer)').close()],
  ]
  it.each(foreign)('%s is not touched', async (_, make) => {
    const path = scratch.at('other.db')
    make(path)
    const hash = hashOf(path)
    const { status, stderr } = await runMarsad(['add', '--store', path, scratch.write('a.txt', 'نص')])
    expect([status, stderr]).toEqual([1, `marsad: ${path}: This is the database of another program; nothing was changed in it.\n`])
    expect(hashOf(path)).toBe(hash)
    expect(() => openSqlite(path)).not.toThrow()
  })

  it('that is no database at all is not touched', async () => {
    const path = scratch.at('notes.txt')
    writeFileSync(path, 'notes '.repeat(1000))
    const hash = hashOf(path)
    const { status, stderr } = await runMarsad(['add', '--store', path, scratch.write('a.txt', 'نص')])
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${path}: file is not a database`)])
    expect(hashOf(path)).toBe(hash)
  })

  it.skipIf(!isThere)('in PostgreSQL is not touched', async () => {
    const address = await others.newAddress()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('create table reports (id integer)')
    await expect(openStore(address)).rejects.toMatchObject({ code: 'STORE_FOREIGN' })
    const { rows } = await client.query('select table_name from information_schema.tables where table_schema = current_schema()')
    expect(rows).toEqual([{ table_name: 'reports' }])
    await client.end()
  })

  it.skipIf(!isThere)('or a schema or server that is not there is told in one line', async () => {
    const nowhere = new URL(await others.newAddress())
    nowhere.searchParams.set('options', '-c search_path=marsad_nowhere')
    const closed = new URL(nowhere)
    closed.host = '127.0.0.1:1'
    const missing = new URL(nowhere)
    missing.pathname = '/marsad_no_such_database'
    for (const url of [nowhere, closed, missing]) {
      const { status, stderr } = await runMarsad(['stats', '--store', url.href])
      expect(status).toBe(1)
      expect(stderr).toMatch(/^marsad: postgres:\/\/[^\n]+\n$/u)
    }
    const secret = new URL(closed)
    secret.password = 'geheim'
    expect((await runMarsad(['stats', '--store', secret.href])).stderr).not.toContain('geheim')
  })
})
