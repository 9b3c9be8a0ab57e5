import { eventTypes } from '../codebook/event-types.table.js'
import { type AttributionKind, attributionKinds } from '../codebook/values.table.js'
import { codebookVersion, coderName, coderVersion } from '../src/coder/version.js'
import type { Attribution, CodedEvent, CodedReport, EventDate } from '../src/core/record.js'
import type { Span } from '../src/core/span.js'
import type { Place } from '../src/gazetteer/place.js'
import { corpusFigures as figures } from './corpus-figures.table.js'
import { commonWords } from './invented-words.js'
import { ReportText } from './report-text.js'
import { SeededRandom, Weighted, zipf } from './seeded-random.js'
import { anyWord, IncidentMaker, nameFrom, numberFrom, type ToldIncident } from './told-incident.js'

const firstDay = Date.UTC(2015, 0, 1) / 86_400_000
/** A million events are told in ten years. */
const eventsPerDay = 274
/** An incident told more than 12 times is told this often: a tail that falls with the third power. */
const mostTellings = 400
/** Share of tellings that repeat another outlet's word for word. */
const copied = 0.2
/** Of a text's words those that any language has. */
const commonShare = 0.5

const draws = {
  eventsPerReport: numberFrom(figures.eventsPerReport),
  eventsPerIncident: new Weighted<number | 'more'>(Object.entries(figures.eventsPerIncident).map(([value, share]) => [value === 'more' ? value : Number(value), share] as const)),
  lag: numberFrom(figures.lag),
  outlet: new Weighted([...figures.outlets, ...figures.outlets].map((share, i) => [`outlet ${i + 1}`, share] as const)),
  datePrecision: numberFrom(figures.datePrecision),
  items: numberFrom(figures.items),
  itemOf: new Weighted(figures.itemsOf.map((item) => [item, item[2]] as const)),
  attribution: numberFrom(figures.attribution),
  attributionKind: nameFrom<AttributionKind>(figures.attributionKinds),
  common: zipf(commonWords, 1),
}

/**
 * Coded reports with so many events, made after the corpora's figures: incidents in time, told by outlets over days, each report with its text of
 * invented words. The same seed gives the same reports; nothing but the seed and the places enters.
 */
