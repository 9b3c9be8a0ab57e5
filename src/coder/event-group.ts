import type { EventType } from '../../codebook/event-types.table.js'
import type { DateValue } from './chunk.js'
import type { Draft, DraftActor, DraftCount, DraftPlace } from './draft.js'
import { absorbedBy, refinements } from './type-relations.table.js'

/** How many different values of a kind a group compares by: more tell nothing new, and would make merging quadratic. */
const mostCompared = 48

/** Drafts that tell one event, with what they tell together; the first anchors it. */
export class EventGroup {
  readonly drafts: Draft[] = []
  /** Why each later draft joined. */
  readonly joins: string[] = []
  type: EventType
  typeBy: string
  /** What the rules make of the drafts' types together. */
  ruleType: EventType
  strength: Draft['strength']
  /** The different sites, days, figures and acting bodies told so far. */
  readonly sites: DraftPlace[] = []
  readonly dates: DateValue[] = []
  readonly counts: DraftCount[] = []
  readonly doers: DraftActor[] = []
  readonly statuses = new Set<Draft['status']>()
  /** How likely each type is, summed over the drafts; outcomes count half. */
  private readonly chances = new Map<EventType, number>()
  /** Some draft stands behind a word that sends it into the past. */
  isRecalled = false
  lastSentence = 0
  /** How near it came to being joined to an earlier event, 0 to 1. */
  likeness = 0
  inHeadline = false

  constructor(draft: Draft) {
    this.type = draft.type
    this.typeBy = draft.typeBy
    this.ruleType = draft.ruleType
    this.strength = draft.strength
    this.take(draft)
  }

  get anchor(): Draft {
    return this.drafts[0]
  }

  /** Adds a later draft. An anaphor never changes what the event is. */
  add(draft: Draft, why: string): void {
    this.joins.push(why)
    this.refine(draft)
    this.take(draft)
  }

  /** A draft that says more names the type: تفجير beside هجوم, the cell beside the arrest that is part of it. */
  private refine(draft: Draft): void {
    if (draft.strength === 'anaphor') return
    if (draft.strength === 'toll') return
    if (this.strength === 'toll' || absorbedBy[this.ruleType]?.includes(draft.ruleType)) this.ruleType = draft.ruleType
    const refines = refinements[this.ruleType]?.includes(draft.ruleType) ?? false
    if (refines && (this.strength !== 'specific' || draft.strength === 'specific') && !(refinements[draft.ruleType]?.includes(this.ruleType) ?? false)) this.ruleType = draft.ruleType
    if (draft.strength === 'specific' || this.strength === 'toll') this.strength = draft.strength
  }

  /** The type that the drafts tell most surely together. */
  get likeliestType(): EventType {
    let best = this.type
    for (const [type, sum] of this.chances) if (sum > (this.chances.get(best) ?? 0)) best = type
    return best
  }

  private take(draft: Draft): void {
    this.drafts.push(draft)
    const weight = draft.strength === 'toll' || draft.strength === 'anaphor' ? 0.5 : 1
    for (const [type, chance] of draft.types) this.chances.set(type, (this.chances.get(type) ?? 0) + chance * weight)
    if (draft.backgroundBy !== '') this.isRecalled = true
    this.statuses.add(draft.status)
    this.lastSentence = Math.max(this.lastSentence, draft.sentence.index)
    if (draft.sentence.kind === 'headline') this.inHeadline = true
    for (const place of draft.places) if (place.role === 'site') keepNew(this.sites, place, (known) => known.place === place.place && (place.place !== null || known.nameAr === place.nameAr))
    const date = draft.date?.value
    if (date) keepNew(this.dates, date, (known) => known.start === date.start && known.end === date.end)
    for (const count of draft.counts)
      keepNew(this.counts, count, (known) => known.what === count.what && known.of === count.of && known.value.min === count.value.min && known.value.max === count.value.max)
    for (const actor of draft.actors) if (actor.role === 'actor' && actor.id) keepNew(this.doers, actor, (known) => known.id === actor.id)
  }
}

function keepNew<T>(list: T[], value: T, isSame: (known: T) => boolean): void {
  if (list.length < mostCompared && !list.some(isSame)) list.push(value)
}
