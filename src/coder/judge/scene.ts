import type { Draft } from '../draft.js'
import type { EventGroup } from '../event-group.js'
import { FeatureList } from './feature-list.js'
import { EventRelations, type Mention } from './relations.js'
import { classOf, type ReportCues } from './report-cues.js'

/** The events of a report and where each is spoken of: what arguments are judged against. */
export interface Scene {
  readonly cues: ReportCues
  readonly groups: readonly EventGroup[]
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
  /** How chunks stand to each event. */
  readonly relations: readonly EventRelations[]
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
  const related = groups.map(({ drafts }) => (drafts.length <= mostRelated ? drafts : [...drafts.slice(0, mostRelated / 2), ...drafts.slice(-mostRelated / 2)]))
  const features = new FeatureList()
  return {
    cues,
    groups,
    chances,
    highest: sorted[0] ?? 0,
    ranks: chances.map((chance) => rankOf.get(chance) ?? 0),
    sameType: countBefore(groups.map((group) => group.type)),
    sameClass: countBefore(groups.map((group) => classOf(group.type))),
    related,
    relations: groups.map((_, group) => new EventRelations(cues, groups, group, related[group], mentions, features)),
  }
}

const mostRelated = 32

/** For each value, how many equal ones stand before it. */
function countBefore(values: readonly string[]): number[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const before = seen.get(value) ?? 0
    seen.set(value, before + 1)
    return before
  })
}
