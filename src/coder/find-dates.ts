import { Feature } from '../match/features.js'
import type { TimeWord } from '../match/language-pack.js'
import { letters } from '../match/letters.js'
import { TokenKind } from '../text/tokens.js'
import { dayNumber, hijriDayNumber, monthOf, monthSpan, weekdayOf, yearOf, yearSpan } from './calendar.js'
import type { DateValue } from './chunk.js'
import { readNumber } from './find-numbers.js'
import type { Hit, HitIndex } from './hit-index.js'
import { bitsOf, kindBits } from './sense-kinds.js'

export interface FoundDate {
  readonly value: DateValue
  readonly from: number
  readonly to: number
}

const dateKinds = bitsOf('time', 'number', 'particle')

/** True for a word that a date can begin with. */
export function mayBeginDate(hits: HitIndex, at: number): boolean {
  return hits.holds(at, dateKinds) && (hits.holds(at, kindBits.time) || hits.at(at).some(isDateWord))
}

function isDateWord({ kind, sense }: Hit): boolean {
  if (!(kind & dateKinds)) return false
  if (sense.kind === 'number') return sense.word.kind !== 'fraction'
  return sense.kind === 'particle' && yearPrepositions.has(sense.word.value)
}

const earliestYear = 1900
const latestYear = 2100

/**
 * The date expression that begins at a token, or null. Relative words need `reference`, the day number of the report's or
 * post's own date; without it they give nothing.
 */
export function readDate(hits: HitIndex, at: number, limit: number, reference: number | null): FoundDate | null {
  return (
    readNumericDate(hits, at, limit) ??
    readMonthDay(hits, at, limit) ??
    readDayMonth(hits, at, limit, reference) ??
    readYear(hits, at, limit) ??
    (reference === null ? null : readRelative(hits, at, limit, reference))
  )
}

/** `19/02/2025`, `2025-02-19`, `19.2.2025`. */
function readNumericDate(hits: HitIndex, at: number, limit: number): FoundDate | null {
  const { tokens } = hits
  if (tokens.kind[at] !== TokenKind.number) return null
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens.word[at])
  if (dotted) return exactDay(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 'numeric')
  if (at + 4 >= limit) return null
  const mark = tokens.word[at + 1]
  if ((mark !== '/' && mark !== '-') || tokens.word[at + 3] !== mark) return null
  const parts = [tokens.word[at], tokens.word[at + 2], tokens.word[at + 4]]
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return null
  const [a, b, c] = parts.map(Number)
  if (parts[0].length === 4) return exactDay(at, at + 5, a, b, c, 'numeric')
  if (parts[2].length === 4) return exactDay(at, at + 5, c, b, a, 'numeric') ?? exactDay(at, at + 5, c, a, b, 'numeric')
  return null
}

function exactDay(from: number, to: number, year: number, month: number, day: number, by: string): FoundDate | null {
  const number = dayNumber(year, month, day)
  return number === null || year < earliestYear || year > latestYear ? null : { from, to, value: { start: number, end: number, precision: 1, by } }
}

interface MonthName {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly to: number
}

function readMonth(hits: HitIndex, at: number, limit: number): MonthName | null {
  if (at >= limit) return null
  const hit = longestMonth(hits, at)
  if (!hit) return null
  let to = hit.to
  // "ديسمبر/كانون الأول", "شباط (فبراير)": the same month in two calendars' names
  const mark = hits.tokens.word[to]
  if ((mark === '/' || mark === '-' || mark === '(') && to + 1 < limit) {
    const second = longestMonth(hits, to + 1)
    if (second && second.month === hit.month) to = second.to + (mark === '(' && hits.tokens.word[second.to] === ')' ? 1 : 0)
  }
  return { ...hit, to }
}

function longestMonth(hits: HitIndex, at: number): MonthName | null {
  let best: MonthName | null = null
  for (const { sense, to } of hits.at(at)) {
    if (sense.kind !== 'time' || (sense.word.kind !== 'month' && sense.word.kind !== 'hijri_month') || (best && best.to >= to)) continue
    best = { month: Number(sense.word.value), calendar: sense.word.kind === 'month' ? 'gregorian' : 'hijri', to }
  }
  return best
}

