import { precisionOfKind } from '../../gazetteer/place.js'
import { Feature } from '../../match/features.js'
import type { Chunk } from '../chunk.js'
import { chunkPrecision } from '../settle-places.js'
import {
  type BodyCandidate,
  bodyKey,
  type Candidate,
  type CountCandidate,
  countOf,
  type DateCandidate,
  type ItemCandidate,
  type PersonCandidate,
  type PlaceCandidate,
  type SourceCandidate,
} from './candidates.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { Relation } from './relations.js'
import type { Scene } from './scene.js'
import { describeShared } from './shared-features.js'
import { S } from './symbol-names.table.js'
import { binOf } from './trigger-features.js'
import { firstChunkFrom, firstFrom } from './windows.js'

/** Verbs of saying farther than this many chunks have another subject. */
const speakerReach = 16
/** Tokens around words in which outcome and relation words are looked for. */
const cueReach = 40

/** `rivals` are the other candidates of the event. */
export function describePlace(scene: Scene, group: number, candidate: PlaceCandidate, rivals: readonly PlaceCandidate[], list: FeatureList): void {
  const { symbols, view } = scene.cues
  const { gazetteer } = view.pack
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, 'places', list)
  const where = relation.place
  const prep = scene.cues.prep(nearest.sentence)[nearest.at]
  const precision = chunk.kind === 'place' ? chunkPrecision(chunk) : 6
  list.add(F.value, symbols.number(precision), where)
  list.add(F.value, symbols.number(precision), symbols.of(scene.groups[group].type))
  if (chunk.kind === 'place') {
    list.add(F.own_word, symbols.joined('type', chunk.typeWord?.kind ?? ''), symbols.of(chunk.part ?? (chunk.near ? 'near' : '')))
    list.add(F.own_id, chunk.strong.length > 0 ? S.strong : S.weak, symbols.of(chunk.reason))
  }
  const place = chunk.kind === 'place' ? chunk.place : null
  let finer: number = S.none
  let wider: number = S.none
  let nearer = 0
  for (const rival of rivals) {
    if (rival === candidate) continue
    const other = rival.nearest.chunk.kind === 'place' ? rival.nearest.chunk.place : null
    const isNearer = rival.relation.cost < relation.cost
    if (isNearer && (rival.nearest.chunk.kind === 'place' || rival.relation.sentences === 0)) nearer++
    if (!other) continue
    const own = place ?? (chunk.kind === 'country' ? gazetteer.country(chunk.iso) : null)
    if (!own) continue
    if (own !== other && gazetteer.contains(own, other)) finer = isNearer || finer === S.nearer ? S.nearer : S.farther
    if (own !== other && gazetteer.contains(other, own)) wider = isNearer || wider === S.nearer ? S.nearer : S.farther
  }
  list.add(F.finer, finer, where)
  list.add(F.finer, finer, symbols.number(precision))
  list.add(F.wider, wider, where)
  list.add(F.rivals, symbols.number(Math.min(6, nearer)), prep)
  list.add(F.rivals, symbols.number(Math.min(6, nearer)), where)
  const isAtHead = chunk.from <= nearest.sentence.from + 1 && nearest.sentence.index <= 2
  list.add(F.lead, isAtHead ? S.head : S.within, prep)
  const next = symbols.word(nearest.sentence.tokens, chunk.to, nearest.sentence.from, nearest.sentence.to)
  if (isAtHead) list.add(F.word_after, next, S.head)
  const iso = place?.country ?? (chunk.kind === 'country' ? chunk.iso : null)
  if (iso) {
    const told = rivals.filter((rival) => rival.nearest.chunk.kind === 'place' && rival.nearest.chunk.place?.country === iso).length
    list.add(F.country, symbols.number(Math.min(5, told)), symbols.number(precision))
    list.add(F.country, iso === view.homeCountry ? S.home : S.abroad, symbols.number(precision))
  }
  if (place) list.add(F.own_id, symbols.number(precisionOfKind(place.kind)), prep)
}

export function describeBody(scene: Scene, group: number, candidate: BodyCandidate, rivals: readonly BodyCandidate[], list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation, key } = candidate
  describeShared(scene, group, candidate, 'actors', list)
  const id = symbols.of(key)
  const type = symbols.of(scene.groups[group].type)
  const where = relation.place
  list.add(F.own_id, id)
  list.add(F.own_id_type, id, type)
  const kind = scene.cues.body(nearest.sentence)[nearest.at]
  list.add(F.country, kind, where)
  list.add(F.country, kind, type)
  list.add(F.country, kind, scene.cues.prep(nearest.sentence)[nearest.at])
  if (nearest.chunk.kind === 'person') {
    list.add(F.own_word, symbols.of(nearest.chunk.noun.id), kind)
    list.add(F.value, nearest.chunk.count ? S.counted : S.uncounted, type)
  }
  describeRelations(scene, candidate, list)
  list.add(F.rivals, symbols.number(Math.min(6, nearerOf(rivals, relation))), where)
  list.add(F.rivals, symbols.number(Math.min(8, rivals.length)))
  for (const rival of rivals)
    if (rival !== candidate && rival.relation.sentences === 0 && relation.sentences === 0) list.add(F.actor_kinds, scene.cues.body(rival.nearest.sentence)[rival.nearest.at], kind)
}

