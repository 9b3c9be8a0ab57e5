import { TokenKind, type Tokens } from '../text/tokens.js'
import { words } from '../text/words.js'
import { anyProclitic, finite } from './features.js'
import type { Lexicon, Reading } from './lexicon.js'
import { PhraseHits } from './phrase-hits.js'
import { bitOf, PhraseTrie } from './phrase-trie.js'

/**
 * What is known of a word, as a run of integers: the bits of the keys by which it can go on a phrase, and where its three lists end. Then
 * the lists: its readings (key, features); the phrases that are this word alone (sense, its kind, features), each once as verb and once as
 * noun; where longer phrases that begin with it go on (node, features, bits of the node).
 */
const head = { bits: 0, readingsEnd: 1, singlesEnd: 2, longerEnd: 3, width: 4 } as const
const readingWidth = 2
const singleWidth = 3
const longerWidth = 3

const unknown = -1
/** The entry of every word without readings. */
const noReadings = 0

/**
 * One automaton for all phrases of a pack: a trie over word keys (lemmas and literal words). Proclitics are
 * taken off the first word only; quotation marks inside a phrase are stepped over (تنظيم "داعش").
 */
export class PhraseMatcher<T> {
  /** By number, with their kinds. */
  private readonly senses: T[] = []
  private readonly kinds: number[] = []
  private readonly numbers = new Map<T, number>()
  private readonly trie = new PhraseTrie()
  private readonly lexicon: Lexicon
  private readonly kindOf: (sense: T) => number
  /** By word id, where its entry begins in `pool`. */
  private entries = new Int32Array(1 << 12)
  private pool = new Int32Array(1 << 14)
  private poolEnd = 0
  private generation = -1
  private readonly found: PhraseHits<T>

  /** `kindOf` gives the bit of a sense's kind, which hits are then told apart by. */
  constructor(lexicon: Lexicon, kindOf: (sense: T) => number = () => 1) {
    this.lexicon = lexicon
    this.kindOf = kindOf
    this.found = new PhraseHits(this.senses)
  }

  /** Adds a phrase of words in citation form; every inflection of its lemmas will match. */
  addPhrase(phrase: string, sense: T): void {
    this.insert(
      phrase
        .trim()
        .split(/\s+/u)
        .map((word) => this.lexicon.phraseKeys(word)),
      sense,
    )
  }

  /** Adds a name: its words match as they are written, the first also behind proclitics. `folded` is already folded. */
  addName(folded: string, sense: T): void {
    this.insert(
      folded.split(' ').map((word) => [this.lexicon.literalKey(word)]),
      sense,
    )
  }

  private insert(path: readonly (readonly number[])[], sense: T): void {
    const number = this.numberOf(sense)
    let nodes: number[] = [0]
    for (const keys of path) nodes = nodes.flatMap((node) => keys.map((key) => this.trie.grow(node, key)))
    for (const node of nodes) this.trie.addSense(node, number)
  }

  private numberOf(sense: T): number {
    let number = this.numbers.get(sense)
    if (number === undefined) {
      number = this.senses.push(sense) - 1
      this.kinds.push(this.kindOf(sense))
      this.numbers.set(sense, number)
    }
    return number
  }

  /** The readings of the word with this id (see `words.ts`). */
  readings(word: number): Reading[] {
    this.settle()
    const entry = this.entry(word)
    const { pool } = this
    const readings: Reading[] = []
    for (let at = entry + head.width; at < pool[entry + head.readingsEnd]; at += readingWidth) readings.push({ key: pool[at], features: pool[at + 1] })
    return readings
  }

  /** Forgets what it knew of word ids that the word table has handed out anew. */
  private settle(): void {
    if (this.generation === words.generation) return
    this.generation = words.generation
    this.entries.fill(unknown)
    this.pool.set([0, head.width, head.width, head.width], noReadings)
    this.poolEnd = head.width
  }

