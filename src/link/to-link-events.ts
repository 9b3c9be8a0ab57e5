import type { CodedEvent, CodedReport } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { LinkEvent } from './link-event.js'
import { ReportSignature } from './report-signature.js'
import { markText, type TextMarks } from './text-marks.js'
import { isTelling, rarityOf } from './word-rarity.js'

/** Words of an event that are kept: the rarest. More than this says nothing new and costs 8 bytes each. */
const mostWords = 32
const mostTopicWords = 32
/** Sentences of a body that give its topic: the lead and what follows it. */
const topicSentences = 3
const dayMilliseconds = 86_400_000

/** What linking needs of each event of a record: facts as they are, texts as hashes. Pure; linear in the report's length. */
export function toLinkEvents(record: CodedReport): LinkEvent[] {
  const { report, events } = record
  if (events.length === 0) return []
  const signature = new ReportSignature()
  const words = events.map(() => new Set<number>())
  const headline = new Set<number>()
  const topicWords = new Set<number>()
  let hasLead = false
  for (let i = 0; i < report.sections.length; i++) {
    const marks = markText(report.sections[i].text)
    signature.add(marks.hash, marks.length)
    const { kind } = report.sections[i]
    if (kind === 'headline') addTellingWords(headline, marks, 'all')
    if (kind === 'headline' || (kind === 'body' && !hasLead)) addTellingWords(topicWords, marks, kind === 'headline' ? 'all' : firstSentences(marks))
    if (kind === 'body') hasLead = true
    events.forEach((event, n) => {
      addTellingWords(words[n], marks, sentencesOf(event, i, marks))
    })
  }
  const topic = rarestOf(topicWords, mostTopicWords)
  const headlineWords = rarestOf(headline, 16)
  const numbers = signature.toNumbers()
  const published = report.published === null ? null : dayOf(report.published)
  const family = `${report.source ?? ''} ${report.id}`
  return events.map((event, n) => ({
    id: event.id,
    report: report.sha256,
    family,
    source: report.source,
    published,
    type: event.type,
    class: event.class,
    domain: event.domain,
    status: event.status,
    background: event.background,
    ...datesOf(event, published),
    places: event.places.map(({ role, gazetteerId, name, admin1, country, lat, lon, precision }) => ({ role, gazetteerId, name, admin1, country, lat, lon, precision })),
    actors: event.actors.map(({ role, kind, id, country }) => ({ role, kind, id, country })),
    counts: event.counts.map(({ what, of, min, max }) => ({ what, of, min, max })),
    focus: Math.round(shareOf(topic, words[n]) * 100) / 100,
    words: rarestOf(event.background ? words[n] : new Set([...words[n], ...headline]), mostWords),
    topic,
    headline: headlineWords,
    signature: numbers,
  }))
}

/** An earlier event of which no day is told has the report's day as a mere upper bound: none is kept. */
function datesOf({ date, background }: CodedEvent, published: number | null): Pick<LinkEvent, 'start' | 'end' | 'datePrecision'> {
  const start = dayOf(date.start)
  const end = dayOf(date.end)
  const isUnknown = start === null || end === null || end - start > 20 * 366 || (date.precision === 5 && background && start === published)
  return { start: isUnknown ? null : start, end: isUnknown ? null : end, datePrecision: isUnknown ? 5 : date.precision }
}

/** Day number of an ISO date or date-time. */
function dayOf(iso: string): number | null {
  const time = Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? null : Math.floor(time / dayMilliseconds)
}

/** The sentences of a section that an event's evidence touches. */
function sentencesOf(event: CodedEvent, section: number, marks: TextMarks): ReadonlySet<number> {
  const sentences = new Set<number>()
  const add = (span: Span) => {
    if (span.section === section) sentences.add(sentenceAt(marks, span.start))
  }
  add(event.trigger)
  for (const part of [event.date, ...event.places, ...event.actors, ...event.counts]) part.evidence.forEach(add)
  return sentences
}

/** The numbers of a text's first sentences that have words. */
function firstSentences({ sentence, length }: TextMarks): ReadonlySet<number> {
  const first = new Set<number>()
  for (let i = 0; i < length && (first.size < topicSentences || first.has(sentence[i])); i++) first.add(sentence[i])
  return first
}

/** The sentence of the last word that begins at or before an offset. */
function sentenceAt({ start, sentence, length }: TextMarks, offset: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (start[middle] <= offset) low = middle
    else high = middle - 1
  }
  return sentence[low]
}

function addTellingWords(words: Set<number>, { hash, sentence, length }: TextMarks, sentences: ReadonlySet<number> | 'all'): void {
  if (sentences !== 'all' && sentences.size === 0) return
  for (let i = 0; i < length; i++) if ((sentences === 'all' || sentences.has(sentence[i])) && isTelling(hash[i])) words.add(hash[i])
}

function rarestOf(words: ReadonlySet<number>, most: number): number[] {
  let all = [...words]
  if (all.length > most) all = all.sort((a, b) => rarityOf(b) - rarityOf(a) || a - b).slice(0, most)
  return all.sort((a, b) => a - b)
}

/** The share of a list's rarity that a set has. */
function shareOf(list: readonly number[], set: ReadonlySet<number>): number {
  let all = 0
  let shared = 0
  for (const word of list) {
    const rarity = rarityOf(word)
    all += rarity
    if (set.has(word)) shared += rarity
  }
  return all === 0 ? 0 : shared / all
}
