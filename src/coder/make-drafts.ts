import { eventTypes } from '../../codebook/event-types.table.js'
import type { ActorKind, CountOf, CountWhat, PlaceRole } from '../../codebook/values.table.js'
import type { Span } from '../core/span.js'
import { precisionOfKind } from '../gazetteer/place.js'
import { Feature, isFiniteForm } from '../match/features.js'
import type { EventPattern } from '../match/language-pack.js'
import { letters } from '../match/letters.js'
import { fillRoles, isDoer, type Reach, type RoleFill, reachOf } from './arguments.js'
import type { ActorChunk, Chunk, CountryChunk, PersonChunk, PlaceChunk, TriggerHit } from './chunk.js'
import { cueBlock } from './cues.js'
import type { BlockedTrigger, Draft, DraftActor } from './draft.js'
import { type ReportView, type SentenceView, spanOf } from './report-view.js'
import { scopeOf } from './scope.js'
import { chunkPrecision } from './settle-places.js'

export interface SentenceDrafts {
  readonly drafts: Draft[]
  readonly blocked: BlockedTrigger[]
}

/** Every trigger of a sentence as a draft with the arguments in its reach, or as blocked with the reason. */
export function makeDrafts(view: ReportView, sentence: SentenceView): SentenceDrafts {
  const drafts: Draft[] = []
  const blocked: BlockedTrigger[] = []
  const live: TriggerHit[] = []
  for (const hit of sentence.triggers) {
    const choice = choosePattern(view, sentence, hit)
    if ('by' in choice) {
      blocked.push({ trigger: hit, sentence, by: choice.by })
      continue
    }
    const holder = holderOf(sentence, hit, live)
    const scope = scopeOf(sentence, choice.trigger)
    const isIntent = scope.status === 'planned' && neverPlanned.has(choice.trigger.pattern.type)
    const isBorrowed = view.topic !== null && (view.topic === 'screen' || !hasArmedActor(sentence))
    const by = isBorrowed ? `topic:${view.topic}` : holder ? `inside:${holder}` : isIntent ? `intent:${scope.by}` : scope.block
    if (by) blocked.push({ trigger: choice.trigger, sentence, by })
    else live.push(choice.trigger)
  }
  for (const trigger of live) {
    const scope = scopeOf(sentence, trigger)
    const reach = reachOf(sentence, trigger, live)
    const fills = fillRoles(sentence, trigger, reach)
    const { pattern } = trigger
    const draft: Draft = {
      trigger,
      sentence,
      type: pattern.type,
      typeBy: pattern.id,
      strength: pattern.strength ?? 'specific',
      status: pattern.status ?? scope.status ?? defaultStatus(pattern),
      statusBy: pattern.status ? pattern.id : scope.by,
      domain: pattern.domain ?? null,
      backgroundBy: '',
      definite: !isFiniteForm(trigger.features) && (trigger.features & Feature.definite) !== 0,
      pointsBack: false,
      date: null,
      places: [],
      actors: [],
      counts: [],
      items: [],
      targets: [],
      links: [],
      nationalities: [],
      ages: null,
    }
    refineByMeans(view, draft)
    if (draft.status === 'foiled' && eventTypes[draft.type].class === 'violence') draft.type = 'plot_foiled'
    addRoles(draft, fills)
    addCounts(draft, fills, reach)
    addPlaces(view, draft, reach)
    addItems(draft, reach)
    addTargets(draft, reach)
    addDate(draft, reach)
    addAges(draft)
    addRelations(view, draft, reach)
    addCellItself(draft)
    draft.backgroundBy = backgroundCue(sentence, trigger)
    draft.pointsBack = draft.definite && draft.places.length === 0 && draft.counts.length === 0 && draft.date === null
    drafts.push(draft)
  }
  return { drafts, blocked }
}

/** A group, a service or an armed person in the sentence: even in a report on football, that is meant. */
function hasArmedActor(sentence: SentenceView): boolean {
  return sentence.chunks.some(
    (chunk) =>
      (chunk.kind === 'actor' && (chunk.actorKind === 'armed_group' || chunk.actorKind === 'state_security')) ||
      (chunk.kind === 'person' && chunk.noun.of === 'militants' && chunk.noun.actorKind === 'armed_group'),
  )
}

