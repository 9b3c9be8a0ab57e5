import type { Draft } from './draft.js'
import { EventGroup } from './event-group.js'
import type { Judge } from './judge/judge.js'
import { describePair } from './judge/pair-features.js'
import type { ReportCues } from './judge/report-cues.js'
import { ruleScore } from './likeness.js'

/** How many of the latest events a new draft is compared with, besides the first ones of the report. */
const lookBack = 24
const lookedFirst = 4

/**
 * Joins drafts that tell the same thing (codebook section 1), each with the event that it is most surely the same as. Linear
 * in the number of drafts.
 */
export function mergeDrafts(judge: Judge, cues: ReportCues, drafts: readonly Draft[]): EventGroup[] {
  const groups: EventGroup[] = []
  for (const draft of drafts) {
    let best: EventGroup | null = null
    let highest = 0
    for (let i = 0; i < groups.length; i++) {
      if (i === lookedFirst && groups.length - lookBack > i) i = groups.length - lookBack
      const chance = draft.sentence.kind === 'post' ? ruleChance(cues, groups[i], draft) : learnedChance(judge, cues, groups[i], draft, groups.length - 1 - i)
      if (chance > highest) {
        highest = chance
        best = groups[i]
      }
    }
    if (best && highest >= judge.takenFrom('same_event')) {
      best.add(draft, `same_event ${highest.toFixed(2)}`)
      best.type = best.likeliestType
    } else {
      const group = new EventGroup(draft)
      group.likeness = highest
      groups.push(group)
    }
  }
  return groups
}

function learnedChance(judge: Judge, cues: ReportCues, group: EventGroup, draft: Draft, since: number): number {
  describePair(cues, group, draft, since, judge.features)
  return judge.chanceOf('same_event', judge.features)
}

const surelySame = 2

/** Embedded posts retell what the article tells; no report that was learned from had any, so the rules judge them. */
function ruleChance(cues: ReportCues, group: EventGroup, draft: Draft): number {
  const rule = ruleScore(cues.view.pack.gazetteer, group, draft)
  if (rule) return rule.score >= surelySame ? Math.min(0.99, 0.6 + rule.score * 0.05) : 0
  return draft.strength === 'toll' || draft.strength === 'anaphor' ? 0.55 : 0
}
