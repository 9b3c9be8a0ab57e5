import type { EventClass, EventType } from '../../codebook/event-types.table.js'
import type { ActorKind, ActorRole, AttributionKind, CountBasis, CountOf, CountWhat, Domain, ItemCategory, LinkKind, PlaceRole, Status, TargetCategory } from '../../codebook/values.table.js'
import type { Section } from './section.js'
import type { Span } from './span.js'

/** One line of `marsad code`, exactly `codebook/record.schema.json`. */
export interface CodedReport {
  readonly schema: 'marsad/record/1'
  readonly report: {
    readonly id: string
    readonly source: string | null
    readonly url: string | null
    readonly published: string | null
    readonly language: string
    readonly sha256: string
    readonly sections: readonly Section[]
  }
  readonly events: readonly CodedEvent[]
  readonly tallies: readonly Tally[]
  readonly questions: readonly Span[]
  readonly coder: { readonly name: string; readonly version: string; readonly codebook: string }
}

export interface CodedEvent {
  readonly id: string
  readonly type: EventType
  readonly class: EventClass
  readonly domain: Domain
  readonly status: Status
  readonly background: boolean
  readonly trigger: Span
  readonly date: EventDate
  readonly places: readonly EventPlace[]
  readonly actors: readonly EventActor[]
  readonly counts: readonly EventCount[]
  readonly ages?: AgeRange | null
  readonly nationalities?: readonly string[]
  readonly items: readonly EventItem[]
  readonly intendedTargets?: readonly IntendedTarget[]
  readonly links: readonly EventLink[]
  readonly attribution: readonly Attribution[]
}

/** ISO days; precision 1 day, 2 within a week, 3 month, 4 year, 5 longer or unknown. */
export interface EventDate {
  readonly start: string
  readonly end: string
  readonly precision: 1 | 2 | 3 | 4 | 5
  readonly evidence: readonly Span[]
}

export interface EventPlace {
  readonly role: PlaceRole
  readonly name: string
  readonly nameAr: string | null
  readonly gazetteerId: string | null
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** 1 town or exact place … 7 sea, air, unknown (codebook section 3). */
  readonly precision: number
  readonly evidence: readonly Span[]
}

export interface EventActor {
  readonly role: ActorRole
  readonly kind: ActorKind
  readonly id: string | null
  /** Of groups and institutions; null for private persons, always. */
  readonly name: string | null
  readonly country: string | null
  readonly evidence: readonly Span[]
}

export interface EventCount {
  readonly what: CountWhat
  readonly min: number | null
  readonly max: number | null
  readonly basis: CountBasis
  readonly of: CountOf
  readonly evidence: readonly Span[]
}

export interface AgeRange {
  readonly min: number
  readonly max: number
  readonly evidence: readonly Span[]
}

export interface EventItem {
  readonly role: 'used' | 'seized'
  readonly category: ItemCategory
  readonly count: number | null
  readonly evidence: readonly Span[]
}

export interface IntendedTarget {
  readonly category: TargetCategory
  readonly evidence: readonly Span[]
}

export interface EventLink {
  readonly kind: LinkKind
  readonly place: string | null
  readonly country: string | null
  readonly group: string | null
  readonly evidence: readonly Span[]
}

export interface Attribution {
  readonly kind: AttributionKind
  readonly name: string
  readonly evidence: readonly Span[]
}

export interface Tally {
  readonly what: string
  readonly count: number
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Span[]
}
