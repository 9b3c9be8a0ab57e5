import Database from 'better-sqlite3'
import type { Backend } from '../dist/src/store/backend.js'
import { countIncidents, listIncidents } from '../dist/src/store/list-incidents.js'
import { readEventReports } from '../dist/src/store/read-event-reports.js'
import { readHistory, readIncident } from '../dist/src/store/read-incident.js'
import type { IncidentFilter } from '../src/store/incident-filter.js'
import { SeededRandom } from './seeded-random.js'

/** Milliseconds that each of many questions of one kind took. */
export interface Asked {
  readonly name: string
  readonly times: readonly number[]
}

const pageLength = 50
const pages = 3
const perKind = 12

/** What the store holds that can be asked for: common and rare values, words and phrases. */
function askable(path: string) {
  const database = new Database(path, { readonly: true })
  const random = new SeededRandom(11)
  const column = (query: string): string[] => (database.prepare(query).raw().all() as [string][]).map(([value]) => value)
  const ranked = (name: string): string[] => column(`select ${name} from incidents where ${name} is not null group by ${name} order by count(*) desc`)
  const facets = (field: string, name: string): string[] =>
    column(`select json_extract(value, '$.${name}') as name from statements where field = '${field}' and name is not null and key % 7 = 0 group by name order by count(*) desc`)
  const { last } = database.prepare('select max(event) as last from current_events').get() as { last: number }
  const texts = Array.from({ length: 3000 }, () => column(`select search from current_events where event >= ${random.below(last)} order by event limit 1`)[0]).map((text) => text.split(' '))
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  const pick = (values: readonly string[]): string => values[random.below(values.length)]
  const days = (): [string, string] => {
    const start = Date.UTC(2015, 0, 1) + random.below(3600) * 86_400_000
    return [new Date(start).toISOString().slice(0, 10), new Date(start + (1 + random.below(60)) * 86_400_000).toISOString().slice(0, 10)]
  }
  const phrase = (length: number): string => {
    const text = pick(texts as unknown as string[]) as unknown as string[]
    const from = random.below(Math.max(1, text.length - length))
    return `"${text.slice(from, from + length).join(' ')}"`
  }
  const ids = (query: string): string[] => column(query)
  const showable = {
    any: Array.from({ length: 100 }, () => ids(`select id from incidents where key >= ${random.below(last)} order by key limit 1`)[0]).filter((id) => id !== undefined),
    most: ids('select id from incidents order by reports desc limit 40'),
  }
  const values = {
    types: ranked('type'),
    countries: ranked('country'),
    groups: facets('actor', 'id'),
    places: facets('place', 'gazetteerId'),
    sources: column('select source from reports where source is not null group by source order by count(*) desc'),
    statuses: ranked('status'),
  }
  database.close()
  return { ...values, words, pick, days, phrase, random, showable }
}

type Askable = ReturnType<typeof askable>

