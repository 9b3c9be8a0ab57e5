import { acledCountries, acledGeoPrecision, acledSubEvents, acledTimePrecision } from '../../codebook/acled.table.js'
import type { Incident, IncidentView, ViewDate, ViewPlace } from '../core/incident.js'
import { toAcledActors } from './acled-actors.js'
import { toAcledNotes } from './acled-notes.js'
import { isCivilianTargeting, toAcledSubEvent } from './acled-sub-event.js'
import type { CsvCell } from './csv-cell.js'
import { type CsvOptions, CsvTable } from './csv-table.js'
import { findToll } from './find-toll.js'
import type { Release } from './incident-writer.js'
import { admin1Of, admin2Of, findMainSite } from './main-site.js'
import { isBody } from './public-actor.js'
import type { SelectiveWriter } from './selective-writer.js'

/** ACLED's 31 columns in its order. `docs/exports/acled.md` tells each. */
export const acledColumns = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const

/** Why ACLED would have no row, in the order in which it is asked; the first that holds is counted. */
export const acledReasons = ['not_happened', 'crime', 'no_month', 'no_site', 'country_only', 'no_country', 'no_coordinates'] as const
export type AcledReason = (typeof acledReasons)[number]

type Precision = keyof typeof acledGeoPrecision

/** One row an incident that ACLED would have a row for; the others are counted by reason. */
export function acledCsvWriter(release: Release, options: CsvOptions = {}): SelectiveWriter<AcledReason> {
  const table = new CsvTable(acledColumns, options)
  const leftOut = Object.fromEntries(acledReasons.map((reason) => [reason, 0])) as Record<AcledReason, number>
  let written = 0
  return {
    begin: () => table.head(),
    add(incident) {
      const site = findMainSite(incident.view)
      const reason = findReason(incident.view, site)
      if (reason !== null) leftOut[reason]++
      else written++
      return reason === null && site !== null ? table.row(cellsOf(incident, site, release)) : ''
    },
    end: () => '',
    get written() {
      return written
    },
    get leftOut() {
      return { ...leftOut }
    },
  }
}

function findReason(view: IncidentView, site: ViewPlace | null): AcledReason | null {
  if (view.status === 'planned' || view.status === 'denied' || (view.status === 'foiled' && view.class === 'demonstration')) return 'not_happened'
  if (isCrime(view)) return 'crime'
  if (acledTimePrecision[view.date.precision] === null) return 'no_month'
  if (site === null) return 'no_site'
  if ((acledGeoPrecision[site.precision as Precision] ?? null) === null) return 'country_only'
  if (site.country === null || !acledCountries[site.country]) return 'no_country'
  if (site.lat === null || site.lon === null) return 'no_coordinates'
  return null
}

/** Crime is coded only as violence, or as a killing by security forces, with a body or a crowd on the doing side. */
function isCrime(view: IncidentView): boolean {
  if (view.domain === 'terrorism' || view.domain === 'armed_conflict' || view.domain === 'public_order') return false
  if (view.class === 'demonstration') return false
  const isForce = view.class === 'violence' || view.type === 'militants_killed'
  return !isForce || !view.actors.some((actor) => (actor.role === 'actor' || actor.role === 'claimant') && (isBody(actor) || actor.kind === 'crowd'))
}

function cellsOf(incident: Incident, site: ViewPlace, release: Release): Record<(typeof acledColumns)[number], CsvCell> {
  const { view } = incident
  const code = site.country ?? ''
  const country = acledCountries[code]
  const subEvent = toAcledSubEvent(view, code)
  const { eventType, disorderType } = acledSubEvents[subEvent]
  const actors = toAcledActors(view, subEvent, code)
  const date = toEventDate(view.date)
  return {
    event_id_cnty: incident.id,
    event_date: date,
    year: Number(date.slice(0, 4)),
    time_precision: acledTimePrecision[view.date.precision],
    disorder_type: disorderType,
    event_type: eventType,
    sub_event_type: subEvent,
    actor1: actors.actor1,
    assoc_actor_1: actors.assocActor1,
    inter1: actors.inter1,
    actor2: actors.actor2,
    assoc_actor_2: actors.assocActor2,
    inter2: actors.inter2,
    interaction: actors.interaction,
    civilian_targeting: isCivilianTargeting(view, subEvent) ? 'Civilian targeting' : '',
    iso: country.iso,
    region: country.region,
    country: country.name,
    admin1: admin1Of(site),
    admin2: admin2Of(site),
    admin3: null,
    location: site.name,
    latitude: site.lat,
    longitude: site.lon,
    geo_precision: acledGeoPrecision[site.precision as Precision],
    source: view.sources.join('; '),
    source_scale: null,
    notes: toAcledNotes(view, site),
    fatalities: findToll(view, 'killed')?.low ?? 0,
    tags: `marsad type=${view.type}; marsad domain=${view.domain}; marsad status=${view.status}`,
    timestamp: Math.floor(Date.parse(release.created) / 1000),
  }
}

/** The day told; of a week or a month the middle, as ACLED has it. */
function toEventDate({ start, end, precision }: ViewDate): string {
  if (precision === 1) return start
  const from = Date.parse(start)
  const days = Math.floor((Date.parse(end) - from) / 86_400_000 / 2)
  return new Date(from + days * 86_400_000).toISOString().slice(0, 10)
}
