import { eventTypes } from '../../codebook/event-types.table.js'
import { type PloverEvent, ploverQuads, ploverScores } from '../../codebook/plover.table.js'
import type { ActorRole } from '../../codebook/values.table.js'
import type { Incident, IncidentView, ViewActor } from '../core/incident.js'
import { findToll } from './find-toll.js'
import type { Release } from './incident-writer.js'
import { findMainSite, sitesOf } from './main-site.js'
import { isNamed } from './named-actor.js'
import { findPloverContexts } from './plover-context.js'
import { type PloverEntity, toPloverEntity } from './plover-entity.js'
import { type PloverLocation, toPloverLocation } from './plover-location.js'
import { findPloverMode } from './plover-mode.js'

/** A record of PLOVER 2.0; `marsad` holds what it has no field for, as the manual lets providers add fields. `docs/exports/plover.md` tells each. */
export interface PloverRecord {
  readonly id: string
  readonly has_event: true
  readonly date: string
  readonly enddate: string
  readonly actor: readonly PloverEntity[]
  readonly recipient: readonly PloverEntity[]
  readonly event: PloverEvent
  readonly event_loc: PloverLocation | null
  readonly quad_code: number
  readonly event_scale: number | null
  readonly mode: string | null
  readonly context: readonly string[]
  readonly size: { readonly dead: number | null; readonly injured: number | null; readonly arrested: number | null }
  readonly text_info: { readonly section: number; readonly start: number; readonly end: number } | null
  readonly cite_info: Readonly<Record<'corpus' | 'citation' | 'url' | 'publication' | 'coder' | 'codebook' | 'version', string | null>>
  readonly coder: string
  readonly coded_date: string
  readonly coded_time: string
  readonly marsad: object
}

const scores: Readonly<Record<string, number>> = ploverScores

/** Null for a type that PLOVER has no event for (`escape`). */
export function toPloverRecord(incident: Incident, release: Release): PloverRecord | null {
  const { view } = incident
  const [event] = eventTypes[view.type].plover
  if (event === null) return null
  const mode = findPloverMode(view)
  const site = findMainSite(view)
  const coder = `${release.coder.name} ${release.coder.version}`
  const coded = incident.statements.reduce((latest, statement) => (statement.at > latest ? statement.at : latest), '') || release.created
  return {
    id: incident.id,
    has_event: true,
    date: view.date.start,
    enddate: view.date.end,
    ...sidesOf(view),
    event,
    event_loc: site && toPloverLocation(site),
    quad_code: ploverQuads[event],
    event_scale: scores[`${event}/${mode}`] ?? scores[event] ?? null,
    mode,
    context: findPloverContexts(view),
    size: { dead: findToll(view, 'killed')?.best ?? null, injured: findToll(view, 'injured')?.best ?? null, arrested: findToll(view, 'arrested')?.best ?? null },
    text_info: findText(incident),
    cite_info: {
      corpus: release.title,
      citation: incident.reports[0]?.id ?? null,
      url: incident.reports[0]?.url ?? null,
      publication: incident.reports[0]?.source ?? null,
      coder,
      codebook: `Marsad codebook ${release.coder.codebook}`,
      version: release.version,
    },
    coder,
    coded_date: coded.slice(0, 10),
    coded_time: coded.slice(11),
    marsad: {
      type: view.type,
      domain: view.domain,
      status: view.status,
      date_precision: view.date.precision,
      place_precision: site?.precision ?? null,
      sites: sitesOf(view).map((place) => place.name),
      claimants: idsOf(view, 'claimant'),
      directors: idsOf(view, 'director'),
      affiliations: idsOf(view, 'affiliation'),
      figures: view.figures.map(({ what, of, best, low, high }) => ({ what, of, best, low, high })),
      reports: incident.reports.map((report) => report.id),
      licence: release.licence,
    },
  }
}

/**
 * Who does it and to whom. Of a clash both sides are actors, as the manual has reciprocal violence; who worked along is an actor too. The group that
 * suspects belong to stands with the recipients where the state acts on them.
 */
function sidesOf(view: IncidentView): { actor: PloverEntity[]; recipient: PloverEntity[] } {
  const isOnSuspects = view.class === 'security' || view.class === 'justice'
  const pick = (...roles: ActorRole[]): PloverEntity[] => view.actors.filter((actor) => roles.includes(actor.role)).map(toPloverEntity)
  if (view.type === 'clash') return { actor: pick('actor', 'partner', 'recipient'), recipient: [] }
  return { actor: pick('actor', 'partner'), recipient: isOnSuspects ? pick('recipient', 'affiliation') : pick('recipient') }
}

function idsOf(view: IncidentView, role: ActorRole): string[] {
  return view.actors.filter((actor: ViewActor) => actor.role === role && isNamed(actor)).map((actor) => actor.id as string)
}

/** Where the first report tells it: the first words behind the type, else behind any field. */
function findText({ reports, statements }: Incident): PloverRecord['text_info'] {
  const told = statements.filter((statement) => statement.report === reports[0]?.id && statement.evidence.length > 0)
  const span = (told.find((statement) => statement.field === 'type') ?? told[0])?.evidence[0]
  return span ? { section: span.section, start: span.start, end: span.end } : null
}