  /** All phrases in a token range. The order is by first token, shorter before longer. */
  find(tokens: Tokens, from = 0, to = tokens.length): PhraseHits<T> {
    this.settle()
    const { found } = this
    found.length = 0
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] > TokenKind.latin) continue
      const entry = this.entry(tokens.id[i])
      if (entry === noReadings) continue
      const { pool } = this
      const singlesEnd = pool[entry + head.singlesEnd]
      for (let at = pool[entry + head.readingsEnd]; at < singlesEnd; at += singleWidth) found.add(pool[at], pool[at + 1], i, i + 1, pool[at + 2])
      const longerEnd = pool[entry + head.longerEnd]
      if (longerEnd === singlesEnd) continue
      const next = wordAfter(tokens, i, to)
      if (next < 0) continue
      const nextEntry = this.entry(tokens.id[next])
      const bits = this.pool[nextEntry + head.bits]
      if (bits === 0) continue
      for (let at = singlesEnd; at < longerEnd; at += longerWidth) if (this.pool[at + 2] & bits) this.walk(tokens, i, next, to, this.pool[at], nextEntry, this.pool[at + 1])
    }
    return found.copy()
  }

  /** Follows a phrase from `node` over the token at `at`, whose entry is given. */
  private walk(tokens: Tokens, first: number, at: number, limit: number, node: number, entry: number, features: number): void {
    const { trie, found } = this
    const end = this.pool[entry + head.readingsEnd]
    for (let reading = entry + head.width; reading < end; reading += readingWidth) {
      if (this.pool[reading + 1] & anyProclitic) continue
      const child = trie.child(node, this.pool[reading])
      if (child === 0) continue
      for (const sense of trie.sensesOf(child)) if (!isKnown(found, first, at + 1, sense, features)) found.add(sense, this.kinds[sense], first, at + 1, features)
      const onward = trie.bitsOf(child)
      if (onward === 0) continue
      const next = wordAfter(tokens, at, limit)
      if (next < 0) continue
      const nextEntry = this.entry(tokens.id[next])
      if (this.pool[nextEntry + head.bits] & onward) this.walk(tokens, first, next, limit, child, nextEntry, features)
    }
  }

  private entry(word: number): number {
    if (word >= this.entries.length) this.entries = widened(this.entries, word + 1, unknown)
    const known = this.entries[word]
    if (known !== unknown) return known
    const readings = this.lexicon.analyse(words.text(word))
    const entry = readings.length === 0 ? noReadings : this.addEntry(readings)
    this.entries[word] = entry
    return entry
  }

  private addEntry(readings: readonly Reading[]): number {
    const { trie } = this
    const singles: { readonly sense: number; readonly features: number }[] = []
    const longer: number[] = []
    let bits = 0
    for (const { key, features } of readings) {
      if (!(features & anyProclitic)) bits |= bitOf(key)
      const node = trie.child(0, key)
      if (node === 0) continue
      for (const sense of trie.sensesOf(node)) if (!singles.some((single) => single.sense === sense && isAlikeFinite(single.features, features))) singles.push({ sense, features })
      if (trie.bitsOf(node) !== 0) longer.push(node, features, trie.bitsOf(node))
    }
    const entry = this.poolEnd
    const readingsEnd = entry + head.width + readings.length * readingWidth
    const singlesEnd = readingsEnd + singles.length * singleWidth
    const run = [bits, readingsEnd, singlesEnd, singlesEnd + longer.length]
    for (const { key, features } of readings) run.push(key, features)
    for (const { sense, features } of singles) run.push(sense, this.kinds[sense], features)
    run.push(...longer)
    this.poolEnd += run.length
    if (this.poolEnd > this.pool.length) this.pool = widened(this.pool, this.poolEnd, 0)
    this.pool.set(run, entry)
    return entry
  }
}

/** The next word behind a token, quotation marks stepped over; -1 where a phrase cannot go on. */
function wordAfter(tokens: Tokens, at: number, limit: number): number {
  let next = at + 1
  while (next < limit && tokens.word[next] === '"' && next - at < 3) next++
  return next < limit && tokens.kind[next] <= TokenKind.latin ? next : -1
}

/** A phrase may be read as verb and as noun (ضبط): both are kept, since only the context tells. */
function isKnown<T>(hits: PhraseHits<T>, from: number, to: number, sense: number, features: number): boolean {
  for (let i = hits.length - 1; i >= 0 && hits.from(i) === from; i--) if (hits.to(i) === to && hits.senseNumber(i) === sense && isAlikeFinite(hits.features(i), features)) return true
  return false
}

function isAlikeFinite(one: number, other: number): boolean {
  return (one & finite) === (other & finite)
}

function widened(column: Int32Array, least: number, filling: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, column.length * 2)).fill(filling, column.length)
  wider.set(column)
  return wider
}
