import type { LinkEvent, LinkPlace } from './link-event.js'
import { rarityOf } from './word-rarity.js'

/** Days of the short window, in which news of one event meets, and of the long one, in which it is recalled. */
const shortWindow = 3
const longWindow = 16
/** Degrees of a place cell: some 50 km. */
const cellDegrees = 0.5
/** Precision up to which a place is narrow enough for a cell: a region's label point may lie far off. */
const narrow = 3
const most = { countries: 3, cells: 3, groups: 2, words: 4, bands: 4 }
const bandNumbers = 3

/**
 * The keys under which an event is kept and looked for: two events are compared only if they have one in common. Country and days; place cell and
 * weeks; without a country, group and days; the rarest words and weeks; and bands of the report's signature, so that copies meet whatever was coded
 * of them. About ten a event, each `kind:value`.
 */
export function blocksOf(event: LinkEvent): string[] {
  const keys = new Set<string>()
  const told = event.datePrecision <= 2 && event.start !== null && event.end !== null
  const day = told ? event.start! : (event.published ?? event.start)
  const short = day === null ? ['-'] : windowsOf(told ? [event.start! - 1, event.start! + 1, event.end! - 1, event.end! + 1] : [day - 1, day + 1], shortWindow)
  const long = day === null ? ['-'] : windowsOf(told ? [day] : [day, day - longWindow], longWindow)
  const countries = [...new Set(event.places.flatMap(({ country }) => (country === null ? [] : [country])))].slice(0, most.countries)
  for (const country of countries) for (const window of short) keys.add(`c:${country}:${window}`)
  for (const cell of cellsOf(event.places)) for (const window of long) keys.add(`p:${cell}:${window}`)
  if (countries.length === 0) {
    const groups = [...new Set(event.actors.flatMap(({ id }) => (id === null ? [] : [id])))].slice(0, most.groups)
    for (const group of groups) for (const window of short) keys.add(`g:${group}:${window}`)
  }
  for (const word of rarestWords(event.words)) for (const window of long) keys.add(`w:${word.toString(36)}:${window}`)
  for (let band = 0; band < most.bands && event.signature.length > 0; band++) {
    const numbers = event.signature.slice(band * bandNumbers, (band + 1) * bandNumbers)
    keys.add(`s${band}:${numbers.map((number) => number.toString(36)).join('.')}`)
  }
  return [...keys]
}

function windowsOf(days: readonly number[], size: number): string[] {
  return [...new Set(days.map((day) => String(Math.floor(day / size))))]
}

function cellsOf(places: readonly LinkPlace[]): string[] {
  const cells = places.flatMap(({ lat, lon, precision }) => (lat === null || lon === null || precision > narrow ? [] : [`${Math.floor(lat / cellDegrees)},${Math.floor(lon / cellDegrees)}`]))
  return [...new Set(cells)].slice(0, most.cells)
}

/** The rarest; of equally rare ones those with the least hashes, so that two events that share most words choose the same. */
function rarestWords(words: readonly number[]): number[] {
  return [...words].sort((a, b) => rarityOf(b) - rarityOf(a) || a - b).slice(0, most.words)
}
