import type { ActorRole, PlaceRole } from '../../codebook/values.table.js'
import type { Incident, IncidentView } from '../core/incident.js'
import type { CsvCell } from './csv-cell.js'
import { type CsvOptions, CsvTable } from './csv-table.js'
import { toFigureText } from './figure-text.js'
import { findToll } from './find-toll.js'
import type { IncidentWriter, Release } from './incident-writer.js'
import { type IncidentCsvColumn, incidentCsvTable } from './incidents-csv-columns.table.js'
import { findMainSite, isSpot, sitesOf } from './main-site.js'
import { publicId, publicName } from './public-actor.js'

export const incidentCsvColumns: readonly IncidentCsvColumn[] = incidentCsvTable.map((column) => column.name)

/** One row an incident, every incident; CSV has no place for what a release says of itself. */
export function incidentsCsvWriter(_release: Release, options: CsvOptions = {}): IncidentWriter {
  const table = new CsvTable(incidentCsvColumns, options)
  return { begin: () => table.head(), add: (incident) => table.row(cellsOf(incident)), end: () => '' }
}

function cellsOf(incident: Incident): Record<IncidentCsvColumn, CsvCell> {
  const { id, view, reports } = incident
  const site = findMainSite(view)
  const spot = site !== null && isSpot(site) ? site : null
  const killed = findToll(view, 'killed')
  const injured = findToll(view, 'injured')
  const arrested = findToll(view, 'arrested')
  const kidnapped = findToll(view, 'kidnapped')
  return {
    id,
    type: view.type,
    class: view.class,
    domain: view.domain,
    status: view.status,
    background: view.background,
    date_start: view.date.start,
    date_end: view.date.end,
    date_precision: view.date.precision,
    country: site?.country ?? null,
    admin1: site?.admin1 ?? null,
    site: site?.name ?? null,
    site_ar: site?.nameAr ?? null,
    gazetteer_id: site?.gazetteerId ?? null,
    place_precision: site?.precision ?? null,
    latitude: spot?.lat ?? null,
    longitude: spot?.lon ?? null,
    label_latitude: spot === null ? (site?.lat ?? null) : null,
    label_longitude: spot === null ? (site?.lon ?? null) : null,
    sites: list(sitesOf(view).map((place) => place.name)),
    origins: placesOf(view, 'origin'),
    destinations: placesOf(view, 'destination'),
    bases: placesOf(view, 'base'),
    actors: actorsOf(view, 'actor'),
    recipients: actorsOf(view, 'recipient'),
    affiliations: actorsOf(view, 'affiliation'),
    directors: actorsOf(view, 'director'),
    partners: actorsOf(view, 'partner'),
    claimants: actorsOf(view, 'claimant'),
    body_ids: list(view.actors.map(publicId).filter((body) => body !== null)),
    killed_best: killed?.best ?? null,
    killed_low: killed?.low ?? null,
    killed_high: killed?.high ?? null,
    injured_best: injured?.best ?? null,
    injured_low: injured?.low ?? null,
    injured_high: injured?.high ?? null,
    arrested_best: arrested?.best ?? null,
    arrested_low: arrested?.low ?? null,
    arrested_high: arrested?.high ?? null,
    kidnapped_best: kidnapped?.best ?? null,
    kidnapped_low: kidnapped?.low ?? null,
    kidnapped_high: kidnapped?.high ?? null,
    figures: list(view.figures.map(toFigureText)),
    items: list(view.items.map((item) => `${item.role} ${item.category}${item.count === null ? '' : ` ${item.count}`}`)),
    intended_targets: list(view.intendedTargets),
    nationalities: list(view.nationalities),
    age_min: view.ages?.min ?? null,
    age_max: view.ages?.max ?? null,
    links: list(view.links.map((link) => `${link.kind} ${link.place ?? link.group ?? link.country ?? ''}`.trim())),
    sources: list(view.sources),
    source_count: view.sources.length,
    report_count: reports.length,
    disputed: list(view.disputed),
    report_ids: list(reports.map((report) => report.id)),
    first_published: reports[0]?.published ?? null,
    first_url: reports.find((report) => report.url !== null)?.url ?? null,
  }
}

/** Each value once, in order. */
function list(values: readonly string[]): string {
  return [...new Set(values)].join('; ')
}

function placesOf(view: IncidentView, role: PlaceRole): string {
  return list(view.places.filter((place) => place.role === role).map((place) => place.name))
}

/** Bodies by name, persons and unnamed bodies by kind. */
function actorsOf(view: IncidentView, role: ActorRole): string {
  return list(view.actors.filter((actor) => actor.role === role).map((actor) => publicName(actor) ?? actor.kind))
}
