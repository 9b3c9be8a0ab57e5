import type { IncidentView, ToldFigure, ViewActor, ViewDate, ViewFigure, ViewItem, ViewLink, ViewPlace } from '../core/incident.js'
import { isBodyKind } from './public-actor.js'

/** The view with the codebook's keys only, always in the same order, and private persons without a name. */
export function toPublishedView(view: IncidentView): IncidentView {
  return {
    type: view.type,
    class: view.class,
    domain: view.domain,
    status: view.status,
    background: view.background,
    date: plainDate(view.date),
    places: view.places.map(plainPlace),
    actors: view.actors.map(plainActor),
    figures: view.figures.map(plainFigure),
    items: view.items.map(plainItem),
    nationalities: [...view.nationalities],
    ages: view.ages && { min: view.ages.min, max: view.ages.max },
    intendedTargets: [...view.intendedTargets],
    links: view.links.map(plainLink),
    sources: [...view.sources],
    disputed: [...view.disputed],
  }
}

function plainDate({ start, end, precision, by }: ViewDate): ViewDate {
  return { start, end, precision, by }
}

function plainPlace({ role, name, nameAr, gazetteerId, admin1, country, lat, lon, precision, by }: ViewPlace): ViewPlace {
  return { role, name, nameAr, gazetteerId, admin1, country, lat, lon, precision, by }
}

function plainActor({ role, kind, id, name, country, by }: ViewActor): ViewActor {
  const isPrivate = !isBodyKind(kind)
  return { role, kind, id: isPrivate ? null : id, name: isPrivate ? null : name, country, by }
}

function plainFigure({ what, of, best, low, high, told, by }: ViewFigure): ViewFigure {
  return { what, of, best, low, high, told: told.map(plainTold), by }
}

function plainTold({ report, source, published, min, max, statement }: ToldFigure): ToldFigure {
  return { report, source, published, min, max, statement }
}

function plainItem({ role, category, count, by }: ViewItem): ViewItem {
  return { role, category, count, by }
}

function plainLink({ kind, place, country, group, by }: ViewLink): ViewLink {
  return { kind, place, country, group, by }
}
