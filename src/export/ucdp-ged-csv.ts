import { ucdpCodeStatus, ucdpCountries, ucdpUnarmedClasses } from '../../codebook/ucdp.table.js'
import type { Incident, ViewPlace } from '../core/incident.js'
import type { CsvCell } from './csv-cell.js'
import { type CsvOptions, CsvTable } from './csv-table.js'
import type { Release } from './incident-writer.js'
import { admin1Of, admin2Of, findMainSite, sitesOf } from './main-site.js'
import { toPriogridGid } from './priogrid.js'
import type { SelectiveWriter } from './selective-writer.js'
import { toUcdpDatePrecision } from './ucdp-date-precision.js'
import { findUcdpDeaths, type UcdpDeaths } from './ucdp-deaths.js'
import { lacksOrganisedSide, toUcdpSides, type UcdpSides } from './ucdp-sides.js'

/** GED's 49 columns in its order. `docs/exports/ucdp-ged.md` tells each. */
export const ucdpGedColumns = [
  'id',
  'relid',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_dset_id',
  'conflict_new_id',
  'conflict_name',
  'dyad_dset_id',
  'dyad_new_id',
  'dyad_name',
  'side_a_dset_id',
  'side_a_new_id',
  'side_a',
  'side_b_dset_id',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'geom_wkt',
  'priogrid_gid',
  'country',
  'country_id',
  'region',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
  'gwnoa',
  'gwnob',
] as const

/** Why GED would have no event, in the order in which it is asked; the first that holds is counted. */
export const ucdpGedReasons = ['not_happened', 'no_death', 'no_armed_force', 'no_organised_side', 'no_year', 'no_site'] as const
export type UcdpGedReason = (typeof ucdpGedReasons)[number]

interface GedEvent {
  readonly incident: Incident
  readonly site: ViewPlace
  readonly sides: UcdpSides
  readonly deaths: UcdpDeaths
  readonly datePrecision: number
}

/** One row an incident with a told death by armed force; the others are counted by reason. */
export function ucdpGedCsvWriter(_release: Release, options: CsvOptions = {}): SelectiveWriter<UcdpGedReason> {
  const table = new CsvTable(ucdpGedColumns, options)
  const leftOut = Object.fromEntries(ucdpGedReasons.map((reason) => [reason, 0])) as Record<UcdpGedReason, number>
  let written = 0
  return {
    begin: () => table.head(),
    add(incident) {
      const event = toGedEvent(incident)
      if (typeof event === 'string') {
        leftOut[event]++
        return ''
      }
      written++
      return table.row(cellsOf(event))
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

function toGedEvent(incident: Incident): GedEvent | UcdpGedReason {
  const { view } = incident
  if (view.status === 'planned' || view.status === 'denied' || view.status === 'foiled') return 'not_happened'
  const site = findMainSite(view)
  const sides = toUcdpSides(view, site?.country ?? null)
  const deaths = findUcdpDeaths(view, sides)
  if (deaths === null) return 'no_death'
  if ((ucdpUnarmedClasses as readonly string[]).includes(view.class)) return 'no_armed_force'
  if (lacksOrganisedSide(view)) return 'no_organised_side'
  const datePrecision = toUcdpDatePrecision(view.date)
  if (datePrecision === null) return 'no_year'
  if (site === null) return 'no_site'
  return { incident, site, sides, deaths, datePrecision }
}

function cellsOf({ incident, site, sides, deaths, datePrecision }: GedEvent): Record<(typeof ucdpGedColumns)[number], CsvCell> {
  const { view, reports } = incident
  const country = site.country === null ? undefined : ucdpCountries[site.country]
  const point = site.lat !== null && site.lon !== null ? { lat: site.lat, lon: site.lon } : null
  const sites = sitesOf(view)
  const dyad = sides.sideA !== '' && sides.sideB !== '' ? `${sides.sideA} - ${sides.sideB}` : null
  const isAggregate = sites.length > 1 || view.figures.some((figure) => figure.what === 'sites' && (figure.best ?? 0) > 1)
  return {
    id: incident.id,
    relid: incident.id,
    year: Number(view.date.start.slice(0, 4)),
    active_year: null,
    code_status: toCodeStatus(incident, sides, deaths),
    type_of_violence: sides.violence,
    conflict_dset_id: null,
    conflict_new_id: null,
    conflict_name: sides.violence === 1 ? null : dyad,
    dyad_dset_id: null,
    dyad_new_id: null,
    dyad_name: dyad,
    side_a_dset_id: null,
    side_a_new_id: null,
    side_a: sides.sideA,
    side_b_dset_id: null,
    side_b_new_id: null,
    side_b: sides.sideB,
    number_of_sources: view.sources.length,
    source_article: reports.map((report) => [report.source, report.published?.slice(0, 10), report.url].filter(Boolean).join(', ')).join('; '),
    source_office: view.sources.join('; '),
    source_date: [...new Set(reports.flatMap((report) => report.published?.slice(0, 10) ?? []))].join('; '),
    source_headline: null,
    source_original: originalsOf(incident),
    where_prec: site.precision,
    where_coordinates: site.name,
    where_description: sites.map((place) => place.name).join('; '),
    adm_1: admin1Of(site),
    adm_2: admin2Of(site),
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    geom_wkt: point === null ? null : `POINT (${point.lon} ${point.lat})`,
    priogrid_gid: point === null ? null : toPriogridGid(point.lat, point.lon),
    country: country?.name ?? site.country,
    country_id: country?.gw ?? null,
    region: country?.region ?? null,
    event_clarity: isAggregate ? 2 : 1,
    date_prec: datePrecision,
    date_start: view.date.start,
    date_end: view.date.end,
    deaths_a: deaths.a,
    deaths_b: deaths.b,
    deaths_civilians: deaths.civilians,
    deaths_unknown: deaths.unknown,
    best: deaths.best,
    high: deaths.high,
    low: deaths.low,
    gwnoa: sides.gwnoA,
    gwnob: sides.gwnoB,
  }
}

function toCodeStatus({ view }: Incident, sides: UcdpSides, deaths: UcdpDeaths): string {
  if (sides.violence === null) return ucdpCodeStatus.type
  if (sides.sideA === '' || sides.sideB === '') return ucdpCodeStatus.dyad
  const isDisputed = view.disputed.some((field) => field.startsWith('figures.killed'))
  return deaths.isOpen || isDisputed || view.status === 'alleged' ? ucdpCodeStatus.deaths : ucdpCodeStatus.clear
}

/** Who said it first, by kind (`official`, `witness` …): the far end of each chain of attribution. Their names may be those of private persons and are not written. */
function originalsOf(incident: Incident): string {
  return [...new Set(incident.statements.flatMap((statement) => statement.attribution.at(-1)?.kind ?? []))].join('; ')
}
