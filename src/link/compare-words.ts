import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'
import { rarityOf } from './word-rarity.js'

/** Bits of rarity in common from which on more says nothing. */
const manyBits = 64

/** Two sorted lists: the words in common and their rarity in bits. */
export function sharedWords(a: readonly number[], b: readonly number[]): { readonly shared: number; readonly squares: number; readonly count: number } {
  let shared = 0
  let squares = 0
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const word = a[i]
    const other = b[j]
    if (word === other) {
      const rarity = rarityOf(word)
      shared += rarity
      squares += rarity * rarity
      count++
      i++
      j++
    } else if (word < other) i++
    else j++
  }
  return { shared, squares, count }
}

/** Lengths of an event's word lists as vectors of rarities. */
interface Norms {
  readonly words: number
  readonly topic: number
  readonly headline: number
}

const normsKept = new WeakMap<LinkEvent, Norms>()

function normsOf(event: LinkEvent): Norms {
  let norms = normsKept.get(event)
  if (norms === undefined) {
    norms = { words: normOf(event.words), topic: normOf(event.topic), headline: normOf(event.headline) }
    normsKept.set(event, norms)
  }
  return norms
}

function normOf(words: readonly number[]): number {
  let squares = 0
  for (const word of words) squares += rarityOf(word) ** 2
  return Math.sqrt(squares)
}

/** How alike two lists are, 0 to 1: the cosine of their words weighted by rarity. */
function likeness(a: readonly number[], b: readonly number[], norms: number): number {
  const squares = sharedWords(a, b).squares
  return squares === 0 ? 0 : squares / norms
}

export function compareWords(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  const ours = normsOf(a)
  const theirs = normsOf(b)
  const { shared, squares } = sharedWords(a.words, b.words)
  if (squares > 0) values[featureAt.like_words] = squares / (ours.words * theirs.words)
  values[featureAt.many_words] = Math.min(1, shared / manyBits)
  if (a.report === b.report) return
  values[featureAt.like_topic] = likeness(a.topic, b.topic, ours.topic * theirs.topic)
  values[featureAt.like_headline] = likeness(a.headline, b.headline, ours.headline * theirs.headline)
  values[featureAt.headline_words] = Math.max(likeness(a.headline, b.words, ours.headline * theirs.words), likeness(a.words, b.headline, ours.words * theirs.headline))
}
