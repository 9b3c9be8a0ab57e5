import type { Draft } from '../../src/coder/draft.js'
import { draftEvents } from '../../src/coder/draft-events.js'
import { EventGroup } from '../../src/coder/event-group.js'
import { describeEvent, describeReport } from '../../src/coder/judge/event-features.js'
import { describePair } from '../../src/coder/judge/pair-features.js'
import { setScene } from '../../src/coder/judge/scene.js'
import { describeTrigger } from '../../src/coder/judge/trigger-features.js'
import { mergeDrafts } from '../../src/coder/merge-drafts.js'
import type { GoldEvent } from '../../src/eval/gold-report.js'
import type { Telling } from './align.js'
import type { CrossFit } from './cross-fit.js'
import { type Labelled, placeOfTrigger } from './read-labelled.js'

/** Drafts that were joined, and the hand-coded event that they tell, if any. */
export interface AlignedGroup {
  readonly group: EventGroup
  readonly event: GoldEvent | null
}

/** Does a trigger tell an event, and of which type. */
export function collectTriggers(fit: CrossFit, { gold, cues, telling }: Labelled): void {
  const { features } = fit.judgeOf(gold.doc)
  for (const weighed of cues.triggersOf.flat()) {
    const told = telling.get(placeOfTrigger(weighed.sentence, weighed.trigger))
    if (!told || told === 'unclear') continue
    describeTrigger(cues, weighed, features)
    fit.add('trigger', gold.doc, told === 'none' ? 'none' : told.event.type, told === 'none' ? 1 : told.weight)
  }
}

const toldBy = ({ telling }: Labelled, draft: Draft): Telling | undefined => telling.get(placeOfTrigger(draft.sentence, draft.trigger))

/** Do a draft and the drafts of an earlier event tell the same event. */
export function collectPairs(fit: CrossFit, labelled: Labelled): void {
  const { gold, cues, claimed } = labelled
  const judge = fit.judgeOf(gold.doc)
  const groups: { group: EventGroup; event: GoldEvent }[] = []
  for (const draft of draftEvents(judge, cues, claimed, [])) {
    const told = toldBy(labelled, draft)
    if (!told || told === 'none' || told === 'unclear') continue
    groups.forEach(({ group, event }, i) => {
      describePair(cues, group, draft, groups.length - 1 - i, judge.features)
      fit.add('same_event', gold.doc, event === told.event ? 'yes' : 'none', told.weight)
    })
    const own = groups.find(({ event }) => event === told.event)
    if (own) {
      own.group.add(draft, '')
      own.group.type = own.group.likeliestType
    } else groups.push({ group: new EventGroup(draft), event: told.event })
  }
}

const weightOfUnclear = 0.4

/** Is a group an event: yes for the one that tells most of a hand-coded event, no for its doubles and all others. */
export function collectEvents(fit: CrossFit, labelled: Labelled): AlignedGroup[] {
  const { gold, cues, claimed } = labelled
  const judge = fit.judgeOf(gold.doc)
  const groups = mergeDrafts(judge, cues, draftEvents(judge, cues, claimed, []))
  const votes = groups.map((group) => voteOf(labelled, group))
  const owner = new Map<GoldEvent, number>()
  votes.forEach(({ event, sum }, i) => {
    if (!event) return
    const held = owner.get(event)
    if (held === undefined || votes[held].sum < sum) owner.set(event, i)
  })
  const scene = setScene(cues, groups)
  return groups.map((group, i) => {
    const event = votes[i].event && owner.get(votes[i].event) === i ? votes[i].event : null
    describeEvent(scene, i, judge.features)
    fit.add('event', gold.doc, event ? 'yes' : 'none', votes[i].isUnclear ? weightOfUnclear : 1)
    return { group, event }
  })
}

/** The hand-coded event that most of a group's drafts tell. */
function voteOf(labelled: Labelled, group: EventGroup): { event: GoldEvent | null; sum: number; isUnclear: boolean } {
  const sums = new Map<GoldEvent, number>()
  let unclear = 0
  for (const draft of group.drafts) {
    const told = toldBy(labelled, draft)
    if (told === 'unclear') unclear++
    else if (told && told !== 'none') sums.set(told.event, (sums.get(told.event) ?? 0) + told.weight)
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best ? { event: best[0], sum: best[1], isUnclear: false } : { event: null, sum: 0, isUnclear: unclear > 0 }
}

/** Does a report tell any event at all. */
export function collectReport(fit: CrossFit, { gold, cues }: Labelled, aligned: readonly AlignedGroup[]): void {
  if (aligned.length === 0) return
  const judge = fit.judgeOf(gold.doc)
  const scene = setScene(
    cues,
    aligned.map(({ group }) => group),
  )
  const chances = aligned.map((_, at) => {
    describeEvent(scene, at, judge.features)
    return judge.chanceOf('event', judge.features)
  })
  describeReport(scene, chances, judge.features)
  fit.add('report', gold.doc, gold.events.length > 0 ? 'yes' : 'none')
}
