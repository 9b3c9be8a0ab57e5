import { type EventType, eventTypes } from '../codebook/event-types.table.js'
import type { CodedEvent, CodedReport, EventPlace } from '../src/core/record.js'

/** A hand-coded report in the form of codebook/GOLD.md. */
export interface GoldReport {
  readonly doc: string
  readonly events: readonly GoldEvent[]
  readonly questions?: number
}

export interface GoldEvent {
  readonly quote?: string
  readonly type: EventType
  readonly status: string
  readonly domain: string
  readonly background?: boolean
  readonly date?: { readonly start: string; readonly end: string; readonly precision: number }
  readonly places?: readonly GoldPlace[]
  readonly actors?: readonly { readonly role: string; readonly kind: string; readonly id?: string | null }[]
  readonly counts?: readonly { readonly what: string; readonly min?: number | null; readonly max?: number | null }[]
  readonly ages?: { readonly min: number; readonly max: number }
  readonly items?: readonly { readonly role: string; readonly category: string }[]
  readonly intended_targets?: readonly string[]
  readonly links?: readonly { readonly kind: string }[]
  readonly attribution?: readonly { readonly kind: string }[]
}

interface GoldPlace {
  readonly role?: string
  readonly ar?: string
  readonly en?: string
  readonly country?: string | null
  readonly lat?: number | null
  readonly lon?: number | null
  readonly precision: number
}

/** Measure names to values between 0 and 1, three decimals. */
export type Score = Readonly<Record<string, number>>

class Tally {
  hit = 0
  extra = 0
  missed = 0

  match<A, B>(gold: readonly A[], coded: readonly B[], same: (a: A, b: B) => boolean): void {
    const left = [...coded]
    for (const a of gold) {
      const at = left.findIndex((b) => same(a, b))
      if (at < 0) this.missed++
      else {
        this.hit++
        left.splice(at, 1)
      }
    }
    this.extra += left.length
  }

  get f1(): number {
    const sum = 2 * this.hit + this.extra + this.missed
    return sum === 0 ? 1 : (2 * this.hit) / sum
  }

  get precision(): number {
    return this.hit + this.extra === 0 ? 1 : this.hit / (this.hit + this.extra)
  }

  get recall(): number {
    return this.hit + this.missed === 0 ? 1 : this.hit / (this.hit + this.missed)
  }
}

class Rate {
  right = 0
  all = 0

  add(isRight: boolean): void {
    this.all++
    if (isRight) this.right++
  }

  get value(): number {
    return this.all === 0 ? 1 : this.right / this.all
  }
}

/**
 * Pairs gold and coded events one to one inside each report (same class, and a date, place or anchor words in common; best pairs
 * first) and scores events by type and class and each field over the pairs.
 */
export function scoreReports(gold: readonly GoldReport[], coded: readonly CodedReport[]): Score {
  const byId = new Map(coded.map((record) => [record.report.id, record]))
  const event = new Tally()
  const cls = new Tally()
  const rates = { status: new Rate(), domain: new Rate(), background: new Rate(), date: new Rate(), ages: new Rate(), questions: new Rate() }
  const slots = {
    sites: new Tally(),
    other_places: new Tally(),
    counts: new Tally(),
    actors: new Tally(),
    items: new Tally(),
    intended_targets: new Tally(),
    links: new Tally(),
    attribution: new Tally(),
  }
  const empty = new Rate()
  for (const report of gold) {
    const record = byId.get(report.doc)
    const found = record?.events ?? []
    if (report.events.length === 0) empty.add(found.length > 0)
    if (report.questions !== undefined) rates.questions.add(report.questions === (record?.questions.length ?? 0))
    const pairs = record ? pairEvents(report.events, record) : []
    for (const [a, b] of pairs) {
      cls.hit++
      if (a.type === b.type) event.hit++
      else {
        event.missed++
        event.extra++
      }
      rates.status.add(a.status === b.status)
      rates.domain.add(a.domain === b.domain)
      rates.background.add((a.background ?? false) === b.background)
      if (a.date?.precision === 1) rates.date.add(a.date.start === b.date.start && a.date.end === b.date.end)
      if (a.ages) rates.ages.add(a.ages.min === b.ages?.min && a.ages.max === b.ages.max)
      const isSite = (place: { readonly role?: string }) => (place.role ?? 'site') === 'site'
      slots.sites.match((a.places ?? []).filter(isSite), b.places.filter(isSite), samePlace)
      slots.other_places.match(
        (a.places ?? []).filter((place) => !isSite(place)),
        b.places.filter((place) => !isSite(place)),
        (x, y) => x.role === y.role && samePlace(x, y),
      )
      slots.counts.match(a.counts ?? [], b.counts, (x, y) => x.what === y.what && (x.min ?? null) === y.min && (x.max ?? null) === y.max)
      slots.actors.match(a.actors ?? [], b.actors, (x, y) => x.role === y.role && (x.id ? x.id === y.id : x.kind === y.kind))
      slots.items.match(a.items ?? [], b.items, (x, y) => x.role === y.role && x.category === y.category)
      slots.intended_targets.match(a.intended_targets ?? [], b.intendedTargets ?? [], (x, y) => x === y.category)
      slots.links.match(a.links ?? [], b.links, (x, y) => x.kind === y.kind)
      slots.attribution.match(a.attribution ?? [], b.attribution, (x, y) => x.kind === y.kind)
    }
    for (const tally of [event, cls]) {
      tally.missed += report.events.length - pairs.length
      tally.extra += found.length - pairs.length
    }
  }
  const score: Record<string, number> = { event_precision: event.precision, event_recall: event.recall, event_f1: event.f1, class_f1: cls.f1 }
  for (const [name, rate] of Object.entries(rates)) score[name] = rate.value
  for (const [name, tally] of Object.entries(slots)) score[`${name}_f1`] = tally.f1
  score.reports_without_events_coded = empty.all === 0 ? 0 : empty.value
  return Object.fromEntries(Object.entries(score).map(([name, value]) => [name, Math.round(value * 1000) / 1000]))
}

