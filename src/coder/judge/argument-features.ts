import { precisionOfKind } from '../../gazetteer/place.js'
import { Feature } from '../../match/features.js'
import type { Chunk } from '../chunk.js'
import type { Draft } from '../draft.js'
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
import { coarseName } from './report-cues.js'
import { describeRelation, relate, type Scene } from './scene.js'
import { binOf } from './trigger-features.js'
import { firstChunkFrom, firstFrom, indexOfChunk } from './windows.js'

/** Verbs of saying farther than this many chunks have another subject. */
const speakerReach = 16
/** Tokens around words in which outcome and relation words are looked for. */
const cueReach = 40

type Field = 'places' | 'actors' | 'counts' | 'items' | 'date'

/** Section and offset as one number. */
const at = (span: { readonly section: number; readonly start: number }): number => span.section * 4_000_000 + span.start

type Rules = Readonly<Record<Field, ReadonlyMap<number, readonly string[]>>>

const rulesOfScene = new WeakMap<Scene, (Rules | undefined)[]>()

/** The rules' own filling of an event's roles, by field and the first character of its words; worked out once an event. */
function rulesOf(scene: Scene, group: number): Rules {
  let known = rulesOfScene.get(scene)
  if (!known) {
    known = []
    rulesOfScene.set(scene, known)
  }
  let rules = known[group]
  if (!rules) {
    rules = findRules(scene, group)
    known[group] = rules
  }
  return rules
}

function findRules(scene: Scene, group: number): Rules {
  const rules: Record<Field, Map<number, string[]>> = { places: new Map(), actors: new Map(), counts: new Map(), items: new Map(), date: new Map() }
  const add = (field: Field, spans: Draft['places'][number]['spans'], rule: string) => {
    for (const span of spans) {
      const list = rules[field].get(at(span))
      if (!list) rules[field].set(at(span), [rule])
      else if (!list.includes(rule)) list.push(rule)
    }
  }
  for (const draft of scene.related[group]) {
    for (const place of draft.places) add('places', place.spans, `${place.role}:${place.by}`)
    for (const actor of draft.actors) add('actors', actor.spans, `${actor.role}:${actor.by.split(':')[0]}`)
    for (const count of draft.counts) add('counts', count.spans, `${count.what}:${count.by}`)
    for (const item of draft.items) add('items', item.spans, `${item.role}:${item.by}`)
    if (draft.date) add('date', draft.date.spans, draft.strength)
  }
  return rules
}

function rulesOn(scene: Scene, group: number, candidate: Candidate, field: Field): readonly string[] {
  const rules = rulesOf(scene, group)[field]
  if (rules.size === 0) return []
  const found: string[] = []
  for (const { sentence, chunk } of candidate.mentions) {
    for (const rule of rules.get(at({ section: sentence.section, start: sentence.tokens.start[chunk.from] })) ?? []) if (!found.includes(rule)) found.push(rule)
  }
  return found
}

function describeShared(scene: Scene, group: number, candidate: Candidate, rules: readonly string[], list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  list.clear()
  describeRelation(scene, group, relation, nearest.sentence, nearest.chunk, list)
  const type = symbols.of(scene.groups[group].type)
  const own = symbols.of(coarseName(nearest.chunk))
  if (rules.length === 0) list.add(F.rule, symbols.of('none'), symbols.of(relation.place))
  for (const rule of rules) {
    const name = symbols.of(rule)
    list.add(F.rule, name)
    list.add(F.rule, name, type)
    list.add(F.rule_own, name, own)
  }
  for (const mention of candidate.mentions.slice(0, 6)) {
    if (mention === nearest) continue
    const other = symbols.of(relate(scene, group, mention.sentence, mention.chunk.from, mention.chunk.to).place)
    list.add(F.second_place, other, symbols.of(mention.chunk.prep))
    list.add(F.second_place, other, type)
  }
  list.add(F.mentions, symbols.number(Math.min(6, candidate.mentions.length)), symbols.of(candidate.mentions.some(({ sentence }) => sentence.kind === 'headline') ? 'headlined' : 'told'))
}

