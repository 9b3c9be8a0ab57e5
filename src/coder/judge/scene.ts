import type { Chunk } from '../chunk.js'
import type { Draft } from '../draft.js'
import type { EventGroup } from '../event-group.js'
import type { SentenceView } from '../report-view.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import { classOf, type ReportCues } from './report-cues.js'
import { formOf } from './trigger-features.js'
import { firstChunkFrom, indexOfChunk, windowChunks } from './windows.js'

/** Words of one event in a sentence: tokens, end excluded. */
interface Mention {
  readonly group: number
  readonly draft: Draft
  readonly from: number
  readonly to: number
}

/** The events of a report and where each is spoken of: what arguments are judged against. */
export interface Scene {
  readonly cues: ReportCues
  readonly groups: readonly EventGroup[]
  /** By sentence index, in order of the text. */
  readonly mentions: readonly (readonly Mention[])[]
  /** The highest chance of each event's triggers, and the highest of all. */
  readonly chances: readonly number[]
  readonly highest: number
  /** How many events are likelier than each. */
  readonly ranks: readonly number[]
  /** How many events of its type, and of its class, begin before each. */
  readonly sameType: readonly number[]
  readonly sameClass: readonly number[]
  /** The drafts that words are related to: an event's first and last ones. */
  readonly related: readonly (readonly Draft[])[]
}

export function setScene(cues: ReportCues, groups: readonly EventGroup[]): Scene {
  const mentions: Mention[][] = cues.view.sentences.map(() => [])
  groups.forEach((group, at) => {
    for (const draft of group.drafts) mentions[draft.sentence.index].push({ group: at, draft, from: draft.trigger.from, to: draft.trigger.to })
  })
  for (const list of mentions) list.sort((a, b) => a.from - b.from)
  const chances = groups.map((group) => group.drafts.reduce((highest, draft) => Math.max(highest, draft.chance), 0))
  const sorted = chances.slice().sort((a, b) => b - a)
  const rankOf = new Map<number, number>()
  sorted.forEach((chance, rank) => {
    if (!rankOf.has(chance)) rankOf.set(chance, rank)
  })
  return {
    cues,
    groups,
    mentions,
    chances,
    highest: sorted[0] ?? 0,
    ranks: chances.map((chance) => rankOf.get(chance) ?? 0),
    sameType: countBefore(groups.map((group) => group.type)),
    sameClass: countBefore(groups.map((group) => classOf(group.type))),
    related: groups.map(({ drafts }) => (drafts.length <= mostRelated ? drafts : [...drafts.slice(0, mostRelated / 2), ...drafts.slice(-mostRelated / 2)])),
  }
}

const mostRelated = 32
/** Mentions farther than this many tokens from a word are not weighed against each other. */
const mentionReach = 80

/** For each value, how many equal ones stand before it. */
function countBefore(values: readonly string[]): number[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const before = seen.get(value) ?? 0
    seen.set(value, before + 1)
    return before
  })
}

/** How words stand to the nearest mention of an event. */
export interface Relation {
  readonly draft: Draft
  /** Sentences from the mention to the words: 0 the same, positive after it. */
  readonly sentences: number
  /** Tokens between, in the same sentence; 0 where they overlap. */
  readonly tokens: number
  readonly side: 'same' | 'before' | 'after' | 'apart'
  /** Mentions of other events that stand between, in the same sentence. */
  readonly between: number
  /** Whose mention is nearest to the words. */
  readonly owner: 'own' | 'other' | 'both' | 'none'
  readonly cost: number
  /** Where the words stand to the mention, in one name. */
  readonly place: string
}

/** The nearest mention of the event to tokens `from` to `to` of a sentence. */
export function relate(scene: Scene, group: number, sentence: SentenceView, from: number, to: number): Relation {
  let best: { draft: Draft; sentences: number; tokens: number; side: Relation['side']; cost: number } | null = null
  for (const draft of scene.related[group]) {
    const sentences = sentence.index - draft.sentence.index
    let tokens = 0
    let side: Relation['side'] = 'apart'
    if (sentences === 0) {
      side = draft.trigger.to <= from ? 'after' : draft.trigger.from >= to ? 'before' : 'same'
      tokens = side === 'after' ? from - draft.trigger.to : side === 'before' ? draft.trigger.from - to : 0
    }
    const cost = sentences === 0 ? tokens + (side === 'before' ? 2 : 0) : 40 * Math.abs(sentences) + (sentences < 0 ? 30 : 0)
    if (!best || cost < best.cost) best = { draft, sentences, tokens, side, cost }
  }
  if (!best) throw new RangeError('an event without mentions')
  let between = 0
  let ownGap = Number.POSITIVE_INFINITY
  let otherGap = Number.POSITIVE_INFINITY
  const mentions = scene.mentions[sentence.index]
  for (let i = firstChunkFrom(mentions, from - mentionReach); i < mentions.length && mentions[i].from <= to + mentionReach; i++) {
    const mention = mentions[i]
    const gap = mention.to <= from ? from - mention.to : mention.from >= to ? mention.from - to : 0
    if (mention.group === group) ownGap = Math.min(ownGap, gap)
    else {
      otherGap = Math.min(otherGap, gap)
      if (best.side === 'after' && mention.from >= best.draft.trigger.to && mention.to <= from) between++
      if (best.side === 'before' && mention.to <= best.draft.trigger.from && mention.from >= to) between++
    }
  }
  const owner = ownGap === otherGap ? (ownGap === Number.POSITIVE_INFINITY ? 'none' : 'both') : ownGap < otherGap ? 'own' : 'other'
  return { ...best, between, owner, place: placeName(best) }
}

