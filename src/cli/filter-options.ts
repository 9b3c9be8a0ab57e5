import { type Command, InvalidArgumentError, Option } from 'commander'
import { eventTypes } from '../../codebook/event-types.table.js'
import { domains, statuses } from '../../codebook/values.table.js'
import { isIsoDate } from '../ingest/iso-date.js'
import type { IncidentFilter } from '../store/incident-filter.js'

const classes = [...new Set(Object.values(eventTypes).map((type) => type.class))]

/** Adds the options by which incidents are filtered, the same for lists and exports. */
export function filtersIncidents(command: Command): Command {
  return command
    .option('--since <date>', 'on or after this day', isoDay)
    .option('--until <date>', 'on or before this day', isoDay)
    .addOption(new Option('--type <type...>', 'of one of these event types').choices(Object.keys(eventTypes)))
    .addOption(new Option('--class <class...>', 'of one of these classes').choices(classes))
    .addOption(new Option('--domain <domain...>', 'of one of these domains').choices([...domains]))
    .addOption(new Option('--status <status...>', 'of one of these statuses').choices([...statuses]))
    .option('--country <code...>', 'in one of these countries (ISO 3166-1 alpha-2)', countryCode)
    .option('--place <name>', 'at a place or in a unit of this name, in any script, or with this gazetteer id')
    .option('--near <lat,lon,km>', 'with a site known to the town inside this circle', circle)
    .option('--group <id>', 'with this group or agency in any role, for example islamic_state')
    .option('--source <outlet>', 'told by this outlet')
    .option('--text <words>', 'whose reports use all these words; "words in quotation marks" stand side by side')
    .option('--min-sources <number>', 'told by at least so many outlets', wholeNumber)
    .option('--min-killed <number>', 'with at least so many killed, by the best figure', wholeNumber)
    .option('--background', 'only those that are just recalled')
    .option('--no-background', 'none of those that are just recalled')
}

/** The filter that the options ask for: they have the same names. */
export function toFilter(options: IncidentFilter): IncidentFilter {
  const { since, until, type, class: classes, domain, status, country, place, near, group, source, text, minSources, minKilled, background } = options
  return { since, until, type, class: classes, domain, status, country, place, near, group, source, text, minSources, minKilled, background }
}

export function isoDay(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('not an ISO 8601 date (YYYY-MM-DD)')
  return value
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('not a number from 1 up')
  return Number(value)
}

function countryCode(value: string, before: readonly string[] = []): readonly string[] {
  if (!/^[a-z]{2}$/iu.test(value)) throw new InvalidArgumentError('not an ISO 3166-1 alpha-2 code such as MA')
  return [...before, value.toUpperCase()]
}

function circle(value: string): { readonly lat: number; readonly lon: number; readonly km: number } {
  const [lat, lon, km] = value.split(',').map(Number)
  const isCircle = value.split(',').length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km > 0 && km <= 20_000
  if (!isCircle) throw new InvalidArgumentError('not three numbers such as 33.5,36.3,50 (degrees, degrees, kilometres)')
  return { lat, lon, km }
}
