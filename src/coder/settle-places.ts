import { choosePlace } from '../gazetteer/disambiguate.js'
import { type Place, type PlaceKind, placeKinds, precisionOfKind } from '../gazetteer/place.js'
import type { PlaceChunk } from './chunk.js'
import type { ReportView } from './report-view.js'

/** Which gazetteer kinds a type word before a name allows. */
const kindsOfType: Readonly<Record<string, readonly PlaceKind[]>> = {
  town: ['town', 'camp'],
  quarter: ['quarter', 'town', 'camp'],
  admin1: ['admin1'],
  admin2: ['admin2', 'town'],
  camp: ['camp', 'town'],
  crossing: ['crossing', 'town'],
  base: ['base', 'airport'],
  airport: ['airport', 'base'],
  port: ['port', 'town'],
  mountain: ['mountain'],
  island: ['island'],
  sea: ['sea'],
  river: ['river'],
  desert: ['desert', 'region'],
  prison: ['prison'],
  region: ['region', 'admin1'],
  area: ['region', 'admin2', 'town', 'quarter', 'mountain', 'camp'],
  country: ['country'],
  site: ['site'],
  road: ['road'],
}

/** Chooses the place that every place chunk names, the sure ones first, each choice helping the next. */
export function settlePlaces(view: ReportView): void {
  const { gazetteer } = view.pack
  const countries = countryWeights(view)
  const settled: Place[] = []
  const chunks = view.sentences.flatMap((sentence) => sentence.chunks.filter((chunk): chunk is PlaceChunk => chunk.kind === 'place'))
  const settle = (chunk: PlaceChunk) => {
    if (chunk.place || chunk.unknownName !== null) return
    const kinds = chunk.typeWord ? kindsOfType[chunk.typeWord.kind] : undefined
    const choice = choosePlace(gazetteer, chunk.strong, chunk.weak, kinds ? new Set(kinds) : null, { countries, settled: settled.slice(-24) })
    if (!choice) return
    chunk.place = choice.place
    chunk.reason = choice.reason
    settled.push(choice.place)
    const { country } = choice.place
    if (country && choice.place.kind !== 'country') countries.set(country, (countries.get(country) ?? 0) + 0.5)
  }
  for (const chunk of chunks) if (chunk.strong.length === 1 && chunk.weak.length === 0) settle(chunk)
  for (const chunk of chunks) if (chunk.strong.length > 0) settle(chunk)
  for (const chunk of chunks) settle(chunk)
  for (const chunk of chunks) if (chunk.unknownName !== null) soundOut(view, chunk, countries)
}

/** Looks a name that no table has up by its sound, in the countries that the report speaks of. */
function soundOut(view: ReportView, chunk: PlaceChunk, countries: ReadonlyMap<string, number>): void {
  let best: Place | null = null
  for (const place of view.pack.gazetteer.findByKey(chunk.unknownName ?? '')) {
    if (place.country === null || (countries.get(place.country) ?? 0) <= 0) continue
    if (!best || place.population > best.population) best = place
  }
  if (best) {
    chunk.place = best
    chunk.reason = 'transliteration'
  }
}

/** How firmly the report speaks of each country: names, adjectives, bodies, and the outlet's own country a little. */
export function countryWeights(view: ReportView): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (iso: string | null, weight: number) => {
    if (iso) weights.set(iso, (weights.get(iso) ?? 0) + weight)
  }
  add(view.homeCountry, 0.5)
  for (const sentence of view.sentences) {
    for (const chunk of sentence.chunks) {
      if (chunk.kind === 'country') add(chunk.iso, 0.7)
      else if (chunk.kind === 'actor') add(chunk.country, 0.7)
      else if (chunk.kind === 'person') add(chunk.nationality, 0.3)
      else if (chunk.kind === 'place' && chunk.strong.length === 1) {
        const place = view.pack.gazetteer.places[chunk.strong[0]]
        if (place.kind === 'country') add(place.country, 1)
        else if (place.kind === 'admin1' || place.population > 500_000) add(place.country, 0.6)
      }
    }
  }
  // contested territory: a report that speaks of the one speaks of the other's towns as much
  const morocco = weights.get('MA') ?? 0
  if (morocco > 0) weights.set('EH', Math.max(weights.get('EH') ?? 0, morocco))
  return weights
}

/** The codebook's precision of a settled chunk, with what its words widen. */
export function chunkPrecision(chunk: PlaceChunk): number {
  const { place, typeWord } = chunk
  const base = place ? precisionOfKind(place.kind) : (typeWord?.precision ?? 1)
  if (chunk.part === 'border') return 5
  if (chunk.part === 'part' && place) return place.kind === 'country' ? 5 : place.kind === 'town' ? 1 : base
  if (chunk.near && base === 1) return 2
  if (place?.kind === 'town' && typeWord?.kind === 'admin1') return 4
  if (place?.kind === 'town' && typeWord?.kind === 'admin2') return 3
  return base
}

export { placeKinds }
