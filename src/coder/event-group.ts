import type { EventType } from '../../codebook/event-types.table.js'
import type { DateValue } from './chunk.js'
import type { Draft, DraftActor, DraftCount, DraftPlace } from './draft.js'

/** How many different values of a kind a group compares by: more tell nothing new, and would make merging quadratic. */
const mostCompared = 48

/** Drafts that tell one event, with what they tell together; the first anchors it. */
export class EventGroup {
  readonly drafts: Draft[] = []
  /** Why each later draft joined. */
  readonly joins: string[] = []
  type: EventType
  typeBy: string
  strength: Draft['strength']
  /** The different sites, days, figures and acting bodies told so far. */
  readonly sites: DraftPlace[] = []
  readonly dates: DateValue[] = []
  readonly counts: DraftCount[] = []
  readonly doers: DraftActor[] = []
  readonly statuses = new Set<Draft['status']>()
  lastSentence = 0
  inHeadline = false

  constructor(draft: Draft) {
    this.type = draft.type
    this.typeBy = draft.typeBy
    this.strength = draft.strength
    this.take(draft)
  }

  get anchor(): Draft {
    return this.drafts[0]
  }

  /** Adds a later draft. An anaphor never changes what the event is. */
  add(draft: Draft, why: string): void {
    this.joins.push(why)
    this.take(draft)
  }

  private take(draft: Draft): void {
    this.drafts.push(draft)
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
