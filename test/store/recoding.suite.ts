import { describe, expect, it } from 'vitest'
import type { CodedReport } from '../../src/core/record.js'
import type { Report } from '../../src/core/report.js'
import { code } from '../../src/index.js'
import type { Backend } from '../../src/store/backend.js'
import { diffCodings } from '../../src/store/diff-codings.js'
import { joinIncidents, splitIncident } from '../../src/store/join-incidents.js'
import { LinkSession } from '../../src/store/link-session.js'
import { currentId, readIncident } from '../../src/store/read-incident.js'
import { readReport } from '../../src/store/read-report.js'
import { rebuildIncidents } from '../../src/store/rebuild-incidents.js'
import { recodeReports } from '../../src/store/recode-reports.js'
import { storeStats } from '../../src/store/store-stats.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { addSamples } from './add-samples.js'
import { type SampleReport, sampleNews } from './sample-news.js'
import { storeContent } from './store-content.js'
import { storeView } from './store-view.js'
import type { TestStores } from './test-stores.js'

/** A later version of the coder: what it changes in the record that today's makes. */
type Change = (record: CodedReport) => CodedReport
const today = '0.1.0'

/** Coding kept reports again. */
export function recodingSuite(stores: () => TestStores): void {
  const newStore = async (news: readonly SampleReport[], change: Change = (record) => record) => {
    const store = await stores().open(await stores().newAddress())
    await addSamples(store, news)
    if (change !== same) await recode(store, '0.0.9', change)
    return store
  }
  const same: Change = (record) => record
  const coderOf = (version: string, change: Change) => (report: Report) => {
    const record = change(code(report))
    return { ...record, coder: { ...record.coder, version } }
  }
  const recode = async (store: Backend, version: string, change: Change = same) => {
    const steps = []
    for await (const step of recodeReports(store, new LinkSession(store), coderOf(version, change), version)) steps.push(step)
    return steps
  }
  const withEvents =
    (ids: ReadonlySet<string>, to: (events: CodedReport['events']) => CodedReport['events']): Change =>
    (record) =>
      ids.has(record.report.id) ? { ...record, events: to(record.events) } : record
  const expectRebuilt = async (store: Backend) => {
    const before = await storeView(store)
    await rebuildIncidents(store)
    expect(await storeView(store)).toEqual(before)
    expect((await verifyStore(store)).faults).toEqual([])
  }
  const eventsOf = (content: { readonly events: readonly string[] }) =>
    new Map(content.events.map((row) => JSON.parse(row) as { event: string; incident: string }).map(({ event, incident }) => [event, incident]))

  describe('a later coder', () => {
    it('that says the same leaves every incident as it is, and has every statement beside the earlier one', async () => {
      const news = sampleNews(130)
      const store = await newStore(news, same)
      const before = await storeContent(store.db)
      const steps = await recode(store, '0.2.0')
      expect(steps.map(({ coded, of }) => [coded, of])).toEqual([
        [0, 130],
        [100, 130],
        [130, 130],
      ])
      const after = await storeContent(store.db)
      expect({ ...after, statements: [], incidents: [] }).toEqual({ ...before, statements: [], incidents: [] })
      expect(after.statements).toHaveLength(2 * before.statements.length)
      // ids of statements tell the coder's version, and what a view lists is in their order
      const bare = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map((part) => JSON.stringify(bare(part))).sort()
        if (typeof value !== 'object' || value === null) return value
        return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (name === 'by' || name === 'statement' ? [] : [[name, bare(part)]])))
      }
      const withoutIds = (rows: readonly string[]) => rows.map((row) => JSON.parse(row) as { view: string }).map((row) => ({ ...row, view: bare(JSON.parse(row.view)) }))
      expect(withoutIds(after.incidents)).toEqual(withoutIds(before.incidents))
      expect(await diffCodings(store.db, today, '0.2.0')).toMatchObject({ reports: 130, changedReports: 0, events: { added: 0, gone: 0, changed: 0 }, fields: {}, examples: [] })
      expect((await recode(store, '0.2.0')).at(-1)).toEqual({ coded: 0, of: 0 })
      expect((await storeStats(store)).coders).toEqual([
        { version: today, reports: 130 },
        { version: '0.2.0', reports: 130 },
      ])
      await expectRebuilt(store)
    })

    it('keeps incidents of events that both have, and counts what is added, gone and changed', async () => {
      const news = sampleNews(60)
      const store = await newStore(news, same)
      const told = (await storeContent(store.db)).events.length
      const ids = await Promise.all(news.map(async ({ id }) => ((await readReport(store.db, id)).record.events.length > 0 ? id : '')))
      const [gone, changed, moved] = [ids.filter((id) => id !== '')].flatMap((list) => [new Set(list.slice(0, 5)), new Set(list.slice(5, 12)), new Set(list.slice(12, 15))])
      const before = eventsOf(await storeContent(store.db))
      const all: Change = (record) => {
        const without = withEvents(gone, () => [])(record)
        const other = withEvents(changed, (events) => events.map((event) => ({ ...event, counts: [], status: 'alleged' }) as typeof event))(without)
        return withEvents(moved, (events) => events.map((event) => ({ ...event, id: `f${event.id.slice(1)}`, background: true })))(other)
      }
      await recode(store, '0.2.0', all)
      const after = eventsOf(await storeContent(store.db))
      for (const [event, incident] of after) if (before.has(event)) expect(incident).toBe(before.get(event))
      const diff = await diffCodings(store.db, today, '0.2.0')
      const events = (set: ReadonlySet<string>) =>
        Promise.all([...set].map(async (id) => (await readReport(store.db, id)).record.events.length)).then((counts) => counts.reduce((sum, count) => sum + count, 0))
      const movedEvents = await events(moved)
      const goneEvents = told - after.size
      expect(diff.reports).toBe(60)
      expect(diff.changedReports).toBe(15)
      expect(diff.events).toEqual({ kept: after.size - movedEvents, added: movedEvents, gone: goneEvents + movedEvents, changed: await events(changed) })
      expect(diff.fields.status).toEqual({ added: diff.events.changed, gone: diff.events.changed, events: diff.events.changed })
      expect(diff.fields.count?.added).toBe(0)
      expect(diff.examples.length).toBeGreaterThan(5)
      const mirror = await diffCodings(store.db, '0.2.0', today)
      expect(mirror.events).toEqual({ ...diff.events, added: diff.events.gone, gone: diff.events.added })
      await expectRebuilt(store)
    })

    it('links a new event with the events of other reports that are coded again beside it', async () => {
      const news = sampleNews(60)
      const whole = await newStore(news, same)
      const twice = (await whole.db.selectFrom('incidents').select('id').where('reports', '>', 1).execute()).map((row) => row.id)
      const { reports } = await readIncident(whole.db, twice[0])
      // the earlier coder missed the last report's events
      const store = await newStore(news, same)
      await recode(
        store,
        '0.1.1',
        withEvents(new Set([reports.at(-1)?.id as string]), () => []),
      )
      expect((await readIncident(store.db, twice[0])).reports).toHaveLength(reports.length - 1)
      await recode(
        store,
        '0.1.2',
        withEvents(new Set([reports.at(-1)?.id as string]), (events) => events.map((event) => ({ ...event, id: `a${event.id.slice(1)}` }))),
      )
      expect((await readIncident(store.db, twice[0])).reports.map((report) => report.id)).toEqual(reports.map((report) => report.id))
      await expectRebuilt(store)
    })

    it('finds events again that a version in between did not have', async () => {
      const news = sampleNews(50)
      const store = await newStore(news, same)
      const before = await storeContent(store.db)
      await recode(store, '0.1.1', (record) => ({ ...record, events: [] }))
      const none = await storeContent(store.db)
      expect([none.events, none.incidents]).toEqual([[], []])
      await expectEmptyRebuild(store)
      await recode(store, '0.1.2')
      const after = await storeContent(store.db)
      expect(after.events).toEqual(before.events)
      await expectRebuilt(store)
    })

    it('does not undo what persons have decided', async () => {
      const news = sampleNews(60)
      const store = await newStore(news, same)
      const ids = (await store.db.selectFrom('incidents').select('id').orderBy('key').execute()).map((row) => row.id)
      const joined = await joinIncidents(store, ids[0], ids[1], 'analyst')
      let parts: string[] = []
      for (const id of ids.slice(2)) {
        const { events } = await readIncident(store.db, id)
        if (events.length < 2) continue
        parts = await splitIncident(store, id, [events[0]], 'analyst')
        break
      }
      await recode(store, '0.1.1', (record) => ({ ...record, events: record.events.map((event) => ({ ...event, items: [] })) }))
      for (const id of ids.slice(0, 2)) expect(await currentId(store.db, id)).toBe(joined)
      expect(await currentId(store.db, parts[0])).not.toBe(await currentId(store.db, parts[1]))
      // gone for a while, and back
      await recode(store, '0.1.2', (record) => ({ ...record, events: [] }))
      await recode(store, '0.1.3')
      expect(new Set(await Promise.all(ids.slice(0, 2).map((id) => currentId(store.db, id)))).size).toBe(1)
      expect(await currentId(store.db, parts[0])).not.toBe(await currentId(store.db, parts[1]))
      await expectRebuilt(store)
    })

    it('goes on where it was stopped', async () => {
      const news = sampleNews(240)
      const store = await newStore(news, same)
      for await (const { coded } of recodeReports(store, new LinkSession(store), coderOf('0.1.1', same), '0.1.1')) if (coded >= 100) break
      expect((await storeStats(store)).coders.map(({ reports }) => reports)).toEqual([240, 100])
      expect((await verifyStore(store)).faults).toEqual([])
      const steps = await recode(store, '0.1.1')
      expect(steps.at(-1)).toEqual({ coded: 140, of: 140 })
      expect((await storeStats(store)).coders.map(({ reports }) => reports)).toEqual([240, 240])
      await expectRebuilt(store)
    })

    it('is seen by a session that linked before', async () => {
      const news = sampleNews(40)
      const store = await stores().open(await stores().newAddress())
      const session = new LinkSession(store)
      await addSamples(store, news, 40, session)
      await recode(store, '0.1.1', (record) => ({ ...record, events: [] }))
      await addSamples(
        store,
        news.map((report) => ({ ...report, id: `again-${report.id}` })),
        40,
        session,
      )
      expect((await verifyStore(store)).faults).toEqual([])
      await expectRebuilt(store)
    })
  })

  const expectEmptyRebuild = async (store: Backend) => {
    const before = await storeView(store)
    await rebuildIncidents(store)
    expect(await storeView(store)).toEqual(before)
  }
}
