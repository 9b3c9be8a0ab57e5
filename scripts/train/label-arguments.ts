import { toDayNumber } from '../../src/coder/calendar.js'
import {
  type BodyCandidate,
  type Candidate,
  type CountCandidate,
  countOf,
  type DateCandidate,
  type ItemCandidate,
  type Located,
  type PersonCandidate,
  type PlaceCandidate,
  type SourceCandidate,
} from '../../src/coder/judge/candidates.js'
import type { ReportView } from '../../src/coder/report-view.js'
import { chunkPrecision } from '../../src/coder/settle-places.js'
import type { Section } from '../../src/core/section.js'
import type { GoldEvent } from '../../src/eval/gold-report.js'
import { samePlace } from '../../src/eval/same-place.js'
import { findWords, overlaps, type Stretch } from './align.js'

/** A candidate's right label, with how sure that is; null where nobody knows. */
export interface Label {
  readonly label: string
  readonly weight: number
}

const none: Label = { label: 'none', weight: 1 }

function touches(stretches: readonly Stretch[], located: Located): boolean {
  return stretches.some((stretch) => overlaps(stretch, located.sentence, located.chunk.from, located.chunk.to))
}

function anyTouches(stretches: readonly Stretch[], candidate: Candidate): boolean {
  return candidate.mentions.some((mention) => touches(stretches, mention))
}

