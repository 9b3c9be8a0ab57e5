import { eventTypes } from '../../codebook/event-types.table.js'
import type { ActorRole } from '../../codebook/values.table.js'
import { Feature, isFiniteForm } from '../match/features.js'
import type { ActorChunk, Chunk, CountryChunk, PersonChunk, PlaceChunk, TargetChunk, TriggerHit } from './chunk.js'
import type { SentenceView } from './report-view.js'

/** A chunk in a role, and the grammar that put it there. */
export interface RoleFill {
  readonly role: ActorRole
  readonly chunk: ActorChunk | PersonChunk | PlaceChunk | CountryChunk | TargetChunk
  readonly by: string
}

/** The stretch of a sentence that one trigger may draw on: chunk indices, end excluded. */
export interface Reach {
  readonly from: number
  readonly to: number
}

const doerKinds: ReadonlySet<string> = new Set(['state_security', 'state', 'armed_group', 'foreign_state', 'international'])

/** Between the triggers before and behind; outcomes do not part what is told of one event. */
export function reachOf(sentence: SentenceView, trigger: TriggerHit, live: readonly TriggerHit[]): Reach {
  let left = sentence.from
  let right = sentence.to
  for (const other of live) {
    if (other.from === trigger.from || (isSubordinate(other) && !isSubordinate(trigger))) continue
    if (other.to <= trigger.from && other.to > left) left = other.to
    if (other.from >= trigger.to && other.from < right) right = other.from
  }
  const { chunks } = sentence
  let from = 0
  while (from < chunks.length && chunks[from].to <= left && !(chunks[from].kind === 'verb' && chunks[from].from >= left)) from++
  let to = from
  while (to < chunks.length && chunks[to].from < right) to++
  return { from, to }
}

function isSubordinate(trigger: TriggerHit): boolean {
  return trigger.pattern.strength === 'toll' || trigger.pattern.strength === 'anaphor'
}

/** Who does it and to whom it is done, by the frame of the pattern. */
export function fillRoles(sentence: SentenceView, trigger: TriggerHit, reach: Reach): RoleFill[] {
  const { chunks } = sentence
  const after = nounPhrasesAfter(chunks, trigger, reach)
  const fills: RoleFill[] = []
  switch (trigger.pattern.frame) {
    case 'act':
      isFiniteForm(trigger.features) ? fillVerb(sentence, trigger, reach, after, fills) : fillMasdar(sentence, trigger, reach, after, fills)
      break
    case 'suffer':
      fillSufferer(chunks, trigger, reach, after, fills)
      break
    case 'attack':
      fillAttack(sentence, trigger, reach, after, fills)
      break
    case 'mutual':
      fillMutual(after, fills)
      break
    case 'state':
      fillState(sentence, trigger, reach, after, fills)
  }
  // "بحق عنصرين", "في حق المتهم"
  if (!fills.some((fill) => fill.role === 'recipient')) {
    const against = after.findIndex((chunk) => chunk.prep === 'against' && chunk.kind !== 'place' && near(chunk, trigger, 18))
    if (against >= 0) pushJoined(after, against, 'recipient', 'against', fills)
  }
  for (const chunk of after) if (chunk.prep === 'byhand' && isDoer(chunk)) fills.push({ role: 'actor', chunk, by: 'by_hand_of' })
  return fills
}

type Nominal = ActorChunk | PersonChunk | PlaceChunk | CountryChunk | TargetChunk

function isNominal(chunk: Chunk): chunk is Nominal {
  return chunk.kind === 'actor' || chunk.kind === 'person' || chunk.kind === 'place' || chunk.kind === 'country' || chunk.kind === 'target'
}

function nounPhrasesAfter(chunks: readonly Chunk[], trigger: TriggerHit, reach: Reach): Nominal[] {
  const found: Nominal[] = []
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    if (chunk.from >= trigger.to && isNominal(chunk)) found.push(chunk)
    if (chunk.from >= trigger.to && chunk.kind === 'particle' && chunk.word.kind === 'discourse' && chunk.word.value === 'new_event') break
  }
  return found
}

/** Something that can act: bodies, groups, armed or official persons, and states by their name. */
export function isDoer(chunk: Nominal): boolean {
  if (chunk.kind === 'actor') return true
  if (chunk.kind === 'country') return chunk.use !== 'people' || chunk.prep === ''
  if (chunk.kind === 'place') return chunk.place?.kind === 'country' && chunk.prep === ''
  if (chunk.kind === 'person' && (chunk.noun.victim !== null || (chunk.count !== null && (chunk.noun.of === 'security' || chunk.noun.of === 'unknown')))) return false
  if (chunk.kind === 'person')
    return doerKinds.has(chunk.noun.actorKind) || chunk.noun.of === 'militants' || chunk.owner !== null || chunk.noun.actorKind === 'crowd' || chunk.noun.actorKind === 'unknown'
  return false
}

