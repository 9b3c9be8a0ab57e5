import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { addSamples } from './add-samples.js'
import { sampleNews } from './sample-news.js'
import type { TestStores } from './test-stores.js'

/** Every fault that can be made by direct SQL is found. References are the database's own: SQLite lets them be broken, PostgreSQL does not. */
export function verifyingSuite(stores: () => TestStores): void {
  describe('verifying', () => {
    let store: Backend
    const run = (query: string) => sql`${sql.raw(query)}`.execute(store.db)
    const faults = async () => (await verifyStore(store)).faults.map(({ what, detail }) => `${what}: ${detail}`)
    const first = async (query: string) => Object.values((await sql<Record<string, string>>`${sql.raw(query)}`.execute(store.db)).rows[0])[0]

    beforeEach(async () => {
      store = await stores().open(await stores().newAddress())
      await addSamples(store, sampleNews(20))
    })

    it('finds nothing in a sound store and counts what it read', async () => {
      const { reports, statements, spans, faults: none } = await verifyStore(store)
      expect(none).toEqual([])
      expect(reports).toBe(20)
      expect(statements).toBeGreaterThan(100)
      expect(spans).toBeGreaterThanOrEqual(statements)
    })

    it('finds bytes that are not those of their hash', async () => {
      const other = store.kind === 'sqlite' ? "x'4b4c040000'" : String.raw`'\x4b4c040000'`
      const id = await first('select id from reports order by key')
      await run(
        `update blobs set bytes = (select bytes from blobs where sha256 = (select sha256 from reports where key = 2)), size = (select size from blobs where sha256 = (select sha256 from reports where key = 2)) where sha256 = (select sha256 from reports where key = 1)`,
      )
      expect(await faults()).toEqual([`bytes: report ${id}: its bytes do not have its hash`])
      await run(`update blobs set size = size + 1 where sha256 = (select sha256 from reports where key = 2)`)
      await run(`update blobs set bytes = ${other} where sha256 = (select sha256 from reports where key = 3)`)
      const found = await faults()
      expect(found).toHaveLength(3)
      expect(found[1]).toContain('its bytes have another length than when it was added')
      expect(found[2]).toMatch(/its bytes (?:cannot be inflated|have another length)/u)
    })

    it('finds a record that cannot be read', async () => {
      const id = await first('select id from reports order by key')
      for (const broken of store.kind === 'sqlite' ? ["x'00'", "x'aaaa'"] : [String.raw`'\x00'`, String.raw`'\xaaaa'`]) {
        await run(`update codings set record = ${broken} where report = 1`)
        expect(await faults()).toEqual([`record: report ${id}, coder 0.1.0: its record cannot be read`])
      }
    })

    it.each([
      '[{"section":0,"start":0,"end":99999}]',
      '[{"section":77,"start":0,"end":1}]',
      '[{"section":0,"start":5,"end":5}]',
      '[{"section":0,"start":-1,"end":5}]',
      '[{"section":0}]',
      'not JSON',
      '{}',
      '[null]',
      '[3]',
    ])('finds a span that no section holds: %s', async (evidence) => {
      await run(
        `insert into statements (key, report, event, coding, author, field, value, evidence, chain, at) select 100000, report, event, coding, author, 'item', '{}', '${evidence}', null, at from statements where key = 1`,
      )
      const event = await first('select events.id from statements join events on events.key = event where statements.key = 1')
      expect(await faults()).toEqual([expect.stringMatching(new RegExp(`^span: event ${event}, item: `, 'u'))])
    })

    it('finds a statement that is there twice', async () => {
      await run('insert into statements select 100000, report, event, coding, author, field, value, evidence, chain, at from statements where key = 1')
      expect(await faults()).toEqual([expect.stringMatching(/^double: an event of which one coding says the same twice \(/u)])
    })

    it('finds what hangs on nothing', async () => {
      await run("insert into blobs (sha256, bytes, size) select 'ff', bytes, size from blobs limit 1")
      await run("insert into reports (key, id, version, sha256, language, format, given, origin, received) select 1000, 'lonely', 1, 'ff', 'ar', 'txt', '{}', 'x', 0")
      await run("insert into blobs (sha256, bytes, size) select 'ee', bytes, size from blobs limit 1")
      await run("insert into events (key, id, report) values (1000, 'e1000', 1)")
      const found = await faults()
      expect(found).toContain('orphan: a kept text that no report has (ee)')
      expect(found).toContain('orphan: a report without a coding (lonely)')
      expect(found).toContain('orphan: an event that no statement is about (e1000)')
      expect(found.filter((fault) => !fault.startsWith('orphan'))).toEqual([expect.stringContaining('report lonely: its bytes do not have its hash')])
    })

    it('finds a statement about an event of another report', async () => {
      await run(
        `insert into statements (key, report, event, coding, author, field, value, evidence, chain, at) select 100000, report, (select max(key) from events), coding, author, 'item', '{}', '[]', null, at from statements where key = 1`,
      )
      expect(await faults()).toEqual([expect.stringMatching(/^orphan: a statement about an event of another report/u)])
    })

    it('finds events and incidents that have lost each other', async () => {
      await run('update current_events set incident = null where event = 1')
      await run(
        'insert into incidents select 1000, \'ifalse\', 1, type, class, domain, status, background, start, "end", date_precision, country, lat, lon, killed_best, killed_low, killed_high, sources, reports, first_published, last_published, view from incidents where key = 2',
      )
      const [id, event] = [await first('select id from incidents where key = 2'), await first('select id from events where key = 1')]
      await run(`insert into redirects values ('${id}', 'inowhere', 0)`)
      await run(`insert into redirects values ('ione', '${id}', 0)`)
      const found = await faults()
      expect(found).toContain(`incident: a current event that belongs to no incident (${event})`)
      expect(found).toContain('incident: an incident without an event (ifalse)')
      expect(found).toContain(`incident: an incident whose id leads to another one (${id})`)
      expect(found).toContain('incident: a redirect that leads on to another one (ione)')
    })

    it('finds events of the latest coding that are not among the current ones, and current ones of an earlier coding', async () => {
      await run('delete from current_events where event = 1')
      await run(
        "insert into codings (key, report, version, codebook, record, at) select 1000, report, '9.9.9', codebook, record, at from codings where report = (select report from events where key = 2)",
      )
      expect(await faults()).toContainEqual(expect.stringMatching(/^incident: a current event of an earlier coding/u))
      expect(await faults()).toContainEqual(expect.stringMatching(/^incident: an event of the latest coding that is not among the current ones/u))
    })

    it('finds incidents without their text', async () => {
      const rank = await first('select rank from incidents where key = 2')
      await run(store.kind === 'sqlite' ? `delete from incident_text where rowid = ${rank}` : `delete from incident_text where rank = ${rank}`)
      expect(await faults()).toContainEqual(expect.stringMatching(/^incident: an incident that no search by text finds/u))
    })

    it('lists no more than fifty faults of a kind', async () => {
      await run('update codings set record = record where 1 = 0')
      await run(
        store.kind === 'sqlite'
          ? "with recursive n(i) as (select 1 union all select i + 1 from n where i < 80) insert into events select 1000 + i, 'e' || i, 1 from n"
          : "insert into events select 1000 + i, 'e' || i, 1 from generate_series(1, 80) as i",
      )
      expect(await faults()).toHaveLength(50)
    })
  })
}
