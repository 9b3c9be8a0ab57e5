import type { IncidentView } from '../core/incident.js'
import { toDateWords } from './date-words.js'
import { sitesOf } from './main-site.js'

/** A name for an incident in formats that need one: type, first site or country, date. Made from the view, never from a report's words. */
export function toIncidentTitle(view: IncidentView): string {
  const [site] = sitesOf(view)
  return [toWords(view.type), site?.name, toDateWords(view.date)].filter(Boolean).join(', ')
}

/** `suicide_bombing` as `suicide bombing`. */
export function toWords(code: string): string {
  return code.replaceAll('_', ' ')
}