function isUndergoer(chunk: Nominal): boolean {
  return chunk.kind === 'person' || chunk.kind === 'actor' || chunk.kind === 'target' || (chunk.kind === 'place' && chunk.prep === '')
}

const near = (chunk: Nominal, trigger: TriggerHit, limit: number): boolean => chunk.from - trigger.to <= limit

function pushJoined(after: readonly Nominal[], at: number, role: ActorRole, by: string, fills: RoleFill[]): void {
  for (let i = at; i < after.length; i++) {
    const chunk = after[i]
    if (i > at && !(chunk.joined && (chunk.prep === '' || chunk.prep === after[at].prep))) break
    if (chunk.kind === 'place' && i > at) continue
    fills.push({ role, chunk, by: i === at ? by : `${by}_joined` })
  }
}

function fillVerb(sentence: SentenceView, trigger: TriggerHit, reach: Reach, after: readonly Nominal[], fills: RoleFill[]): void {
  const first = after.findIndex((chunk) => chunk.prep === '' && near(chunk, trigger, 8))
  const second = first < 0 ? -1 : after.findIndex((chunk, i) => i > first && chunk.prep === '' && !chunk.joined && near(chunk, trigger, 20) && isUndergoer(chunk))
  const passive = (trigger.features & Feature.passive) !== 0 || trigger.pattern.only === 'passive'
  if (first >= 0 && second >= 0 && !passive && isDoer(after[first]) && (trigger.pattern.strength !== 'toll' || killsNext(after[first], after[second]))) {
    pushJoined(after, first, 'actor', 'subject', fills)
    pushJoined(after, second, 'recipient', 'object', fills)
    return
  }
  const before = passive ? null : subjectBefore(sentence, trigger, reach)
  if (first >= 0 && !passive && before && isUndergoer(after[first])) {
    pushSubjectBefore(sentence, before, fills)
    pushJoined(after, first, 'recipient', 'object', fills)
    return
  }
  if (first >= 0) {
    const only = after[first]
    const isBody = only.kind === 'actor' || only.kind === 'country' || (only.kind === 'place' && only.place?.kind === 'country')
    const acts = !passive && (isBody || (only.kind === 'person' && isDoer(only) && trigger.pattern.strength !== 'toll' && trigger.pattern.counts === undefined))
    pushJoined(after, first, acts ? 'actor' : 'recipient', acts ? 'subject' : 'subject_of_passive', fills)
    if (acts) pushObjectOf(after, first, trigger, fills)
    return
  }
  const sufferer = isOutcome(trigger) ? personBefore(sentence, trigger, reach) : null
  if (sufferer) {
    fills.push({ role: 'recipient', chunk: sufferer, by: 'sufferer_before' })
    return
  }
  if (before) pushSubjectBefore(sentence, before, fills)
  pushObjectOf(after, -1, trigger, fills)
}

/** A passive, an outcome, or a verb whose object is a pronoun: "سبعة أشخاص قتلوا", "ستة أشخاص تم إيقافهم". */
function isOutcome(trigger: TriggerHit): boolean {
  return trigger.pattern.strength === 'toll' || (trigger.features & (Feature.passive | Feature.suffix)) !== 0
}

function personBefore(sentence: SentenceView, trigger: TriggerHit, reach: Reach): PersonChunk | null {
  const { chunks, tokens } = sentence
  for (let i = reach.to - 1; i >= reach.from; i--) {
    const chunk = chunks[i]
    if (chunk.to > trigger.from || chunk.kind === 'verb' || chunk.kind === 'particle') continue
    if (chunk.kind !== 'person' || trigger.from - chunk.to > 7) return null
    for (let k = chunk.to; k < trigger.from; k++) if (tokens.word[k] === ':' || tokens.word[k] === '.') return null
    return chunk
  }
  return null
}

/** "قتل مسلحون خمسة جنود" against "قتل ثلاثة جنود": with outcome verbs the first noun acts only if it is uncounted and the second follows at once. */
function killsNext(first: Nominal, second: Nominal): boolean {
  if (first.kind === 'person' && (first.count !== null || (first.noun.of !== 'militants' && !first.noun.collective))) return false
  return second.kind === 'person' && second.from - first.to <= 4
}

/** A target behind على or ضد when there is no direct object. */
function pushObjectOf(after: readonly Nominal[], first: number, trigger: TriggerHit, fills: RoleFill[]): void {
  const at = after.findIndex(
    (chunk, i) => i > first && (chunk.prep === 'on' || chunk.prep === 'against' || (chunk.prep === 'by' && chunk.kind === 'person')) && chunk.kind !== 'place' && near(chunk, trigger, 16),
  )
  if (at >= 0) pushJoined(after, at, 'recipient', 'target', fills)
}

