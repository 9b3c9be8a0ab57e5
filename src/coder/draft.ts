import type { EventType } from '../../codebook/event-types.table.js'
import type { ActorKind, ActorRole, AttributionKind, CountOf, CountWhat, Domain, ItemCategory, LinkKind, PlaceRole, Status, TargetCategory } from '../../codebook/values.table.js'
import type { Span } from '../core/span.js'
import type { Place } from '../gazetteer/place.js'
import type { RoleFill } from './arguments.js'
import type { DateValue, NumberValue, TriggerHit } from './chunk.js'
import type { SentenceView } from './report-view.js'

/** A value with the words it stands on and the rule that made it. */
export interface Because {
  readonly spans: readonly Span[]
  readonly by: string
}

export interface DraftPlace extends Because {
  readonly role: PlaceRole
  readonly place: Place | null
  /** For names that no table knows. */
  readonly nameAr: string
  readonly country: string | null
  readonly precision: number
}

export interface DraftActor extends Because {
  readonly role: ActorRole
  readonly kind: ActorKind
  readonly id: string | null
  readonly name: string | null
  readonly country: string | null
  readonly designated: boolean
  /** Of a composed body (`army`, `police`) whose country the context has still to tell. */
  readonly suffix?: string | null
}

export interface DraftCount extends Because {
  readonly what: CountWhat
  readonly value: NumberValue
  readonly of: CountOf
}

export interface DraftItem extends Because {
  readonly role: 'used' | 'seized'
  readonly category: ItemCategory
  readonly count: number | null
}

export interface DraftTarget extends Because {
  readonly category: TargetCategory
}

export interface DraftLink extends Because {
  readonly kind: LinkKind
  readonly place: string | null
  readonly country: string | null
  readonly group: string | null
}

/** Who says so. */
export interface DraftAttribution extends Because {
  readonly kind: AttributionKind
  readonly name: string
}

export interface DraftDate extends Because {
  readonly value: DateValue
}

/** An event as one trigger tells it, before those that tell the same thing are merged. */
export interface Draft {
  readonly trigger: TriggerHit
  readonly sentence: SentenceView
  /** The roles that grammar gives. */
  readonly fills: readonly RoleFill[]
  /** How sure it is that the trigger tells an event, 0 to 1. */
  readonly chance: number
  /** What it may tell, with the chance of each. */
  readonly types: readonly (readonly [EventType, number])[]
  type: EventType
  /** The type by the rules, and what gave it. */
  readonly ruleType: EventType
  typeBy: string
  strength: 'specific' | 'generic' | 'toll' | 'anaphor'
  status: Status
  statusBy: string
  domain: Domain | null
  /** Why the event is background, '' if it is not. */
  backgroundBy: string
  /** The trigger is a noun with the article: it speaks of an event already told or known. */
  definite: boolean
  /** The trigger is definite and tells nothing of its own: it points back (الهجوم). */
  pointsBack: boolean
  date: DraftDate | null
  places: DraftPlace[]
  actors: DraftActor[]
  counts: DraftCount[]
  items: DraftItem[]
  targets: DraftTarget[]
  links: DraftLink[]
  nationalities: { iso: string; span: Span }[]
  ages: ({ min: number; max: number } & Because) | null
}

/** A trigger that gave no event, and why. */
export interface BlockedTrigger {
  readonly trigger: TriggerHit
  readonly sentence: SentenceView
  readonly by: string
}
