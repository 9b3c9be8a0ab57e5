import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import { joinIncidents, splitIncident } from '../../src/store/join-incidents.js'
import { currentId, readIncident } from '../../src/store/read-incident.js'
import { readReport } from '../../src/store/read-report.js'
import { rebuildIncidents } from '../../src/store/rebuild-incidents.js'
import { removeReport } from '../../src/store/remove-report.js'
import { storeStats } from '../../src/store/store-stats.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { addSamples } from './add-samples.js'
import { prepareSamples } from './prepare-samples.js'
import { type SampleReport, sampleNews } from './sample-news.js'
import { storeView } from './store-view.js'
import type { TestStores } from './test-stores.js'

/** Removal for legal cause. */
export function removingSuite(stores: () => TestStores): void {
  const newStore = async (news: readonly SampleReport[]) => {
    const store = await stores().open(await stores().newAddress())
    await addSamples(store, news)
    return store
  }
  const rowsOf = async (store: Backend, table: string, report: number) =>
    Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where report = ${report}`.execute(store.db)).rows[0].n)
  const keyOf = async (store: Backend, id: string) => (await store.db.selectFrom('reports').select('key').where('id', '=', id).executeTakeFirstOrThrow()).key
  const incidentOf = async (store: Backend, id: string) => Object.values((await readReport(store.db, id)).incidents)[0]
  const expectRebuilt = async (store: Backend) => {
    const before = await storeView(store)
    await rebuildIncidents(store)
    expect(await storeView(store)).toEqual(before)
    expect((await verifyStore(store)).faults).toEqual([])
  }
  /** Reports with one event each that no other report tells. */
  const lone = (count: number) => {
    const seen = new Set<string>()
    return sampleNews(400, 21)
      .filter((report) => {
        const event = report.id.split('-')[1]
        return !seen.has(event) && seen.add(event) && prepareSamples([report])[0].coding.events.length === 1
      })
      .slice(0, count)
  }

  describe('a removed report', () => {
    it('goes with all versions and all that hangs on them, and leaves a tombstone', async () => {
      const news = sampleNews(30)
      const store = await newStore([...news, { ...news[0], text: `${news[0].text}\nوارتفعت الحصيلة.` }])
      const { id } = news[0]
      const keys = (await store.db.selectFrom('reports').select('key').where('id', '=', id).execute()).map((row) => row.key)
      const incident = await incidentOf(store, id)
      const result = await removeReport(store, id, 'court order 12', 'officer')
      expect([result.versions, result.incidents.includes(incident)]).toEqual([2, true])
      expect(result.statements).toBeGreaterThan(10)
      for (const key of keys) for (const table of ['statements', 'decisions', 'chains', 'events', 'codings', 'current_events']) expect(await rowsOf(store, table, key), table).toBe(0)
      const shas = [...prepareSamples([news[0]])].map((report) => report.sha256)
      expect(await store.db.selectFrom('blobs').select('sha256').where('sha256', 'in', shas).execute()).toEqual([])
      expect(await store.db.selectFrom('tombstones').select(['id', 'reason', 'by']).execute()).toEqual([1, 2].map(() => ({ id, reason: 'court order 12', by: 'officer' })))
      expect((await storeStats(store)).removed).toBe(2)
      await expect(readReport(store.db, id)).rejects.toThrow(/removed on \d{4}-\d\d-\d\d: court order 12/u)
      await expect(removeReport(store, id, 'again', 'officer')).rejects.toThrow('there is no report with this id')
      await expectRebuilt(store)
    })

    it('is not taken in again', async () => {
      const news = sampleNews(10)
      const store = await newStore(news)
      await removeReport(store, news[4].id, 'court order', 'officer')
      const outcomes = await addSamples(store, news)
      expect(outcomes.map((outcome, i) => `${i} ${outcome}`).filter((line) => !line.endsWith('known'))).toEqual(['4 removed'])
    })

    it('does not lend its key to a later one', async () => {
      const news = sampleNews(12)
      const store = await newStore(news.slice(0, 6))
      const key = await keyOf(store, news[5].id)
      await removeReport(store, news[5].id, 'court order', 'officer')
      await addSamples(store, news.slice(6))
      expect(await keyOf(store, news[6].id)).toBeGreaterThan(key)
      const row = await store.db.selectFrom('statements').select('key').orderBy('key', 'desc').limit(1).executeTakeFirstOrThrow()
      await expect(store.db.deleteFrom('statements').where('key', '=', row.key).execute()).rejects.toThrow('append-only')
      await removeReport(store, news[6].id, 'court order', 'officer')
      await expectRebuilt(store)
    })

    it('that founded an incident leaves it to those who joined', async () => {
      const news = sampleNews(60)
      const store = await newStore(news)
      let tried = 0
      for (const id of (await store.db.selectFrom('incidents').select('id').where('reports', '>', 1).execute()).map((row) => row.id)) {
        const incident = await readIncident(store.db, id)
        const founder = incident.statements.find((statement) => `i${statement.event}` === id)?.report
        if (founder === undefined) continue
        await removeReport(store, founder, 'court order', 'officer')
        const left = await readIncident(store.db, id)
        expect(left.reports.map((report) => report.id)).toEqual(incident.reports.map((report) => report.id).filter((report) => report !== founder))
        tried++
      }
      expect(tried).toBeGreaterThan(3)
      await expectRebuilt(store)
    })

    it.each([0, 1, 2, 3])('leaves joins and splits of its incidents as they were (report %i of a chain of joins)', async (which) => {
      const candidates = lone(20)
      const store = await newStore(candidates)
      const places = await Promise.all(candidates.map((report) => incidentOf(store, report.id)))
      // those that linking itself has left alone
      const news = candidates.filter((_, i) => places.filter((place) => place === places[i]).length === 1).slice(0, 6)
      expect(news).toHaveLength(6)
      const ids = await Promise.all(news.map((report) => incidentOf(store, report.id)))
      await joinIncidents(store, ids[0], ids[1], 'analyst')
      await joinIncidents(store, ids[2], ids[1], 'analyst')
      await joinIncidents(store, ids[2], ids[3], 'analyst')
      await joinIncidents(store, ids[4], ids[5], 'analyst')
      const whole = (await currentId(store.db, ids[0])) as string
      await removeReport(store, news[which].id, 'court order', 'officer')
      await expectRebuilt(store)
      expect((await readIncident(store.db, whole)).events).toHaveLength(3)
      for (const id of ids.slice(0, 4)) expect(await currentId(store.db, id)).toBe(whole)
    })

    it.each([0, 1, 2])('leaves a split as it was (report %i)', async (which) => {
      const news = lone(4)
      const store = await newStore(news)
      const ids = await Promise.all(news.map((report) => incidentOf(store, report.id)))
      await joinIncidents(store, ids[0], ids[1], 'analyst')
      const whole = await joinIncidents(store, ids[0], ids[2], 'analyst')
      await splitIncident(store, whole, [ids[1].slice(1), ids[2].slice(1)], 'analyst')
      await removeReport(store, news[which].id, 'court order', 'officer')
      await expectRebuilt(store)
      await addSamples(store, lone(20).slice(4))
      await expectRebuilt(store)
      for (const other of [0, 1, 2].filter((i) => i !== which)) await removeReport(store, news[other].id, 'court order', 'officer')
      await expectRebuilt(store)
    })

    it('may be the last one', async () => {
      const news = lone(2)
      const store = await newStore(news)
      await joinIncidents(store, await incidentOf(store, news[0].id), await incidentOf(store, news[1].id), 'analyst')
      for (const { id } of news) await removeReport(store, id, 'court order', 'officer')
      expect((await storeStats(store)).incidents).toBe(0)
      expect(await store.db.selectFrom('redirects').selectAll().execute()).toEqual([])
      await expectRebuilt(store)
      expect(await addSamples(store, sampleNews(5))).toEqual(Array(5).fill('added'))
    })
  })
}
