const shape = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/u

/** True for an ISO 8601 day of the calendar, with or without a time (`2025-02-19`, `2025-02-19T08:30:00+01:00`). */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1, 4).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