/** `rivals` are the other candidates of the event. */
export function describePlace(scene: Scene, group: number, candidate: PlaceCandidate, rivals: readonly PlaceCandidate[], list: FeatureList): void {
  const { symbols, view } = scene.cues
  const { gazetteer } = view.pack
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'places'), list)
  const where = symbols.of(relation.place)
  const precision = chunk.kind === 'place' ? chunkPrecision(chunk) : 6
  list.add(F.value, symbols.number(precision), where)
  list.add(F.value, symbols.number(precision), symbols.of(scene.groups[group].type))
  if (chunk.kind === 'place') {
    list.add(F.own_word, symbols.of(`type:${chunk.typeWord?.kind ?? ''}`), symbols.of(chunk.part ?? (chunk.near ? 'near' : '')))
    list.add(F.own_id, symbols.of(chunk.strong.length > 0 ? 'strong' : 'weak'), symbols.of(chunk.reason))
  }
  const place = chunk.kind === 'place' ? chunk.place : null
  let finer = 'none'
  let wider = 'none'
  let nearer = 0
  for (const rival of rivals) {
    if (rival === candidate) continue
    const other = rival.nearest.chunk.kind === 'place' ? rival.nearest.chunk.place : null
    const isNearer = rival.relation.cost < relation.cost
    if (isNearer && (rival.nearest.chunk.kind === 'place' || rival.relation.sentences === 0)) nearer++
    if (!other) continue
    const own = place ?? (chunk.kind === 'country' ? gazetteer.country(chunk.iso) : null)
    if (!own) continue
    if (own !== other && gazetteer.contains(own, other)) finer = isNearer || finer === 'nearer' ? 'nearer' : 'farther'
    if (own !== other && gazetteer.contains(other, own)) wider = isNearer || wider === 'nearer' ? 'nearer' : 'farther'
  }
  list.add(F.finer, symbols.of(finer), where)
  list.add(F.finer, symbols.of(finer), symbols.number(precision))
  list.add(F.wider, symbols.of(wider), where)
  list.add(F.rivals, symbols.number(Math.min(6, nearer)), symbols.of(chunk.prep))
  list.add(F.rivals, symbols.number(Math.min(6, nearer)), where)
  const isAtHead = chunk.from <= nearest.sentence.from + 1 && nearest.sentence.index <= 2
  list.add(F.lead, symbols.of(isAtHead ? 'head' : 'within'), symbols.of(chunk.prep))
  const next = symbols.word(nearest.sentence.tokens, chunk.to, nearest.sentence.from, nearest.sentence.to)
  if (isAtHead) list.add(F.word_after, next, symbols.of('head'))
  const iso = place?.country ?? (chunk.kind === 'country' ? chunk.iso : null)
  if (iso) {
    const told = rivals.filter((rival) => rival.nearest.chunk.kind === 'place' && rival.nearest.chunk.place?.country === iso).length
    list.add(F.country, symbols.number(Math.min(5, told)), symbols.number(precision))
    list.add(F.country, symbols.of(iso === view.homeCountry ? 'home' : 'abroad'), symbols.number(precision))
  }
  if (place) list.add(F.own_id, symbols.number(precisionOfKind(place.kind)), symbols.of(chunk.prep))
}