/** An attack that is only meant lives in the plot, cell or threat that tells of it (codebook section 3). */
const neverPlanned: ReadonlySet<string> = new Set(['armed_attack', 'bombing', 'suicide_bombing', 'air_strike', 'assassination', 'killing', 'melee_attack'])

/** "إحباط هجوم", "هدد بقصف": the act that another trigger stops or threatens is no event of its own. */
function holderOf(sentence: SentenceView, hit: TriggerHit, live: readonly TriggerHit[]): string | null {
  const last = live.at(-1)
  if (!last || (last.pattern.type !== 'plot_foiled' && last.pattern.type !== 'threat') || eventTypes[hit.pattern.type].class !== 'violence') return null
  const gap = hit.from - last.to
  if (gap < 0 || gap > 2) return null
  for (let i = last.to; i < hit.from; i++) if (sentence.tokens.word[i] === '،' || sentence.tokens.word[i] === '.') return null
  return last.pattern.id
}

/** The first pattern on these words whose cues and object hold; else why the first failed. */
function choosePattern(view: ReportView, sentence: SentenceView, hit: TriggerHit): { trigger: TriggerHit } | { by: string } {
  let reason = ''
  for (const pattern of hit.patterns) {
    const trigger = pattern === hit.pattern ? hit : { ...hit, pattern }
    const cue = cueBlock(view.pack, sentence.hits, sentence, pattern, trigger)
    if (cue) {
      reason ||= cue
      continue
    }
    if (!pattern.object) return { trigger }
    const reach = reachOf(sentence, trigger, sentence.triggers)
    if (objectFits(sentence, pattern, fillRoles(sentence, trigger, reach), reach)) return { trigger }
    reason ||= `${pattern.id}:object`
  }
  return { by: reason }
}

/** Words that send an event into the past of the report: يذكر أن، كانت قد، بعد هجوم. */
function backgroundCue(sentence: SentenceView, trigger: TriggerHit): string {
  for (const chunk of sentence.chunks) {
    if (chunk.to > trigger.from || chunk.kind !== 'particle') continue
    const { kind, value, id } = chunk.word
    if (kind === 'discourse' && value === 'background' && (chunk.from - sentence.from <= 2 || trigger.from - chunk.to <= 4)) return id
    if (kind === 'preposition' && (value === 'after' || value === 'since' || value === 'before') && trigger.from - chunk.to <= 1 && sentence.kind !== 'headline' && !isFiniteForm(trigger.features))
      return id
  }
  return ''
}

function defaultStatus(pattern: EventPattern): Draft['status'] {
  return pattern.type === 'plot_foiled' ? 'foiled' : 'occurred'
}

function objectFits(sentence: SentenceView, pattern: EventPattern, fills: readonly RoleFill[], reach: Reach): boolean {
  if (!pattern.object) return true
  const recipients = fills.filter((fill) => fill.role === 'recipient')
  for (const wanted of pattern.object) {
    const [kind, value] = wanted.split(':')
    if (kind === 'item') {
      for (let i = reach.from; i < reach.to; i++) {
        const chunk = sentence.chunks[i]
        if (chunk.kind === 'item' && (value === undefined || chunk.noun.category === value)) return true
      }
    }
    for (const { chunk } of recipients) {
      if (kind === 'person' && chunk.kind === 'person' && (value === undefined || ofPerson(chunk) === value)) return true
      if (kind === 'group' && chunk.kind === 'actor' && chunk.actorKind === 'armed_group') return true
      if (kind === 'agency' && chunk.kind === 'actor' && chunk.actorKind !== 'armed_group') return true
      if (kind === 'place' && chunk.kind === 'place') return true
      if (kind === 'target' && chunk.kind === 'target') return true
    }
    if (kind === 'place') for (let i = reach.from; i < reach.to; i++) if (sentence.chunks[i].kind === 'place') return true
    if (kind === 'target') for (let i = reach.from; i < reach.to; i++) if (sentence.chunks[i].kind === 'target') return true
  }
  return false
}

