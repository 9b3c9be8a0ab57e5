import type { Span } from '../core/span.js'
import { toIsoDay } from './calendar.js'
import type { Coding } from './coder.js'
import type { Because } from './draft.js'
import { triggerSpan } from './draft-spans.js'
import { spanOf } from './report-view.js'

/** One value of an event: the field, the value, the rule or table row that made it, the words it stands on. */
export interface ExplainedValue {
  readonly field: string
  readonly value: string
  readonly by: string
  readonly words: readonly string[]
}

export interface ExplainedEvent {
  readonly id: string
  readonly type: string
  readonly values: readonly ExplainedValue[]
  /** Every trigger that was merged into the event, and why it joined. */
  readonly triggers: readonly { readonly pattern: string; readonly words: string; readonly joinedBy: string }[]
}

export interface ExplainedReport {
  readonly report: string
  readonly events: readonly ExplainedEvent[]
  /** Triggers that gave no event, and what stopped them. */
  readonly silent: readonly { readonly pattern: string; readonly words: string; readonly by: string; readonly sentence: string }[]
}

/** The reasons behind a coding as a tree of plain values. */
export function explainTree(coding: Coding): ExplainedReport {
  const { record, settled } = coding
  const wordsOf = (span: Span) => record.report.sections[span.section].text.slice(span.start, span.end)
  const words = (because: Because) => because.spans.map(wordsOf)
  const events = settled.map((event, i): ExplainedEvent => {
    const trigger = wordsOf(triggerSpan(event.anchor))
    const values: ExplainedValue[] = [
      { field: 'type', value: event.type, by: event.typeBy, words: [trigger] },
      { field: 'status', value: event.status, by: event.statusBy || 'told_as_fact', words: [trigger] },
      { field: 'domain', value: event.domain, by: event.domainBy, words: [] },
      { field: 'background', value: String(event.background), by: event.backgroundBy || 'news_of_the_report', words: [] },
    ]
    if (event.date)
      values.push({
        field: 'date',
        value: `${toIsoDay(event.date.start)} – ${toIsoDay(event.date.end)} (${event.date.precision})`,
        by: event.date.by,
        words: event.date.told ? words(event.date.told) : [],
      })
    for (const place of event.places)
      values.push({ field: `place ${place.role}`, value: `${place.place?.name ?? place.nameAr} ${place.place?.id ?? ''} (${place.precision})`, by: place.by, words: words(place) })
    for (const actor of event.actors) values.push({ field: `actor ${actor.role}`, value: `${actor.kind} ${actor.id ?? ''}`.trim(), by: actor.by, words: words(actor) })
    for (const count of event.counts)
      values.push({ field: `count ${count.what}`, value: `${count.value.min ?? '?'}–${count.value.max ?? '?'} ${count.value.basis} ${count.of}`, by: count.by, words: words(count) })
    if (event.ages) values.push({ field: 'ages', value: `${event.ages.min}–${event.ages.max}`, by: event.ages.by, words: words(event.ages) })
    for (const item of event.items) values.push({ field: `item ${item.role}`, value: item.category, by: item.by, words: words(item) })
    for (const target of event.targets) values.push({ field: 'intended target', value: target.category, by: target.by, words: words(target) })
    for (const link of event.links) values.push({ field: `link ${link.kind}`, value: link.place ?? link.group ?? link.country ?? '', by: link.by, words: words(link) })
    for (const source of event.attribution) values.push({ field: 'attribution', value: source.kind, by: source.by, words: words(source) })
    return {
      id: record.events[i].id,
      type: event.type,
      values,
      triggers: event.group.drafts.map((draft, k) => ({ pattern: draft.trigger.pattern.id, words: wordsOf(triggerSpan(draft)), joinedBy: k === 0 ? 'first' : (event.group.joins[k - 1] ?? '') })),
    }
  })
  const silent = [
    ...coding.blocked.map((blocked) => ({
      pattern: blocked.trigger.pattern.id,
      words: wordsOf(triggerSpan(blocked)),
      by: blocked.by,
      sentence: wordsOf(spanOf(blocked.sentence, blocked.sentence.from, blocked.sentence.to)),
    })),
    ...coding.dropped.flatMap((dropped) =>
      dropped.group.drafts.map((draft) => ({
        pattern: draft.trigger.pattern.id,
        words: wordsOf(triggerSpan(draft)),
        by: dropped.by,
        sentence: wordsOf(spanOf(draft.sentence, draft.sentence.from, draft.sentence.to)),
      })),
    ),
  ]
  return { report: record.report.id, events, silent }
}
