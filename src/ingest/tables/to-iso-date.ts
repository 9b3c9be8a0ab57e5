import { isIsoDate } from '../iso-date.js'

/** Days from 1899-12-30, from which Excel counts, to 1970-01-01. */
const excelEpoch = 25_569
/** 1927 to 2064: five-digit numbers outside are no dates of news. */
const excelDays = { first: 10_000, last: 60_000 }

/**
 * A cell's date as ISO 8601: ISO itself, day/month/year (with `/`, `-` or `.`, Arabic-Indic or Persian digits, and a time behind it), and the serial numbers of
 * Excel. Null for all else, `03/25/2024` too: which number is the month is never guessed from one row.
 */
export function toIsoDate(cell: string): string | null {
  const text = cell
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim()
  if (isIsoDate(text)) return text
  const day = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u.exec(text)
  if (day) return checked(day[4], day[3], day[1], day.slice(5))
  const year = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u.exec(text)
  if (year) return checked(year[1], year[3], year[4], year.slice(5))
  const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
  return serial >= excelDays.first && serial <= excelDays.last ? fromMoment(new Date(Math.round((serial - excelEpoch) * 86_400) * 1000)) : null
}

/** A moment whose clock is that of the table, as ISO 8601 without a zone; midnight is a day without a time. */
export function fromMoment(moment: Date): string {
  return moment.toISOString().replace(/(?:T00:00:00)?\.\d+Z$/u, '')
}

function checked(year: string, month: string, day: string, [hour, minute, second]: readonly (string | undefined)[]): string | null {
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`
  return isIsoDate(date) && Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 ? date : null
}