export function describeBody(scene: Scene, group: number, candidate: BodyCandidate, rivals: readonly BodyCandidate[], list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation, key } = candidate
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'actors'), list)
  const id = symbols.of(key)
  const type = symbols.of(scene.groups[group].type)
  const where = symbols.of(relation.place)
  list.add(F.own_id, id)
  list.add(F.own_id_type, id, type)
  const kind = symbols.of(kindOfBody(nearest.chunk))
  list.add(F.country, kind, where)
  list.add(F.country, kind, type)
  list.add(F.country, kind, symbols.of(nearest.chunk.prep))
  if (nearest.chunk.kind === 'person') {
    list.add(F.own_word, symbols.of(nearest.chunk.noun.id), kind)
    list.add(F.value, symbols.of(nearest.chunk.count ? 'counted' : 'uncounted'), type)
  }
  describeRelations(scene, candidate, list)
  list.add(F.rivals, symbols.number(Math.min(6, rivals.filter((rival) => rival.relation.cost < relation.cost).length)), where)
  list.add(F.rivals, symbols.number(Math.min(8, rivals.length)))
  for (const rival of rivals) if (rival !== candidate && rival.relation.sentences === 0 && relation.sentences === 0) list.add(F.actor_kinds, symbols.of(kindOfBody(rival.nearest.chunk)), kind)
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

function kindOfBody(chunk: Chunk): string {
  if (chunk.kind === 'actor') return chunk.actor ? chunk.actorKind : (chunk.suffix ?? 'body')
  if (chunk.kind === 'person') return `person:${chunk.owner ? kindOfBody(chunk.owner) : ''}`
  return chunk.kind === 'country' ? `state:${chunk.use}` : 'state:name'
}

export function describePerson(scene: Scene, group: number, candidate: PersonCandidate, rivals: readonly PersonCandidate[], list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'actors'), list)
  const type = symbols.of(scene.groups[group].type)
  const where = symbols.of(relation.place)
  if (chunk.kind === 'person') {
    const noun = symbols.of(chunk.noun.id)
    list.add(F.own_id_type, noun, type)
    list.add(F.value, symbols.of(chunk.count ? chunk.count.basis : 'uncounted'), where)
    list.add(F.value, noun, symbols.of(chunk.owner ? (bodyKey(chunk.owner) ?? 'body') : chunk.nationality ? 'nationality' : 'plain'))
    list.add(F.actor_kinds, symbols.of(chunk.noun.actorKind), type)
    list.add(F.actor_kinds, symbols.of(chunk.noun.actorKind), where)
    const number = chunk.features & Feature.plural ? 'plural' : chunk.features & Feature.dual ? 'dual' : 'singular'
    list.add(F.form, symbols.of(number), symbols.of(chunk.features & Feature.definite ? 'definite' : 'plain'))
  }
  describeRelations(scene, candidate, list)
  list.add(F.rivals, symbols.number(Math.min(6, rivals.filter((rival) => rival.relation.cost < relation.cost).length)), where)
}

export function describeCount(scene: Scene, group: number, candidate: CountCandidate, list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk, sentence } = nearest
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'counts'), list)
  const type = symbols.of(scene.groups[group].type)
  const where = symbols.of(relation.place)
  const value = countOf(chunk)
  const isTold = chunk.kind === 'number' || chunk.count !== null
  const basis = symbols.of(isTold ? (value?.basis ?? '') : 'implied')
  list.add(F.basis, basis)
  list.add(F.basis, basis, where)
  list.add(F.basis, basis, type)
  list.add(F.value, symbols.number(binOf(value?.min ?? 0)), basis)
  if (chunk.kind === 'person') {
    const noun = symbols.of(chunk.noun.id)
    list.add(F.own_id_type, noun, type)
    list.add(F.own_id, noun, basis)
    if (chunk.noun.victim) list.add(F.own_id, symbols.of(chunk.noun.victim), basis)
    const number = chunk.features & Feature.plural ? 'plural' : chunk.features & Feature.dual ? 'dual' : 'singular'
    list.add(F.form, symbols.of(number), symbols.of(chunk.features & Feature.definite ? 'definite' : 'plain'))
    list.add(F.form, symbols.of(`${number}${chunk.features & Feature.definite ? '+def' : ''}`), basis)
  } else {
    const unit = sentence.hits.longest(chunk.to, 'time')
    if (unit) list.add(F.own_word, symbols.of('unit'), symbols.of(unit.sense.word.kind))
    if (sentence.hits.longest(chunk.to, 'measure')) list.add(F.own_word, symbols.of('measure'))
  }
  // the outcome words around the figure: قتل، أصيب، أوقف
  const outcomes = triggersAround(sentence.triggers, chunk)
  for (const trigger of outcomes) {
    const { counts } = trigger.pattern
    if (!counts) continue
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from >= chunk.to ? -(trigger.from - chunk.to) - 1 : 0
    if (gap > 12 || gap < -8) continue
    list.add(F.cue, symbols.of(counts), symbols.of(gap < 0 ? `<${binOf(-gap - 1)}` : `>${binOf(gap)}`))
  }
  const nearestOutcome = outcomeNear(chunk, outcomes)
  list.add(F.cue, symbols.of(`nearest:${nearestOutcome}`), basis)
  list.add(F.cue, symbols.of(`nearest:${nearestOutcome}`), type)
  list.add(F.cue, symbols.of(`nearest:${nearestOutcome}`), symbols.of(coarseName(chunk)))
}