/** "يناير 7, 2025", the order of American systems in Arabic words; only with its year. */
function readMonthDay(hits: HitIndex, at: number, limit: number): FoundDate | null {
  const { tokens } = hits
  const month = readMonth(hits, at, limit)
  if (month?.calendar !== 'gregorian' || month.to + 2 >= limit || !/^\d{1,2}$/u.test(tokens.word[month.to])) return null
  const mark = tokens.word[month.to + 1]
  if ((mark !== ',' && mark !== '،') || !/^\d{4}$/u.test(tokens.word[month.to + 2])) return null
  return exactDay(at, month.to + 3, Number(tokens.word[month.to + 2]), month.month, Number(tokens.word[month.to]), 'day_month_year')
}

/** Day and month, with or without year; a range of days; a month alone. */
function readDayMonth(hits: HitIndex, at: number, limit: number, reference: number | null): FoundDate | null {
  const { tokens } = hits
  let i = at
  const days: number[] = []
  while (i < limit && days.length < 2) {
    const number = tokens.kind[i] === TokenKind.number ? { value: Number(tokens.word[i]), to: i + 1 } : wordDay(hits, i, limit)
    if (!number || !(number.value >= 1 && number.value <= 31)) break
    days.push(number.value)
    i = number.to
    if (days.length === 1 && (tokens.word[i] === '-' || (tokens.word[i] === letters.and && tokens.kind[i + 1] === TokenKind.number))) i++
  }
  // "السابع من نيسان"
  if (days.length > 0) i = hits.at(i).find(({ sense }) => sense.kind === 'particle' && sense.word.value === 'from')?.to ?? i
  let month = readMonth(hits, i, limit)
  if (!month && days.length > 0) {
    const skipped = hits.longest(i, 'time')
    if (skipped && isUnit(skipped, 'month')) {
      month = readMonth(hits, skipped.to, limit)
      if (!month && reference !== null) return dayOfMonth(hits, at, days, skipped, reference)
    }
  }
  if (!month) return null
  if (days.length === 0 && i !== at) return null
  let to = month.to
  let year: number | null = null
  let yearAt = to
  if (tokens.word[yearAt] === '،' || tokens.word[yearAt] === ',') yearAt++
  const unit = hits.longest(yearAt, 'time')
  if (unit && isUnit(unit, 'year')) yearAt = unit.to
  if (yearAt < limit && tokens.kind[yearAt] === TokenKind.number && /^\d{4}$/u.test(tokens.word[yearAt])) {
    year = Number(tokens.word[yearAt])
    to = yearAt + 1
    if (tokens.word[to] === letters.hijriMark || tokens.word[to] === letters.gregorianMark) to++
  }
  if (month.calendar === 'hijri' || (year !== null && year < 1600)) return readHijri(at, to, year, month.month, days)
  return gregorianDate(hits, at, to, days, month.month, year, reference)
}

/** "13 من الشهر الجاري": a day of this or the last month. */
function dayOfMonth(hits: HitIndex, from: number, days: readonly number[], unit: TimeHit, reference: number): FoundDate | null {
  const deictic = hits.longest(unit.to, 'time')
  if (deictic?.sense.word.kind !== 'deictic') return null
  const { value } = deictic.sense.word
  const step = value === 'past' ? -1 : value === 'future' || value === 'following' ? 1 : 0
  const [first] = monthSpan(yearOf(reference), monthOf(reference) + step)
  return { from, to: deictic.to, value: { start: first + days[0] - 1, end: first + (days[1] ?? days[0]) - 1, precision: 1, by: 'day_of_month' } }
}

function wordDay(hits: HitIndex, at: number, limit: number): { value: number; to: number } | null {
  const hit = hits.longest(at, 'number')
  if (!hit) return null
  if (hit.sense.word.kind === 'ordinal') {
    // "الثامن عشر", "الحادي والعشرين"
    const tens = hit.to < limit ? hits.longest(hit.to, 'number') : null
    const value = tens?.sense.word.value
    const isTeen = value === 10 && !(tens && tens.features & Feature.conjunction)
    const isTens = (value === 20 || value === 30) && tens && tens.features & Feature.conjunction
    return hit.sense.word.value < 10 && tens && value !== undefined && (isTeen || isTens) ? { value: hit.sense.word.value + value, to: tens.to } : { value: hit.sense.word.value, to: hit.to }
  }
  const number = readNumber(hits, at, limit)
  return number ? { value: number.value.min ?? 0, to: number.to } : null
}