/** Kinds of filters, each as what draws one. */
const kinds: Readonly<Record<string, (from: Askable) => IncidentFilter>> = {
  'no filter': () => ({}),
  'common type': ({ types, pick }) => ({ type: [pick(types.slice(0, 5))] }),
  'rare type': ({ types, pick }) => ({ type: [pick(types.slice(-8))] }),
  class: ({ pick }) => ({ class: [pick(['violence', 'security', 'justice', 'network', 'policy', 'demonstration'])] }),
  domain: ({ pick }) => ({ domain: [pick(['terrorism', 'armed_conflict', 'organised_crime', 'irregular_migration'])] }),
  status: ({ statuses, pick }) => ({ status: [pick(statuses)] }),
  country: ({ countries, pick }) => ({ country: [pick(countries)] }),
  days: ({ days }) => ({ since: days()[0], until: null }),
  'from day to day': ({ days }) => {
    const [since, until] = days()
    return { since, until }
  },
  'until a day': ({ days }) => ({ until: days()[1] }),
  'common place': ({ places, pick }) => ({ place: pick(places.slice(0, 20)) }),
  'any place': ({ places, pick }) => ({ place: pick(places) }),
  'around a point': ({ random }) => ({ near: { lat: 33 + random.next() * 4, lon: 36 + random.next() * 4, km: 30 + random.below(70) } }),
  group: ({ groups, pick }) => ({ group: pick(groups) }),
  source: ({ sources, pick }) => ({ source: pick(sources) }),
  'several sources': ({ random }) => ({ minSources: 2 + random.below(6) }),
  'many killed': ({ random }) => ({ minKilled: 10 + random.below(100) }),
  'not recalled': () => ({ background: false }),
  'type and country': ({ types, countries, pick }) => ({ type: [pick(types)], country: [pick(countries)] }),
  'type, country and days': ({ types, countries, pick, days }) => {
    const [since, until] = days()
    return { type: [pick(types)], country: [pick(countries)], since, until }
  },
  'class, country, killed': ({ countries, pick, random }) => ({ class: ['violence'], country: [pick(countries.slice(0, 10))], minKilled: 5 + random.below(40) }),
  'status, domain, sources': ({ statuses, pick, random }) => ({ status: [pick(statuses)], domain: [pick(['terrorism', 'armed_conflict'])], minSources: 2 + random.below(3) }),
  'group and type': ({ groups, types, pick }) => ({ group: pick(groups.slice(0, 20)), type: [pick(types)] }),
  'place and group': ({ places, groups, pick }) => ({ place: pick(places.slice(0, 50)), group: pick(groups.slice(0, 20)) }),
  'place, source and days': ({ places, sources, pick, days }) => ({ place: pick(places.slice(0, 50)), source: pick(sources), since: days()[0] }),
  'text: common word': ({ words, pick }) => ({ text: pick(words.slice(0, 30)) }),
  'text: rare word': ({ words, pick }) => ({ text: pick(words.slice(-500)) }),
  'text: two words': ({ words, pick }) => ({ text: `${pick(words.slice(0, 100))} ${pick(words.slice(100, 1000))}` }),
  'text: two common words': ({ words, pick }) => ({ text: `${pick(words.slice(0, 40))} ${pick(words.slice(0, 40))}` }),
  'text: phrase of two': ({ phrase }) => ({ text: phrase(2) }),
  'text: phrase of four': ({ phrase }) => ({ text: phrase(4) }),
  'common word, country': ({ words, countries, pick }) => ({ text: pick(words.slice(0, 30)), country: [pick(countries)] }),
  'common word, rare type': ({ words, types, pick }) => ({ text: pick(words.slice(0, 30)), type: [pick(types.slice(-8))] }),
  'common word, days': ({ words, pick, days }) => {
    const [since, until] = days()
    return { text: pick(words.slice(0, 30)), since, until }
  },
  'common word, killed': ({ words, pick, random }) => ({ text: pick(words.slice(0, 30)), minKilled: 20 + random.below(100) }),
  'common word, place': ({ words, places, pick }) => ({ text: pick(words.slice(0, 30)), place: pick(places.slice(0, 50)) }),
}

/** Asks a store for lists (three pages each), for counts, and for whole incidents, as the commands do. */
export async function askStore(backend: Backend, path: string): Promise<{ readonly lists: Asked[]; readonly counts: Asked[]; readonly shows: Asked[] }> {
  const from = askable(path)
  const lists: Asked[] = []
  const counts: Asked[] = []
  for (const [name, draw] of Object.entries(kinds)) {
    const times: number[] = []
    const counted: number[] = []
    for (let i = 0; i < perKind; i++) {
      const filter = draw(from)
      let below: number | null = null
      for (let page = 0; page < pages; page++) {
        const started = performance.now()
        const found = await listIncidents(backend, backend.db, filter, { limit: pageLength, below })
        times.push(performance.now() - started)
        below = found.at(-1)?.rank ?? null
        if (found.length < pageLength) break
      }
      const started = performance.now()
      await countIncidents(backend, backend.db, filter)
      counted.push(performance.now() - started)
    }
    lists.push({ name, times })
    counts.push({ name, times: counted })
  }
  const shows: Asked[] = []
  for (const [name, ids] of Object.entries(from.showable)) shows.push({ name: name === 'any' ? 'any incident' : 'the most told', times: await timesOf(ids, (id) => show(backend, id)) })
  return { lists, counts, shows }
}

/** What `marsad show` reads. */
async function show(backend: Backend, id: string): Promise<void> {
  const incident = await readIncident(backend.db, id)
  await readHistory(backend.db, incident.id)
  await readEventReports(backend.db, incident.events)
}

async function timesOf(ids: readonly string[], work: (id: string) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (const id of ids) {
    const started = performance.now()
    await work(id)
    times.push(performance.now() - started)
  }
  return times
}

/** Milliseconds in which plain prepared statements read a page of rows and parse them: what no list can do without. */
export function listFloor(path: string): Asked {
  const database = new Database(path, { readonly: true })
  const { low, high } = database.prepare('select min(rank) as low, max(rank) as high from incidents').get() as { low: number; high: number }
  const page = database.prepare(`select view from incidents where rank < ? order by rank desc limit ${pageLength}`).raw()
  const random = new SeededRandom(5)
  const times = Array.from({ length: 100 }, () => {
    const started = performance.now()
    for (const [view] of page.all(low + (high - low) * random.next()) as [string][]) JSON.parse(view)
    return performance.now() - started
  })
  database.close()
  return { name: 'floor', times }
}
