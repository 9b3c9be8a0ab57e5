import { eventTypes } from '../../../codebook/event-types.table.js'
import type { Draft } from '../draft.js'
import type { EventGroup } from '../event-group.js'
import { daysMeet, placesAgree, ruleScore } from '../likeness.js'
import type { FeatureList } from './feature-list.js'
import { F } from './feature-names.table.js'
import type { ReportCues } from './report-cues.js'
import { binOf, formOf } from './trigger-features.js'

/** A draft is held against so many of a group's latest. */
const lastDrafts = 8

/** What speaks for and against a draft telling the same event as those of a group. `since` counts the events begun after the group. */
export function describePair(cues: ReportCues, group: EventGroup, draft: Draft, since: number, list: FeatureList): void {
  const { symbols, view } = cues
  const { gazetteer } = view.pack
  list.clear()
  const own = symbols.of(draft.type)
  const theirs = symbols.of(group.type)
  const isSame = group.type === draft.type
  const same = symbols.of(isSame ? 'same' : eventTypes[group.type].class === eventTypes[draft.type].class ? 'class' : 'other')
  list.add(F.pair_type, theirs, own)
  list.add(F.pair_classes, same)
  const strength = symbols.of(draft.strength)
  list.add(F.pair_strength, symbols.of(group.strength), strength)
  const last = group.drafts.slice(-lastDrafts).reduce((near, other) => (Math.abs(draft.sentence.index - other.sentence.index) <= Math.abs(draft.sentence.index - near.sentence.index) ? other : near))
  const gap = draft.sentence.index - last.sentence.index
  const tokens = gap === 0 ? Math.max(0, draft.trigger.from - last.trigger.to) : 0
  const gapName = symbols.of(gap === 0 ? `t${binOf(tokens)}` : `s${binOf(gap)}`)
  list.add(F.pair_gap, gapName, same)
  list.add(F.pair_gap, gapName, strength)
  list.add(F.pair_kinds, symbols.of(last.sentence.kind), symbols.of(draft.sentence.kind))
  list.add(F.pair_kinds, symbols.of(group.inHeadline ? 'headlined' : 'told'), same)
  list.add(F.pair_form, symbols.of(formOf(draft.trigger.features)), same)
  list.add(F.pair_patterns, symbols.of(last.trigger.pattern.id), symbols.of(draft.trigger.pattern.id))
  list.add(F.pair_patterns, symbols.of(draft.trigger.pattern.id), same)
  const sites = draft.places.filter((place) => place.role === 'site')
  const known = group.sites
  const siteName =
    sites.length === 0 || known.length === 0
      ? sites.length === 0
        ? known.length === 0
          ? 'none'
          : 'untold'
        : 'new'
      : sites.some((a) => known.some((b) => a.place !== null && a.place === b.place))
        ? 'same'
        : sites.some((a) => known.some((b) => placesAgree(gazetteer, a, b)))
          ? 'agree'
          : 'differ'
  const site = symbols.of(siteName)
  list.add(F.pair_sites, site, same)
  list.add(F.pair_sites, site, gapName)
  const dateName =
    !draft.date || group.dates.length === 0
      ? 'none'
      : group.dates.some((date) => date.start === draft.date?.value.start && date.end === draft.date.value.end)
        ? 'same'
        : daysMeet(group.dates, draft)
          ? 'meet'
          : 'differ'
  list.add(F.pair_dates, symbols.of(dateName), same)
  list.add(F.pair_dates, symbols.of(dateName), site)
  let counts = 'none'
  for (const count of draft.counts) {
    const told = group.counts.filter((other) => other.what === count.what)
    if (told.length === 0) continue
    if (told.some((other) => other.value.min === count.value.min && other.value.max === count.value.max)) counts = 'same'
    else if (counts !== 'same') counts = 'differ'
  }
  list.add(F.pair_counts, symbols.of(counts), same)
  list.add(F.pair_counts, symbols.of(counts), strength)
  const doers = draft.actors.filter((actor) => actor.role === 'actor' && actor.id)
  const actors =
    doers.length === 0 || group.doers.length === 0
      ? 'none'
      : doers.some((a) => group.doers.some((b) => a.id === b.id))
        ? 'same'
        : doers.some((a) => group.doers.some((b) => a.country === b.country))
          ? 'country'
          : 'differ'
  list.add(F.pair_actors, symbols.of(actors), same)
  const rule = ruleScore(gazetteer, group, draft)
  list.add(F.pair_rule, symbols.of(rule ? rule.why : 'ruled_out'), symbols.number(rule ? Math.max(0, Math.min(12, Math.round(rule.score * 2))) : 20))
  list.add(F.pair_status, symbols.of(draft.status), symbols.of(group.statuses.has(draft.status) ? 'same' : 'other'))
  list.add(F.rivals, symbols.number(binOf(since)), same)
  list.add(F.pair_mark, openingMark(cues, draft), same)
  list.add(F.pair_mark, symbols.of(last.sentence.paragraph === draft.sentence.paragraph ? 'same_paragraph' : 'other_paragraph'), same)
  list.add(F.word_before, symbols.word(draft.sentence.tokens, draft.trigger.from - 1, draft.sentence.from, draft.sentence.to), same)
  list.add(F.has, symbols.of(draft.pointsBack ? 'points_back' : draft.definite ? 'definite' : 'plain'), same)
  list.add(F.has, symbols.of(draft.backgroundBy !== '' ? 'background' : 'news'), symbols.of(group.isRecalled ? 'background' : 'news'))
  list.add(F.group_size, symbols.number(Math.min(5, group.drafts.length)), same)
}

/** The discourse word that opens a draft's sentence: يذكر أن, وفي سياق متصل. */
function openingMark(cues: ReportCues, draft: Draft): number {
  const { symbols } = cues
  const { sentence } = draft
  for (const chunk of sentence.chunks) {
    if (chunk.from - sentence.from > 3) break
    if (chunk.kind === 'particle' && chunk.word.kind === 'discourse') return symbols.of(`mark:${chunk.word.value}`)
  }
  return symbols.of('mark:none')
}