function readHijri(from: number, to: number, year: number | null, month: number, days: readonly number[]): FoundDate | null {
  if (year === null || days.length === 0) return null
  const start = hijriDayNumber(year, month, days[0])
  const end = days.length > 1 ? hijriDayNumber(year, month, days[1]) : start
  return start === null || end === null ? null : { from, to, value: { start, end, precision: 1, by: 'hijri' } }
}

function gregorianDate(hits: HitIndex, from: number, to: number, days: readonly number[], month: number, year: number | null, reference: number | null): FoundDate | null {
  if (year !== null && (year < earliestYear || year > latestYear)) return null
  let until = to
  let told = year
  if (told === null) {
    if (reference === null) return null
    const deictic = hits.longest(to, 'time')
    if (deictic?.sense.word.kind === 'deictic') until = deictic.to
    told = yearOf(reference)
    const isFuture = deictic?.sense.word.kind === 'deictic' && deictic.sense.word.value === 'future'
    const first = days.length > 0 ? (dayNumber(told, month, days[0]) ?? monthSpan(told, month)[0]) : monthSpan(told, month)[0]
    if (!isFuture && first > reference + 7) told--
  }
  const by = year === null ? 'day_month' : 'day_month_year'
  if (days.length === 0) {
    const [start, end] = monthSpan(told, month)
    return { from, to: until, value: { start, end, precision: 3, by: 'month' } }
  }
  const start = dayNumber(told, month, days[0])
  const end = days.length > 1 ? dayNumber(told, month, days[1]) : start
  return start === null || end === null ? null : { from, to: until, value: { start, end, precision: 1, by } }
}

/** "عام 2015", or a bare year after a preposition of time. */
function readYear(hits: HitIndex, at: number, limit: number): FoundDate | null {
  const { tokens } = hits
  const unit = hits.longest(at, 'time')
  const prep = hits.longest(at, 'particle')
  let i = at
  let since = false
  if (prep && prep.sense.word.kind === 'preposition' && yearPrepositions.has(prep.sense.word.value)) {
    since = prep.sense.word.value === 'since'
    i = prep.to
  }
  const inner = i === at ? unit : hits.longest(i, 'time')
  if (inner && isUnit(inner, 'year')) i = inner.to
  if (i === at || i >= limit || tokens.kind[i] !== TokenKind.number || !/^(?:19|20)\d{2}$/u.test(tokens.word[i])) return null
  const [start, end] = yearSpan(Number(tokens.word[i]))
  return { from: at, to: i + 1, value: { start, end, precision: 4, by: 'year', since } }
}

const yearPrepositions: ReadonlySet<string> = new Set(['in', 'since', 'before', 'after', 'until', 'during'])

type TimeHit = Hit & { readonly sense: { readonly kind: 'time'; readonly word: TimeWord } }

function isUnit(hit: TimeHit | null, unit: string): boolean {
  return hit?.sense.word.kind === 'unit' && unitName(hit) === unit
}

/** `day` of `day:2`. */
function unitName(hit: TimeHit): string {
  return String(hit.sense.word.value).split(':')[0]
}

function readRelative(hits: HitIndex, at: number, limit: number, reference: number): FoundDate | null {
  const hit = hits.longest(at, 'time')
  if (hit) {
    const { kind } = hit.sense.word
    if (kind === 'relative_day') return readRelativeWord(hits, hit, limit, reference)
    if (kind === 'weekday') return readWeekday(hits, hit, limit, reference)
    if (kind === 'day_part') return readDayPart(hits, hit, limit, reference)
    if (kind === 'unit') return readUnit(hits, hit, limit, reference)
  }
  return readSinceDay(hits, at, limit, reference) ?? readAgo(hits, at, limit, reference)
}

/** "منذ الأربعاء", "منذ 20 يناير": from that day to the report's. */
function readSinceDay(hits: HitIndex, at: number, limit: number, reference: number): FoundDate | null {
  const prep = hits.longest(at, 'particle')
  if (prep?.sense.word.kind !== 'preposition' || prep.sense.word.value !== 'since' || prep.to >= limit) return null
  const found = readDayMonth(hits, prep.to, limit, reference) ?? readRelative(hits, prep.to, limit, reference)
  if (found === null || found.value.precision !== 1 || found.value.start > reference) return null
  return { from: at, to: found.to, value: { start: found.value.start, end: reference, precision: 1, by: 'since_day' } }
}