/** "المغرب وإسبانيا يفككان": a subject before its verb, with those it is joined to. */
function pushSubjectBefore(sentence: SentenceView, last: Nominal, fills: RoleFill[]): void {
  const { chunks } = sentence
  let i = chunks.indexOf(last)
  for (;;) {
    const chunk = chunks[i]
    if (!isNominal(chunk) || !isDoer(chunk)) return
    fills.push({ role: 'actor', chunk, by: 'subject_before' })
    if (!chunk.joined || i === 0 || chunk.from - chunks[i - 1].to > 1) return
    i--
  }
}

/** The noun phrase before a verb: a headline's subject, or what a relative clause is about. */
function subjectBefore(sentence: SentenceView, trigger: TriggerHit, reach: Reach): Nominal | null {
  const { chunks, tokens } = sentence
  for (let i = reach.to - 1; i >= reach.from; i--) {
    const chunk = chunks[i]
    if (chunk.to > trigger.from) continue
    if (trigger.from - chunk.to > 6) return null
    for (let k = chunk.to; k < trigger.from; k++) if (tokens.word[k] === '،' || tokens.word[k] === ':' || tokens.word[k] === '.') return null
    if (!isNominal(chunk)) continue
    const head = i > reach.from ? chunks[i - 1] : null
    const speaks = head !== null && head.kind === 'verb' && head.verb.kind === 'report' && head.to === chunk.from
    return isDoer(chunk) && chunk.prep !== 'in' && (!speaks || isDoerWhoAnnounces(chunk, trigger)) ? chunk : null
  }
  return null
}

function fillMasdar(sentence: SentenceView, trigger: TriggerHit, reach: Reach, after: readonly Nominal[], fills: RoleFill[]): void {
  const first = after.findIndex((chunk) => chunk.prep === '' && near(chunk, trigger, 4))
  const second =
    first < 0
      ? -1
      : after.findIndex((chunk, i) => i > first && !chunk.joined && (chunk.prep === '' || chunk.prep === 'for') && near(chunk, trigger, 14) && isUndergoer(chunk) && chunk.kind !== 'place')
  if (first >= 0 && second >= 0 && after[first].kind === 'actor' && isDoer(after[first])) {
    fills.push({ role: 'actor', chunk: after[first], by: 'genitive_subject' })
    pushJoined(after, second, 'recipient', 'object', fills)
    return
  }
  if (first >= 0) pushJoined(after, first, 'recipient', 'genitive_object', fills)
  else {
    const on = after.findIndex((chunk) => (chunk.prep === 'on' || chunk.prep === 'against' || chunk.prep === 'for') && near(chunk, trigger, 6) && chunk.kind !== 'place')
    if (on >= 0) pushJoined(after, on, 'recipient', 'target', fills)
  }
  if (trigger.features & Feature.suffix && !fills.some((fill) => fill.role === 'recipient')) {
    const sufferer = personBefore(sentence, trigger, reach)
    if (sufferer) fills.push({ role: 'recipient', chunk: sufferer, by: 'pronoun' })
  }
  const light = lightSubject(sentence, trigger, reach)
  if (light) fills.push({ role: 'actor', chunk: light.chunk, by: light.by })
}

/** "تمكنت الشرطة من توقيف", "نفذ الجيش عملية", "أعلنت الداخلية توقيف": the subject of the verb that carries a noun trigger. */
/** Who announces a raid or an arrest made it; who reports a bombing only reports it, unless an armed group claims it. */
function isDoerWhoAnnounces(chunk: Nominal, trigger: TriggerHit): boolean {
  if (chunk.kind !== 'actor') return false
  return chunk.actorKind === 'armed_group' || (chunk.actorKind === 'state_security' && eventTypes[trigger.pattern.type].class === 'security')
}
function lightSubject(sentence: SentenceView, trigger: TriggerHit, reach: Reach): { chunk: Nominal; by: string } | null {
  const { chunks } = sentence
  for (let i = reach.to - 1; i >= reach.from; i--) {
    const verb = chunks[i]
    if (verb.kind !== 'verb' || verb.to > trigger.from || trigger.from - verb.to > 16) continue
    const { kind } = verb.verb
    if (kind !== 'light' && kind !== 'report' && kind !== 'event' && kind !== 'other') continue
    for (let k = i + 1; k < reach.to; k++) {
      const chunk = chunks[k]
      if (chunk.from >= trigger.from) break
      if (isNominal(chunk) && chunk.prep === '' && isDoer(chunk)) {
        if (kind === 'report' && !isDoerWhoAnnounces(chunk, trigger)) return null
        return { chunk, by: kind === 'report' ? 'announcer' : 'light_verb_subject' }
      }
    }
    const before = i > reach.from ? chunks[i - 1] : null
    if (before && isNominal(before) && before.to <= verb.from && verb.from - before.to <= 3 && isDoer(before) && kind !== 'report') return { chunk: before, by: 'light_verb_subject_before' }
    if (kind === 'light') return null
  }
  return null
}

