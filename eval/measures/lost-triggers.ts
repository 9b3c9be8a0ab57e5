import type { TriggerHit } from '../../src/coder/chunk.js'
import type { Coding } from '../../src/coder/coder.js'
import type { SentenceView } from '../../src/coder/report-view.js'

/** Rules of one pattern or topic, whose own id is of no interest to a sum: `<pattern>:needs`, `topic:<topic>`. */
const kindBehind = /:(needs|blocks|object)$/u
const kindBefore = /^(topic|inside|intent):/u

/**
 * Why each trigger of a report that is in no event gave none, one entry a trigger: `needs`, `blocks` or `object` of its pattern,
 * the report's `topic`, what it stands `inside`, the `intent` over it, the id of a scope, `tally`, or the model that refused it:
 * `judged` the trigger, `event` the event, `report` the report. `undated` is an event taken out for want of a date.
 * Unit: triggers.
 */
export function lostTriggers({ settled, blocked, dropped, weighed }: Coding): string[] {
  const told = new Set(settled.flatMap((event) => event.group.drafts).map(placeOf))
  const reasons = new Map<string, string>()
  for (const { group, by } of dropped) for (const draft of group.drafts) reasons.set(placeOf(draft), by)
  for (const trigger of blocked) reasons.set(placeOf(trigger), trigger.by)
  return weighed
    .map(placeOf)
    .filter((place) => !told.has(place))
    .map((place) => kindOf(reasons.get(place) ?? 'undated'))
}

function placeOf({ sentence, trigger }: { readonly sentence: SentenceView; readonly trigger: TriggerHit }): string {
  return `${sentence.index} ${trigger.from} ${trigger.to}`
}

/** "judged 0.12" → `judged`, "iq_blast:needs" → `needs`; ids of scopes stay as they are. */
function kindOf(by: string): string {
  return kindBehind.exec(by)?.[1] ?? kindBefore.exec(by)?.[1] ?? by.split(' ')[0]
}
