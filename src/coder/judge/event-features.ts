import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import { saysTerror } from './report-cues.js'
import type { Scene } from './scene.js'
import { S } from './symbol-names.table.js'
import { binOf, formOf, othersNear } from './trigger-features.js'
import { chunksAround } from './windows.js'

const wordsAround = 60

/** Tenths of a probability, finer near certainty. */
export function chanceBin(chance: number): number {
  return chance > 0.97 ? 12 : chance > 0.94 ? 11 : Math.floor(chance * 10)
}

/** What speaks for an event being told at all, and for its status, domain and being background. */
export function describeEvent(scene: Scene, at: number, list: FeatureList): void {
  const { cues, groups } = scene
  const { symbols, view } = cues
  const group = groups[at]
  list.clear()
  const type = symbols.of(group.type)
  const highest = scene.chances[at]
  const sum = group.drafts.reduce((total, draft) => total + draft.chance, 0)
  list.add(F.chance, symbols.number(chanceBin(highest)))
  list.add(F.type_chance, type, symbols.number(chanceBin(highest)))
  list.add(F.chance, symbols.number(chanceBin(highest)), symbols.number(Math.min(6, Math.round(sum * 2))))
  list.add(F.rule_type, symbols.of(group.ruleType))
  list.add(F.pair_type, symbols.of(group.ruleType), type)
  list.add(F.rank, symbols.number(Math.min(5, scene.ranks[at])), symbols.number(Math.min(6, groups.length)))
  list.add(F.rank, symbols.number(chanceBin(scene.highest)), symbols.number(chanceBin(highest)))
  for (const count of group.counts.slice(0, 6)) list.add(F.value, symbols.of(`${count.what}/${count.of}`), type)
  for (const doer of group.doers.slice(0, 3)) list.add(F.actor_kinds, symbols.of(doer.kind), type)
  list.add(F.group_size, symbols.number(Math.min(5, group.drafts.length)))
  list.add(F.strengths, symbols.of([...new Set(group.drafts.map((draft) => draft.strength))].sort().join('+')), symbols.number(Math.min(3, group.drafts.length)))
  list.add(F.sentence_at, symbols.number(binOf(group.anchor.sentence.index)), group.inHeadline ? S.headlined : S.told)
  list.add(F.rivals, symbols.number(Math.min(8, groups.length)))
  const sameType = scene.sameType[at]
  const sameClass = scene.sameClass[at]
  list.add(F.same_type_before, symbols.number(Math.min(3, sameType)), type)
  list.add(F.same_type_before, symbols.number(Math.min(3, sameType)), symbols.number(Math.min(4, sameClass)))
  list.add(F.likeness, symbols.number(chanceBin(group.likeness)), symbols.number(Math.min(2, sameType)))
  list.add(F.lead, at === 0 ? S.first : S.later, type)
  const has = [group.sites.length > 0 ? 'site' : '', group.dates.length > 0 ? 'date' : '', group.counts.length > 0 ? 'count' : '', group.doers.length > 0 ? 'doer' : '']
    .filter((name) => name !== '')
    .join('+')
  list.add(F.has, symbols.of(has))
  list.add(F.has, symbols.of(has), type)
  list.add(F.topic, view.topic === null ? S.none : symbols.of(view.topic))
  list.add(F.terror, cues.saysTerror ? S.yes : S.no, type)
  list.add(F.armed, symbols.number(Math.min(4, cues.armedActors)), type)
  list.add(F.told_count, symbols.number(Math.min(6, cues.told.get(group.type) ?? 0)))
  for (const headline of cues.headlineTypes) list.add(F.headline_type, symbols.of(headline), type)
  for (const place of group.sites.slice(0, 4)) if (place.country) list.add(F.sites_country, symbols.of(place.country))
  for (const place of group.sites.slice(0, 2)) if (place.country) list.add(F.sites_country, symbols.of(place.country), type)
  for (const draft of group.drafts.slice(0, 6)) {
    const { sentence, trigger } = draft
    const pattern = symbols.of(trigger.pattern.id)
    list.add(F.pattern, pattern)
    list.add(F.pair_type, symbols.of(draft.type), symbols.number(Math.min(9, Math.floor(draft.chance * 10))))
    list.add(F.pair_type, type, symbols.of(draft.trigger.pattern.type))
    list.add(F.status, symbols.of(draft.status), symbols.of(draft.statusBy))
    list.add(F.status, symbols.of(draft.status), type)
    list.add(F.type_form, pattern, symbols.of(formOf(trigger.features)))
    list.add(F.has, draft.backgroundBy !== '' ? symbols.joined('background', draft.backgroundBy) : S.news, symbols.of(draft.strength))
    list.add(F.has, draft.pointsBack ? S.points_back : draft.definite ? S.definite : S.plain)
    list.add(F.opening, symbols.word(sentence.tokens, sentence.from, sentence.from, sentence.to))
    list.add(F.opening, symbols.word(sentence.tokens, sentence.from, sentence.from, sentence.to), symbols.word(sentence.tokens, sentence.from + 1, sentence.from, sentence.to))
    for (let step = 1; step <= 3; step++) list.add(F.word_before, symbols.word(sentence.tokens, trigger.from - step, sentence.from, sentence.to), symbols.number(step))
    list.add(F.word_after, symbols.word(sentence.tokens, trigger.to, sentence.from, sentence.to), symbols.number(1))
    for (const other of othersNear(cues.triggersOf[sentence.index], trigger.from)) if (other.trigger.from !== trigger.from) list.add(F.sentence_types, symbols.of(other.type), type)
    for (const hit of sentence.hits.marks('means', Math.max(sentence.from, trigger.from - wordsAround), Math.min(sentence.to, trigger.to + wordsAround)))
      list.add(F.means, symbols.of(hit.sense.row.id), type)
    list.add(F.terror, saysTerror(sentence) ? S.sentence : S.silent, type)
    list.add(F.sentence_kind, symbols.of(sentence.kind))
    for (let i = Math.max(sentence.from, trigger.from - 8); i < Math.min(sentence.to, trigger.to + 8); i++) list.add(F.word_near, symbols.word(sentence.tokens, i, sentence.from, sentence.to))
    const [from, to] = chunksAround(sentence.chunks, trigger.from)
    for (let i = from; i < to; i++) {
      const chunk = sentence.chunks[i]
      if (chunk.kind === 'item' || chunk.kind === 'target') {
        list.add(F.item_kinds, cues.fine(sentence)[i])
        list.add(F.item_kinds, cues.fine(sentence)[i], type)
      } else if (chunk.kind === 'person') list.add(F.actor_kinds, cues.fine(sentence)[i])
      else if (chunk.kind === 'actor') list.add(F.actor_kinds, symbols.of(chunk.actor?.id ?? chunk.suffix ?? ''))
      else if (chunk.kind === 'particle' && chunk.to <= trigger.from) list.add(F.cue, cues.fine(sentence)[i], symbols.number(binOf(trigger.from - chunk.to)))
      else if (chunk.kind === 'verb' && chunk.to <= trigger.from) list.add(F.verb_before, cues.fine(sentence)[i])
      else if (chunk.kind === 'date' && view.published !== null) {
        const age = view.published - chunk.value.end
        list.add(F.date_age, ageName(age), placeName(chunk.from, trigger.from))
      }
    }
    if (draft.date && view.published !== null) {
      const age = view.published - draft.date.value.end
      list.add(F.date_age, ageName(age), symbols.number(draft.date.value.precision))
    } else list.add(F.date_age, S.untold, group.inHeadline ? S.headlined : S.told)
  }
}

