import { Feature, isFiniteForm } from '../match/features.js'
import { fillRoles, type Reach, reachOf } from './arguments.js'
import type { Chunk, TriggerHit } from './chunk.js'
import type { Draft } from './draft.js'
import { addCellItself, addRoles } from './draft-actors.js'
import { addCounts } from './draft-counts.js'
import { addItems, addTargets } from './draft-items.js'
import { addPlaces } from './draft-places.js'
import { addRelations } from './draft-relations.js'
import { chunkSpan, triggerSpan } from './draft-spans.js'
import type { JudgedTrigger } from './judge/judge.js'
import type { ReportView, SentenceView } from './report-view.js'
import { kindBits } from './sense-kinds.js'
import { meansOf } from './weigh-triggers.js'

/** The triggers of a sentence that tell an event, each as a draft with the arguments in its reach. */
export function makeDrafts(view: ReportView, judged: readonly JudgedTrigger[]): Draft[] {
  const drafts: Draft[] = []
  const live = judged.map((one) => one.trigger)
  for (const { trigger, sentence, scope, types, type, ruleType, chance, by } of judged) {
    const reach = reachOf(sentence, trigger, live)
    const fills = fillRoles(sentence, trigger, reach)
    const { pattern } = trigger
    const draft: Draft = {
      trigger,
      sentence,
      fills,
      chance,
      types,
      type,
      ruleType,
      typeBy: by,
      strength: pattern.strength ?? 'specific',
      status: pattern.status ?? scope.status ?? defaultStatus(type),
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
    addMeans(view, draft)
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
  return drafts
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

function defaultStatus(type: Draft['type']): Draft['status'] {
  return type === 'plot_foiled' ? 'foiled' : 'occurred'
}

/** A means told near the trigger names what was used. */
function addMeans(view: ReportView, draft: Draft): void {
  const { sentence, trigger } = draft
  if (draft.strength !== 'generic') return
  const row = meansOf(view, sentence, trigger, ({ to }) => to === draft.type)
  if (!row) return
  draft.strength = 'specific'
  for (const category of row.uses ?? []) draft.items.push({ role: 'used', category, count: null, spans: [triggerSpan(draft)], by: row.id })
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
    for (let i = Math.max(sentence.from, chunk.from - 5); i < chunk.from; i++) if (hits.holds(i, kindBits.age)) nearAge = true
    const bracketed = isYears && sentence.tokens.word[chunk.from - 1] === '(' && chunk.value.min === chunk.value.max
    if (!(nearAge || bracketed) || !(isYears || chunk.value.min !== chunk.value.max)) continue
    draft.ages = { min: chunk.value.min, max: chunk.value.max, spans: [chunkSpan(sentence, chunk)], by: 'ages' }
  }
}