/** Whose side a person is on, with the body that they belong to. */
export function ofPerson(chunk: PersonChunk): CountOf {
  if (chunk.owner && (chunk.noun.of === 'unknown' || chunk.noun.collective))
    return chunk.owner.actorKind === 'armed_group' ? 'militants' : chunk.owner.actorKind === 'state_security' ? 'security' : chunk.noun.of
  return chunk.noun.of
}

/** A means told near a generic trigger names the type; the earlier row of the means table wins. */
function refineByMeans(view: ReportView, draft: Draft): void {
  const { sentence, trigger } = draft
  if (draft.strength !== 'generic') return
  let best: { row: Extract<SentenceSense, { kind: 'means' }>['row']; order: number } | null = null
  for (const hit of sentence.hits.marks('means', sentence.from, sentence.to)) {
    const { row } = hit.sense
    const gap = hit.from >= trigger.to ? hit.from - trigger.to : trigger.from - hit.to
    if (gap < 0 || gap > row.within || !(row.from as readonly string[]).includes(draft.type)) continue
    const order = view.pack.meansOrder.get(row.id) ?? 0
    if (!best || order < best.order) best = { row, order }
  }
  if (!best) return
  draft.type = best.row.to
  draft.typeBy = best.row.id
  draft.strength = 'specific'
  for (const category of best.row.uses ?? []) draft.items.push({ role: 'used', category, count: null, spans: [triggerSpan(draft)], by: best.row.id })
}

type SentenceSense = ReturnType<SentenceView['hits']['at']>[number]['sense']

export function triggerSpan(draft: { readonly sentence: SentenceView; readonly trigger: TriggerHit }): Span {
  return spanOf(draft.sentence, draft.trigger.from, draft.trigger.to)
}

function chunkSpan(sentence: SentenceView, chunk: Chunk): Span {
  return spanOf(sentence, chunk.from, chunk.to)
}

function addRoles(draft: Draft, fills: readonly RoleFill[]): void {
  for (const { role, chunk, by } of fills) {
    if (chunk.kind === 'target') continue
    if (chunk.kind === 'place' && !isStateName(chunk)) continue
    const actor = toActor(draft, role, chunk, by)
    if (actor) draft.actors.push(actor)
    if (chunk.kind === 'person' && chunk.nationality) draft.nationalities.push({ iso: chunk.nationality, span: chunkSpan(draft.sentence, chunk) })
  }
}

/** "تفكيك خلية": the cell is what it is done to, and stands in the trigger's own words. */
function addCellItself(draft: Draft): void {
  if (draft.type !== 'cell_dismantled') return
  // who dismantles is a service of a state, and the only one that it is done to is the cell
  draft.actors = draft.actors.flatMap((actor) => {
    const isState = actor.kind === 'state_security' || actor.kind === 'state' || actor.kind === 'foreign_state'
    if (actor.role === 'recipient' && isState) return [{ ...actor, role: 'actor' as const }]
    return (actor.role === 'recipient' && actor.kind === 'armed_group') || (actor.role === 'actor' && !isState) ? [] : [actor]
  })
  if (!draft.actors.some((actor) => actor.role === 'recipient'))
    draft.actors.push({ role: 'recipient', kind: 'individual', id: null, name: null, country: null, designated: false, spans: [triggerSpan(draft)], by: 'cell' })
}

function isStateName(chunk: PlaceChunk): boolean {
  return chunk.place?.kind === 'country' && chunk.typeWord === null && chunk.part === null && !chunk.near
}

/** A role's chunk as an actor of the record; private persons stay without name and id. */
export function toActor(draft: Draft, role: DraftActor['role'], chunk: ActorChunk | PersonChunk | PlaceChunk | CountryChunk, by: string): DraftActor | null {
  const spans = [chunkSpan(draft.sentence, chunk)]
  if (chunk.kind === 'actor') return bodyOf(role, chunk, spans, by)
  if (chunk.kind === 'country') return stateOf(draft, role, chunk.iso, spans, by)
  if (chunk.kind === 'place') return chunk.place?.country ? stateOf(draft, role, chunk.place.country, spans, by) : null
  if (chunk.owner) {
    const owner = bodyOf(role, chunk.owner, spans, by)
    if (owner) return owner
  }
  const kind = personKind(draft, role, chunk)
  const id = kind === 'state_security' && chunk.nationality ? `${chunk.nationality.toLowerCase()}_army` : null
  return { role, kind, id, name: null, country: chunk.nationality, designated: false, spans, by }
}

