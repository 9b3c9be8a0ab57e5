import type { Section } from '../core/section.js'
import { tokenize } from '../text/tokens.js'
import { toIsoDay } from './calendar.js'
import type { CompiledPack } from './compile-pack.js'
import { readDate } from './find-dates.js'
import { HitIndex } from './hit-index.js'

/** How far into the text a dateline may stand, in tokens. */
const datelineReach = 60

/**
 * The report's own date where none was given: the earliest date that its posts print, else a full date in its
 * first lines (a dateline). Null if neither is there: never today's date.
 */
export function findReportDate(pack: CompiledPack, sections: readonly Section[]): string | null {
  const posted = sections
    .map((section) => section.posted)
    .filter((day): day is string => typeof day === 'string')
    .sort()
  if (posted.length > 0) return posted[0]
  for (const section of sections.slice(0, 3)) {
    const tokens = tokenize(section.text)
    const limit = Math.min(tokens.length, datelineReach)
    const hits = new HitIndex(tokens, pack.matcher.find(tokens, 0, limit))
    for (let i = 0; i < limit; i++) {
      const found = readDate(hits, i, limit, null)
      if (found && found.value.precision === 1 && found.value.start === found.value.end) return toIsoDay(found.value.start)
    }
  }
  return null
}
