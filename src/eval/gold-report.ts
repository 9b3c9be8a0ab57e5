import type { EventType } from '../../codebook/event-types.table.js'

/** A hand-coded report in the form of codebook/GOLD.md: what is absent was not told. */
export interface GoldReport {
  readonly doc: string
  readonly events: readonly GoldEvent[]
  readonly questions?: number
}

/** `quote` holds the words of the report that best anchor the event. */
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
  readonly ages?: { readonly min: number | null; readonly max: number | null }
  readonly items?: readonly { readonly role: string; readonly category: string }[]
  readonly intended_targets?: readonly string[]
  readonly links?: readonly { readonly kind: string }[]
  readonly attribution?: readonly { readonly kind: string }[]
}

/** Without a role it is a site. Latitude and longitude in degrees; precision 1 town … 7 sea, air, unknown. */
export interface GoldPlace {
  readonly role?: string
  readonly ar?: string
  readonly en?: string
  readonly country?: string | null
  readonly lat?: number | null
  readonly lon?: number | null
  readonly precision: number
}