/** The triggers within reach of a chunk. */
function triggersAround(triggers: Located['sentence']['triggers'], chunk: Chunk): Located['sentence']['triggers'] {
  return triggers.slice(
    firstFrom(triggers, chunk.from - cueReach, ({ to }) => to),
    firstChunkFrom(triggers, chunk.to + cueReach + 1),
  )
}

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
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'items'), list)
  const type = symbols.of(scene.groups[group].type)
  if (chunk.kind === 'item') {
    list.add(F.own_id, symbols.of(chunk.noun.id))
    list.add(F.own_id_type, symbols.of(chunk.noun.id), type)
    list.add(F.value, symbols.of(chunk.count === null ? 'uncounted' : 'counted'), type)
  }
}

export function describeDate(scene: Scene, group: number, candidate: DateCandidate, rivals: readonly DateCandidate[], list: FeatureList): void {
  const { symbols, view } = scene.cues
  const { nearest, relation } = candidate
  const { chunk } = nearest
  describeShared(scene, group, candidate, rulesOn(scene, group, candidate, 'date'), list)
  const where = symbols.of(relation.place)
  if (chunk.kind !== 'date') return
  const age = view.published === null ? 0 : view.published - chunk.value.end
  const fresh = symbols.of(age > 366 ? 'years' : age > 60 ? 'months' : age > 8 ? 'weeks' : age > 2 ? 'days' : age >= 0 ? `d${age}` : 'coming')
  list.add(F.date_age, fresh, where)
  list.add(F.date_age, fresh, symbols.number(chunk.value.precision))
  list.add(F.value, symbols.number(chunk.value.precision), where)
  list.add(F.value, symbols.of(chunk.value.by), where)
  list.add(F.rivals, symbols.number(Math.min(5, rivals.filter((rival) => rival.relation.cost < relation.cost).length)), where)
  list.add(F.rivals, symbols.number(Math.min(5, rivals.length)))
}

export function describeSource(scene: Scene, group: number, candidate: SourceCandidate, list: FeatureList): void {
  const { symbols } = scene.cues
  const { nearest, relation } = candidate
  const { chunk, sentence } = nearest
  describeShared(scene, group, candidate, [], list)
  const where = symbols.of(relation.place)
  const kind = symbols.of(chunk.kind === 'source' ? chunk.source : coarseName(chunk))
  list.add(F.country, kind, where)
  if (chunk.kind === 'source') {
    list.add(F.own_id, symbols.of(chunk.id))
    list.add(F.own_id, symbols.of(chunk.id), where)
  } else if (chunk.kind === 'person') list.add(F.own_id, symbols.of(chunk.noun.id), kind)
  else if (chunk.kind === 'actor') list.add(F.own_id, symbols.of(chunk.actor?.id ?? chunk.suffix ?? ''), kind)
  const own = indexOfChunk(sentence.chunks, chunk)
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
      list.add(F.cue, symbols.of(coarseName(chunk)), symbols.of(`beside:${other.kind === 'verb' ? other.verb.kind : 'according'}${i < own ? '>' : '<'}${Math.min(4, Math.max(0, gap))}`))
  }
}