/** Victims of violence are civilians unless told otherwise; who is arrested, tried or singled out is an individual. */
function personKind(draft: Draft, role: DraftActor['role'], chunk: PersonChunk): ActorKind {
  const { actorKind } = chunk.noun
  const cls = eventTypes[draft.type].class
  if (cls === 'demonstration' && role === 'actor' && (actorKind === 'civilians' || actorKind === 'individual' || actorKind === 'unknown')) return 'crowd'
  if (actorKind !== 'individual' && actorKind !== 'civilians' && !(actorKind === 'unknown' && role === 'recipient')) {
    return actorKind === 'armed_group' && role === 'recipient' && (draft.type === 'arrest' || cls === 'justice' || draft.type === 'cell_dismantled') ? 'individual' : actorKind
  }
  if (role !== 'recipient') return actorKind === 'civilians' ? 'individual' : actorKind
  if (cls === 'violence' && draft.type !== 'assassination') return 'civilians'
  return cls === 'security' || cls === 'justice' || cls === 'network' || draft.type === 'assassination' ? 'individual' : actorKind
}

const martial: ReadonlySet<string> = new Set(['air_strike', 'shelling', 'clash', 'territory_change', 'militants_killed', 'armed_attack', 'raid', 'device_defused'])

function stateOf(draft: Draft, role: DraftActor['role'], iso: string, spans: readonly Span[], by: string): DraftActor {
  const suffix = martial.has(draft.type) ? 'army' : 'government'
  return { role, kind: suffix === 'army' ? 'state_security' : 'state', id: `${iso.toLowerCase()}_${suffix}`, name: null, country: iso, designated: false, spans, by }
}

function bodyOf(role: DraftActor['role'], chunk: ActorChunk, spans: readonly Span[], by: string): DraftActor | null {
  if (chunk.actor)
    return { role, kind: chunk.actor.kind, id: chunk.actor.id, name: chunk.actor.name, country: chunk.actor.country, designated: chunk.actor.designated, spans, by: `${by}:${chunk.reason}` }
  const country = chunk.country
  return {
    role,
    kind: chunk.actorKind,
    id: country && chunk.suffix ? `${country.toLowerCase()}_${chunk.suffix}` : null,
    name: null,
    country,
    designated: false,
    suffix: chunk.suffix,
    spans,
    by: `${by}:${chunk.reason}`,
  }
}

