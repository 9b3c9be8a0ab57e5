import type { EventClass, EventType } from '../../codebook/event-types.table.js'
import type { ActorKind, ActorRole, CountOf, CountWhat, Domain, LinkKind, PlaceRole, Status, TargetCategory } from '../../codebook/values.table.js'
import type { Statement } from './statement.js'

/** An event in the world as the reports tell it: a view over statements by the rules of `codebook/view-rules.table.ts`, never a truth of its own. */
export interface Incident {
  /** Stable: kept when reports join it; after a merge or split the old id leads to the new one. */
  readonly id: string
  readonly view: IncidentView
  /** The ids of the reports that tell it, by day of publication, then id. */
  readonly reports: readonly IncidentReport[]
  /** The ids of the coded events that it joins. */
  readonly events: readonly string[]
  readonly statements: readonly Statement[]
}

/** What a list of incidents says of a report, so that it need not be looked up. */
export interface IncidentReport {
  readonly id: string
  readonly source: string | null
  readonly url: string | null
  /** ISO 8601 date or date-time. */
  readonly published: string | null
  readonly headline: string | null
}

/** One value for each field, chosen by rule; `by` in each part names the statements behind it. */
export interface IncidentView {
  readonly type: EventType
  readonly class: EventClass
  readonly domain: Domain
  readonly status: Status
  /** Every report tells it as an earlier event. */
  readonly background: boolean
  readonly date: ViewDate
  readonly places: readonly ViewPlace[]
  readonly actors: readonly ViewActor[]
  readonly figures: readonly ViewFigure[]
  readonly items: readonly ViewItem[]
  readonly nationalities: readonly string[]
  readonly ages: { readonly min: number; readonly max: number } | null
  readonly intendedTargets: readonly TargetCategory[]
  readonly links: readonly ViewLink[]
  /** Outlets that tell it, in the order in which they first did. */
  readonly sources: readonly string[]
  /** The fields in which outlets differ. */
  readonly disputed: readonly string[]
}

/** ISO days; precision 1 day, 2 within a week, 3 month, 4 year, 5 longer or unknown. An unknown day is 0001-01-01 to 9999-12-31. */
export interface ViewDate {
  readonly start: string
  readonly end: string
  readonly precision: 1 | 2 | 3 | 4 | 5
  readonly by: readonly string[]
}

export interface ViewPlace {
  readonly role: PlaceRole
  readonly name: string
  readonly nameAr: string | null
  readonly gazetteerId: string | null
  /** Name of the first-order unit. */
  readonly admin1: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** WGS 84 degrees; from precision 3 up only the point of a label. */
  readonly lat: number | null
  readonly lon: number | null
  /** 1 exact or town, 2 near, 3 second-order unit, 4 first-order unit, 5 fuzzy area, 6 country, 7 sea, air, unknown. */
  readonly precision: number
  readonly by: readonly string[]
}

export interface ViewActor {
  readonly role: ActorRole
  readonly kind: ActorKind
  readonly id: string | null
  /** Of groups and institutions; null for private persons, always. */
  readonly name: string | null
  readonly country: string | null
  readonly by: readonly string[]
}

/** A figure over all sources as UCDP gives tolls: the best estimate between the lowest and the highest that a source tells. */
export interface ViewFigure {
  readonly what: CountWhat
  readonly of: CountOf
  readonly best: number | null
  readonly low: number | null
  /** Null where the highest figure is open upwards. */
  readonly high: number | null
  /** Each source's own figure, latest last. */
  readonly told: readonly ToldFigure[]
  readonly by: readonly string[]
}

export interface ToldFigure {
  readonly report: string
  readonly source: string | null
  readonly published: string | null
  readonly min: number | null
  readonly max: number | null
  readonly statement: string
}

export interface ViewItem {
  readonly role: 'used' | 'seized'
  readonly category: string
  readonly count: number | null
  readonly by: readonly string[]
}

export interface ViewLink {
  readonly kind: LinkKind
  readonly place: string | null
  readonly country: string | null
  readonly group: string | null
  readonly by: readonly string[]
}