/** How many candidates stand nearer to the event. */
function nearerOf(rivals: readonly Candidate[], { cost }: Relation): number {
  let nearer = 0
  for (const rival of rivals) if (rival.relation.cost < cost) nearer++
  return nearer
}

/** Relation words near any mention: موالية ل, تبنى, بأوامر من. */
function describeRelations(scene: Scene, candidate: Candidate, list: FeatureList): void {
  const { symbols } = scene.cues
  for (const { sentence, chunk } of candidate.mentions.slice(0, 8)) {
    for (const hit of sentence.hits.marks('relation', Math.max(sentence.from, chunk.from - cueReach), Math.min(sentence.to, chunk.to + cueReach))) {
      const { row } = hit.sense
      const gap = row.side === 'after' ? chunk.from - hit.to : hit.from - chunk.to
      if (gap >= 0 && gap <= row.within) list.add(F.cue, symbols.of(row.makes), symbols.number(binOf(gap)))
    }
  }
}

export function describePerson(scene: Scene, group: number, candidate: PersonCandidate, rivals: readonly PersonCandidate[], list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, 'actors', list)
  const type = symbols.of(scene.groups[group].type)
  const where = relation.place
  if (chunk.kind === 'person') {
    const noun = symbols.of(chunk.noun.id)
    list.add(F.own_id_type, noun, type)
    list.add(F.value, chunk.count ? symbols.of(chunk.count.basis) : S.uncounted, where)
    list.add(F.value, noun, chunk.owner ? symbols.of(bodyKey(chunk.owner) ?? 'body') : chunk.nationality ? S.nationality : S.plain)
    list.add(F.actor_kinds, symbols.of(chunk.noun.actorKind), type)
    list.add(F.actor_kinds, symbols.of(chunk.noun.actorKind), where)
    const number = numberOf(chunk.features)
    list.add(F.form, S[number], chunk.features & Feature.definite ? S.definite : S.plain)
  }
  describeRelations(scene, candidate, list)
  list.add(F.rivals, symbols.number(Math.min(6, nearerOf(rivals, relation))), where)
}

const numberOf = (features: number): 'plural' | 'dual' | 'singular' => (features & Feature.plural ? 'plural' : features & Feature.dual ? 'dual' : 'singular')

export function describeCount(scene: Scene, group: number, candidate: CountCandidate, list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk, sentence } = nearest
  describeShared(scene, group, candidate, 'counts', list)
  const type = symbols.of(scene.groups[group].type)
  const where = relation.place
  const value = countOf(chunk)
  const isTold = chunk.kind === 'number' || chunk.count !== null
  const basis = isTold ? symbols.of(value?.basis ?? '') : S.implied
  list.add(F.basis, basis)
  list.add(F.basis, basis, where)
  list.add(F.basis, basis, type)
  list.add(F.value, symbols.number(binOf(value?.min ?? 0)), basis)
  if (chunk.kind === 'person') {
    const noun = symbols.of(chunk.noun.id)
    list.add(F.own_id_type, noun, type)
    list.add(F.own_id, noun, basis)
    if (chunk.noun.victim) list.add(F.own_id, symbols.of(chunk.noun.victim), basis)
    const number = numberOf(chunk.features)
    list.add(F.form, S[number], chunk.features & Feature.definite ? S.definite : S.plain)
    list.add(F.form, chunk.features & Feature.definite ? symbols.of(`${number}+def`) : S[number], basis)
  } else {
    const unit = sentence.hits.longest(chunk.to, 'time')
    if (unit) list.add(F.own_word, S.unit, symbols.of(unit.sense.word.kind))
    if (sentence.hits.longest(chunk.to, 'measure')) list.add(F.own_word, S.measure)
  }
  // the outcome words around the figure: قتل، أصيب، أوقف
  const outcomes = triggersAround(sentence.triggers, chunk)
  for (const trigger of outcomes) {
    const { counts } = trigger.pattern
    if (!counts) continue
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from >= chunk.to ? -(trigger.from - chunk.to) - 1 : 0
    if (gap > 12 || gap < -8) continue
    list.add(F.cue, symbols.of(counts), symbols.of(gap < 0 ? binsBefore[binOf(-gap - 1)] : binsBehind[binOf(gap)]))
  }
  const nearestOutcome = symbols.joined('nearest', outcomeNear(chunk, outcomes))
  list.add(F.cue, nearestOutcome, basis)
  list.add(F.cue, nearestOutcome, type)
  list.add(F.cue, nearestOutcome, scene.cues.coarse(sentence)[nearest.at])
}

