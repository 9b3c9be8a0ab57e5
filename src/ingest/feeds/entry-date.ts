import { dayNumber } from '../../coder/calendar.js'
import { code } from '../../index.js'
import { isIsoDate } from '../iso-date.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The zones that RFC 822 names, as RFC 2822 4.3 reads them. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const rfc822 = /^(?:[a-z]{3,9}\.?,?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3,9})\.?,?[\s-]{1,5}(\d{2}|\d{4})(?:\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,5}([a-z]{1,4}|[+-]\d{2}:?\d{2}))?)?$/iu
const sqlTime = /^(\d{4}-\d{2}-\d{2})\s(\d{2}:\d{2}(?::\d{2})?)\s?([+-]\d{2}:?\d{2}|Z|UTC|GMT)?$/u

/** Before this nobody published on the web; what a feed dates later than two days from now is a slip of its clock. */
const earliest = Date.UTC(1990, 0, 1)
const ahead = 2 * 86_400_000

/**
 * The date of an entry as ISO 8601: from ISO and RFC 822 forms, seconds since 1970, and dates in Arabic words and the Hijri calendar, which give a day.
 * Null for what is none of these, is no day of the calendar, or lies in the future.
 * @param now milliseconds since 1970
 */
export function toEntryDate(text: string, now: number): string | null {
  const trimmed = text.trim().replace(/\s{1,20}/gu, ' ')
  if (trimmed.length > 100) return null
  const iso = isoOf(trimmed) ?? fromRfc822(trimmed) ?? fromSeconds(trimmed) ?? fromArabic(trimmed)
  if (iso === null) return null
  const at = Date.parse(iso)
  return at >= earliest && at <= now + ahead ? iso : null
}

function isoOf(text: string): string | null {
  const [, day, time, zone] = sqlTime.exec(text) ?? []
  const joined = day === undefined ? text : `${day}T${time}${zone === undefined ? '' : zone.startsWith('+') || zone.startsWith('-') ? zone : 'Z'}`
  return isIsoDate(joined) && !Number.isNaN(Date.parse(joined)) ? joined : null
}

function fromRfc822(text: string): string | null {
  const match = rfc822.exec(text)
  if (!match) return null
  const [, day, name, years, hours, minutes, seconds, zone] = match
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const year = Number(years) + (years.length === 4 ? 0 : Number(years) < 70 ? 2000 : 1900)
  if (month === 0 || dayNumber(year, month, Number(day)) === null) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hours === undefined) return date
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return null
  const offset = zone === undefined ? '' : (zones[zone.toLowerCase()] ?? (/^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : ''))
  return `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds === undefined ? '00' : seconds === '60' ? '59' : seconds}${offset}`
}

function fromSeconds(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z')
}

/** The coder's own finder of dates: "19 شباط 2025" (19 February 2025), "٢٠ شعبان ١٤٤٦ هـ" (20 Sha'ban 1446). */
function fromArabic(text: string): string | null {
  return /\p{Script=Arabic}/u.test(text) ? code({ text }).report.published : null
}