const oneDay = (from: number, to: number, day: number, by: string): FoundDate => ({ from, to, value: { start: day, end: day, precision: 1, by } })

function readRelativeWord(hits: HitIndex, hit: Hit, limit: number, reference: number): FoundDate | null {
  if (hit.sense.kind !== 'time') return null
  const offset = hit.sense.word.value
  if (typeof offset !== 'number') return null
  const night = readNightBetween(hits, hit, limit, reference)
  if (night) return night
  let to = hit.to
  // "اليوم الأربعاء 3 ماي 2017": the day is told more than once; the most exact wins
  const weekday = hits.longest(to, 'time')
  if (weekday?.sense.word.kind === 'weekday') {
    to = weekday.to
    const exactDate = to < limit ? readDayMonth(hits, to, limit, reference) : null
    if (exactDate && exactDate.value.precision === 1) return { from: hit.from, to: exactDate.to, value: exactDate.value }
    if (typeof weekday.sense.word.value === 'number' && offset <= 0) return oneDay(hit.from, to, lastWeekday(reference, weekday.sense.word.value), 'relative_weekday')
  }
  return oneDay(hit.from, to, reference + offset, 'relative')
}

function lastWeekday(reference: number, weekday: number): number {
  return reference - ((((weekdayOf(reference) - (weekday % 7)) % 7) + 7) % 7)
}

function readWeekday(hits: HitIndex, hit: Hit, limit: number, reference: number): FoundDate | null {
  if (hit.sense.kind !== 'time' || typeof hit.sense.word.value !== 'number') return null
  const exactAt = hits.tokens.word[hit.to] === '،' || hits.tokens.word[hit.to] === ',' || hits.tokens.word[hit.to] === '(' ? hit.to + 1 : hit.to
  const exactDate = exactAt < limit ? readDayMonth(hits, exactAt, limit, reference) : null
  if (exactDate && exactDate.value.precision === 1) return { from: hit.from, to: exactDate.to, value: exactDate.value }
  const numeric = exactAt < limit ? readNumericDate(hits, exactAt, limit) : null
  if (numeric) return { from: hit.from, to: numeric.to, value: numeric.value }
  let day = lastWeekday(reference, hit.sense.word.value)
  let to = hit.to
  const deictic = hits.longest(to, 'time')
  if (deictic?.sense.word.kind === 'deictic') {
    to = deictic.to
    if (deictic.sense.word.value === 'future') day += 7
    else if (deictic.sense.word.value === 'past' && day === reference) day -= 7
  }
  return oneDay(hit.from, to, day, 'weekday')
}

/** "الليلة الفاصلة بين الأحد والاثنين": between this token and the two weekdays stand at most two words. */
function readNightBetween(hits: HitIndex, hit: Hit, limit: number, reference: number): FoundDate | null {
  for (let i = hit.to; i < Math.min(limit, hit.to + 3); i++) {
    const first = hits.longest(i, 'time')
    if (first?.sense.word.kind !== 'weekday' || typeof first.sense.word.value !== 'number') continue
    const second = hits.longest(first.to, 'time')
    if (second?.sense.word.kind !== 'weekday' || typeof second.sense.word.value !== 'number') return null
    const end = lastWeekday(reference, second.sense.word.value)
    return weekdayOf(end - 1) === first.sense.word.value % 7 ? { from: hit.from, to: second.to, value: { start: end - 1, end, precision: 1, by: 'night_between' } } : null
  }
  return null
}

/** "مساء السبت", "صباح اليوم", "ليل الاثنين الثلاثاء": the part of the day adds nothing to the day but its words. */
function readDayPart(hits: HitIndex, hit: Hit, limit: number, reference: number): FoundDate | null {
  let next = hit.to
  const unit = hits.longest(next, 'time')
  if (unit?.sense.word.kind === 'unit') next = unit.to
  const inner = hits.longest(next, 'time')
  if (!inner || next >= limit) return null
  const found = inner.sense.word.kind === 'relative_day' ? readRelativeWord(hits, inner, limit, reference) : inner.sense.word.kind === 'weekday' ? readWeekday(hits, inner, limit, reference) : null
  if (!found) return null
  const second = hits.longest(found.to, 'time')
  if (second?.sense.word.kind === 'weekday') {
    return { from: hit.from, to: second.to, value: { start: found.value.start, end: found.value.start + 1, precision: 1, by: 'night_between' } }
  }
  return { from: hit.from, to: found.to, value: found.value }
}

