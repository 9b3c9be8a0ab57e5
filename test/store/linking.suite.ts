import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import { joinIncidents, splitIncident } from '../../src/store/join-incidents.js'
import { LinkSession } from '../../src/store/link-session.js'
import { listIncidents } from '../../src/store/list-incidents.js'
import { currentId, readHistory, readIncident } from '../../src/store/read-incident.js'
import { readReport } from '../../src/store/read-report.js'
import { rebuildIncidents } from '../../src/store/rebuild-incidents.js'
import { removeReport } from '../../src/store/remove-report.js'
import { stateValue } from '../../src/store/state-value.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { addSamples } from './add-samples.js'
import { sampleNews } from './sample-news.js'
import { storeContent } from './store-content.js'
import { storeView } from './store-view.js'
import type { TestStores } from './test-stores.js'

/** Incidents: what links, what persons decide, and that all of it comes out of the decisions again. */
export function linkingSuite(stores: () => TestStores): void {
  const newStore = async (count: number, seed = 1) => {
    const store = await stores().open(await stores().newAddress())
    await addSamples(store, sampleNews(count, seed), 20)
    return store
  }
  const idsOf = async (store: Backend) => (await store.db.selectFrom('incidents').select('id').orderBy('key').execute()).map((row) => row.id)
  const withSeveralEvents = async (store: Backend, least = 2) => {
    for (const id of await idsOf(store)) {
      const incident = await readIncident(store.db, id)
      if (incident.events.length >= least) return incident
    }
    throw new Error('the samples have no such incident')
  }
  const expectRebuilt = async (store: Backend) => {
    const before = await storeView(store)
    expect(await rebuildIncidents(store)).toBeGreaterThan(0)
    expect(await storeView(store)).toEqual(before)
    expect((await verifyStore(store)).faults).toEqual([])
  }

  describe('an incident', () => {
    it('is shown with its reports, statements and history', async () => {
      const store = await newStore(60)
      const incident = await withSeveralEvents(store)
      expect(incident.reports.length).toBeGreaterThan(1)
      expect(new Set(incident.statements.map((statement) => statement.event))).toEqual(new Set(incident.events))
      const known = new Set(incident.statements.map((statement) => statement.id))
      for (const part of [incident.view.date, ...incident.view.places, ...incident.view.figures]) {
        expect(part.by.length).toBeGreaterThan(0)
        expect(part.by.every((id) => known.has(id))).toBe(true)
      }
      const history = await readHistory(store.db, incident.id)
      expect(history[0].decision).toEqual({ kind: 'found', event: incident.id.slice(1), incident: incident.id })
      expect(history[1].decision).toMatchObject({ kind: 'join', incident: incident.id })
      expect(history.every(({ by, at }) => by.kind === 'coder' && !Number.isNaN(Date.parse(at)))).toBe(true)
      await expect(readIncident(store.db, 'i0000')).rejects.toThrow('there is no incident with this id')
      await expect(readReport(store.db, 'nowhere')).rejects.toThrow('there is no report with this id')
    })

    it('is found under its old id after a join, through further joins too', async () => {
      const store = await newStore(40)
      const [a, b, c] = await idsOf(store)
      const first = await joinIncidents(store, a, b, 'analyst')
      const gone = first === a ? b : a
      expect(await currentId(store.db, gone)).toBe(first)
      const second = await joinIncidents(store, c, gone, 'analyst')
      for (const id of [a, b, c]) expect(await currentId(store.db, id)).toBe(second)
      const joined = await readIncident(store.db, gone)
      expect(joined.id).toBe(second)
      const history = await readHistory(store.db, second)
      expect(history.filter(({ by, decision }) => by.kind === 'person' && by.name === 'analyst' && decision.kind === 'merge')).toHaveLength(2)
      await expect(joinIncidents(store, a, b, 'analyst')).rejects.toThrow('it is already one incident')
      await expectRebuilt(store)
    })

    it('gets its id back by a split', async () => {
      const store = await newStore(40)
      const before = await storeContent(store.db)
      const [a, b] = await idsOf(store)
      const events = (await readIncident(store.db, b)).events
      const joined = await joinIncidents(store, a, b, 'analyst')
      const apart = joined === a ? events : (await readIncident(store.db, joined)).events.filter((event) => !events.includes(event))
      expect(new Set(await splitIncident(store, joined, apart, 'analyst'))).toEqual(new Set([a, b]))
      expect(await storeContent(store.db)).toEqual(before)
      expect(await currentId(store.db, b)).toBe(b)
      await expectRebuilt(store)
      await expect(splitIncident(store, a, ['nothing'], 'analyst')).rejects.toThrow('it is no event of')
      await expect(splitIncident(store, a, (await readIncident(store.db, a)).events, 'analyst')).rejects.toThrow('not all and not none')
    })

    it('stays as persons have decided when the reports that they spoke of are told again', async () => {
      const news = sampleNews(60)
      const store = await newStore(60)
      const [a, b] = await idsOf(store)
      const joined = await joinIncidents(store, a, b, 'analyst')
      const several = (await Promise.all((await idsOf(store)).map((id) => readIncident(store.db, id)))).find((incident) => incident.id !== joined && incident.events.length > 1)
      const parts = await splitIncident(store, several?.id as string, [several?.events[1] as string], 'analyst')
      expect(parts).toHaveLength(2)
      // every report comes again in another outlet's words
      await addSamples(
        store,
        news.map((report) => ({ ...report, id: `again-${report.id}`, source: 'مثال: موقع ناقل', text: `نقلت الوكالات ما يلي.\n${report.text}` })),
      )
      expect(await currentId(store.db, a)).toBe(await currentId(store.db, b))
      const [one, other] = [await currentId(store.db, parts[0]), await currentId(store.db, parts[1])]
      expect(one).not.toBe(other)
      await expectRebuilt(store)
    })

    it('is the same when it is made again from statements and decisions', async () => {
      await expectRebuilt(await newStore(150, 9))
    })

    it('is the same when it is made again after joins, splits, removals and more reports', async () => {
      const store = await newStore(80, 4)
      const ids = await idsOf(store)
      await joinIncidents(store, ids[0], ids[3], 'analyst')
      await joinIncidents(store, ids[3], ids[5], 'analyst')
      const big = await withSeveralEvents(store, 4)
      await splitIncident(store, big.id, big.events.slice(0, 2), 'analyst')
      await expectRebuilt(store)
      await addSamples(store, sampleNews(120, 4), 20)
      for (const id of [0, 3, 17, 30, 55, 79]) await removeReport(store, sampleNews(80, 4)[id].id, 'court order', 'officer')
      await expectRebuilt(store)
      await addSamples(store, sampleNews(40, 11), 20)
      await expectRebuilt(store)
    })

    it('is linked the same by a session that another one wrote beside', async () => {
      const news = sampleNews(80, 6)
      const alone = await newStore(80, 6)
      const store = await stores().open(await stores().newAddress())
      const sessions = [new LinkSession(store), new LinkSession(store)]
      for (let from = 0; from < news.length; from += 8) await addSamples(store, news.slice(from, from + 8), 8, sessions[(from / 8) % 2])
      expect(await storeContent(store.db)).toEqual(await storeContent(alone.db))
    })

    it('does not take in what tells of a removed one, by a session that saw it before it was removed', async () => {
      const news = sampleNews(40, 2)
      const store = await stores().open(await stores().newAddress())
      const session = new LinkSession(store)
      await addSamples(store, news, 40, session)
      for (const report of news.slice(0, 20)) await removeReport(store, report.id, 'court order', 'officer')
      await addSamples(
        store,
        news.slice(0, 20).map((report) => ({ ...report, id: `again-${report.id}`, text: `${report.text}\nوفق المصدر نفسه.` })),
        20,
        session,
      )
      expect((await verifyStore(store)).faults).toEqual([])
      const gone = new Set((await store.db.selectFrom('events').select('id').execute()).map((row) => row.id))
      const likes = (await store.db.selectFrom('decisions').select(['other', 'report']).where('kind', '=', 'join').where('report', '>', 40).execute()).map((row) => row.other as string)
      expect(likes.filter((like) => !gone.has(like))).toEqual([])
      await expectRebuilt(store)
    })

    it('shows a value that a person states above those of the coder, and after a rebuild too', async () => {
      const store = await newStore(40)
      const { id, statements, view } = await withSeveralEvents(store)
      const other = view.type === 'clash' ? 'raid' : 'clash'
      // to state it twice is no fault
      for (let i = 0; i < 2; i++) await stateValue(store, id, 'type', other, 'analyst')
      const stated = await readIncident(store.db, id)
      expect(stated.view.type).toBe(other)
      expect(stated.statements.length).toBeGreaterThan(statements.length)
      expect((await listIncidents(store, store.db, { type: [other] }, { limit: 100 })).map((incident) => incident.id)).toContain(id)
      await expectRebuilt(store)
    })

    it('lists the sources of all that tell it', async () => {
      const store = await newStore(60)
      for (const incident of await listIncidents(store, store.db, { minSources: 2 }, { limit: 100 })) {
        const { reports, view } = await readIncident(store.db, incident.id)
        expect(new Set(reports.map((report) => report.source))).toEqual(new Set(view.sources))
        expect(incident.sources).toBe(view.sources.length)
      }
    })
  })
}
