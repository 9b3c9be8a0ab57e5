import type { IncidentView, ViewPlace } from '../core/incident.js'
import { toFigureText } from './figure-text.js'
import { sitesOf } from './main-site.js'
import { publicName } from './public-actor.js'

/** What no other column of ACLED has room for, from coded values alone: no report's words, no analyst's. */
export function toAcledNotes(view: IncidentView, site: ViewPlace): string {
  const others = sitesOf(view).filter((place) => place !== site)
  const claimants = view.actors.filter((actor) => actor.role === 'claimant').map(publicName)
  const notes: (string | false)[] = [
    view.status !== 'occurred' && `Status: ${view.status}.`,
    view.background && 'Told only as an earlier event.',
    view.date.start !== view.date.end && `Date told: ${view.date.start} to ${view.date.end}.`,
    others.length > 0 && `Other sites: ${others.map((place) => place.name).join(', ')}.`,
    claimants.some((name) => name !== null) && `Claimed by ${claimants.filter((name) => name !== null).join(', ')}.`,
    view.figures.length > 0 && `Figures: ${view.figures.map(toFigureText).join(', ')}.`,
    view.disputed.length > 0 && `Sources differ: ${view.disputed.join(', ')}.`,
  ]
  return notes.filter((note) => note !== false).join(' ')
}
