import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { SentenceView } from '../../src/coder/report-view.js'
import type { WeighedTrigger } from '../../src/coder/weigh-triggers.js'
import type { Section } from '../../src/core/section.js'
import type { GoldEvent, GoldReport } from '../../src/eval/gold-report.js'

/** A stretch of a section. */
export interface Stretch {
  readonly section: number
  readonly start: number
  readonly end: number
}

/** Where words that a coder copied stand in the report, every time. */
export function findWords(sections: readonly Section[], words: string | undefined | null): Stretch[] {
  const found: Stretch[] = []
  if (!words) return found
  sections.forEach((section, i) => {
    for (let at = section.text.indexOf(words); at >= 0; at = section.text.indexOf(words, at + 1)) found.push({ section: i, start: at, end: at + words.length })
  })
  return found
}

export function overlaps(stretch: Stretch, sentence: SentenceView, from: number, to: number): boolean {
  const { tokens } = sentence
  return stretch.section === sentence.section && tokens.start[from] < stretch.end && stretch.start < tokens.end[to - 1]
}

/** What a trigger is taken to tell: an event of the gold, none, or nobody knows. */
export type Telling = { readonly event: GoldEvent; readonly weight: number } | 'none' | 'unclear'

const tollClasses: ReadonlySet<string> = new Set(['violence', 'security'])

/**
 * What each trigger tells: a trigger within an event's quotation tells that event; another one tells it where its type fits and
 * the event's own places, actors or figures stand in its sentence, or where the report has no other event of its class.
 */
export function alignTriggers(gold: GoldReport, sections: readonly Section[], weighed: readonly WeighedTrigger[]): Telling[] {
  const events = gold.events.map((event) => ({
    event,
    quotes: findWords(sections, event.quote),
    words: [...(event.places ?? []), ...(event.actors ?? []), ...(event.counts ?? [])].flatMap((value) => findWords(sections, (value as { ar?: string }).ar)),
  }))
  return weighed.map((one): Telling => {
    const { trigger, sentence } = one
    const types = trigger.patterns.map((pattern) => pattern.type)
    const isToll = trigger.pattern.strength === 'toll' || trigger.pattern.strength === 'anaphor'
    const fit = (type: EventType): number =>
      types.includes(type) ? 3 : types.some((own) => eventTypes[own].class === eventTypes[type].class) ? 2 : isToll && tollClasses.has(eventTypes[type].class) ? 1.5 : 0
    const quoted = events.filter(({ quotes }) => quotes.some((quote) => overlaps(quote, sentence, trigger.from, trigger.to)))
    if (quoted.length > 0) {
      const best = quoted.reduce((a, b) => (fit(b.event.type) > fit(a.event.type) ? b : a))
      return { event: best.event, weight: fit(best.event.type) > 0 || quoted.length === 1 ? 1 : 0.5 }
    }
    const able = events.filter(({ event }) => fit(event.type) > 0)
    if (able.length === 0) return 'none'
    const scored = able.map(({ event, words, quotes }) => {
      const shared = words.filter((stretch) => overlaps(stretch, sentence, sentence.from, sentence.to)).length
      const near = quotes.some((quote) => overlaps(quote, sentence, sentence.from, sentence.to)) ? 1 : 0
      return { event, score: fit(event.type) + Math.min(3, shared) + near * 0.5, shared }
    })
    scored.sort((a, b) => b.score - a.score)
    const [first, second] = scored
    if (first.shared > 0 && fit(first.event.type) >= 2) return { event: first.event, weight: second && second.score >= first.score ? 0.3 : 0.6 }
    if (able.length === 1 && fit(first.event.type) === 3 && one.against === '') return { event: first.event, weight: 0.4 }
    if (fit(first.event.type) < 3 && first.shared === 0) return 'none'
    return 'unclear'
  })
}
