import { TokenKind, type Tokens } from '../text/tokens.js'
import { words } from '../text/words.js'
import { anyProclitic, finite } from './features.js'
import type { Lexicon, Reading } from './lexicon.js'

/** A phrase found: tokens `from` to `to` (excluded), the features of its first word, and what it was added with, its sense. */
export interface PhraseHit<T> {
  readonly sense: T
  readonly from: number
  readonly to: number
  readonly features: number
}

interface Node<T> {
  next: Map<number, Node<T>> | null
  senses: T[] | null
}

interface WordEntry<T> {
  readonly readings: readonly Reading[]
  /** The phrases that are this word alone, each once as verb and once as noun. */
  readonly singles: readonly { readonly sense: T; readonly features: number }[]
  /** Where longer phrases that begin with this word go on, and the bits of the keys that they go on with. */
  readonly longer: readonly { readonly node: Node<T>; readonly features: number; readonly bits: number }[]
  /** The bits of the keys by which the word can go on a phrase. */
  readonly bits: number
}

const none: WordEntry<never> = { readings: [], singles: [], longer: [], bits: 0 }

/** One bit of 32 for a key: where two sets of keys share no bit they share no key, and most pairs of words are told apart by that. */
const bitOf = (key: number): number => 1 << (Math.imul(key, 0x9e3779b1) >>> 27)

/**
 * One automaton for all phrases of a pack: a trie over word keys (lemmas and literal words). Proclitics are
 * taken off the first word only; quotation marks inside a phrase are stepped over (تنظيم "داعش").
 */
export class PhraseMatcher<T> {
  private readonly root: Node<T> = { next: new Map(), senses: null }
  private readonly lexicon: Lexicon
  private entries: (WordEntry<T> | undefined)[] = []
  private generation = -1

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
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
    let nodes: Node<T>[] = [this.root]
    for (const keys of path) {
      const reached: Node<T>[] = []
      for (const node of nodes) {
        node.next ??= new Map()
        for (const key of keys) {
          let child = node.next.get(key)
          if (!child) {
            child = { next: null, senses: null }
            node.next.set(key, child)
          }
          reached.push(child)
        }
      }
      nodes = reached
    }
    for (const node of nodes) {
      node.senses ??= []
      if (!node.senses.includes(sense)) node.senses.push(sense)
    }
  }

  /** The readings of the word with this id (see `words.ts`). */
  readings(word: number): readonly Reading[] {
    this.settle()
    return this.entry(word).readings
  }

  /** Forgets what it knew of word ids that the word table has handed out anew. */
  private settle(): void {
    if (this.generation === words.generation) return
    this.entries = []
    this.generation = words.generation
  }

  /** All phrases in a token range. The order is by first token, shorter before longer. */
  find(tokens: Tokens, from = 0, to = tokens.length): PhraseHit<T>[] {
    this.settle()
    const hits: PhraseHit<T>[] = []
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] > TokenKind.latin) continue
      const { singles, longer } = this.entry(tokens.id[i])
      for (let k = 0; k < singles.length; k++) hits.push({ sense: singles[k].sense, from: i, to: i + 1, features: singles[k].features })
      if (longer.length === 0) continue
      let next = i + 1
      while (next < to && tokens.word[next] === '"' && next - i < 3) next++
      if (next >= to || tokens.kind[next] > TokenKind.latin) continue
      const { readings, bits } = this.entry(tokens.id[next])
      if (bits === 0) continue
      for (let k = 0; k < longer.length; k++) if (longer[k].bits & bits) this.walk(tokens, i, next, to, longer[k].node, readings, longer[k].features, hits)
    }
    return hits
  }

  /** Follows a phrase from `node` over the token at `at`, whose readings are given. */
  private walk(tokens: Tokens, first: number, at: number, limit: number, node: Node<T>, readings: readonly Reading[], features: number, hits: PhraseHit<T>[]): void {
    for (let r = 0; r < readings.length; r++) {
      const reading = readings[r]
      if (reading.features & anyProclitic) continue
      const child = node.next?.get(reading.key)
      if (!child) continue
      if (child.senses) for (const sense of child.senses) if (!isKnown(hits, first, at + 1, sense, features)) hits.push({ sense, from: first, to: at + 1, features })
      if (!child.next) continue
      let next = at + 1
      while (next < limit && tokens.word[next] === '"' && next - at < 3) next++
      if (next < limit && tokens.kind[next] <= TokenKind.latin) this.walk(tokens, first, next, limit, child, this.entry(tokens.id[next]).readings, features, hits)
    }
  }

  private entry(word: number): WordEntry<T> {
    const known = this.entries[word]
    if (known) return known
    const readings = this.lexicon.analyse(words.text(word))
    const entry = readings.length === 0 ? none : this.toEntry(readings)
    this.entries[word] = entry
    return entry
  }

  private toEntry(readings: readonly Reading[]): WordEntry<T> {
    const singles: { sense: T; features: number }[] = []
    const longer: { node: Node<T>; features: number; bits: number }[] = []
    let bits = 0
    for (const reading of readings) {
      if (!(reading.features & anyProclitic)) bits |= bitOf(reading.key)
      const node = this.root.next?.get(reading.key)
      if (!node) continue
      for (const sense of node.senses ?? []) {
        const isVerb = reading.features & finite
        if (!singles.some((single) => single.sense === sense && (single.features & finite) === isVerb)) singles.push({ sense, features: reading.features })
      }
      if (node.next) longer.push({ node, features: reading.features, bits: bitsOf(node) })
    }
    return { readings, singles, longer, bits }
  }
}

function bitsOf<T>({ next }: Node<T>): number {
  let bits = 0
  for (const key of next?.keys() ?? []) bits |= bitOf(key)
  return bits
}

/** A phrase may be read as verb and as noun (ضبط): both are kept, since only the context tells. */
function isKnown<T>(hits: readonly PhraseHit<T>[], from: number, to: number, sense: T, features: number): boolean {
  for (let i = hits.length - 1; i >= 0 && hits[i].from === from; i--) if (hits[i].to === to && hits[i].sense === sense && (hits[i].features & finite) === (features & finite)) return true
  return false
}
