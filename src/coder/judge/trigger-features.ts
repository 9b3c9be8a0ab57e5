import { Feature, isFiniteForm } from '../../match/features.js'
import type { WeighedTrigger } from '../weigh-triggers.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { ReportCues } from './report-cues.js'
import { S } from './symbol-names.table.js'
import { chunksAround, firstChunkFrom, firstFrom } from './windows.js'

const wordReach = 2
const bagReach = 6
/** No row of the means table reaches farther, in tokens. */
const meansReach = 60

/** What speaks for and against a trigger telling an event, and for its type. */
export function describeTrigger(cues: ReportCues, weighed: WeighedTrigger, list: FeatureList): void {
  const { symbols, view } = cues
  const { trigger, sentence, scope, against } = weighed
  const { tokens } = sentence
  const { pattern } = trigger
  list.clear()
  const patternName = symbols.of(pattern.id)
  const type = symbols.of(weighed.type)
  list.add(F.pattern, patternName)
  for (const other of trigger.patterns) if (other !== pattern) list.add(F.other_pattern, symbols.of(other.id))
  list.add(F.rule_type, type)
  const strength = symbols.of(pattern.strength ?? 'specific')
  const kind = symbols.of(againstKind(against))
  list.add(F.rule_against, against === '' ? S.none : symbols.of(against))
  list.add(F.rule_against_kind, kind, strength)
  list.add(F.rule_against, patternName, kind)
  const status = scope.status ? symbols.of(scope.status) : S.none
  list.add(F.status, status)
  list.add(F.type_status, type, status)
  list.add(F.pattern_status, patternName, status)
  if (scope.by) list.add(F.scope, symbols.of(scope.by))
  list.add(F.strength, strength)
  const form = symbols.of(formOf(trigger.features))
  list.add(F.form, form)
  list.add(F.type_form, patternName, form)
  for (let i = trigger.from; i < trigger.to; i++) list.add(F.trigger_word, symbols.word(tokens, i, sentence.from, sentence.to))
  for (let step = 1; step <= wordReach; step++) {
    const before = symbols.word(tokens, trigger.from - step, sentence.from, sentence.to)
    const after = symbols.word(tokens, trigger.to + step - 1, sentence.from, sentence.to)
    list.add(F.word_before, before, symbols.number(step))
    list.add(F.word_after, after, symbols.number(step))
    if (step === 1) {
      list.add(F.type_word_before, type, before)
      list.add(F.type_word_after, type, after)
      list.add(F.pattern_word_before, patternName, before)
      list.add(F.pattern_word_after, patternName, after)
    }
  }
  for (let i = Math.max(sentence.from, trigger.from - bagReach); i < Math.min(sentence.to, trigger.to + bagReach); i++) {
    if (i >= trigger.from && i < trigger.to) continue
    list.add(F.word_near, symbols.word(tokens, i, sentence.from, sentence.to))
  }
  describeChunks(cues, weighed, list, type, patternName)
  describeOthers(cues, weighed, list, type)
  list.add(F.sentence_kind, symbols.of(sentence.kind), symbols.number(binOf(sentence.index)))
  list.add(F.opening, symbols.word(tokens, sentence.from, sentence.from, sentence.to))
  list.add(F.opening, symbols.word(tokens, sentence.from, sentence.from, sentence.to), symbols.word(tokens, sentence.from + 1, sentence.from, sentence.to))
  list.add(F.position, symbols.number(binOf(trigger.from - sentence.from)))
  list.add(F.triggers_near, symbols.number(Math.min(6, sentence.triggers.length)))
  list.add(F.topic, view.topic === null ? S.none : symbols.of(view.topic))
  list.add(F.terror, cues.saysTerror ? S.yes : S.no, type)
  list.add(F.headline_type, cues.headlineTypes.has(pattern.type) ? S.same : cues.headlineTypes.size > 0 ? S.other : S.none, symbols.of(sentence.kind))
  for (const headline of cues.headlineTypes) list.add(F.headline_type, symbols.of(headline), type)
  list.add(F.told_count, symbols.number(Math.min(5, cues.told.get(pattern.type) ?? 0)))
  list.add(F.told_before, cues.firstOf.get(pattern.type) !== weighed ? S.yes : S.no, strength)
  list.add(F.armed, symbols.number(Math.min(4, cues.armedActors)))
  for (const hit of sentence.hits.marks('means', Math.max(sentence.from, trigger.from - meansReach), Math.min(sentence.to, trigger.to + meansReach))) {
    const gap = hit.from >= trigger.to ? hit.from - trigger.to : trigger.from - hit.to
    if (gap >= 0 && gap <= hit.sense.row.within) list.add(F.means, symbols.of(hit.sense.row.id), strength)
  }
}

