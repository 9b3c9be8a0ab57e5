import type { EventType } from '../codebook/event-types.table.js'
import type { CountOf, CountWhat, Domain, Status } from '../codebook/values.table.js'
import type { EventActor, EventPlace } from '../src/core/record.js'
import type { Place } from '../src/gazetteer/place.js'
import { corpusFigures as figures } from './corpus-figures.table.js'
import { inventWords } from './invented-words.js'
import { type SeededRandom, Weighted, zipf } from './seeded-random.js'

/** What happened, as the generator knows it; reports tell it more or less exactly. */
export interface ToldIncident {
  readonly day: number
  readonly type: EventType
  readonly domain: Domain
  readonly status: Status
  readonly country: string
  readonly places: readonly Omit<EventPlace, 'evidence'>[]
  readonly actors: readonly Omit<EventActor, 'evidence'>[]
  /** The figures as they are known in the end. */
  readonly tolls: readonly { readonly what: CountWhat; readonly of: CountOf; readonly final: number }[]
  /** The words that only reports of it use. */
  readonly words: readonly string[]
  told: number
  /** What the latest report said of it, word by word, for those that copy. */
  copy: readonly string[]
}

/** A draw from shares by number: `{ 0: 163, 1: 673 }`. */
export const numberFrom = (shares: Readonly<Record<number, number>>): Weighted<number> => new Weighted(Object.entries(shares).map(([value, share]) => [Number(value), share] as const))

/** A draw from shares by name. */
export const nameFrom = <T extends string>(shares: Readonly<Partial<Record<T, number>>>): Weighted<T> => new Weighted(Object.entries(shares) as [T, number][])

const draws = {
  type: nameFrom<EventType>(figures.types),
  domain: nameFrom<Domain>(figures.domains),
  status: nameFrom<Status>(figures.statuses),
  country: nameFrom(figures.countries),
  places: numberFrom(figures.places),
  precision: numberFrom(figures.placePrecision),
  actors: numberFrom(figures.actors),
  party: new Weighted(figures.parties.map((party) => [party, party[3]] as const)),
  counts: numberFrom(figures.counts),
  countOf: new Weighted(figures.countsOf.map((count) => [count, count[2]] as const)),
  figure: numberFrom(figures.figure),
}
/** Parties of the incident's own country are drawn this often before those of all. */
const ownParties = 0.6
const wordsOfIncident = 24

const vocabulary = zipf(inventWords(120_000, 7), 0.7)
const partiesOf = new Map(Object.keys(figures.countries).map((iso) => [iso, figures.parties.filter(([, , country]) => country === iso)] as const))

/** Draws incidents over the places of the gazetteer. */
export class IncidentMaker {
  private readonly towns = new Map<string, Weighted<Place>>()
  private readonly units = new Map<string, Weighted<Place>>()
  private readonly countries = new Map<string, Place>()

  constructor(places: readonly Place[]) {
    const byCountry = new Map<string, Place[]>()
    for (const place of places) if (place.country !== null) byCountry.set(place.country, [...(byCountry.get(place.country) ?? []), place].sort(byPopulation).slice(0, 4000))
    for (const [iso, all] of byCountry) {
      const ofKind = (kind: Place['kind'], most: number): Weighted<Place> => zipf(all.filter((place) => place.kind === kind && place.lat !== null).slice(0, most), figures.townPower)
      this.towns.set(iso, ofKind('town', figures.townsOfCountry))
      this.units.set(iso, ofKind('admin1', figures.townsOfCountry))
      const whole = all.find((place) => place.kind === 'country')
      if (whole) this.countries.set(iso, whole)
    }
  }

  make(random: SeededRandom, day: number): ToldIncident {
    const country = draws.country.draw(random)
    return {
      day,
      type: draws.type.draw(random),
      domain: draws.domain.draw(random),
      status: draws.status.draw(random),
      country,
      places: this.placesIn(random, country),
      actors: Array.from({ length: draws.actors.draw(random) }, (_, i) => partyOf(random, country, i)),
      tolls: Array.from({ length: draws.counts.draw(random) }, () => {
        const [what, of] = draws.countOf.draw(random)
        return { what, of, final: draws.figure.draw(random) }
      }),
      words: Array.from({ length: wordsOfIncident }, () => vocabulary.draw(random)),
      told: 0,
      copy: [],
    }
  }

  private placesIn(random: SeededRandom, iso: string): Omit<EventPlace, 'evidence'>[] {
    const count = draws.places.draw(random)
    if (count === 0) return []
    const precision = draws.precision.draw(random)
    return Array.from({ length: count }, () => {
      const place = (precision === 6 ? this.countries.get(iso) : precision >= 4 ? this.units.get(iso) : this.towns.get(iso)) ?? this.countries.get(iso)
      const drawn = (place instanceof Weighted ? place.draw(random) : place) ?? (this.countries.get(iso) as Place)
      const { id, name, nameAr, lat, lon } = drawn
      return { role: 'site' as const, name, nameAr, gazetteerId: id, admin1: precision < 4 ? drawn.admin1 : null, country: iso, lat, lon, precision: drawn.kind === 'country' ? 6 : precision }
    })
  }
}

function partyOf(random: SeededRandom, country: string, number: number): Omit<EventActor, 'evidence'> {
  const own = partiesOf.get(country) ?? []
  const [id, kind, from] = own.length > 0 && random.chance(ownParties) ? own[random.below(own.length)] : draws.party.draw(random)
  return { role: number % 2 === 0 ? 'actor' : 'recipient', kind, id, name: id?.replaceAll('_', ' ') ?? null, country: from }
}

const byPopulation = (a: Place, b: Place): number => b.population - a.population

/** A word of the vocabulary that any report may use. */
export const anyWord = (random: SeededRandom): string => vocabulary.draw(random)
