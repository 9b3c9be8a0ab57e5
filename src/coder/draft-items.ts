import { eventTypes } from '../../codebook/event-types.table.js'
import type { Reach } from './arguments.js'
import type { Draft } from './draft.js'
import { chunkSpan, triggerSpan } from './draft-spans.js'

const findsItems: ReadonlySet<string> = new Set(['cell_dismantled', 'arrest', 'plot_foiled', 'raid', 'seizure', 'device_defused', 'border_interdiction', 'militants_killed'])

/** Weapons and goods: used in an act of violence, seized in an operation. */
export function addItems(draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  for (const category of trigger.pattern.uses ?? []) draft.items.push({ role: 'used', category, count: null, spans: [triggerSpan(draft)], by: trigger.pattern.id })
  const isViolence = eventTypes[draft.type].class === 'violence'
  const finds = findsItems.has(draft.type)
  if (!isViolence && !finds) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = sentence.chunks[i]
    if (chunk.kind !== 'item') continue
    const gap = chunk.from >= trigger.to ? chunk.from - trigger.to : trigger.from - chunk.to
    if (isViolence && gap > 10) continue
    const role = finds ? 'seized' : 'used'
    const categories = [chunk.noun.category, ...alsoOf(chunk.noun)]
    for (const category of categories)
      if (!draft.items.some((item) => item.role === role && item.category === category))
        draft.items.push({ role, category, count: chunk.count, spans: [chunkSpan(sentence, chunk)], by: finds ? 'found' : 'means' })
  }
}

function alsoOf(noun: { readonly also?: Draft['items'][number]['category'] }): readonly Draft['items'][number]['category'][] {
  return noun.also ? [noun.also] : []
}

export function addTargets(draft: Draft, reach: Reach): void {
  const { sentence, trigger } = draft
  if (eventTypes[draft.ruleType].class !== 'violence' && !['cell_dismantled', 'plot_foiled', 'threat'].includes(draft.ruleType)) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = sentence.chunks[i]
    if (chunk.kind !== 'target' || chunk.from < trigger.to || chunk.prep === 'in' || chunk.prep === 'from') continue
    if (!draft.targets.some((target) => target.category === chunk.noun.category)) draft.targets.push({ category: chunk.noun.category, spans: [chunkSpan(sentence, chunk)], by: 'target' })
  }
}
