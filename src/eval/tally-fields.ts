import type { EventType } from '../../codebook/event-types.table.js'
import type { ComparedReport } from './compare-reports.js'
import type { EventPair } from './pair-events.js'
import { Rate } from './rate.js'
import { hasExactDate, sameDate } from './same-date.js'
import { samePlace } from './same-place.js'
import { Tally } from './tally.js'

/** The counts behind every measure, over all compared reports. */
export class FieldTallies {
  /** Events with the same type, and with the same class. */
  readonly event = new Tally()
  readonly class = new Tally()
  readonly byType = new Map<EventType, Tally>()
  /** Over the pairs; `date` over those whose gold date is exact, `ages` over those that have ages in gold, `questions` over reports. */
  readonly rates = { status: new Rate(), domain: new Rate(), background: new Rate(), date: new Rate(), ages: new Rate(), questions: new Rate() }
  readonly fields = {
    sites: new Tally(),
    other_places: new Tally(),
    counts: new Tally(),
    actors: new Tally(),
    items: new Tally(),
    intended_targets: new Tally(),
    links: new Tally(),
    attribution: new Tally(),
  }
  /** Of the gold reports without events, those that got one are `right`. */
  readonly withoutEvents = new Rate()

  typed(type: EventType): Tally {
    const tally = this.byType.get(type) ?? new Tally()
    this.byType.set(type, tally)
    return tally
  }
}

/** Counts hits, misses and extras of events, types and fields. */
export function tallyFields(reports: readonly ComparedReport[]): FieldTallies {
  const tallies = new FieldTallies()
  for (const { gold, reading, pairing } of reports) {
    if (gold.events.length === 0) tallies.withoutEvents.add((reading?.events.length ?? 0) > 0)
    const asked = reading ? reading.questions : 0
    if (gold.questions != null && asked !== null) tallies.rates.questions.add(gold.questions === asked)
    for (const pair of pairing.pairs) addPair(tallies, pair)
    for (const { type } of pairing.missed) for (const tally of [tallies.event, tallies.class, tallies.typed(type)]) tally.missed++
    for (const { type } of pairing.extra) for (const tally of [tallies.event, tallies.class, tallies.typed(type)]) tally.extra++
  }
  return tallies
}

function addPair(tallies: FieldTallies, [gold, coded]: EventPair): void {
  tallies.class.hit++
  if (gold.type === coded.type) for (const tally of [tallies.event, tallies.typed(gold.type)]) tally.hit++
  else {
    for (const tally of [tallies.event, tallies.typed(gold.type)]) tally.missed++
    for (const tally of [tallies.event, tallies.typed(coded.type)]) tally.extra++
  }
  const { rates, fields } = tallies
  rates.status.add(gold.status === coded.status)
  rates.domain.add(gold.domain === coded.domain)
  rates.background.add((gold.background ?? false) === coded.background)
  if (hasExactDate(gold)) rates.date.add(sameDate(gold, coded))
  if (gold.ages) rates.ages.add(gold.ages.min === coded.ages?.min && gold.ages.max === coded.ages.max)
  const places = (gold.places ?? []).map((place) => ({ ...place, role: place.role ?? 'site' }))
  const isSite = (place: { readonly role: string }): boolean => place.role === 'site'
  const isOther = (place: { readonly role: string }): boolean => place.role !== 'site'
  fields.sites.match(places.filter(isSite), coded.places.filter(isSite), samePlace)
  fields.other_places.match(places.filter(isOther), coded.places.filter(isOther), (a, b) => a.role === b.role && samePlace(a, b))
  fields.counts.match(gold.counts ?? [], coded.counts, (a, b) => a.what === b.what && (a.min ?? null) === (b.min ?? null) && (a.max ?? null) === (b.max ?? null))
  fields.actors.match(gold.actors ?? [], coded.actors, (a, b) => a.role === b.role && (a.id ? a.id === b.id : a.kind === b.kind))
  fields.items.match(gold.items ?? [], coded.items, (a, b) => a.role === b.role && a.category === b.category)
  fields.intended_targets.match(gold.intended_targets ?? [], coded.intendedTargets, (a, b) => a === b)
  fields.links.match(gold.links ?? [], coded.links, (a, b) => a.kind === b.kind)
  fields.attribution.match(gold.attribution ?? [], coded.attribution, (a, b) => a.kind === b.kind)
}