function describeChunks(cues: ReportCues, { trigger, sentence }: WeighedTrigger, list: FeatureList, type: number, pattern: number): void {
  const { symbols } = cues
  const fine = cues.fine(sentence)
  const coarse = cues.coarse(sentence)
  const prep = cues.prep(sentence)
  const { chunks } = sentence
  let behind = 0
  let ahead = 0
  const first = firstChunkFrom(chunks, trigger.to)
  const [windowFrom, windowTo] = chunksAround(chunks, trigger.from)
  for (let i = first; i < chunks.length && ahead < 4; i++) {
    ahead++
    const at = symbols.number(ahead)
    list.add(F.chunk_after, fine[i], at)
    if (ahead <= 2) {
      list.add(F.type_chunk_after, type, fine[i])
      list.add(F.chunk_prep_after, coarse[i], prep[i])
      list.add(F.type_near, type, coarse[i])
    }
    if (ahead === 1) list.add(F.pattern_chunk_after, pattern, fine[i])
    if (ahead === 1) list.add(F.after_pair, fine[i], i + 1 < chunks.length ? fine[i + 1] : S.end)
  }
  for (let i = first - 1; i >= 0 && behind < 3; i--) {
    const chunk = chunks[i]
    if (chunk.to > trigger.from) continue
    behind++
    list.add(F.chunk_before, fine[i], symbols.number(behind))
    if (behind <= 2) {
      list.add(F.type_chunk_before, type, fine[i])
      list.add(F.chunk_prep_before, coarse[i], prep[i])
    }
    if (behind === 1) list.add(F.pattern_chunk_before, pattern, fine[i])
    if (behind === 1) list.add(F.before_pair, fine[i], i > 0 ? fine[i - 1] : S.start)
  }
  if (behind === 0) list.add(F.chunk_before, S.start)
  if (ahead === 0) list.add(F.chunk_after, S.end)
  let verb = -1
  let counts = 0
  let sites = 0
  let source = 0
  for (let i = windowFrom; i < windowTo; i++) {
    const chunk = chunks[i]
    if (chunk.kind === 'verb' && chunk.to <= trigger.from && !chunk.masdar) verb = i
    if ((chunk.kind === 'person' && chunk.count) || (chunk.kind === 'number' && !chunk.sites)) counts++
    if (chunk.kind === 'place' && (chunk.prep === 'in' || chunk.prep === 'by')) sites++
    if (chunk.kind === 'source' || (chunk.kind === 'particle' && chunk.word.kind === 'attribution')) source++
    if (chunk.kind === 'date') {
      const { published } = cues.view
      const age = published === null ? S.unknown : published - chunk.value.end > 6 ? S.old : chunk.value.start > published ? S.coming : S.fresh
      list.add(F.date_age, age, symbols.number(Math.min(5, chunk.value.precision)))
    }
  }
  if (verb >= 0) {
    list.add(F.verb_before, fine[verb], symbols.number(Math.min(6, trigger.from - chunks[verb].to)))
    list.add(F.type_verb_before, type, fine[verb])
  }
  list.add(F.has_count, symbols.number(Math.min(3, counts)), type)
  list.add(F.has_site, symbols.number(Math.min(3, sites)), type)
  list.add(F.source_near, symbols.number(Math.min(2, source)))
}

