import { TokenKind, type Tokens } from '../text/tokens.js'
import { words } from '../text/words.js'
import { anyProclitic, finite } from './features.js'
import type { Lexicon, Reading } from './lexicon.js'

/** A phrase found: tokens `from` to `to` (excluded), the features of its first word, and what it was added with. */
export interface PhraseHit {
  readonly payload: number
  readonly from: number
  readonly to: number
  readonly features: number
}

interface Node {
  next: Map<number, Node> | null
  payloads: number[] | null
}

interface WordEntry {
  readonly readings: readonly Reading[]
  /** Keys, each once, of the readings that may stand inside a phrase: those without proclitics. */
  readonly inner: readonly number[]
  /** Readings that begin a phrase, with the node they lead to. */
  readonly starts: readonly { readonly node: Node; readonly features: number }[]
}

const none: WordEntry = { readings: [], inner: [], starts: [] }

/**
 * One automaton for all phrases of a pack: a trie over word keys (lemmas and literal words). Proclitics are
 * taken off the first word only; quotation marks inside a phrase are stepped over (تنظيم "داعش").
 */
export class PhraseMatcher {
  private readonly root: Node = { next: new Map(), payloads: null }
  private readonly lexicon: Lexicon
  private entries: (WordEntry | undefined)[] = []
  private generation = -1

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Adds a phrase of words in citation form; every inflection of its lemmas will match. */
  addPhrase(phrase: string, payload: number): void {
    this.insert(phrase.trim().split(/\s+/u).map((word) => this.lexicon.phraseKeys(word)), payload)
  }

  /** Adds a name: its words match as they are written, the first also behind proclitics. `folded` is already folded. */
  addName(folded: string, payload: number): void {
    this.insert(folded.split(' ').map((word) => [this.lexicon.literalKey(word)]), payload)
  }

  private insert(path: readonly (readonly number[])[], payload: number): void {
    let nodes: Node[] = [this.root]
    for (const keys of path) {
      const reached: Node[] = []
      for (const node of nodes) {
        node.next ??= new Map()
        for (const key of keys) {
          let child = node.next.get(key)
          if (!child) {
            child = { next: null, payloads: null }
            node.next.set(key, child)
          }
          reached.push(child)
        }
      }
      nodes = reached
    }
    for (const node of nodes) {
      node.payloads ??= []
      if (!node.payloads.includes(payload)) node.payloads.push(payload)
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
  find(tokens: Tokens, from = 0, to = tokens.length): PhraseHit[] {
    this.settle()
    const hits: PhraseHit[] = []
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] > TokenKind.latin) continue
      for (const start of this.entry(tokens.id[i]).starts) this.walk(tokens, i, i + 1, to, start.node, start.features, hits)
    }
    return hits
  }

  private walk(tokens: Tokens, first: number, at: number, limit: number, node: Node, features: number, hits: PhraseHit[]): void {
    if (node.payloads) for (const payload of node.payloads) if (!isKnown(hits, first, at, payload, features)) hits.push({ payload, from: first, to: at, features })
    if (!node.next) return
    let next = at
    while (next < limit && tokens.word[next] === '"' && next - at < 2) next++
    if (next >= limit || tokens.kind[next] === TokenKind.newline) return
    for (const key of this.entry(tokens.id[next]).inner) {
      const child = node.next.get(key)
      if (child) this.walk(tokens, first, next + 1, limit, child, features, hits)
    }
  }

  private entry(word: number): WordEntry {
    const known = this.entries[word]
    if (known) return known
    const readings = this.lexicon.analyse(words.text(word))
    let entry = none
    if (readings.length > 0) {
      const starts: { node: Node; features: number }[] = []
      for (const reading of readings) {
        const node = this.root.next?.get(reading.key)
        if (node) starts.push({ node, features: reading.features })
      }
      const inner = readings.flatMap((reading) => (reading.features & anyProclitic ? [] : [reading.key]))
      entry = { readings, inner: [...new Set(inner)], starts }
    }
    this.entries[word] = entry
    return entry
  }
}

/** A phrase may be read as verb and as noun (ضبط): both are kept, since only the context tells. */
function isKnown(hits: readonly PhraseHit[], from: number, to: number, payload: number, features: number): boolean {
  for (let i = hits.length - 1; i >= 0 && hits[i].from === from; i--) if (hits[i].to === to && hits[i].payload === payload && (hits[i].features & finite) === (features & finite)) return true
  return false
}
