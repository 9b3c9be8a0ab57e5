import type { Span } from '../core/span.js'
import { foldName } from './fold-name.js'
import type { ReadEvent, Reading } from './reading.js'

/**
 * Whether an event stands on words of a gold quotation: for a record, any of its spans overlaps the quotation's first place in a
 * section; for a hand coding, which has no text, one quotation holds the other or ends with two words with which the other begins.
 */
export function touchesQuote(reading: Reading, { anchor }: ReadEvent, quote: string | undefined): boolean {
  if (!quote) return false
  return 'quote' in anchor ? quotesTouch(anchor.quote, quote) : anySpanTouches(reading, anchor.spans, quote)
}

/** The same asked of the words that tell the event alone: the trigger, or the quotation. */
export function triggerTouchesQuote(reading: Reading, { anchor }: ReadEvent, quote: string | undefined): boolean {
  if (!quote) return false
  return 'quote' in anchor ? quotesTouch(anchor.quote, quote) : anySpanTouches(reading, anchor.spans.slice(0, 1), quote)
}

function anySpanTouches(reading: Reading, spans: readonly Span[], quote: string): boolean {
  return reading.sections.some(({ text }, section) => {
    const at = text.indexOf(quote)
    return at >= 0 && spans.some((span) => span.section === section && span.start < at + quote.length && at < span.end)
  })
}

/** One shared word at the seam is too often a particle (في, على) to say that two quotations overlap. */
const sharedWords = 2

function quotesTouch(a: string, b: string): boolean {
  const [one, other] = [` ${foldName(a)} `, ` ${foldName(b)} `]
  if (one.trim() === '' || other.trim() === '') return false
  return one.includes(other) || other.includes(one) || seamIsShared(one, other) || seamIsShared(other, one)
}

function seamIsShared(first: string, second: string): boolean {
  const words = second.trim().split(' ')
  return words.some((_, i) => i + 1 >= sharedWords && first.endsWith(` ${words.slice(0, i + 1).join(' ')} `))
}