/** "الأسبوع الماضي", "الشهر الجاري", "يوم الثلاثاء", "يومي 29 و30 نوفمبر". */
function readUnit(hits: HitIndex, hit: Hit, limit: number, reference: number): FoundDate | null {
  if (hit.sense.kind !== 'time') return null
  const unit = unitName(hit as TimeHit)
  if (unit === 'day') {
    const weekday = hits.longest(hit.to, 'time')
    if (weekday?.sense.word.kind === 'weekday') return widen(hit.from, readWeekday(hits, weekday, limit, reference))
    if (weekday?.sense.word.kind === 'relative_day') return widen(hit.from, readRelativeWord(hits, weekday, limit, reference))
    return hit.to < limit ? widen(hit.from, readDayMonth(hits, hit.to, limit, reference) ?? readNumericDate(hits, hit.to, limit)) : null
  }
  if (unit === 'month' && hit.to < limit) {
    const month = readDayMonth(hits, hit.to, limit, reference)
    if (month) return widen(hit.from, month)
  }
  if (!(hit.features & Feature.definite)) return null
  const deictic = hits.longest(hit.to, 'time')
  if (deictic?.sense.word.kind !== 'deictic') return null
  const value = periodOf(unit, String(deictic.sense.word.value), reference)
  return value ? { from: hit.from, to: deictic.to, value } : null
}

function widen(from: number, found: FoundDate | null): FoundDate | null {
  return found ? { ...found, from } : null
}

function periodOf(unit: string, deictic: string, reference: number): DateValue | null {
  const step = deictic === 'past' ? -1 : deictic === 'future' || deictic === 'following' ? 1 : 0
  if (unit === 'week') {
    const start = reference - ((weekdayOf(reference) + 6) % 7) + 7 * step
    return { start, end: Math.min(start + 6, step === 0 ? reference : start + 6), precision: 2, by: 'week' }
  }
  if (unit === 'month') {
    const [start, end] = monthSpan(yearOf(reference), monthOf(reference) + step)
    return { start, end: step === 0 ? reference : end, precision: 3, by: 'month_relative' }
  }
  if (unit === 'year') {
    const [start, end] = yearSpan(yearOf(reference) + step)
    return { start, end: step === 0 ? reference : end, precision: 4, by: 'year_relative' }
  }
  return null
}

const daysOf: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, month: 30, year: 365 }

/** "قبل ثلاثة أيام", "منذ يومين", "قبل أسبوع". */
function readAgo(hits: HitIndex, at: number, limit: number, reference: number): FoundDate | null {
  const prep = hits.longest(at, 'particle')
  if (prep?.sense.word.kind !== 'preposition' || (prep.sense.word.value !== 'before' && prep.sense.word.value !== 'since')) return null
  const number = readNumber(hits, prep.to, limit)
  const unitAt = number ? number.to : prep.to
  const unit = unitAt < limit ? hits.longest(unitAt, 'time') : null
  if (unit?.sense.word.kind !== 'unit' || unit.features & Feature.definite) return null
  const name = unitName(unit)
  const size = daysOf[name]
  if (size === undefined) return null
  const amount = number?.value.min ?? (String(unit.sense.word.value).endsWith(':2') ? 2 : /s(?:_|$)/u.test(unit.sense.word.id) ? null : 1)
  const since = prep.sense.word.value === 'since'
  if (amount === null) return { from: at, to: unit.to, value: { start: reference - size * 10, end: reference, precision: size <= 1 ? 2 : 5, by: 'ago_vague', since } }
  if (amount > 2000) return null
  const day = reference - size * amount
  if (size <= 1) return { from: at, to: unit.to, value: { start: day, end: day, precision: 1, by: 'ago', since } }
  if (size === 7) return { from: at, to: unit.to, value: { start: day - 3, end: day + 3, precision: 2, by: 'ago', since } }
  if (size === 30) {
    const [start, end] = monthSpan(yearOf(day), monthOf(day))
    return { from: at, to: unit.to, value: { start, end, precision: 3, by: 'ago', since } }
  }
  const [start, end] = yearSpan(yearOf(reference) - amount)
  return { from: at, to: unit.to, value: { start, end, precision: 4, by: 'ago', since } }
}