/** What the relation tells, and what stands around the words: the part that all arguments share. */
export function describeRelation(scene: Scene, group: number, relation: Relation, sentence: SentenceView, chunk: Chunk, list: FeatureList): void {
  const { symbols } = scene.cues
  const fine = scene.cues.fine(sentence)
  const coarse = scene.cues.coarse(sentence)
  const { tokens } = sentence
  const { draft } = relation
  const event = scene.groups[group]
  const type = symbols.of(event.type)
  const place = symbols.of(relation.place)
  const prep = symbols.of(chunk.prep)
  const groups = symbols.number(Math.min(5, scene.groups.length))
  const at = indexOfChunk(sentence.chunks, chunk)
  const own = at < 0 ? symbols.of('trigger') : fine[at]
  const rough = at < 0 ? symbols.of('trigger') : coarse[at]
  list.add(F.place, place)
  list.add(F.place_groups, place, groups)
  list.add(F.place_owner, place, symbols.of(relation.owner))
  list.add(F.between, symbols.number(Math.min(3, relation.between)), symbols.of(relation.side))
  list.add(F.side_prep, symbols.of(relation.side), prep)
  list.add(F.type_prep, type, prep)
  list.add(F.type_place, type, place)
  list.add(F.own, own)
  list.add(F.own_place, own, place)
  list.add(F.own_type, own, type)
  list.add(F.own_prep, own, prep)
  list.add(F.rough_place, rough, place)
  list.add(F.rough_type, rough, type)
  list.add(F.pattern_side, symbols.of(draft.trigger.pattern.id), symbols.of(relation.side))
  list.add(F.pattern_prep, symbols.of(draft.trigger.pattern.id), prep)
  list.add(F.form_side, symbols.of(formOf(draft.trigger.features)), symbols.of(relation.side))
  list.add(F.joined, symbols.of(chunk.joined ? 'yes' : 'no'), at > 0 ? coarse[at - 1] : symbols.of('start'))
  list.add(F.kinds, symbols.of(sentence.kind), symbols.of(draft.sentence.kind))
  list.add(F.sentence_of, symbols.number(Math.min(9, sentence.index)))
  list.add(F.lead, symbols.of(group === 0 ? 'first' : 'later'), place)
  list.add(F.word_before, symbols.word(tokens, chunk.from - 1, sentence.from, sentence.to), symbols.number(1))
  list.add(F.word_before, symbols.word(tokens, chunk.from - 2, sentence.from, sentence.to), symbols.number(2))
  list.add(F.word_after, symbols.word(tokens, chunk.to, sentence.from, sentence.to), symbols.number(1))
  list.add(F.own_word, symbols.word(tokens, chunk.to - 1, sentence.from, sentence.to))
  list.add(F.own_word, symbols.word(tokens, chunk.from, sentence.from, sentence.to))
  if (at >= 0) {
    list.add(F.chunk_before, at > 0 ? fine[at - 1] : symbols.of('start'), symbols.number(1))
    list.add(F.chunk_after, at + 1 < sentence.chunks.length ? fine[at + 1] : symbols.of('end'), symbols.number(1))
    list.add(F.rough_around, at > 0 ? coarse[at - 1] : symbols.of('start'), at + 1 < sentence.chunks.length ? coarse[at + 1] : symbols.of('end'))
  }
  if (relation.sentences === 0 && relation.side !== 'same') {
    let verbs = 0
    let commas = 0
    const from = relation.side === 'after' ? draft.trigger.to : chunk.to
    const to = relation.side === 'after' ? chunk.from : draft.trigger.from
    for (let i = from; i < Math.min(to, from + mentionReach); i++) if (tokens.word[i] === '،' || tokens.word[i] === ',') commas++
    let path = relation.side === 'after' ? '>' : '<'
    let steps = 0
    const start = firstChunkFrom(sentence.chunks, from)
    for (let i = start; i < Math.min(sentence.chunks.length, start + windowChunks) && sentence.chunks[i].from < to; i++) {
      const other = sentence.chunks[i]
      if (other.to > to || other === chunk) continue
      if (other.kind === 'verb') verbs++
      if (steps++ < 3) path += other.kind === 'verb' ? 'v' : other.kind === 'particle' ? 'r' : other.kind[0]
    }
    list.add(F.path, symbols.of(steps > 3 ? `${path}+` : path), rough)
    list.add(F.path, symbols.of(steps > 3 ? `${path}+` : path), prep)
    list.add(F.verbs_between, symbols.number(Math.min(3, verbs)), symbols.of(relation.side))
    list.add(F.commas_between, symbols.number(Math.min(3, commas)), symbols.of(relation.side))
  }
}

/** `>4` up to four tokens behind, `<2` up to two before, `+s1` in the next sentence, `same` within. */
function placeName(relation: Pick<Relation, 'sentences' | 'side' | 'tokens'>): string {
  if (relation.sentences !== 0) {
    const far = Math.abs(relation.sentences)
    return `${relation.sentences > 0 ? '+' : '-'}s${far <= 3 ? far : far <= 6 ? 4 : 7}`
  }
  if (relation.side === 'same') return 'same'
  const gap = relation.tokens <= 2 ? relation.tokens : relation.tokens <= 4 ? 4 : relation.tokens <= 7 ? 7 : relation.tokens <= 12 ? 12 : relation.tokens <= 20 ? 20 : 21
  return `${relation.side === 'after' ? '>' : '<'}${gap}`
}
