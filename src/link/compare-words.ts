import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'
import { rarityOf } from './word-rarity.js'
import { WordTable } from './word-table.js'

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

const table = new WordTable()
/** The lists in which a word of the table stands. */
const In = { words: 1, headline: 2, topic: 4 } as const
let inTable: LinkEvent | null = null

/** The first event's words go into a table, which stays for the pairs that follow: one event is compared with many. */
function lookUp(event: LinkEvent): void {
  if (inTable === event) return
  inTable = event
  table.clear(event.words.length + event.headline.length + event.topic.length)
  for (const word of event.words) table.mark(word, In.words)
  for (const word of event.headline) table.mark(word, In.headline)
  for (const word of event.topic) table.mark(word, In.topic)
}

/** Of the words in common, weighted by rarity, the share in the lengths of both lists: the cosine, 0 to 1. */
function cosine(squares: number, lengths: number): number {
  return squares === 0 ? 0 : squares / lengths
}

export function compareWords(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  const ours = normsOf(a)
  const theirs = normsOf(b)
  lookUp(a)
  let shared = 0
  let squares = 0
  let headlineInWords = 0
  for (const word of b.words) {
    const slot = table.slotOf(word)
    const marks = table.marksAt(slot)
    if (marks === 0) continue
    const rarity = table.rarityAt(slot)
    if ((marks & In.words) !== 0) {
      shared += rarity
      squares += rarity * rarity
    }
    if ((marks & In.headline) !== 0) headlineInWords += rarity * rarity
  }
  if (squares > 0) values[featureAt.like_words] = squares / (ours.words * theirs.words)
  values[featureAt.many_words] = Math.min(1, shared / manyBits)
  if (a.report === b.report) return
  let headlines = 0
  let wordsInHeadline = 0
  for (const word of b.headline) {
    const slot = table.slotOf(word)
    const marks = table.marksAt(slot)
    if (marks === 0) continue
    const square = table.rarityAt(slot) ** 2
    if ((marks & In.headline) !== 0) headlines += square
    if ((marks & In.words) !== 0) wordsInHeadline += square
  }
  let topics = 0
  for (const word of b.topic) {
    const slot = table.slotOf(word)
    if ((table.marksAt(slot) & In.topic) !== 0) topics += table.rarityAt(slot) ** 2
  }
  values[featureAt.like_topic] = cosine(topics, ours.topic * theirs.topic)
  values[featureAt.like_headline] = cosine(headlines, ours.headline * theirs.headline)
  values[featureAt.headline_words] = Math.max(cosine(headlineInWords, ours.headline * theirs.words), cosine(wordsInHeadline, ours.words * theirs.headline))
}
