import { isIsoDate } from '../iso-date.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?$/u
const mail = /^(?:[A-Za-z]{3,9}, ?)?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))? ?(Z|[+-]\d{4}|UTC|GMT)?)?$/u

/** A date as metadata writes it (ISO 8601 more or less, or as in mail headers) in ISO 8601; null if it is none, or no day of the calendar. */
export function toIsoDate(given: string | null): string | null {
  const text = given?.trim().slice(0, 60) ?? ''
  if (isIsoDate(text)) return text.replace(/^(.{10}) (.{5,21}?) ?(Z|[+-].{2,5})?$/u, '$1T$2$3')
  const iso = loose.exec(text)
  if (iso) return build(iso[1], iso[2], iso[3], iso.slice(4))
  const letter = mail.exec(text)
  const month = letter ? months.indexOf(letter[2].toLowerCase()) + 1 : 0
  return letter && month > 0 ? build(letter[3], String(month), letter[1], letter.slice(4)) : null
}

function build(year: string, month: string, day: string, [hour, minute, second, zone]: readonly (string | undefined)[]): string | null {
  const two = (text: string) => text.padStart(2, '0')
  const offset = zone === undefined ? '' : /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const time = hour === undefined || minute === undefined ? '' : `T${two(hour)}:${minute}:${second ?? '00'}${offset}`
  const date = `${year}-${two(month)}-${two(day)}${time}`
  return isIsoDate(date) ? date : null
}
