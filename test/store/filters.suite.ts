import { beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/store/backend.js'
import type { IncidentFilter } from '../../src/store/incident-filter.js'
import { countIncidents, type ListedIncident, listIncidents } from '../../src/store/list-incidents.js'
import { toSearchForm } from '../../src/store/search-form.js'
import { addSamples } from './add-samples.js'
import { type SampleReport, sampleNews } from './sample-news.js'
import type { TestStores } from './test-stores.js'

/** Each filter against what the same list says when it is read whole. */
export function filtersSuite(stores: () => TestStores): void {
  describe('a list of incidents', () => {
    let store: Backend
    let all: ListedIncident[]
    const news = sampleNews(150, 5)
    /** The reports that tell an incident, by its id. */
    const tellers = new Map<string, SampleReport[]>()
    const list = async (filter: IncidentFilter, limit = 1000) => (await listIncidents(store, store.db, filter, { limit })).map((incident) => incident.id)
    const where = (test: (incident: ListedIncident) => boolean) => all.filter(test).map((incident) => incident.id)
    const site = (incident: ListedIncident) => incident.view.places.find((place) => place.role === 'site')

    beforeAll(async () => {
      store = await stores().open(await stores().newAddress())
      await addSamples(store, news)
      all = await listIncidents(store, store.db, {}, { limit: 1000 })
      const rows = await store.db
        .selectFrom('current_events')
        .innerJoin('reports', 'reports.key', 'current_events.report')
        .innerJoin('incidents', 'incidents.key', 'current_events.incident')
        .select(['incidents.id as incident', 'reports.id as report'])
        .execute()
      for (const { incident, report } of rows) tellers.set(incident, [...(tellers.get(incident) ?? []), news.find((sample) => sample.id === report) as SampleReport])
    })

    /** That a filter finds what it should, that it is not all or nothing, and that the count agrees. */
    const expectFilter = async (filter: IncidentFilter, expected: readonly string[]) => {
      expect(expected.length).toBeGreaterThan(0)
      expect(expected.length).toBeLessThan(all.length)
      expect(await list(filter)).toEqual(expected)
      expect(await countIncidents(store, store.db, filter)).toBe(expected.length)
    }

    it('holds all of them, latest first', async () => {
      expect(all.length).toBeGreaterThan(40)
      const days = all.map((incident) => incident.view.date.start)
      expect(days).toEqual([...days].sort().reverse())
      expect(await list({ since: null, type: [], text: '', place: null, near: null, background: null })).toEqual(where(() => true))
    })

    it('is narrowed by days', async () => {
      await expectFilter(
        { since: '2021-07-01' },
        where(({ view }) => view.date.end >= '2021-07-01'),
      )
      await expectFilter(
        { until: '2021-06-30' },
        where(({ view }) => view.date.start <= '2021-06-30'),
      )
      await expectFilter(
        { since: '2021-05-01', until: '2021-08-15' },
        where(({ view }) => view.date.end >= '2021-05-01' && view.date.start <= '2021-08-15'),
      )
    })

    it('is narrowed by type, class, domain and status', async () => {
      await expectFilter(
        { type: ['bombing'] },
        where(({ view }) => view.type === 'bombing'),
      )
      await expectFilter(
        { type: ['bombing', 'arrest'] },
        where(({ view }) => view.type === 'bombing' || view.type === 'arrest'),
      )
      await expectFilter(
        { class: ['security'] },
        where(({ view }) => view.class === 'security'),
      )
      const { domain } = all[0].view
      await expectFilter(
        { domain: [domain] },
        where(({ view }) => view.domain === domain),
      )
      expect(await list({ status: ['denied'] })).toEqual(where(({ view }) => view.status === 'denied'))
      expect(await list({ status: ['occurred'] })).toEqual(where(({ view }) => view.status === 'occurred'))
    })

    it('is narrowed by country, place, group and outlet', async () => {
      await expectFilter(
        { country: ['IQ'] },
        where((incident) => site(incident)?.country === 'IQ'),
      )
      await expectFilter(
        { country: ['YE', 'LY'] },
        where((incident) => ['YE', 'LY'].includes(site(incident)?.country ?? '')),
      )
      const mosul = where(({ view }) => view.places.some((place) => place.name === 'Mosul'))
      for (const place of ['الموصل', 'موصل', 'Mosul', 'mosul', '  الموصل ']) await expectFilter({ place }, mosul)
      const id = all.flatMap(({ view }) => view.places).find((place) => place.name === 'Mosul')?.gazetteerId ?? ''
      await expectFilter({ place: id }, mosul)
      await expectFilter(
        { group: 'islamic_state' },
        where(({ view }) => view.actors.some((actor) => actor.id === 'islamic_state')),
      )
      await expectFilter(
        { source: 'مثال: وكالة خليجية' },
        where((incident) => (tellers.get(incident.id) ?? []).some((report) => report.source === 'مثال: وكالة خليجية')),
      )
    })

    it('is narrowed by a circle', async () => {
      const km = (incident: ListedIncident, lat: number, lon: number): number => {
        const pin = incident.view.places.find((place) => place.role === 'site' && place.lat !== null && place.precision <= 2)
        if (!pin) return Number.POSITIVE_INFINITY
        const radians = Math.PI / 180
        const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2
        return 2 * 6371 * Math.asin(Math.sqrt(half(lat, pin.lat as number) + Math.cos(lat * radians) * Math.cos((pin.lat as number) * radians) * half(lon, pin.lon as number)))
      }
      for (const [lat, lon, radius] of [
        [33.75, 44.61, 150],
        [2.04, 45.34, 30],
        [14, 45, 300],
      ] as const)
        await expectFilter(
          { near: { lat, lon, km: radius } },
          where((incident) => km(incident, lat, lon) <= radius),
        )
    })

    it('is narrowed by a circle over the antimeridian and at a pole without a fault', async () => {
      expect(await list({ near: { lat: 0, lon: 179.9, km: 100 } })).toEqual([])
      expect(await list({ near: { lat: 90, lon: 0, km: 100 } })).toEqual([])
      expect(await list({ near: { lat: 20, lon: 40, km: 20_000 } })).toEqual(
        where((incident) => incident.view.places.some((place) => place.role === 'site' && place.lat !== null && place.precision <= 2)),
      )
    })

    it('is narrowed by outlets, killed and background', async () => {
      await expectFilter(
        { minSources: 2 },
        where((incident) => incident.sources >= 2),
      )
      await expectFilter(
        { minKilled: 7 },
        where(({ view }) => view.figures.some((figure) => figure.what === 'killed' && (figure.best ?? 0) >= 7)),
      )
      expect(await list({ background: false })).toEqual(where(({ view }) => !view.background))
      expect(await list({ background: true })).toEqual(where(({ view }) => view.background))
    })

    it('is found by words in Arabic and Latin, however they are written', async () => {
      const told = (word: string) => where(({ id }) => (tellers.get(id) ?? []).some((report) => `${report.title} ${report.text}`.includes(word)))
      await expectFilter({ text: 'سوق' }, told('سوق'))
      await expectFilter({ text: 'السوق شعبيه' }, told('سوق شعبية'))
      await expectFilter({ text: 'طائرة مسيّرة' }, told('طائرة مسيرة'))
      await expectFilter({ text: '"نقطة تفتيش"' }, told('نقطة تفتيش'))
      await expectFilter({ text: '«نقطة تفتيش» الجيش' }, told('نقطة تفتيش'))
      await expectFilter(
        { text: 'Mosul' },
        where(({ view }) => view.places.some((place) => place.name === 'Mosul')),
      )
      expect(await list({ text: '"تفتيش نقطة"' })).toEqual([])
      expect(await list({ text: 'كلمةلاتوجد' })).toEqual([])
    })

    it('is found by the words of one report, not by halves of two', async () => {
      expect(await list({ text: 'سوق مسيرة' })).toEqual([])
    })

    it('takes any text for words to look for', async () => {
      const hostile = [
        '"',
        '""',
        '"""',
        "'",
        "' or 1=1 --",
        '"; drop table reports; --',
        'words : x',
        'NOT',
        'OR',
        'AND',
        'a NEAR b',
        'NEAR(',
        '*',
        'سوق*',
        '^سوق',
        '{',
        '}',
        '(',
        ')',
        '-',
        '+',
        ':',
        '\\',
        '%',
        '_',
        '&',
        '|',
        '!',
        '<->',
        'a & !b',
        '\u0000',
        'x\u0000y',
        '\ud800',
        '😀',
        '«',
        '»',
        '“سوق',
        'ـ',
        '\u200f',
        'سوق'.repeat(5000),
        Array(300).fill('سوق').join(' '),
      ]
      for (const text of hostile) expect(Array.isArray(await list({ text })), JSON.stringify(text.slice(0, 40))).toBe(true)
      for (const value of hostile.map((text) => text.slice(0, 2000))) {
        for (const filter of [
          { place: value },
          { group: value },
          { source: value },
          { type: [value] },
          { country: [value] },
          { since: value },
          { text: 'سوق', place: value, group: value },
        ] as IncidentFilter[])
          expect(Array.isArray(await list(filter)), JSON.stringify(filter).slice(0, 80)).toBe(true)
      }
      // a text without any word narrows nothing
      expect(await list({ text: '*' })).toEqual(where(() => true))
    })

    it('is narrowed by every filter together', async () => {
      const combined: IncidentFilter = {
        since: '2021-03-15',
        until: '2021-12-31',
        type: ['bombing'],
        class: ['violence'],
        country: ['IQ'],
        group: 'islamic_state',
        text: 'سوق "عبوة ناسفة"',
        minKilled: 4,
        background: false,
      }
      const expected = where(
        ({ view, ...incident }) =>
          view.type === 'bombing' &&
          site({ view, ...incident })?.country === 'IQ' &&
          view.actors.some((actor) => actor.id === 'islamic_state') &&
          view.date.end >= '2021-03-15' &&
          view.date.start <= '2021-12-31' &&
          !view.background &&
          view.figures.some((figure) => figure.what === 'killed' && (figure.best ?? 0) >= 4),
      )
      await expectFilter(combined, expected)
      const [first] = all.filter((incident) => incident.id === expected[0])
      for (const place of [site(first)?.nameAr, site(first)?.name])
        await expectFilter(
          { ...combined, place },
          expected.filter((id) => site(all.find((incident) => incident.id === id) as ListedIncident)?.name === site(first)?.name),
        )
      expect(await list({ ...combined, type: ['arrest'] })).toEqual([])
    })

    it('is read page by page without gap or double', async () => {
      for (const filter of [{}, { text: 'محافظة' }, { country: ['IQ', 'SY'] }] as IncidentFilter[]) {
        const paged: string[] = []
        for (let below: number | null = null; ; ) {
          const page = await listIncidents(store, store.db, filter, { limit: 7, below })
          paged.push(...page.map((incident) => incident.id))
          if (page.length < 7) break
          below = page[6].rank
        }
        expect(paged).toEqual(await list(filter))
      }
      expect(await list({}, 5)).toEqual(all.slice(0, 5).map((incident) => incident.id))
    })

    it('looks for words as reports hold them', () => {
      expect(toSearchForm('والسُّوقِ الشعبيّة')).toBe(toSearchForm('سوق شعبيه'))
    })
  })
}
