import { createHash } from 'node:crypto'

/** UTF-16 units up to which a text is a key as it is: PostgreSQL indexes no more than 2,704 bytes of a row. */
const longest = 400

/** A text as a key of an index: what is longer ends in a part of its hash. The same text gives the same key. */
export function bounded(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 20)}~${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