export function* generatedReports(places: readonly Place[], events: number, seed = 1): Generator<CodedReport> {
  const random = new SeededRandom(seed)
  const maker = new IncidentMaker(places)
  const due = new Map<number, ToldIncident[]>()
  let promised = 0
  let given = 0
  let number = 0
  for (let day = 0; ; day++) {
    while (promised < eventsPerDay * (day + 1)) {
      const incident = maker.make(random, firstDay + day)
      const tellings = tellingsOf(random)
      promised += tellings
      for (let i = 0; i < tellings; i++) {
        const on = day + draws.lag.draw(random)
        const told = due.get(on)
        if (told) told.push(incident)
        else due.set(on, [incident])
      }
    }
    const today = (due.get(day) ?? []).map((incident) => ({ incident, outlet: draws.outlet.draw(random), order: random.next() }))
    due.delete(day)
    // a report tells of one country, as most do
    today.sort((a, b) => a.order - b.order).sort((a, b) => compare(a.outlet, b.outlet) || compare(a.incident.country, b.incident.country))
    for (let from = 0; from < today.length; ) {
      const { outlet } = today[from]
      const most = Math.min(draws.eventsPerReport.draw(random), events - given)
      let to = from + 1
      while (to < today.length && to - from < most && today[to].outlet === outlet) to++
      const report = reportOf(random, ++number, outlet, firstDay + day, new Set(today.slice(from, to).map(({ incident }) => incident)))
      yield report
      given += report.events.length
      if (given >= events) return
      from = to
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function tellingsOf(random: SeededRandom): number {
  const count = draws.eventsPerIncident.draw(random)
  // the third power: the share of incidents told at least n times falls with the square of n
  return count === 'more' ? Math.min(mostTellings, Math.floor(13 / Math.sqrt(1 - random.next()))) : count
}

function reportOf(random: SeededRandom, number: number, source: string, day: number, told: ReadonlySet<ToldIncident>): CodedReport {
  const text = new ReportText()
  const events = [...told].map((incident) => tell(random, text, incident, day, told.size))
  const published = isoDay(day)
  const id = `g${number}`
  return {
    schema: 'marsad/record/1',
    report: { id, source, url: `https://example.org/${id}`, published, language: 'ar', sha256: random.hex(64), sections: text.sections },
    events,
    tallies: [],
    questions: [],
    coder: { name: coderName, version: coderVersion, codebook: codebookVersion },
  }
}

/** Writes of an incident what a report would, and gives the coded event with its words' spans. */
function tell(random: SeededRandom, text: ReportText, incident: ToldIncident, day: number, ofReport: number): CodedEvent {
  const background = random.chance(figures.background / 1000)
  if (text.sections[0].text === '') for (const word of [incident.words[0], draws.common.draw(random), ...incident.words.slice(1, 5)]) text.write(0, word)
  if (incident.copy.length === 0 || !random.chance(copied)) incident.copy = sentence(random, incident, figures.meanLength / ofReport - 120)
  // evidence stands all over the text: half of the words before the figures, half behind
  const half = incident.copy.length >> 1
  const writePart = (part: 0 | 1): void => {
    for (const word of part === 0 ? incident.copy.slice(0, half) : incident.copy.slice(half)) text.write(1, word)
  }
  const trigger = text.write(1, `${incident.type.slice(0, 2)}${incident.words[0]}`)
  const places = incident.places.map((place) => ({ ...place, evidence: [text.write(1, place.nameAr ?? place.name)] }))
  const actors = incident.actors.map((actor) => ({ ...actor, evidence: [text.write(1, actor.name ?? draws.common.draw(random))] }))
  // a toll rises from report to report and stays where it ends
  writePart(0)
  const share = 1 - 0.5 ** (incident.told + 1)
  const counts = incident.tolls.map(({ what, of, final }) => {
    const min = incident.told > 3 ? final : Math.max(1, Math.round(final * share))
    return { what, of, min, max: min, basis: 'exact' as const, evidence: [text.write(1, `${min}`)] }
  })
  const items = Array.from({ length: draws.items.draw(random) }, () => {
    const [role, category] = draws.itemOf.draw(random)
    return { role, category, count: null, evidence: [text.write(1, incident.words[1])] }
  })
  const attribution = Array.from({ length: draws.attribution.draw(random) }, (): Attribution => {
    const kind = draws.attributionKind.draw(random)
    const name = `${kind} ${incident.country}`
    return { kind, name, evidence: [text.write(1, incident.words[2 + attributionKinds.indexOf(kind)])] }
  })
  const link = random.chance(figures.link / 1000)
  writePart(1)
  text.endSentence()
  incident.told++
  return {
    id: random.hex(16),
    type: incident.type,
    class: eventTypes[incident.type].class,
    domain: incident.domain,
    status: incident.status,
    background,
    trigger,
    date: dateOf(random, incident.day, day, background, trigger),
    places,
    actors,
    counts,
    ages: random.chance(figures.ages / 1000) ? { min: 20 + random.below(10), max: 30 + random.below(20), evidence: [trigger] } : null,
    nationalities: random.chance(figures.nationality / 1000) ? [incident.country] : [],
    items,
    intendedTargets: random.chance(figures.target / 1000) ? [{ category: 'security_site', evidence: [trigger] }] : [],
    links: link ? [{ kind: 'directed_from', place: null, country: incident.country, group: null, evidence: [trigger] }] : [],
    attribution,
  }
}

/** Words up to so many UTF-16 units: common ones, the incident's own, and any. */
function sentence(random: SeededRandom, incident: ToldIncident, mean: number): string[] {
  // an exponential length has the long tail of the corpora
  const length = Math.max(60, -mean * Math.log(1 - random.next()))
  const words: string[] = []
  for (let written = 0; written < length; written += words[words.length - 1].length + 1) {
    const kind = random.next()
    words.push(kind < commonShare ? draws.common.draw(random) : kind < commonShare + (1 - commonShare) / 2 ? incident.words[random.below(incident.words.length)] : anyWord(random))
  }
  return words
}

function dateOf(random: SeededRandom, day: number, published: number, background: boolean, trigger: Span): EventDate {
  const precision = draws.datePrecision.draw(random) as EventDate['precision']
  const iso = isoDay(day)
  const evidence = random.chance(0.6) ? [trigger] : []
  if (precision === 5) return background ? { start: isoDay(published), end: isoDay(published), precision, evidence: [] } : { start: iso, end: iso, precision: 2, evidence }
  if (precision === 4) return { start: `${iso.slice(0, 4)}-01-01`, end: `${iso.slice(0, 4)}-12-31`, precision, evidence }
  if (precision === 3) return { start: `${iso.slice(0, 7)}-01`, end: `${iso.slice(0, 7)}-28`, precision, evidence }
  return { start: iso, end: iso, precision, evidence }
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
