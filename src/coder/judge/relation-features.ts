import type { SentenceView } from '../report-view.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { EventRelations, Relation } from './relations.js'
import type { ReportCues } from './report-cues.js'
import { S } from './symbol-names.table.js'
import { formOf } from './trigger-features.js'
import { firstChunkFrom, mentionReach, windowChunks } from './windows.js'

/** What the relation of a chunk to an event tells, and what stands around the chunk: the part that all arguments share. */
export function describeRelation(cues: ReportCues, relations: EventRelations, sentence: SentenceView, at: number, list: FeatureList): void {
  const { symbols } = cues
  const fine = cues.fine(sentence)
  const coarse = cues.coarse(sentence)
  const { tokens, chunks } = sentence
  const chunk = chunks[at]
  const relation = relations.of(sentence, at)
  const { draft, place } = relation
  const { type } = relations
  const prep = cues.prep(sentence)[at]
  const pattern = symbols.of(draft.trigger.pattern.id)
  const side = S[relation.side]
  const own = fine[at]
  const rough = coarse[at]
  const last = at + 1 === chunks.length
  list.add(F.place, place)
  list.add(F.place_groups, place, symbols.number(Math.min(5, relations.events)))
  list.add(F.place_owner, place, S[relation.owner])
  list.add(F.between, symbols.number(Math.min(3, relation.between)), side)
  list.add(F.side_prep, side, prep)
  list.add(F.type_prep, type, prep)
  list.add(F.type_place, type, place)
  list.add(F.own, own)
  list.add(F.own_place, own, place)
  list.add(F.own_type, own, type)
  list.add(F.own_prep, own, prep)
  list.add(F.rough_place, rough, place)
  list.add(F.rough_type, rough, type)
  list.add(F.pattern_side, pattern, side)
  list.add(F.pattern_prep, pattern, prep)
  list.add(F.form_side, symbols.of(formOf(draft.trigger.features)), side)
  list.add(F.joined, chunk.joined ? S.yes : S.no, at > 0 ? coarse[at - 1] : S.start)
  list.add(F.kinds, symbols.of(sentence.kind), symbols.of(draft.sentence.kind))
  list.add(F.sentence_of, symbols.number(Math.min(9, sentence.index)))
  list.add(F.lead, relations.isFirst ? S.first : S.later, place)
  list.add(F.word_before, symbols.word(tokens, chunk.from - 1, sentence.from, sentence.to), symbols.number(1))
  list.add(F.word_before, symbols.word(tokens, chunk.from - 2, sentence.from, sentence.to), symbols.number(2))
  list.add(F.word_after, symbols.word(tokens, chunk.to, sentence.from, sentence.to), symbols.number(1))
  list.add(F.own_word, symbols.word(tokens, chunk.to - 1, sentence.from, sentence.to))
  list.add(F.own_word, symbols.word(tokens, chunk.from, sentence.from, sentence.to))
  list.add(F.chunk_before, at > 0 ? fine[at - 1] : S.start, symbols.number(1))
  list.add(F.chunk_after, last ? S.end : fine[at + 1], symbols.number(1))
  list.add(F.rough_around, at > 0 ? coarse[at - 1] : S.start, last ? S.end : coarse[at + 1])
  if (relation.sentences === 0 && relation.side !== 'same') describePath(cues, sentence, at, relation, list)
}

/** What stands between a chunk and a mention in its sentence. */
function describePath(cues: ReportCues, sentence: SentenceView, at: number, { side, draft }: Relation, list: FeatureList): void {
  const { symbols } = cues
  const { tokens, chunks } = sentence
  const chunk = chunks[at]
  let verbs = 0
  let commas = 0
  const from = side === 'after' ? draft.trigger.to : chunk.to
  const to = side === 'after' ? chunk.from : draft.trigger.from
  for (let i = from; i < Math.min(to, from + mentionReach); i++) if (tokens.word[i] === '،' || tokens.word[i] === ',') commas++
  let path = side === 'after' ? '>' : '<'
  let steps = 0
  const start = firstChunkFrom(chunks, from)
  for (let i = start; i < Math.min(chunks.length, start + windowChunks) && chunks[i].from < to; i++) {
    const other = chunks[i]
    if (other.to > to || other === chunk) continue
    if (other.kind === 'verb') verbs++
    if (steps++ < 3) path += other.kind === 'verb' ? 'v' : other.kind === 'particle' ? 'r' : other.kind[0]
  }
  const way = symbols.of(steps > 3 ? `${path}+` : path)
  list.add(F.path, way, cues.coarse(sentence)[at])
  list.add(F.path, way, cues.prep(sentence)[at])
  list.add(F.verbs_between, symbols.number(Math.min(3, verbs)), S[side])
  list.add(F.commas_between, symbols.number(Math.min(3, commas)), S[side])
}