function addCounts(draft: Draft, fills: readonly RoleFill[], reach: Reach): void {
  const { sentence, trigger } = draft
  const { pattern } = trigger
  const seen = new Set<Chunk>()
  const push = (what: CountWhat, chunk: PersonChunk, by: string) => {
    if (seen.has(chunk)) return
    seen.add(chunk)
    const value = chunk.count ?? (what === 'members' ? null : impliedCount(chunk, by))
    if (!value) return
    const of = what === 'arrested' || what === 'sentenced' || what === 'members' ? (ofPerson(chunk) === 'security' ? 'security' : 'suspects') : ofPerson(chunk)
    const spans = [spanOf(sentence, chunk.count ? Math.min(chunk.countFrom, chunk.from) : chunk.from, chunk.to)]
    draft.counts.push({ what, value, of, spans, by })
  }
  for (const { role, chunk, by } of fills) {
    if (chunk.kind !== 'person') continue
    const what = chunk.noun.victim ?? pattern.counts ?? (draft.type === 'cell_dismantled' ? 'members' : null)
    if (role === 'recipient' && what) push(what, chunk, by)
    else if (
      role === 'actor' &&
      chunk.count &&
      pattern.strength !== 'toll' &&
      !chunk.noun.victim &&
      chunk.noun.of !== 'unknown' &&
      ofPerson(chunk) !== 'security' &&
      ofPerson(chunk) !== 'civilians' &&
      eventTypes[draft.type].class === 'violence'
    )
      push('attackers', chunk, 'attackers')
  }
  const { chunks } = sentence
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    // nouns that carry their own outcome: قتيلان، جرحى
    if (chunk.kind === 'person' && chunk.noun.victim && !seen.has(chunk) && (chunk.count || !(chunk.features & Feature.definite))) push(chunk.noun.victim, chunk, 'victim_noun')
    if (draft.type === 'cell_dismantled' && chunk.kind === 'person' && chunk.count && !seen.has(chunk) && !chunk.noun.victim && ofPerson(chunk) !== 'security' && ofPerson(chunk) !== 'civilians')
      push('members', chunk, 'members_of_cell')
    if (chunk.kind === 'number' && chunk.sites) draft.counts.push({ what: 'sites', value: chunk.value, of: 'unknown', spans: [chunkSpan(sentence, chunk)], by: 'sites' })
    // "قتل 12 وأصيب 20": a number without its noun
    const isDuration = chunk.kind === 'number' && sentence.hits.longest(chunk.to, 'time')?.sense.word.kind === 'unit'
    if (
      chunk.kind === 'number' &&
      !chunk.sites &&
      !isDuration &&
      pattern.counts &&
      chunk.from >= trigger.to &&
      chunk.from - trigger.to <= 2 &&
      !draft.counts.some((count) => count.what === pattern.counts)
    ) {
      draft.counts.push({ what: pattern.counts, value: chunk.value, of: pattern.counts === 'arrested' ? 'suspects' : 'unknown', spans: [chunkSpan(sentence, chunk)], by: 'bare_number' })
    }
  }
  addParts(draft, reach, seen, push)
}

/** "بينهم طفلان": parts of a total are kept beside it. */
function addParts(draft: Draft, reach: Reach, seen: ReadonlySet<Chunk>, push: (what: CountWhat, chunk: PersonChunk, by: string) => void): void {
  const { chunks } = draft.sentence
  const what = draft.counts[0]?.what
  if (!what) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'particle' || chunk.word.value !== 'including' || chunk.from < draft.trigger.from) continue
    for (let k = i + 1; k < reach.to; k++) {
      const part = chunks[k]
      if (part.kind !== 'person' || part.from - chunk.to > 12) break
      if (!seen.has(part)) push(part.noun.victim ?? what, part, 'part_of_total')
    }
  }
}

/** A singular victim is one, a bare plural is some (codebook rule 17). */
function impliedCount(chunk: PersonChunk, by: string): { min: number; max: number | null; basis: 'exact' | 'vague' } | null {
  if (chunk.noun.collective) return null
  if (chunk.features & Feature.plural) return chunk.features & Feature.definite ? null : { min: 2, max: null, basis: 'vague' }
  if (chunk.features & Feature.dual) return { min: 2, max: 2, basis: 'exact' }
  return by.startsWith('target') ? null : { min: 1, max: 1, basis: 'exact' }
}

/** Prepositions that make a country's name a place and not a side. */
const locative: ReadonlySet<string> = new Set(['in', 'by', 'near', 'to', 'on', 'including'])

const countryTypes: ReadonlySet<string> = new Set(['country', 'area', 'border', 'coast', 'region', 'whole'])

const roleOfPrep: Readonly<Record<string, PlaceRole>> = { to: 'destination' }

