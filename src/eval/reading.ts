import type { EventType } from '../../codebook/event-types.table.js'
import type { CodedEvent, CodedReport } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { GoldEvent, GoldReport } from './gold-report.js'
import type { ComparedPlace } from './same-place.js'

/** One report as the second coder read it, the coder or a person, in the one form that is compared with gold. */
export interface Reading {
  readonly id: string
  /** Empty for a hand coding: its lines do not hold the report's text. */
  readonly sections: readonly { readonly text: string }[]
  readonly events: readonly ReadEvent[]
  /** Null where the coding does not tell. */
  readonly questions: number | null
}

export interface ReadEvent {
  readonly type: EventType
  readonly status: string
  readonly domain: string
  readonly background: boolean
  readonly date: { readonly start: string; readonly end: string } | null
  readonly places: readonly (ComparedPlace & { readonly role: string })[]
  readonly actors: readonly { readonly role: string; readonly kind: string; readonly id?: string | null }[]
  readonly counts: readonly { readonly what: string; readonly min?: number | null; readonly max?: number | null }[]
  readonly ages: { readonly min: number | null; readonly max: number | null } | null
  readonly items: readonly { readonly role: string; readonly category: string }[]
  readonly intendedTargets: readonly string[]
  readonly links: readonly { readonly kind: string }[]
  readonly attribution: readonly { readonly kind: string }[]
  readonly anchor: Anchor
}

/** The words on which an event stands: spans of the report's sections, the trigger first, or what a hand coding quotes. */
export type Anchor = { readonly spans: readonly Span[] } | { readonly quote: string }

/** A record of `marsad code` as a reading. */
export function readingOfRecord(record: CodedReport): Reading {
  return { id: record.report.id, sections: record.report.sections, events: record.events.map(readCodedEvent), questions: record.questions.length }
}

/** A second hand coding as a reading. */
export function readingOfGold(report: GoldReport): Reading {
  return { id: report.doc, sections: [], events: report.events.map(readGoldEvent), questions: report.questions ?? null }
}

function readCodedEvent(event: CodedEvent): ReadEvent {
  const { type, status, domain, background, date, places, actors, counts, items, links, attribution } = event
  return {
    ...{ type, status, domain, background, date, places, actors, counts, items, links, attribution },
    ages: event.ages ?? null,
    intendedTargets: (event.intendedTargets ?? []).map((target) => target.category),
    anchor: { spans: [event.trigger, ...[places, actors, counts, items, links].flat().flatMap((value) => value.evidence)] },
  }
}

function readGoldEvent(event: GoldEvent): ReadEvent {
  return {
    type: event.type,
    status: event.status,
    domain: event.domain,
    background: event.background ?? false,
    date: event.date ?? null,
    places: (event.places ?? []).map(({ role, en, ar, country, lat, lon, precision }) => ({
      ...{ role: role ?? 'site', name: en ?? '', nameAr: ar ?? null, country: country ?? null, lat: lat ?? null, lon: lon ?? null, precision },
    })),
    actors: event.actors ?? [],
    counts: event.counts ?? [],
    ages: event.ages ?? null,
    items: event.items ?? [],
    intendedTargets: event.intended_targets ?? [],
    links: event.links ?? [],
    attribution: event.attribution ?? [],
    anchor: { quote: event.quote ?? '' },
  }
}
