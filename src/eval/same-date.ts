import type { GoldEvent } from './gold-report.js'
import type { ReadEvent } from './reading.js'

/** Whether gold tells the day itself: only then is a date asked for. */
export function hasExactDate(gold: GoldEvent): boolean {
  return gold.date?.precision === 1
}

/** Whether both tell the same first and last day. */
export function sameDate(gold: GoldEvent, coded: ReadEvent): boolean {
  return gold.date?.start === coded.date?.start && gold.date?.end === coded.date?.end
}