function addPlaces(view: ReportView, draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  const { chunks } = sentence
  let last: PlaceChunk | null = null
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'place') continue
    const locates = last !== null && isLocating(sentence, last, chunk)
    if (chunk.place || chunk.unknownName !== null) last = chunk
    if (locates) continue
    if (!chunk.place && chunk.unknownName === null) continue
    if (isDateline(sentence, chunk)) continue
    const isBehind = chunk.from >= trigger.to
    if (draft.actors.some((actor) => actor.spans[0].start === sentence.tokens.start[chunk.from])) continue
    if (chunk.prep === 'from' && !isBehind) continue
    if (chunk.prep === 'from' && !chunk.typeWord && chunk.place?.kind === 'country') continue
    if (chunk.place && precisionOfKind(chunk.place.kind) >= 5 && isBehind && hasVerbBetween(sentence, trigger, chunk)) continue
    if (isStateName(chunk) && !locative.has(chunk.prep) && !(chunk.prep === '' && isBehind && chunk.from - trigger.to <= 1)) continue
    const role = placeRole(draft, chunk)
    if (role === null) continue
    draft.places.push(toDraftPlace(view, sentence, chunk, role, isBehind ? 'after_trigger' : 'before_trigger'))
  }
}

/** "توقيف شاب كان يعتزم القتال في سوريا": a country behind another verb is that verb's. */
function hasVerbBetween(sentence: SentenceView, trigger: TriggerHit, chunk: PlaceChunk): boolean {
  return sentence.chunks.some((other) => other.kind === 'verb' && other.from >= trigger.to && other.to <= chunk.from && other.verb.kind !== 'light' && other.verb.kind !== 'result')
}

/** "حي كشكول على أطراف جرمانا", "منتجع القنطاوي بسوسة": the second place only tells where the first one is. */
function isLocating(sentence: SentenceView, first: PlaceChunk, second: PlaceChunk): boolean {
  if (second.joined || second.from - first.to > 3 || (!first.place && first.unknownName === null)) return false
  if (second.prep === 'to' || second.prep === 'from') return false
  for (let i = first.to; i < second.from; i++) if (/^[،,.:؛]$/u.test(sentence.tokens.word[i])) return false
  return chunkPrecision(first) <= Math.max(3, chunkPrecision(second))
}

function placeRole(draft: Draft, chunk: PlaceChunk): PlaceRole | null {
  const fromPrep = roleOfPrep[chunk.prep]
  if (chunk.prep === 'to' && eventTypes[draft.type].class === 'violence') return 'site'
  if (fromPrep) return fromPrep
  if (chunk.prep === 'for' && chunk.place && precisionOfKind(chunk.place.kind) >= 5) return null
  // "سفارة تونس": a building of that state, wherever it stands
  if (chunk.typeWord && chunk.place?.kind === 'country' && !countryTypes.has(chunk.typeWord.kind)) return null
  if (chunk.prep === 'with' || chunk.prep === 'about' || chunk.prep === 'since') return null
  return 'site'
}

/** "القاهرة — وكالة": a place at the head of the text that only tells where it was written. */
function isDateline(sentence: SentenceView, chunk: PlaceChunk): boolean {
  if (sentence.kind === 'headline' || chunk.from > sentence.from + 1 || sentence.paragraph > 1 || chunk.prep !== '') return false
  const next = sentence.tokens.word[chunk.to]
  return next === '-' || next === '(' || next === '/' || (next === ':' && sentence.from === 0) || (next === '،' && sentence.tokens.word.slice(chunk.to, chunk.to + 8).includes('('))
}

/** The name as the report writes it, clitics of its first word taken off. */
function nameWords(sentence: SentenceView, chunk: PlaceChunk): string {
  const { tokens } = sentence
  if (chunk.unknownName !== null && chunk.typeWord?.kind === 'town') return chunk.unknownName
  const from = chunk.unknownName === null ? chunk.nameFrom : chunk.from
  const words = tokens.text.slice(tokens.start[from], tokens.end[chunk.to - 1])
  if (chunk.unknownName !== null || chunk.nameFrom !== chunk.from) return words
  const conjunction = chunk.features & Feature.conjunction ? 1 : 0
  if (chunk.features & Feature.prepositionL && words[conjunction + 1] === letters.lam) return `${letters.alif}${words.slice(conjunction + 1)}`
  return words.slice(conjunction + (chunk.features & (Feature.prepositionB | Feature.prepositionL | Feature.prepositionK) ? 1 : 0))
}

