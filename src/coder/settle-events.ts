import type { EventType } from '../../codebook/event-types.table.js'
import type { Domain, Status } from '../../codebook/values.table.js'
import { TokenKind } from '../text/tokens.js'
import type { Draft, DraftActor, DraftAttribution, DraftCount, DraftDate, DraftItem, DraftLink, DraftPlace, DraftTarget } from './draft.js'
import type { EventGroup } from './event-group.js'
import { sentencesNear } from './judge/candidates.js'
import { describeEvent, describeReport } from './judge/event-features.js'
import type { Judge } from './judge/judge.js'
import type { ReportCues } from './judge/report-cues.js'
import { type Scene, setScene } from './judge/scene.js'
import { settleActors } from './settle-actors.js'
import { settleCounts, settleDate, settleItems, settleSources } from './settle-arguments.js'
import { settleSites } from './settle-sites.js'

/** An event with all its values settled, each still with its words and its reason. */
export interface SettledEvent {
  readonly group: EventGroup
  readonly anchor: Draft
  readonly chance: number
  readonly type: EventType
  readonly typeBy: string
  readonly domain: Domain
  readonly domainBy: string
  readonly status: Status
  readonly statusBy: string
  readonly background: boolean
  readonly backgroundBy: string
  readonly date: { readonly start: number; readonly end: number; readonly precision: 1 | 2 | 3 | 4 | 5; readonly told: DraftDate | null; readonly by: string } | null
  readonly places: readonly DraftPlace[]
  readonly actors: readonly DraftActor[]
  readonly counts: readonly DraftCount[]
  readonly items: readonly DraftItem[]
  readonly targets: readonly DraftTarget[]
  readonly links: readonly DraftLink[]
  readonly attribution: readonly DraftAttribution[]
  readonly ages: Draft['ages']
  readonly nationalities: Draft['nationalities']
}

/** Groups that give no event after all, with the reason. */
export interface DroppedGroup {
  readonly group: EventGroup
  readonly by: string
}

/** A single sentence says too little of what the report is about to be silenced for it. */
const leastWords = 25

export function settleEvents(judge: Judge, cues: ReportCues, groups: readonly EventGroup[]): { events: SettledEvent[]; dropped: DroppedGroup[] } {
  const dropped: DroppedGroup[] = []
  const kept: EventGroup[] = []
  const chances: number[] = []
  const all = setScene(cues, groups)
  const types: EventType[] = []
  const judged = groups.map(({ type }, at) => {
    describeEvent(all, at, judge.features)
    const chance = judge.chanceOf('event', judge.features)
    types.push(chance < judge.takenFrom('event') ? type : (judge.choose('type', judge.features).label as EventType))
    return chance
  })
  describeReport(all, judged, judge.features)
  const any = groups.length === 0 ? 0 : judge.chanceOf('report', judge.features)
  const isSilent = wordsOf(cues) >= leastWords && any < judge.takenFrom('report')
  groups.forEach((group, at) => {
    if (isSilent) dropped.push({ group, by: `report ${any.toFixed(2)}` })
    else if (judged[at] < judge.takenFrom('event')) dropped.push({ group, by: `event ${judged[at].toFixed(2)}` })
    else {
      group.type = types[at]
      kept.push(group)
      chances.push(judged[at])
    }
  })
  const events = settleAll(judge, cues, kept, chances)
  const doubles = findDoubles(events)
  if (doubles.size === 0) return { events, dropped }
  // told apart, but of one type, day and site: the same event
  const single = kept.filter((group) => !doubles.has(group))
  for (const [double, first] of doubles) for (const draft of double.drafts) first.add(draft, 'same_values')
  const settled = settleAll(
    judge,
    cues,
    single,
    chances.filter((_, at) => !doubles.has(kept[at])),
  )
  return { events: settled, dropped }
}

/** Words in letters, up to what is enough. */
function wordsOf({ view }: ReportCues): number {
  let words = 0
  for (const { tokens, from, to } of view.sentences) for (let i = from; i < to && words < leastWords; i++) if (tokens.kind[i] === TokenKind.arabic) words++
  return words
}

function settleAll(judge: Judge, cues: ReportCues, groups: readonly EventGroup[], chances: readonly number[]): SettledEvent[] {
  const scene = setScene(cues, groups)
  return groups.map((_, at) => settle(judge, scene, at, chances[at]))
}

/** Events that agree in type, told day, status and exact sites with an earlier one. */
function findDoubles(events: readonly SettledEvent[]): Map<EventGroup, EventGroup> {
  const doubles = new Map<EventGroup, EventGroup>()
  const firsts = new Map<string, EventGroup>()
  for (const { group, type, status, date, places } of events) {
    const sites = places.filter((place) => place.role === 'site' && place.precision <= 3).map((place) => place.place?.id ?? place.nameAr)
    if (!date || sites.length === 0) continue
    const key = [type, status, date.start, date.end, ...sites.sort()].join(' ')
    const first = firsts.get(key)
    if (first) doubles.set(group, first)
    else firsts.set(key, group)
  }
  return doubles
}

function settle(judge: Judge, scene: Scene, at: number, chance: number): SettledEvent {
  const group = scene.groups[at]
  const { drafts, type } = group
  const anchor = anchorOf(group)
  describeEvent(scene, at, judge.features)
  const status = judge.choose('status', judge.features)
  const domain = judge.choose('domain', judge.features)
  const background = judge.choose('background', judge.features)
  const near = sentencesNear(scene, at)
  const places = settleSites(judge, scene, at, near)
  const date = settleDate(judge, scene, at, near, background.label === 'yes', status.label === 'planned')
  return {
    group,
    anchor,
    chance,
    type,
    typeBy: anchor.typeBy,
    domain: domain.label as Domain,
    domainBy: domain.by,
    status: type === 'plot_foiled' ? 'foiled' : (status.label as Status),
    statusBy: status.by,
    background: background.label === 'yes',
    backgroundBy: background.by,
    date,
    places,
    actors: settleActors(judge, scene, at, near, places),
    counts: settleCounts(judge, scene, at, near),
    items: settleItems(judge, scene, at, near),
    targets: unique(
      drafts.flatMap((draft) => draft.targets),
      (target) => target.category,
    ),
    links: unique(
      drafts.flatMap((draft) => draft.links),
      (link) => link.kind,
    ),
    attribution: settleSources(judge, scene, at, near),
    ages: drafts.find((draft) => draft.ages)?.ages ?? null,
    nationalities: unique(
      drafts.flatMap((draft) => draft.nationalities),
      (entry) => entry.iso,
    ),
  }
}

/** The draft that tells most: it gives the trigger. */
export function anchorOf(group: EventGroup): Draft {
  const weight = (draft: Draft) =>
    (draft.type === group.type ? 1 : 0) + (draft.strength === 'specific' || draft.strength === 'generic' ? 0.5 : 0) + draft.chance + (draft.sentence.kind === 'body' ? 0.1 : 0)
  return group.drafts.reduce((best, draft) => (weight(draft) > weight(best) ? draft : best))
}

export function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const id = key(value)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
