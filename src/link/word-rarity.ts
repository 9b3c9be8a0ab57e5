import { commonWords } from './word-rarity.table.js'

/** Rarity of a word that the table does not have: it stands in fewer than one of 256 reports. */
const rarest = 8
/** A word that stands in more than one of 8 reports says nothing of an event. */
const leastTelling = 3
const digits = 4
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const rarities = new Map<number, number>()
for (const [rarity, words] of Object.entries(commonWords)) for (let i = 0; i < words.length; i += digits) rarities.set(fromBase64(words.slice(i, i + digits)), Number(rarity))

/** How rare a stem is in news, from its hash: minus the binary logarithm of the share of reports that have it, 0 to 8 bits, whole. */
export function rarityOf(hash: number): number {
  return rarities.get(hash >>> 8) ?? rarest
}

/** True of words that are rare enough to tell one event from another. */
export function isTelling(hash: number): boolean {
  return rarityOf(hash) >= leastTelling
}

function fromBase64(text: string): number {
  let value = 0
  for (const digit of text) value = value * 64 + base64.indexOf(digit)
  return value
}
