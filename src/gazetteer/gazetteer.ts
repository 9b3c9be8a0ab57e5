import { MarsadError } from '../core/errors.js'
import { type Place, type PlaceKind, placeKinds } from './place.js'
import { arabicNameKey, latinNameKey } from './transliteration.js'

/** A name as the matcher knows it: the places that bear it, and those for which it only counts beside a type word. */
export interface PlaceName {
  readonly folded: string
  readonly places: readonly number[]
  readonly weak: readonly number[]
}

/** All places and their Arabic names, read from the image that `scripts/compile-images.ts` writes. */
export class Gazetteer {
  readonly places: readonly Place[]
  readonly names: readonly PlaceName[]
  private readonly byId = new Map<string, Place>()
  private readonly units = new Map<string, Place>()
  private readonly countries = new Map<string, Place>()
  private keys: Map<string, number[]> | null = null

  constructor(places: readonly Place[], names: readonly PlaceName[]) {
    this.places = places
    this.names = names
    for (const place of places) {
      this.byId.set(place.id, place)
      if (place.kind === 'admin1' && place.country) this.units.set(`${place.country}.${place.admin1}`, place)
      if (place.kind === 'country' && place.country) this.countries.set(place.country, place)
    }
  }

  find(id: string): Place | undefined {
    return this.byId.get(id)
  }

  country(iso: string): Place | undefined {
    return this.countries.get(iso)
  }

  /** The first-order unit that a place lies in, where the tables know it. */
  unitOf(place: Place): Place | undefined {
    return place.country && place.admin1 ? this.units.get(`${place.country}.${place.admin1}`) : undefined
  }

  /** True if `outer` is the country or first-order unit that `inner` lies in. */
  contains(outer: Place, inner: Place): boolean {
    if (outer === inner || outer.country === null || outer.country !== inner.country) return false
    if (outer.kind === 'country') return true
    return outer.kind === 'admin1' && outer.admin1 !== '' && outer.admin1 === inner.admin1 && inner.kind !== 'admin1'
  }

  /** Places without an Arabic name whose Latin name sounds like this Arabic word, by transliteration key. */
  findByKey(arabic: string): readonly Place[] {
    const key = arabicNameKey(arabic)
    if (key.length < 3) return []
    if (!this.keys) {
      this.keys = new Map()
      for (const place of this.places) {
        if (place.nameAr !== null) continue
        const latin = latinNameKey(place.name)
        const known = this.keys.get(latin)
        if (known) known.push(place.index)
        else this.keys.set(latin, [place.index])
      }
    }
    return (this.keys.get(key) ?? []).map((index) => this.places[index])
  }
}

/**
 * Reads an image: one place a line, fields parted by tabs: id, kind number, country, admin1, latitude, longitude,
 * population, English name, usual Arabic name; a blank line; one folded name a line: name, place numbers, weak place numbers.
 * @throws {MarsadError} PACK_INVALID if the image does not have this shape.
 */
export function readGazetteer(image: string): Gazetteer {
  const split = image.indexOf('\n\n')
  if (split < 0) throw new MarsadError('PACK_INVALID', 'gazetteer image', 'it has no part for names')
  const places: Place[] = []
  for (const line of image.slice(0, split).split('\n')) {
    const [id, kind, country, admin1, lat, lon, population, name, nameAr] = line.split('\t')
    places.push({
      index: places.length,
      id,
      kind: placeKinds[Number(kind)] as PlaceKind,
      country: country || null,
      admin1,
      lat: lat === '' ? null : Number(lat),
      lon: lon === '' ? null : Number(lon),
      population: Number(population),
      name,
      nameAr: nameAr || null,
    })
  }
  const names: PlaceName[] = []
  for (const line of image.slice(split + 2).split('\n')) {
    if (line === '') continue
    const [folded, strong, weak] = line.split('\t')
    names.push({ folded, places: numbers(strong), weak: numbers(weak) })
  }
  return new Gazetteer(places, names)
}

function numbers(list: string): number[] {
  return list === '' ? [] : list.split(',').map(Number)
}
