import type { BlockedTrigger, Draft } from './draft.js'
import type { Judge, JudgedTrigger } from './judge/judge.js'
import type { ReportCues } from './judge/report-cues.js'
import { makeDrafts } from './make-drafts.js'
import type { SentenceView } from './report-view.js'

/** From this chance on a trigger is taken to tell an event; the group that it joins is judged once more. */
export const draftedFrom = 0.3

/** Every trigger that may tell an event as a draft, in the order of the text; the others are blocked. Sentences of statistics give none. */
export function draftEvents(judge: Judge, cues: ReportCues, claimed: ReadonlySet<SentenceView>, blocked: BlockedTrigger[]): Draft[] {
  const drafts: Draft[] = []
  for (const weighed of cues.triggersOf) {
    const live: JudgedTrigger[] = []
    for (const one of weighed) {
      const { trigger, sentence, against } = one
      if (claimed.has(sentence)) {
        blocked.push({ trigger, sentence, by: 'tally' })
        continue
      }
      const judged = judge.judgeTrigger(cues, one, draftedFrom)
      if (judged && judged.chance >= draftedFrom) live.push(judged)
      else blocked.push({ trigger, sentence, by: against || (judged ? `judged ${judged.chance.toFixed(2)}` : 'judged') })
    }
    drafts.push(...makeDrafts(cues.view, live))
  }
  return drafts
}
