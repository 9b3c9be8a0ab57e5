import type { IncidentView, ViewActor } from '../core/incident.js'
import { toDateWords } from './date-words.js'
import { toFigureText } from './figure-text.js'
import { toWords } from './incident-title.js'
import { sitesOf } from './main-site.js'
import { isNamed, nameOf } from './named-actor.js'

/** What formats with a text but no fields for it are told of an incident: English sentences made from the view, never a report's words. */
export function toIncidentSummary(view: IncidentView): string {
  const sites = sitesOf(view).map((place) => (place.country ? `${place.name} (${place.country})` : place.name))
  return [
    `${toWords(view.type)}, told as ${view.status}${view.background ? ', as an earlier event' : ''}. Domain: ${toWords(view.domain)}.`,
    `Date: ${toDateWords(view.date)}, precision ${view.date.precision} of 5.`,
    sentence('Site', sites),
    ...[...new Set(view.actors.map((actor) => actor.role))].map((role) => sentence(toWords(role), view.actors.filter((actor) => actor.role === role).map(actorWords))),
    sentence('Figures', view.figures.map(toFigureText)),
    sentence(
      'Items',
      view.items.map((item) => `${item.role} ${toWords(item.category)}${item.count === null ? '' : ` ${item.count}`}`),
    ),
    sentence('Intended targets', view.intendedTargets.map(toWords)),
    `Told by ${view.sources.length === 1 ? '1 outlet' : `${view.sources.length} outlets`}.`,
    sentence('Outlets differ on', view.disputed.map(toWords)),
  ]
    .filter(Boolean)
    .join(' ')
}

function sentence(label: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${label[0].toUpperCase()}${label.slice(1)}: ${parts.join('; ')}.`
}

function actorWords(actor: ViewActor): string {
  const words = isNamed(actor) ? nameOf(actor) : toWords(actor.kind)
  return actor.country ? `${words} (${actor.country})` : words
}