function pairEvents(gold: readonly GoldEvent[], record: CodedReport): [GoldEvent, CodedEvent][] {
  const candidates: { i: number; j: number; weight: number }[] = []
  gold.forEach((a, i) => {
    record.events.forEach((b, j) => {
      if (eventTypes[a.type].class !== b.class) return
      const common = (datesMeet(a, b) ? 1 : 0) + ((a.places ?? []).some((place) => b.places.some((other) => samePlace(place, other))) ? 2 : 0) + (touchesQuote(record, b, a.quote) ? 3 : 0)
      if (common > 0) candidates.push({ i, j, weight: common + (a.type === b.type ? 3 : 0) })
    })
  })
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
  const usedGold = new Set<number>()
  const usedCoded = new Set<number>()
  const pairs: [GoldEvent, CodedEvent][] = []
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedCoded.has(j)) continue
    usedGold.add(i)
    usedCoded.add(j)
    pairs.push([gold[i], record.events[j]])
  }
  return pairs
}

const dayMs = 86_400_000
const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / dayMs

function datesMeet(a: GoldEvent, b: CodedEvent): boolean {
  return a.date !== undefined && day(a.date.start) <= day(b.date.end) + 1 && day(b.date.start) <= day(a.date.end) + 1
}

function touchesQuote(record: CodedReport, event: CodedEvent, quote: string | undefined): boolean {
  if (!quote) return false
  const spans = [event.trigger, ...[event.places, event.actors, event.counts, event.items, event.links].flat().flatMap((value) => value.evidence)]
  return record.report.sections.some((section, i) => {
    const at = section.text.indexOf(quote)
    return at >= 0 && spans.some((span) => span.section === i && span.start < at + quote.length && at < span.end)
  })
}

function samePlace(a: GoldPlace, b: EventPlace): boolean {
  const isWide = (place: { readonly precision: number; readonly lat?: number | null }) => place.precision >= 6 || (place.lat == null && place.precision >= 5)
  if (foldName(a.en) === foldName(b.name) || (a.ar && foldName(a.ar) === foldName(b.nameAr))) return true
  if (isWide(a) && isWide(b)) return a.country != null && oneTerritory(a.country) === oneTerritory(b.country)
  return kilometres(a, b) <= (a.precision >= 3 ? 60 : 25)
}

/** Contested territories count as one. */
const oneTerritory = (country: string | null): string | null => (country === 'EH' ? 'MA' : country === 'IL' ? 'PS' : country)

function foldName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/gu, '\u0627')
    .replace(/\u0649/gu, '\u064a')
    .replace(/\u0629/gu, '\u0647')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function kilometres(a: { readonly lat?: number | null; readonly lon?: number | null }, b: { readonly lat: number | null; readonly lon: number | null }): number {
  if (a.lat == null || a.lon == null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const rad = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}