/** The other triggers around: an outcome takes its type from the act told beside it. */
function describeOthers(cues: ReportCues, weighed: WeighedTrigger, list: FeatureList, type: number): void {
  const { symbols } = cues
  const { trigger, sentence } = weighed
  const strength = symbols.of(trigger.pattern.strength ?? 'specific')
  for (const other of othersNear(cues.triggersOf[sentence.index], trigger.from)) {
    if (other.trigger.from === trigger.from) continue
    const gap = other.trigger.from >= trigger.to ? other.trigger.from - trigger.to : trigger.from - other.trigger.to
    const side = other.trigger.from > trigger.from ? 'after' : 'before'
    const near = symbols.of((other.against === '' ? tellingAt : silentAt)[side][gap <= 3 ? 0 : gap <= 9 ? 1 : 2])
    const theirs = symbols.of(other.type)
    list.add(F.others_type, theirs, near)
    list.add(F.others_own, theirs, type)
    if (gap <= 9) list.add(F.others_near, theirs, strength)
  }
  for (let back = 1; back <= 2; back++)
    for (const other of (cues.triggersOf[sentence.index - back] ?? []).slice(-mostOthers)) if (other.against === '') list.add(F.others_before, symbols.of(other.type), strength)
}

const mostOthers = 12

/** Where another trigger stands, by how far it is: next, near, far. */
const tellingAt = { after: ['>next', '>near', '>far'], before: ['<next', '<near', '<far'] } as const
const silentAt = { after: ['not:>next', 'not:>near', 'not:>far'], before: ['not:<next', 'not:<near', 'not:<far'] } as const

/** The triggers of a sentence around a token, at most so many on each side. */
export function othersNear(list: readonly WeighedTrigger[], token: number): readonly WeighedTrigger[] {
  if (list.length <= 2 * mostOthers) return list
  const at = firstFrom(list, token, ({ trigger }) => trigger.from)
  return list.slice(Math.max(0, at - mostOthers), at + mostOthers)
}

const kinds = new Map<string, string>()

/** The kind of rule that speaks against a trigger: `needs` of `bombing:needs`, `topic` of `topic:sport`. */
function againstKind(against: string): string {
  let kind = kinds.get(against)
  if (kind === undefined) {
    kind = nameAgainst(against)
    kinds.set(against, kind)
  }
  return kind
}

function nameAgainst(against: string): string {
  if (against === '') return 'none'
  const colon = against.lastIndexOf(':')
  const end = against.slice(colon + 1)
  return colon < 0 ? against : end === 'needs' || end === 'blocks' || end === 'object' ? end : against.slice(0, against.indexOf(':'))
}

const forms = new Map<number, string>()

/** What a written form is, in one name: `masdar+def`. */
export function formOf(features: number): string {
  let form = forms.get(features)
  if (form === undefined) {
    form = nameForm(features)
    forms.set(features, form)
  }
  return form
}

function nameForm(features: number): string {
  const tense = features & Feature.perfect ? 'perfect' : features & Feature.imperfect ? 'imperfect' : features & Feature.masdar ? 'masdar' : features & Feature.participle ? 'participle' : 'noun'
  const definite = !isFiniteForm(features) && features & Feature.definite ? '+def' : ''
  const suffix = features & Feature.suffix ? '+suffix' : ''
  const number = features & Feature.plural ? '+plural' : features & Feature.dual ? '+dual' : ''
  const voice = features & Feature.passive ? '+passive' : ''
  const clitic = features & Feature.prepositionB ? '+b' : features & Feature.prepositionL ? '+l' : features & Feature.future ? '+s' : ''
  return `${tense}${definite}${suffix}${number}${voice}${clitic}`
}

/** 0–4 as they are, then wider and wider. */
export function binOf(value: number): number {
  if (value < 5) return Math.max(0, value)
  if (value < 8) return 5
  if (value < 12) return 6
  if (value < 20) return 7
  return value < 40 ? 8 : 9
}
