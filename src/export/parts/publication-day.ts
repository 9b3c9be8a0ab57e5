import { isIsoDate } from '../../ingest/iso-date.js'

/** The day that a date of publication begins with (`2025-02-19T18:30:00+01:00`: `2025-02-19`), as the outlet counts it; `unknown` for what is no day of the calendar. Safe as the name of a folder. */
export function publicationDay(published: string | null): string {
  const day = published === null ? null : /^\d{4}-\d{2}-\d{2}(?=[T ]|$)/u.exec(published)?.[0]
  return day && isIsoDate(day) ? day : 'unknown'
}