/** A settled place chunk as a place of an event. */
export function toDraftPlace(view: ReportView, sentence: SentenceView, chunk: PlaceChunk, role: PlaceRole, by: string): Draft['places'][number] {
  const words = nameWords(sentence, chunk)
  let { place } = chunk
  const precision = chunkPrecision(chunk)
  if (place?.kind === 'town' && chunk.typeWord?.kind === 'admin1') place = view.pack.gazetteer.unitOf(place) ?? place
  return { role, place, nameAr: words, country: place?.country ?? null, precision, spans: [chunkSpan(sentence, chunk)], by: `${by}:${chunk.reason || 'unlisted'}` }
}

const findsItems: ReadonlySet<string> = new Set(['cell_dismantled', 'arrest', 'plot_foiled', 'raid', 'seizure', 'device_defused', 'border_interdiction', 'militants_killed'])

function addItems(draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  for (const category of trigger.pattern.uses ?? []) draft.items.push({ role: 'used', category, count: null, spans: [triggerSpan(draft)], by: trigger.pattern.id })
  const isViolence = eventTypes[draft.type].class === 'violence'
  const finds = findsItems.has(draft.type)
  if (!isViolence && !finds) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = sentence.chunks[i]
    if (chunk.kind !== 'item') continue
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from - chunk.to
    if (isViolence && gap > 10) continue
    const role = finds ? 'seized' : 'used'
    const categories = [chunk.noun.category, ...alsoOf(chunk.noun)]
    for (const category of categories)
      if (!draft.items.some((item) => item.role === role && item.category === category))
        draft.items.push({ role, category, count: chunk.count, spans: [chunkSpan(sentence, chunk)], by: finds ? 'found' : 'means' })
  }
}

function alsoOf(noun: { readonly also?: Draft['items'][number]['category'] }): readonly Draft['items'][number]['category'][] {
  return noun.also ? [noun.also] : []
}

function addTargets(draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  if (eventTypes[draft.type].class !== 'violence' && !['cell_dismantled', 'plot_foiled', 'threat'].includes(draft.type)) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = sentence.chunks[i]
    if (chunk.kind !== 'target' || chunk.from < trigger.to || chunk.prep === 'in' || chunk.prep === 'from') continue
    if (!draft.targets.some((target) => target.category === chunk.noun.category)) draft.targets.push({ category: chunk.noun.category, spans: [chunkSpan(sentence, chunk)], by: 'target' })
  }
}

function addDate(draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  const { chunks } = sentence
  let best: { chunk: Extract<Chunk, { kind: 'date' }>; cost: number } | null = null
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'date' || chunk.value.since) continue
    const inReach = i >= reach.from && i < reach.to
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from - chunk.to + 3
    const cost = gap + (inReach ? 0 : 12) + chunk.value.precision
    if (cost < 60 && (!best || cost < best.cost)) best = { chunk, cost }
  }
  if (best) draft.date = { value: best.chunk.value, spans: [chunkSpan(sentence, best.chunk)], by: best.chunk.value.by }
}

/** "تتراوح أعمارهم بين 18 و40 عاما", "(25 سنة)". */
function addAges(draft: Draft): void {
  const { sentence } = draft
  const { chunks, hits } = sentence
  for (const chunk of chunks) {
    if (chunk.kind !== 'number' || chunk.value.min === null || chunk.value.max === null || chunk.value.max > 99 || chunk.value.min < 8) continue
    const unit = hits.longest(chunk.to, 'time')
    const isYears = unit?.sense.word.kind === 'unit' && String(unit.sense.word.value).startsWith('year')
    let nearAge = false
    for (let i = Math.max(sentence.from, chunk.from - 5); i < chunk.from; i++) if (hits.at(i).some((hit) => hit.sense.kind === 'age')) nearAge = true
    const bracketed = isYears && sentence.tokens.word[chunk.from - 1] === '(' && chunk.value.min === chunk.value.max
    if (!(nearAge || bracketed) || !(isYears || chunk.value.min !== chunk.value.max)) continue
    draft.ages = { min: chunk.value.min, max: chunk.value.max, spans: [chunkSpan(sentence, chunk)], by: 'ages' }
  }
}

