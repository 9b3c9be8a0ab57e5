import { eventTypes } from '../../codebook/event-types.table.js'
import { Feature, isFiniteForm } from '../match/features.js'
import type { EventPattern } from '../match/language-pack.js'
import { fillRoles, type Reach, type RoleFill, reachOf } from './arguments.js'
import type { Chunk, TriggerHit } from './chunk.js'
import { cueBlock } from './cues.js'
import type { BlockedTrigger, Draft } from './draft.js'
import { addCellItself, addRoles, ofPerson } from './draft-actors.js'
import { addCounts } from './draft-counts.js'
import { addItems, addTargets } from './draft-items.js'
import { addPlaces } from './draft-places.js'
import { addRelations } from './draft-relations.js'
import { chunkSpan, triggerSpan } from './draft-spans.js'
import type { ReportView, SentenceView } from './report-view.js'
import { scopeOf } from './scope.js'

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
