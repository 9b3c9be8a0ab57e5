import { eventTypes } from '../../../codebook/event-types.table.js'
import type { Draft } from '../draft.js'
import type { EventGroup } from '../event-group.js'
import { daysMeet, placesAgree, ruleScore } from '../likeness.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { ReportCues } from './report-cues.js'
import { S } from './symbol-names.table.js'
import { binOf, formOf } from './trigger-features.js'

/** A draft is held against so many of a group's latest. */
const lastDrafts = 8

const tokenGaps = Array.from({ length: 10 }, (_, bin) => `t${bin}`)
const sentenceGaps = Array.from({ length: 10 }, (_, bin) => `s${bin}`)

/** What speaks for and against a draft telling the same event as those of a group. `since` counts the events begun after the group. */
export function describePair(cues: ReportCues, group: EventGroup, draft: Draft, since: number, list: FeatureList): void {
  const { symbols, view } = cues
  const { gazetteer } = view.pack
  list.clear()
  const own = symbols.of(draft.type)
  const theirs = symbols.of(group.type)
  const isSame = group.type === draft.type
  const same = isSame ? S.same : eventTypes[group.type].class === eventTypes[draft.type].class ? S.class : S.other
  list.add(F.pair_type, theirs, own)
  list.add(F.pair_classes, same)
  const strength = symbols.of(draft.strength)
  list.add(F.pair_strength, symbols.of(group.strength), strength)
  const last = nearestOf(group.drafts, draft)
  const gap = draft.sentence.index - last.sentence.index
  const tokens = gap === 0 ? Math.max(0, draft.trigger.from - last.trigger.to) : 0
  const gapName = symbols.of(gap === 0 ? tokenGaps[binOf(tokens)] : sentenceGaps[binOf(gap)])
  list.add(F.pair_gap, gapName, same)
  list.add(F.pair_gap, gapName, strength)
  list.add(F.pair_kinds, symbols.of(last.sentence.kind), symbols.of(draft.sentence.kind))
  list.add(F.pair_kinds, group.inHeadline ? S.headlined : S.told, same)
  list.add(F.pair_form, symbols.of(formOf(draft.trigger.features)), same)
  list.add(F.pair_patterns, symbols.of(last.trigger.pattern.id), symbols.of(draft.trigger.pattern.id))
  list.add(F.pair_patterns, symbols.of(draft.trigger.pattern.id), same)
  const sites = draft.places.filter((place) => place.role === 'site')
  const known = group.sites
  const site =
    sites.length === 0 || known.length === 0
      ? sites.length === 0
        ? known.length === 0
          ? S.none
          : S.untold
        : S.new
      : sites.some((a) => known.some((b) => a.place !== null && a.place === b.place))
        ? S.same
        : sites.some((a) => known.some((b) => placesAgree(gazetteer, a, b)))
          ? S.agree
          : S.differ
  list.add(F.pair_sites, site, same)
  list.add(F.pair_sites, site, gapName)
  const date =
    !draft.date || group.dates.length === 0
      ? S.none
      : group.dates.some((told) => told.start === draft.date?.value.start && told.end === draft.date.value.end)
        ? S.same
        : daysMeet(group.dates, draft)
          ? S.meet
          : S.differ
  list.add(F.pair_dates, date, same)
  list.add(F.pair_dates, date, site)
  let counts: number = S.none
  for (const count of draft.counts) {
    const told = group.counts.filter((other) => other.what === count.what)
    if (told.length === 0) continue
    if (told.some((other) => other.value.min === count.value.min && other.value.max === count.value.max)) counts = S.same
    else if (counts !== S.same) counts = S.differ
  }
  list.add(F.pair_counts, counts, same)
  list.add(F.pair_counts, counts, strength)
  const doers = draft.actors.filter((actor) => actor.role === 'actor' && actor.id)
  const actors =
    doers.length === 0 || group.doers.length === 0
      ? S.none
      : doers.some((a) => group.doers.some((b) => a.id === b.id))
        ? S.same
        : doers.some((a) => group.doers.some((b) => a.country === b.country))
          ? S.country
          : S.differ
  list.add(F.pair_actors, actors, same)
  const rule = ruleScore(gazetteer, group, draft)
  list.add(F.pair_rule, rule ? symbols.of(rule.why) : S.ruled_out, symbols.number(rule ? Math.max(0, Math.min(12, Math.round(rule.score * 2))) : 20))
  list.add(F.pair_status, symbols.of(draft.status), group.statuses.has(draft.status) ? S.same : S.other)
  list.add(F.rivals, symbols.number(binOf(since)), same)
  list.add(F.pair_mark, openingMark(cues, draft), same)
  list.add(F.pair_mark, last.sentence.paragraph === draft.sentence.paragraph ? S.same_paragraph : S.other_paragraph, same)
  list.add(F.word_before, symbols.word(draft.sentence.tokens, draft.trigger.from - 1, draft.sentence.from, draft.sentence.to), same)
  list.add(F.has, draft.pointsBack ? S.points_back : draft.definite ? S.definite : S.plain, same)
  list.add(F.has, draft.backgroundBy !== '' ? S.background : S.news, group.isRecalled ? S.background : S.news)
  list.add(F.group_size, symbols.number(Math.min(5, group.drafts.length)), same)
}

/** Of the latest drafts of a group the one nearest to another, the last of equals. */
function nearestOf(drafts: readonly Draft[], { sentence }: Draft): Draft {
  let nearest = drafts[Math.max(0, drafts.length - lastDrafts)]
  for (let i = Math.max(0, drafts.length - lastDrafts); i < drafts.length; i++)
    if (Math.abs(sentence.index - drafts[i].sentence.index) <= Math.abs(sentence.index - nearest.sentence.index)) nearest = drafts[i]
  return nearest
}

/** The discourse word that opens a draft's sentence: يذكر أن, وفي سياق متصل. */
function openingMark(cues: ReportCues, draft: Draft): number {
  const { symbols } = cues
  const { sentence } = draft
  for (const chunk of sentence.chunks) {
    if (chunk.from - sentence.from > 3) break
    if (chunk.kind === 'particle' && chunk.word.kind === 'discourse') return symbols.joined('mark', chunk.word.value)
  }
  return symbols.joined('mark', 'none')
}