/** The triggers within reach of a chunk. */
function triggersAround(triggers: Located['sentence']['triggers'], chunk: Chunk): Located['sentence']['triggers'] {
  return triggers.slice(
    firstFrom(triggers, chunk.from - cueReach, ({ to }) => to),
    firstChunkFrom(triggers, chunk.to + cueReach + 1),
  )
}

const binsBefore = Array.from({ length: 10 }, (_, bin) => `<${bin}`)
const binsBehind = Array.from({ length: 10 }, (_, bin) => `>${bin}`)

function outcomeNear(chunk: Chunk, triggers: Located['sentence']['triggers']): string {
  let best = 'none'
  let least = 15
  for (const trigger of triggers) {
    const { counts } = trigger.pattern
    if (!counts) continue
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from >= chunk.to ? trigger.from - chunk.to + 4 : 0
    if (gap < least) {
      least = gap
      best = counts
    }
  }
  return best
}

type Located = Candidate['nearest']

export function describeItem(scene: Scene, group: number, candidate: ItemCandidate, list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, 'items', list)
  const type = symbols.of(scene.groups[group].type)
  if (chunk.kind === 'item') {
    list.add(F.own_id, symbols.of(chunk.noun.id))
    list.add(F.own_id_type, symbols.of(chunk.noun.id), type)
    list.add(F.value, chunk.count === null ? S.uncounted : S.counted, type)
  }
}

export function describeDate(scene: Scene, group: number, candidate: DateCandidate, rivals: readonly DateCandidate[], list: FeatureList): void {
  const { symbols, view } = scene.cues
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, 'date', list)
  const where = relation.place
  if (chunk.kind !== 'date') return
  const age = view.published === null ? 0 : view.published - chunk.value.end
  const fresh = age > 366 ? S.years : age > 60 ? S.months : age > 8 ? S.weeks : age > 2 ? S.days : age >= 0 ? symbols.of(`d${age}`) : S.coming
  list.add(F.date_age, fresh, where)
  list.add(F.date_age, fresh, symbols.number(chunk.value.precision))
  list.add(F.value, symbols.number(chunk.value.precision), where)
  list.add(F.value, symbols.of(chunk.value.by), where)
  list.add(F.rivals, symbols.number(Math.min(5, nearerOf(rivals, relation))), where)
  list.add(F.rivals, symbols.number(Math.min(5, rivals.length)))
}

export function describeSource(scene: Scene, group: number, candidate: SourceCandidate, list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk, sentence } = nearest
  describeShared(scene, group, candidate, null, list)
  const where = relation.place
  const kind = chunk.kind === 'source' ? symbols.of(chunk.source) : scene.cues.coarse(sentence)[nearest.at]
  list.add(F.country, kind, where)
  if (chunk.kind === 'source') {
    list.add(F.own_id, symbols.of(chunk.id))
    list.add(F.own_id, symbols.of(chunk.id), where)
  } else if (chunk.kind === 'person') list.add(F.own_id, symbols.of(chunk.noun.id), kind)
  else if (chunk.kind === 'actor') list.add(F.own_id, symbols.of(chunk.actor?.id ?? chunk.suffix ?? ''), kind)
  const own = nearest.at
  for (let i = Math.max(0, own - speakerReach); i < Math.min(sentence.chunks.length, own + speakerReach); i++) {
    const other = sentence.chunks[i]
    const speaks =
      (other.kind === 'verb' && (other.verb.kind === 'report' || other.verb.kind === 'allege' || other.verb.kind === 'deny')) || (other.kind === 'particle' && other.word.kind === 'attribution')
    if (!speaks) continue
    const gap = i < own ? chunk.from - other.to : other.from - chunk.to
    const name = symbols.of(`${other.kind === 'verb' ? (other.masdar ? 'masdar' : other.verb.kind) : 'according'}${i < own ? '>' : '<'}`)
    list.add(F.cue, name, symbols.number(binOf(Math.max(0, gap))))
    list.add(F.cue, name, symbols.of(`${chunk.prep}/${chunk.kind}`))
    if (Math.abs(i - own) === 1)
      list.add(F.cue, scene.cues.coarse(sentence)[nearest.at], symbols.of(`beside:${other.kind === 'verb' ? other.verb.kind : 'according'}${i < own ? '>' : '<'}${Math.min(4, Math.max(0, gap))}`))
  }
}
