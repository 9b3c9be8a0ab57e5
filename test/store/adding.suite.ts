import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { CodedReport } from '../../src/core/record.js'
import type { Statement } from '../../src/core/statement.js'
import type { Backend } from '../../src/store/backend.js'
import { joinIncidents } from '../../src/store/join-incidents.js'
import { countIncidents, listIncidents } from '../../src/store/list-incidents.js'
import { inflate } from '../../src/store/prepared-report.js'
import { readEventReports } from '../../src/store/read-event-reports.js'
import { readIncident, readIncidents } from '../../src/store/read-incident.js'
import { readReport } from '../../src/store/read-report.js'
import { storeStats } from '../../src/store/store-stats.js'
import { toldValues } from '../../src/store/told-values.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { read } from '../../src/store/write.js'
import { addSamples } from './add-samples.js'
import { prepareSamples } from './prepare-samples.js'
import { sampleNews } from './sample-news.js'
import { seededRandom } from './seeded-random.js'
import { storeContent } from './store-content.js'
import type { TestStores } from './test-stores.js'

/** Adding, and reading what was added. */
export function addingSuite(stores: () => TestStores): void {
  const addressOf = new Map<Backend, string>()
  const newStore = async () => {
    const address = await stores().newAddress()
    const store = await stores().open(address)
    addressOf.set(store, address)
    return store
  }

  it('adding the same bytes twice changes nothing', async () => {
    const store = await newStore()
    const news = sampleNews(30)
    expect(await addSamples(store, news)).toEqual(news.map(() => 'added'))
    const before = await storeContent(store.db)
    expect(before.reports).toHaveLength(30)
    expect(await addSamples(store, news)).toEqual(news.map(() => 'known'))
    expect(await addSamples(store, [...news].reverse(), 7)).toEqual(news.map(() => 'known'))
    expect(await storeContent(store.db)).toEqual(before)
  })

  it('a report that comes twice in one write is kept once', async () => {
    const store = await newStore()
    const [one, other] = sampleNews(2)
    expect(await addSamples(store, [one, other, one])).toEqual(['added', 'added', 'known'])
    expect((await storeContent(store.db)).reports).toHaveLength(2)
  })

  it('keeps a later version of a report beside the earlier one, in one write and in two', async () => {
    const store = await newStore()
    const [first] = sampleNews(1)
    const second = { ...first, text: `${first.text}\nوارتفعت الحصيلة لاحقا.` }
    const third = { ...first, text: `${first.text}\nونقل الجرحى إلى مستشفى قريب.` }
    await addSamples(store, [first, second])
    await addSamples(store, [third])
    const kept = await readReport(store.db, first.id)
    expect([kept.version, kept.versions]).toEqual([3, 3])
    expect(kept.record.report.sections.at(-1)?.text).toContain('مستشفى')
    expect((await readReport(store.db, first.id, 1)).record.report.sections.at(-1)?.text).not.toContain('الحصيلة')
    const [incident] = await listIncidents(store, store.db, {}, { limit: 10 })
    expect([incident.reports, incident.sources]).toEqual([1, 1])
    const { events } = await readIncident(store.db, incident.id)
    const last = [...(await readEventReports(store.db, events)).values()].map((report) => report.sections.at(-1)?.text)
    for (const { text } of [first, second, third]) expect(last.some((told) => text.endsWith(told as string))).toBe(true)
  })

  it('keeps two different reports of one id apart', async () => {
    const store = await newStore()
    const [one, other] = sampleNews(2)
    const clash = { ...other, id: one.id }
    await addSamples(store, [one, clash])
    const ids = (await store.db.selectFrom('reports').select(['id', 'version', 'sha256']).orderBy('key').execute()).map(({ id, version }) => `${id} ${version}`)
    const sha = prepareSamples([clash])[0].sha256
    expect(ids).toEqual([`${one.id} 1`, `${one.id}~${sha.slice(0, 8)} 1`])
    const kept = await readReport(store.db, `${one.id}~${sha.slice(0, 8)}`)
    expect(kept.record.report.source).toBe(other.source)
    expect(await addSamples(store, [clash])).toEqual(['known'])
  })

  it('keeps a report whose fields hold what no database likes', async () => {
    const store = await newStore()
    const [plain, other] = sampleNews(2)
    const odd = { ...plain, id: 'x\u0000\'"; --', source: '\u0000\ud800 «»', url: '\u202e%00', title: `\u0000${plain.title}`, text: `${plain.text}\u0000\udc00 نهاية` }
    expect(await addSamples(store, [odd, other, { ...odd, text: `${odd.text}.` }])).toEqual(['added', 'added', 'added'])
    const [id] = (await store.db.selectFrom('reports').select('id').orderBy('key').execute()).map((row) => row.id)
    const kept = await readReport(store.db, id)
    expect([kept.versions, kept.record.report.id]).toEqual([2, odd.id])
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('keeps a report whose id, outlet and address are longer than an index takes', async () => {
    const store = await newStore()
    const random = seededRandom(7)
    const long = (length: number) => Array.from({ length }, () => String.fromCodePoint(0x621 + Math.floor(random() * 26))).join('')
    const [plain, other] = sampleNews(2)
    const huge = { ...plain, id: long(9000), source: long(9000), url: `https://example.org/${long(9000)}`, title: long(20_000) }
    expect(await addSamples(store, [huge, { ...other, id: huge.id }])).toEqual(['added', 'added'])
    expect(await addSamples(store, [{ ...huge, text: `${huge.text}.` }])).toEqual(['added'])
    const [id] = (await store.db.selectFrom('reports').select('id').orderBy('key').execute()).map((row) => row.id)
    const kept = await readReport(store.db, id)
    expect([kept.versions, kept.record.report.id]).toEqual([2, huge.id])
    expect((await listIncidents(store, store.db, { source: huge.source }, { limit: 10 })).length).toBe(1)
    await addSamples(store, sampleNews(12, 2))
    await joinIncidents(store, ...((await store.db.selectFrom('incidents').select('id').execute()).map((row) => row.id).slice(0, 2) as [string, string]), long(5000))
    expect((await verifyStore(store)).faults).toEqual([])
  })

  it('keeps reports in the order in which they came', async () => {
    const store = await newStore()
    const news = sampleNews(40)
    await addSamples(store, news, 7)
    expect((await store.db.selectFrom('reports').select('id').orderBy('key').execute()).map((row) => row.id)).toEqual(news.map((report) => report.id))
  })

  it('gives back bytes, record, statements and evidence as they went in', async () => {
    const store = await newStore()
    const news = sampleNews(25)
    await addSamples(store, news)
    const ids = (await store.db.selectFrom('incidents').select('id').execute()).map((row) => row.id)
    const statements = new Map<string, Statement[]>()
    for (const statement of (await readIncidents(store.db, ids)).flatMap((incident) => incident.statements)) statements.set(statement.event, [...(statements.get(statement.event) ?? []), statement])
    for (const [i, prepared] of prepareSamples(news).entries()) {
      const { bytes } = await store.db.selectFrom('blobs').select('bytes').where('sha256', '=', prepared.sha256).executeTakeFirstOrThrow()
      expect(inflate(bytes).toString('utf8')).toBe(JSON.stringify(news[i]))
      const record = JSON.parse(inflate(prepared.coding.record).toString('utf8')) as CodedReport
      expect((await readReport(store.db, news[i].id)).record).toEqual(record)
      for (const event of record.events) {
        const own = statements.get(event.id) ?? []
        expect(own.map(({ field, value, evidence }) => ({ field, value, evidence }))).toEqual(JSON.parse(JSON.stringify(toldValues(event))))
        expect(own.every(({ report, by, attribution }) => report === news[i].id && by.name === 'marsad' && JSON.stringify(attribution) === JSON.stringify(event.attribution))).toBe(true)
      }
    }
    expect(statements.size).toBeGreaterThan(15)
  })

  it('says the same in whatever writes the reports came', async () => {
    // so many that blocks hold more events than are looked at, and incidents more than stand for them
    const news = sampleNews(700, 5)
    const contents = []
    for (const batch of [128, 61, 1]) {
      const store = await newStore()
      // a session for each write sees what the store gives it; one for all sees what it remembers
      if (batch === 1) for (let from = 0; from < news.length; from += 50) await addSamples(store, news.slice(from, from + 50))
      else await addSamples(store, news, batch)
      contents.push(await storeContent(store.db))
    }
    expect(contents[1]).toEqual(contents[0])
    expect(contents[2]).toEqual(contents[0])
  })

  it.each(['statements', 'decisions'] as const)('refuses to change or delete rows of %s', async (table) => {
    const store = await newStore()
    await addSamples(store, sampleNews(5))
    const count = async () => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db)).rows[0].n
    const before = await count()
    const attempts = [
      sql`update ${sql.table(table)} set at = 0`,
      sql`update ${sql.table(table)} set report = report where key = 1`,
      sql`delete from ${sql.table(table)} where key = 1`,
      sql`delete from ${sql.table(table)}`,
      ...(store.kind === 'postgres' ? [sql`truncate ${sql.table(table)}`, sql`truncate ${sql.table(table)} cascade`] : []),
    ]
    for (const attempt of attempts) await expect(attempt.execute(store.db)).rejects.toThrow(`${table} are append-only`)
    expect(await count()).toBe(before)
  })

  it('takes a statement of a person in and shows it', async () => {
    const store = await newStore()
    await addSamples(store, sampleNews(3))
    const row = await store.db.selectFrom('statements').selectAll().where('field', '=', 'type').orderBy('key').executeTakeFirstOrThrow()
    await store.db.insertInto('authors').values({ key: 99, kind: 'person', name: 'analyst', version: '' }).execute()
    await store.db
      .insertInto('statements')
      .values({ ...row, key: 9999, coding: null, author: 99, value: '"clash"', evidence: '[]', at: row.at + 1 })
      .execute()
    const { id } = await store.db
      .selectFrom('current_events')
      .innerJoin('incidents', 'incidents.key', 'current_events.incident')
      .select('incidents.id')
      .where('event', '=', row.event)
      .executeTakeFirstOrThrow()
    const [incident] = await readIncidents(store.db, [id])
    expect(incident.statements.filter(({ by }) => by.kind === 'person').map(({ value, by }) => [value, by.name, by.version])).toEqual([['clash', 'analyst', null]])
  })

  it('reads one unchanging state while it is added to', async () => {
    const store = await newStore()
    await addSamples(store, sampleNews(20))
    const other = await stores().open(addressOf.get(store) as string)
    const counts = await read(store, async (db) => {
      const count = async () => (await db.selectFrom('statements').select('key').execute()).length
      const before = await count()
      await addSamples(other, sampleNews(40))
      return [before, await count()]
    })
    expect(counts[1]).toBe(counts[0])
  })

  it('counts what it holds', async () => {
    const store = await newStore()
    const news = sampleNews(40)
    await addSamples(store, news)
    const stats = await storeStats(store)
    const content = await storeContent(store.db)
    expect(stats).toMatchObject({
      reports: 40,
      reportsWithEvents: prepareSamples(news).filter((report) => report.coding.events.length > 0).length,
      events: content.events.length,
      statements: content.statements.length,
      incidents: content.incidents.length,
      removed: 0,
      bytes: news.reduce((sum, report) => sum + Buffer.byteLength(JSON.stringify(report)), 0),
      firstPublished: news.map((report) => report.published).sort()[0],
      lastPublished: news
        .map((report) => report.published)
        .sort()
        .at(-1),
    })
    expect(stats.incidents).toBe(await countIncidents(store, store.db, {}))
    expect(stats.coders.map(({ reports }) => reports)).toEqual([40])
    expect(stats.sources.reduce((sum, { reports }) => sum + reports, 0)).toBe(40)
    expect(stats.types.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(stats.incidents)
  })
}
