/** Days as whole numbers since 1970-01-01, the coder's only time arithmetic. */
export function toDayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso)
  if (!match) return null
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day's number, or null if there is no such day. `month` counts from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null
  return time / 86_400_000
}

export function toIsoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** 1 January … 12 December. */
export function monthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth() + 1
}

/** First and last day of a month; `month` may run under 1 or over 12. */
export function monthSpan(year: number, month: number): readonly [number, number] {
  return [Date.UTC(year, month - 1, 1) / 86_400_000, Date.UTC(year, month, 0) / 86_400_000]
}

export function yearSpan(year: number): readonly [number, number] {
  return [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year, 11, 31) / 86_400_000]
}

const hijriFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })

/**
 * The Gregorian day of a Hijri date by the Umm al-Qura calendar, as Unicode CLDR computes it; null if there is no such day.
 */
export function hijriDayNumber(year: number, month: number, day: number): number | null {
  const guess = Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day - 492_148 - 1)
  for (let offset = -6; offset <= 6; offset++) {
    const parts = hijriFormat.formatToParts(new Date((guess + offset) * 86_400_000))
    const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
    if (value('year') === year && value('month') === month && value('day') === day) return guess + offset
  }
  return null
}
