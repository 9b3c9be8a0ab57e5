import type { EventClass, EventType } from '../../codebook/event-types.table.js'
import type { ActorKind, ActorRole, CountOf, CountWhat, Domain, PlaceRole, Status } from '../../codebook/values.table.js'

/** What linking knows of a coded event: enough to compare two of them without their reports, small enough to hold a million. Plain JSON. */
export interface LinkEvent {
  /** The coded event's id. */
  readonly id: string
  /** The report's SHA-256: events of one report are told apart on purpose. */
  readonly report: string
  /** The same for all versions of one report: its id and outlet. */
  readonly family: string
  readonly source: string | null
  /** Day number (days since 1970-01-01) of publication; null if unknown. */
  readonly published: number | null
  readonly type: EventType
  readonly class: EventClass
  readonly domain: Domain
  readonly status: Status
  readonly background: boolean
  /** How far the event's own sentences are about what the report as a whole is about, 0 to 1 in hundredths: low for what is told by the way. */
  readonly focus: number
  /** Day numbers; null if no day is known at all. */
  readonly start: number | null
  readonly end: number | null
  readonly datePrecision: number
  readonly places: readonly LinkPlace[]
  readonly actors: readonly LinkActor[]
  readonly counts: readonly LinkCount[]
  /** Hashes of the telling words of the event's own sentences, sorted, each once: unsigned 32-bit. */
  readonly words: readonly number[]
  /** The same of the headline and the first sentences, one list for all events of the report: what the report as a whole is about. */
  readonly topic: readonly number[]
  /** The same of the headline alone. */
  readonly headline: readonly number[]
  /** MinHash signature of the whole report's text, unsigned 32-bit; empty for texts too short to compare. */
  readonly signature: readonly number[]
}

export interface LinkPlace {
  readonly role: PlaceRole
  readonly gazetteerId: string | null
  readonly name: string
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: number
}

export interface LinkActor {
  readonly role: ActorRole
  readonly kind: ActorKind
  readonly id: string | null
  readonly country: string | null
}

export interface LinkCount {
  readonly what: CountWhat
  readonly of: CountOf
  readonly min: number | null
  readonly max: number | null
}
