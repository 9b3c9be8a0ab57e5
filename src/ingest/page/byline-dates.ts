import { toDayNumber, toIsoDay } from '../../coder/calendar.js'
import { compileCalendar } from '../../coder/compile-calendar.js'
import type { Sense } from '../../coder/compile-pack.js'
import { readDate } from '../../coder/find-dates.js'
import { readNumber } from '../../coder/find-numbers.js'
import { HitIndex } from '../../coder/hit-index.js'
import { arabic } from '../../lang/ar/index.js'
import type { PhraseMatcher } from '../../match/phrase-matcher.js'
import { tokenize } from '../../text/tokens.js'
import { lastOf, withoutWords } from './page-words.js'

export interface BylineDates {
  /** ISO days. */
  readonly published: string | null
  readonly updated: string | null
  /** True if the line is nothing but dates, times and the words for them. */
  readonly isAll: boolean
}

let calendar: PhraseMatcher<Sense> | null = null

/** Kinds of date that name a day by itself, and by the day on which the page was fetched. */
const absolute: ReadonlySet<string> = new Set(['numeric', 'day_month_year', 'hijri'])
const relative: ReadonlySet<string> = new Set([...absolute, 'day_month', 'ago', 'relative', 'relative_weekday'])

/** The days that a byline prints, in any calendar of the language pack; `fetched` (ISO 8601) is what «قبل ساعتين» (two hours ago) counts from. */
export function readBylineDates(line: string, fetched: string | null): BylineDates {
  calendar ??= compileCalendar(arabic)
  const tokens = tokenize(line.slice(0, 300))
  const hits = new HitIndex(tokens, calendar.find(tokens))
  const reference = fetched === null ? null : toDayNumber(fetched)
  const days: { published: string | null; updated: string | null } = { published: null, updated: null }
  let isHijri = false
  let from = 0
  let rest = ''
  for (let i = 0; i < tokens.length; ) {
    const hours = fetched === null ? null : readHoursAgo(hits, i, tokens.length, fetched)
    const found = hours === null ? readDate(hits, i, tokens.length, reference) : null
    const isDay = found !== null && found.value.precision === 1 && found.value.start === found.value.end && (reference === null ? absolute : relative).has(found.value.by)
    if (hours === null && !isDay) {
      i++
      continue
    }
    const before = line.slice(from === 0 ? 0 : tokens.end[from - 1], tokens.start[i])
    rest += ` ${before}`
    const kind = lastOf(before, 'updated') > lastOf(before, 'published') ? 'updated' : 'published'
    const day = hours?.day ?? toIsoDay(found?.value.start ?? 0)
    if (days[kind] === null || (isHijri && found?.value.by !== 'hijri' && lastOf(before, kind) < 0)) {
      days[kind] = day
      isHijri = found?.value.by === 'hijri'
    }
    i = hours?.to ?? found?.to ?? i + 1
    from = i
  }
  if (days.published === null && days.updated === null) return { ...days, isAll: false }
  rest += ` ${from === 0 ? line : line.slice(tokens.end[from - 1])}`
  return { ...days, isAll: isOnlyTime(rest) }
}

/** Nothing is left but clock times, weekdays, single letters (م, هـ, ص) and labels. */
function isOnlyTime(rest: string): boolean {
  const words = tokenize(withoutWords(rest, 'published', 'updated'))
  const hits = new HitIndex(words, (calendar as PhraseMatcher<Sense>).find(words))
  for (let i = 0; i < words.length; i++) if (/^\p{L}{2,}/u.test(words.word[i]) && !/^(?:gmt|utc|am|pm)$/u.test(words.word[i]) && hits.longest(i, 'time') === null) return false
  return true
}

/** «قبل 5 ساعات», «منذ ساعتين»: at night this is the day before. */
function readHoursAgo(hits: HitIndex, at: number, limit: number, fetched: string): { readonly day: string; readonly to: number } | null {
  const preposition = hits.longest(at, 'particle')
  if (preposition?.sense.word.kind !== 'preposition' || (preposition.sense.word.value !== 'before' && preposition.sense.word.value !== 'since')) return null
  const number = readNumber(hits, preposition.to, limit)
  const unitAt = number?.to ?? preposition.to
  const unit = unitAt < limit ? hits.longest(unitAt, 'time') : null
  if (unit?.sense.word.kind !== 'unit') return null
  const [name, pair] = String(unit.sense.word.value).split(':')
  const minutes = name === 'hour' ? 60 : name === 'minute' ? 1 : 0
  const amount = number?.value.min ?? Number(pair ?? 1)
  const time = Date.parse(fetched)
  if (minutes === 0 || amount > 2000 || Number.isNaN(time)) return null
  const zone = /([+-])(\d{2}):?(\d{2})$/u.exec(fetched.slice(10))
  const offset = zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1) : 0
  return { day: toIsoDay(Math.floor((time / 60_000 + offset - amount * minutes) / 1440)), to: unit.to }
}