function fillSufferer(chunks: readonly Chunk[], trigger: TriggerHit, reach: Reach, after: readonly Nominal[], fills: RoleFill[]): void {
  const first = after.findIndex((chunk) => (chunk.prep === '' || (chunk.prep === 'from' && chunk.kind === 'person')) && near(chunk, trigger, 8) && (chunk.kind === 'person' || chunk.kind === 'actor'))
  if (first >= 0) {
    pushJoined(after, first, 'recipient', 'sufferer', fills)
    return
  }
  if (!isFiniteForm(trigger.features)) return
  for (let i = reach.to - 1; i >= reach.from; i--) {
    const chunk = chunks[i]
    if (chunk.to > trigger.from) continue
    if (trigger.from - chunk.to > 6) return
    if (chunk.kind === 'person') {
      fills.push({ role: 'recipient', chunk, by: 'sufferer_before' })
      return
    }
  }
}

function fillAttack(sentence: SentenceView, trigger: TriggerHit, reach: Reach, after: readonly Nominal[], fills: RoleFill[]): void {
  const first = after[0]
  // "هجوم تبناه التنظيم": what stands behind a verb is that verb's subject
  const adjacent = first && sentence.chunks.some((chunk) => chunk.kind === 'verb' && chunk.from >= trigger.to && chunk.to <= first.from) ? undefined : first
  if (adjacent && (adjacent.prep === '' || adjacent.prep === 'for') && near(adjacent, trigger, 3) && isDoer(adjacent))
    fills.push({ role: 'actor', chunk: adjacent, by: adjacent.kind === 'country' ? 'nationality' : 'genitive_subject' })
  const target = after.findIndex(
    (chunk) =>
      (chunk.prep === 'on' || chunk.prep === 'against' || (chunk.prep === 'for' && chunk !== adjacent)) &&
      near(chunk, trigger, 18) &&
      chunk.kind !== 'country' &&
      !(chunk.kind === 'place' && chunk.prep === 'on' && chunk.place?.kind === 'country'),
  )
  if (target >= 0) pushJoined(after, target, 'recipient', 'target', fills)
  if (fills.some((fill) => fill.role === 'actor')) return
  const light = lightSubject(sentence, trigger, reach)
  if (light) {
    fills.push({ role: 'actor', chunk: light.chunk, by: light.by })
    return
  }
  // "هجوم شنه مسلحون", "غارة نفذتها طائرات": a relative clause with its own light verb
  const { chunks } = sentence
  for (let i = reach.from; i < reach.to - 1; i++) {
    const verb = chunks[i]
    if (verb.kind !== 'verb' || verb.from < trigger.to || verb.from - trigger.to > 10 || verb.verb.kind !== 'light') continue
    const subject = chunks[i + 1]
    if (isNominal(subject) && subject.prep === '' && subject.from - verb.to <= 2 && isDoer(subject)) {
      fills.push({ role: 'actor', chunk: subject, by: 'relative_subject' })
      return
    }
  }
}

function fillMutual(after: readonly Nominal[], fills: RoleFill[]): void {
  const first = after.findIndex((chunk) => (chunk.prep === 'between' || chunk.prep === '') && chunk.kind !== 'place')
  if (first < 0) return
  fills.push({ role: 'actor', chunk: after[first], by: 'first_side' })
  const second = after.findIndex((chunk, i) => i > first && chunk.kind !== 'place' && (chunk.joined || chunk.prep === 'with' || chunk.prep === 'against'))
  if (second >= 0) fills.push({ role: 'recipient', chunk: after[second], by: 'second_side' })
}

function fillState(sentence: SentenceView, trigger: TriggerHit, reach: Reach, after: readonly Nominal[], fills: RoleFill[]): void {
  const light = lightSubject(sentence, trigger, reach)
  if (light) fills.push({ role: 'actor', chunk: light.chunk, by: light.by })
  else if (after[0] && after[0].prep === '' && near(after[0], trigger, 3) && isDoer(after[0])) fills.push({ role: 'actor', chunk: after[0], by: 'genitive_subject' })
  const against = after.findIndex((chunk) => chunk.prep === 'against' && near(chunk, trigger, 14))
  if (against >= 0) pushJoined(after, against, 'recipient', 'target', fills)
}