function addRelations(view: ReportView, draft: Draft, reach: Reach): void {
  const { sentence } = draft
  const { chunks } = sentence
  for (const hit of sentence.hits.marks('relation', sentence.from, sentence.to)) {
    const { row } = hit.sense
    const candidates =
      row.side === 'after'
        ? chunks.filter((chunk) => chunk.from >= hit.to && chunk.from - hit.to <= row.within)
        : chunks.filter((chunk) => chunk.to <= hit.from && hit.from - chunk.to <= row.within).reverse()
    const first = reach.from < chunks.length ? chunks[reach.from] : null
    const inReach = !first || (hit.from >= Math.min(first.from, draft.trigger.from) && (reach.to >= chunks.length || hit.from < chunks[reach.to].from))
    if (!inReach) continue
    applyRelation(view, draft, row.makes, row.id, candidates, spanOf(sentence, hit.from, hit.to))
  }
}

/** "قيادي … بمنطقة الساحل": where the director sits is a base, and a tie across the border. */
function addDirectorBase(view: ReportView, draft: Draft, director: Chunk, by: string): void {
  const { sentence } = draft
  const place = sentence.chunks.find(
    (chunk): chunk is PlaceChunk => chunk.kind === 'place' && chunk.place !== null && chunk.from >= director.to && chunk.from - director.to <= 6 && (chunk.prep === 'by' || chunk.prep === 'in'),
  )
  if (!place || draft.places.some((known) => known.role === 'base')) return
  draft.places = draft.places.filter((known) => known.spans[0].start !== sentence.tokens.start[place.from])
  draft.places.push(toDraftPlace(view, sentence, place, 'base', by))
  if (!draft.links.some((link) => link.kind === 'directed_from'))
    draft.links.push({ kind: 'directed_from', place: place.place?.name ?? null, country: place.place?.country ?? null, group: null, spans: [chunkSpan(sentence, place)], by })
}

function applyRelation(view: ReportView, draft: Draft, makes: string, by: string, candidates: readonly Chunk[], words: Span): void {
  const { sentence } = draft
  if (makes === 'affiliation' || makes === 'director' || makes === 'claimant' || makes === 'partner') {
    const chunk = candidates.find((candidate) => candidate.kind === 'actor' || (makes !== 'affiliation' && candidate.kind === 'country') || (makes === 'director' && candidate.kind === 'person'))
    if (!chunk || (chunk.kind !== 'actor' && chunk.kind !== 'country' && chunk.kind !== 'person')) return
    if (makes === 'affiliation' && chunk.kind === 'actor' && chunk.actorKind !== 'armed_group' && chunk.actorKind !== 'unknown') return
    if (makes === 'claimant' && !(chunk.kind === 'actor' && chunk.actorKind === 'armed_group')) return
    const actor = toActor(draft, makes, chunk, by)
    if (actor && !draft.actors.some((known) => known.role === actor.role && known.id === actor.id && known.kind === actor.kind)) draft.actors.push(actor)
    if (makes === 'director') addDirectorBase(view, draft, chunk, by)
    return
  }
  const place = candidates.find((candidate): candidate is PlaceChunk => candidate.kind === 'place' && (candidate.place !== null || candidate.unknownName !== null))
  if (makes === 'origin' || makes === 'destination' || makes === 'base') {
    if (place) {
      draft.places = draft.places.filter((known) => known.spans[0].start !== sentence.tokens.start[place.from])
      draft.places.push(toDraftPlace(view, sentence, place, makes, by))
    }
    return
  }
  const group = candidates.find((candidate): candidate is ActorChunk => candidate.kind === 'actor')
  const country = candidates.find((candidate) => candidate.kind === 'country')
  if (!place && !group && !country) return
  const kind = makes as Draft['links'][number]['kind']
  if (draft.links.some((link) => link.kind === kind)) return
  draft.links.push({
    kind,
    place: place?.place?.name ?? null,
    country: place?.place?.country ?? (country?.kind === 'country' ? country.iso : null),
    group: group?.actor?.id ?? null,
    spans: [words, ...(place ? [chunkSpan(sentence, place)] : group ? [chunkSpan(sentence, group)] : [])],
    by,
  })
}

export { isDoer }