/** The best of the candidates that fit: whose words were copied first, then the nearest. */
function pick<C extends Candidate>(found: readonly C[], fits: (candidate: C) => boolean, words: readonly Stretch[], taken: ReadonlySet<C>): C | null {
  let best: C | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of found) {
    if (taken.has(candidate) || !fits(candidate)) continue
    const cost = candidate.relation.cost - (anyTouches(words, candidate) ? 10_000 : 0)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

export function labelPlaces(event: GoldEvent, sections: readonly Section[], view: ReportView, found: readonly PlaceCandidate[]): Map<PlaceCandidate, Label> {
  const labels = new Map<PlaceCandidate, Label>()
  const taken = new Set<PlaceCandidate>()
  for (const gold of event.places ?? []) {
    const words = findWords(sections, gold.ar)
    const best = pick(
      found,
      (candidate) => {
        const { chunk } = candidate.nearest
        if (chunk.kind === 'country') {
          const place = view.pack.gazetteer.country(chunk.iso)
          return place !== undefined && place !== null && samePlace(gold, { name: place.name, nameAr: place.nameAr ?? null, country: chunk.iso, lat: place.lat, lon: place.lon, precision: 6 })
        }
        const { place } = chunk
        return samePlace(gold, {
          name: place?.name ?? chunk.unknownName ?? '',
          nameAr: place?.nameAr ?? chunk.unknownName,
          country: place?.country ?? null,
          lat: place?.lat ?? null,
          lon: place?.lon ?? null,
          precision: chunkPrecision(chunk),
        })
      },
      words,
      taken,
    )
    const copied = best ?? pick(found, (candidate) => candidate.nearest.chunk.kind === 'place' && anyTouches(words, candidate), words, taken)
    if (!copied) continue
    taken.add(copied)
    labels.set(copied, { label: gold.role ?? 'site', weight: best ? 1 : 0.6 })
  }
  return labels
}

const composed: ReadonlySet<string> = new Set(['army', 'government', 'forces', 'police', 'judiciary'])

export function labelBodies(event: GoldEvent, sections: readonly Section[], found: readonly BodyCandidate[]): Map<BodyCandidate, Label> {
  const labels = new Map<BodyCandidate, Label>()
  const taken = new Set<BodyCandidate>()
  for (const gold of event.actors ?? []) {
    const words = findWords(sections, (gold as { ar?: string }).ar)
    const { id } = gold
    if (!id) continue
    // one body in two roles: "مسلحو داعش" are hit, and belong to it
    const again = [...labels].find(([candidate, { label }]) => candidate.key === id && !label.includes(':') && !label.includes('+') && !label.includes(gold.role))
    if (again) {
      labels.set(again[0], { label: [again[1].label, gold.role].sort().join('+'), weight: 1 })
      continue
    }
    const suffix = /^[a-z]{2}_/u.test(id) ? id.slice(3) : null
    const exact = pick(found, (candidate) => candidate.key === id || (candidate.key.startsWith('?_') && suffix !== null && candidate.key.slice(2) === suffix), words, taken)
    const state = exact ? null : pick(found, (candidate) => suffix !== null && candidate.key === `state:${id.slice(0, 2).toUpperCase()}` && composed.has(suffix), words, taken)
    const copied = exact ?? state ?? pick(found, (candidate) => anyTouches(words, candidate), words, taken)
    if (!copied) continue
    taken.add(copied)
    const isKnown = copied.nearest.chunk.kind === 'actor' && copied.nearest.chunk.actor !== null
    const end = state || (copied.key.includes('state:') && suffix && composed.has(suffix)) ? `:${suffix}` : !exact && !isKnown && suffix && composed.has(suffix) ? `:${suffix}` : ''
    labels.set(copied, { label: `${gold.role}${end}`, weight: exact || state ? 1 : 0.5 })
  }
  return labels
}

export function labelPersons(event: GoldEvent, sections: readonly Section[], found: readonly PersonCandidate[]): Map<PersonCandidate, Label> {
  const labels = new Map<PersonCandidate, Label>()
  const taken = new Set<PersonCandidate>()
  for (const gold of event.actors ?? []) {
    if (gold.id) continue
    const words = findWords(sections, (gold as { ar?: string }).ar)
    const best = pick(found, (candidate) => anyTouches(words, candidate), words, taken)
    if (!best) continue
    taken.add(best)
    labels.set(best, { label: `${gold.role}:${gold.kind}`, weight: 1 })
    // the same words once more are the same persons
    for (const other of found) if (!taken.has(other) && anyTouches(words, other)) labels.set(other, { label: 'unclear', weight: 0 })
  }
  return labels
}

export function labelCounts(event: GoldEvent, sections: readonly Section[], found: readonly CountCandidate[]): Map<CountCandidate, Label> {
  const labels = new Map<CountCandidate, Label>()
  const taken = new Set<CountCandidate>()
  for (const gold of event.counts ?? []) {
    const words = findWords(sections, (gold as { ar?: string }).ar)
    const fits = (candidate: CountCandidate) => {
      const value = countOf(candidate.nearest.chunk)
      return value !== null && value.min === (gold.min ?? null) && value.max === (gold.max ?? null)
    }
    const best = pick(found, fits, words, taken)
    if (!best) continue
    taken.add(best)
    labels.set(best, { label: gold.what, weight: words.length > 0 && anyTouches(words, best) ? 1 : 0.7 })
    for (const other of found) if (!taken.has(other) && fits(other)) labels.set(other, anyTouches(words, other) ? { label: gold.what, weight: 0.7 } : { label: 'unclear', weight: 0 })
  }
  return labels
}

export function labelItems(event: GoldEvent, found: readonly ItemCandidate[]): Map<ItemCandidate, Label> {
  const labels = new Map<ItemCandidate, Label>()
  for (const candidate of found) {
    const { category, also } = candidate.nearest.chunk.noun
    const gold = (event.items ?? []).find((item) => item.category === category || item.category === also)
    labels.set(candidate, gold ? { label: gold.role, weight: 1 } : none)
  }
  return labels
}

export function labelDates(event: GoldEvent, found: readonly DateCandidate[]): Map<DateCandidate, Label> {
  const labels = new Map<DateCandidate, Label>()
  const { date } = event
  if (!date) return labels
  for (const candidate of found) {
    const { value } = candidate.nearest.chunk
    const isRight = value.start === toDayNumber(date.start) && value.end === toDayNumber(date.end)
    labels.set(candidate, { label: isRight ? 'yes' : 'none', weight: date.precision === 1 ? 1 : 0.5 })
  }
  return labels
}

export function labelSources(event: GoldEvent, sections: readonly Section[], found: readonly SourceCandidate[]): Map<SourceCandidate, Label> {
  const labels = new Map<SourceCandidate, Label>()
  const taken = new Set<SourceCandidate>()
  for (const gold of (event.attribution ?? []) as readonly { kind: string; ar?: string }[]) {
    const words = findWords(sections, gold.ar)
    const source = pick(found, (candidate) => candidate.nearest.chunk.kind === 'source' && candidate.nearest.chunk.source === gold.kind && anyTouches(words, candidate), words, taken)
    const best = source ?? pick(found, (candidate) => anyTouches(words, candidate), words, taken)
    if (best) {
      taken.add(best)
      labels.set(best, { label: gold.kind, weight: 1 })
    }
    for (const other of found) if (!taken.has(other) && anyTouches(words, other)) labels.set(other, { label: 'unclear', weight: 0 })
  }
  return labels
}