/** What speaks for a report telling any event; `chances` are those of its groups. */
export function describeReport(scene: Scene, chances: readonly number[], list: FeatureList): void {
  const { cues, groups } = scene
  const { symbols, view } = cues
  list.clear()
  const order = chances.map((_, i) => i).sort((a, b) => chances[b] - chances[a])
  order.slice(0, 3).forEach((at, rank) => {
    const bin = symbols.number(chanceBin(chances[at]))
    list.add(F.rank, symbols.number(rank), bin)
    list.add(F.chance, symbols.number(chanceBin(scene.chances[at])), symbols.number(rank))
    list.add(F.type_chance, symbols.of(groups[at].type), bin)
    list.add(F.rule_type, symbols.of(groups[at].type), symbols.number(rank))
    list.add(F.has, groups[at].inHeadline ? S.headlined : S.told, bin)
  })
  const sum = chances.reduce((total, chance) => total + chance, 0)
  list.add(F.group_size, symbols.number(Math.min(12, Math.round(sum * 2))))
  list.add(F.rivals, symbols.number(Math.min(8, groups.length)))
  list.add(F.topic, view.topic === null ? S.none : symbols.of(view.topic))
  list.add(F.terror, cues.saysTerror ? S.yes : S.no)
  list.add(F.armed, symbols.number(Math.min(4, cues.armedActors)))
  for (const headline of cues.headlineTypes) list.add(F.headline_type, symbols.of(headline))
  for (const sentence of view.sentences.slice(0, 2)) for (let i = sentence.from; i < sentence.to; i++) list.add(F.headline_word, symbols.word(sentence.tokens, i, sentence.from, sentence.to))
}

/** How old a told day is, in days before the report's. */
function ageName(age: number): number {
  return age > 366 ? S.years : age > 60 ? S.months : age > 8 ? S.weeks : age > 2 ? S.days : age >= 0 ? S.fresh : S.coming
}

function placeName(from: number, trigger: number): number {
  return from > trigger ? (from - trigger > 8 ? S.far_after : S.after) : trigger - from > 8 ? S.far_before : S.before
}
