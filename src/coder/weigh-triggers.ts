import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { EventPattern, MeansRow } from '../match/language-pack.js'
import { fillRoles, type Reach, type RoleFill, reachOf } from './arguments.js'
import type { TriggerHit } from './chunk.js'
import { cueBlock } from './cues.js'
import { ofPerson } from './draft-actors.js'
import type { ReportView, SentenceView } from './report-view.js'
import { type Scope, scopeOf } from './scope.js'

/** A trigger, the pattern that was chosen for it, and what the rules have against it. */
export interface WeighedTrigger {
  readonly trigger: TriggerHit
  readonly sentence: SentenceView
  readonly scope: Scope
  /** The type by the rules: the pattern's, or what a means told nearby makes of it. */
  readonly type: EventType
  /** What gave the type: the pattern or the means. */
  readonly typeBy: string
  /** The rule that speaks against an event, '' without one. */
  readonly against: string
}

/** Every trigger of a report with the rules' verdict, by sentence. */
export function weighReport(view: ReportView): WeighedTrigger[][] {
  let isTold = false
  return view.sentences.map((sentence) =>
    weighTriggers(view, sentence).map((weighed) => {
      if (weighed.against !== '') return weighed
      // "العملية", "الخلية": with nothing told before it takes up nothing
      if (weighed.trigger.pattern.strength === 'anaphor') return isTold ? weighed : { ...weighed, against: 'no_antecedent' }
      const { class: told } = eventTypes[weighed.type]
      if (told === 'violence' || told === 'security') isTold = true
      return weighed
    }),
  )
}

/** Every trigger of a sentence with the rules' verdict. */
function weighTriggers(view: ReportView, sentence: SentenceView): WeighedTrigger[] {
  const weighed: WeighedTrigger[] = []
  const live: TriggerHit[] = []
  for (const hit of sentence.triggers) {
    const choice = choosePattern(view, sentence, hit)
    const trigger = 'by' in choice ? hit : choice.trigger
    const scope = scopeOf(sentence, trigger)
    let against = 'by' in choice ? choice.by : ''
    if (against === '') {
      const holder = holderOf(sentence, hit, live)
      const isIntent = scope.status === 'planned' && neverPlanned.has(trigger.pattern.type)
      const isBorrowed = view.topic !== null && (view.topic === 'screen' || !hasArmedActor(sentence))
      against = (isBorrowed ? `topic:${view.topic}` : holder ? `inside:${holder}` : isIntent ? `intent:${scope.by}` : scope.block) ?? ''
    }
    if (against === '') live.push(trigger)
    const { type, typeBy } = typeOf(view, sentence, trigger, scope)
    weighed.push({ trigger, sentence, scope, type, typeBy, against })
  }
  return weighed
}

/** A group, a service or an armed person in the sentence: even in a report on football, that is meant. */
export function hasArmedActor(sentence: SentenceView): boolean {
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

/** A means told near a generic trigger names the type (the earlier row of the means table wins); a foiled act is a foiled plot. */
function typeOf(view: ReportView, sentence: SentenceView, trigger: TriggerHit, scope: Scope): { type: EventType; typeBy: string } {
  const { pattern } = trigger
  if ((pattern.strength ?? 'specific') === 'generic') {
    const row = meansOf(view, sentence, trigger, (row) => row.from.includes(pattern.type))
    if (row) return { type: row.to, typeBy: row.id }
  }
  if (scope.status === 'foiled' && eventTypes[pattern.type].class === 'violence') return { type: 'plot_foiled', typeBy: scope.by }
  return { type: pattern.type, typeBy: pattern.id }
}

/** No row of the means table reaches farther, in tokens. */
const meansReach = 60

/** The first row of the means table whose words stand near enough to a trigger. */
export function meansOf(view: ReportView, sentence: SentenceView, trigger: TriggerHit, fits: (row: MeansRow) => boolean): MeansRow | null {
  let best: MeansRow | null = null
  let first = Number.POSITIVE_INFINITY
  for (const hit of sentence.hits.marks('means', Math.max(sentence.from, trigger.from - meansReach), Math.min(sentence.to, trigger.to + meansReach))) {
    const { row } = hit.sense
    const gap = hit.from >= trigger.to ? hit.from - trigger.to : trigger.from - hit.to
    const order = view.pack.meansOrder.get(row.id) ?? 0
    if (gap < 0 || gap > row.within || order >= first || !fits(row)) continue
    best = row
    first = order
  }
  return best
}
