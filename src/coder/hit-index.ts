import type { PhraseHit, PhraseHits } from '../match/phrase-hits.js'
import type { Tokens } from '../text/tokens.js'
import type { Sense } from './compile-pack.js'
import { bitsOf, kindBits } from './sense-kinds.js'

export type Hit = PhraseHit<Sense>

type SenseOf<K extends Sense['kind']> = Extract<Sense, { kind: K }>
type HitOf<K extends Sense['kind']> = Hit & { readonly sense: SenseOf<K> }

/** The kinds that mark a sentence wherever they stand in it. */
type MarkKind = 'means' | 'relation' | 'tally' | 'domain' | 'topic' | 'trigger'
const markKinds = bitsOf('means', 'relation', 'tally', 'domain', 'topic', 'trigger')

/** The cue words of a section, as columns in order of their first token; a section has many, and few are asked for. */
interface CueWords {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly cue: readonly number[]
}

/** The phrase hits of one section, by first token. A hit is made an object when it is first asked for. */
export class HitIndex {
  readonly tokens: Tokens
  private readonly found: PhraseHits<Sense>
  /** The first hit at a token, and the kinds of all that are there, a bit each. */
  private readonly starts: Int32Array
  private readonly kinds: Int32Array
  private readonly hits: (Hit | undefined)[]
  private readonly lists: (readonly Hit[] | undefined)[]
  private marked: Map<Sense['kind'], Hit[]> | null = null
  private cueWords: CueWords | null = null

  constructor(tokens: Tokens, found: PhraseHits<Sense>) {
    this.tokens = tokens
    this.found = found
    this.hits = new Array(found.length)
    this.lists = new Array(tokens.length)
    this.starts = new Int32Array(tokens.length + 1)
    this.kinds = new Int32Array(tokens.length)
    let k = 0
    for (let i = 0; i < tokens.length; i++) {
      this.starts[i] = k
      let kinds = 0
      for (; k < found.length && found.from(k) === i; k++) kinds |= found.kind(k)
      this.kinds[i] = kinds
    }
    this.starts[tokens.length] = k
  }

  /** Whether a hit of one of these kinds (see `sense-kinds.ts`) begins at a token. */
  holds(token: number, kinds: number): boolean {
    return (this.kinds[token] & kinds) !== 0
  }

  /** Whether any hit begins at a token. */
  isKnown(token: number): boolean {
    return this.kinds[token] > 0
  }

  at(token: number): readonly Hit[] {
    if (!this.isKnown(token)) return noHits
    let list = this.lists[token]
    if (!list) {
      list = this.ofKinds(-1, token, token + 1)
      this.lists[token] = list
    }
    return list
  }

  /** The hits of some kinds with their first token in a range, in order. */
  ofKinds(kinds: number, from = 0, to = this.tokens.length): Hit[] {
    const list: Hit[] = []
    for (let k = this.starts[from]; k < this.starts[to]; k++) if (this.found.kind(k) & kinds) list.push(this.hit(k))
    return list
  }

  /** The longest hit of one kind at a token. */
  longest<K extends Sense['kind']>(token: number, kind: K): HitOf<K> | null {
    const bit = kindBits[kind]
    if (!this.holds(token, bit)) return null
    const { found } = this
    let best = -1
    for (let k = this.starts[token]; k < this.starts[token + 1]; k++) if (found.kind(k) === bit && (best < 0 || found.to(k) > found.to(best))) best = k
    return this.hit(best) as HitOf<K>
  }

  /** The hits of one of the kinds that mark a sentence, with their first token in the range, in order. */
  marks<K extends MarkKind>(kind: K, from: number, to: number): readonly HitOf<K>[] {
    this.marked ??= this.findMarks()
    const all = (this.marked.get(kind) ?? noHits) as readonly HitOf<K>[]
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle].from < from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < all.length && all[end].from < to) end++
    return low === end ? noMarks : all.slice(low, end)
  }

  get cues(): CueWords {
    this.cueWords ??= this.findCues()
    return this.cueWords
  }

  private findMarks(): Map<Sense['kind'], Hit[]> {
    const marked = new Map<Sense['kind'], Hit[]>()
    for (const hit of this.ofKinds(markKinds)) {
      const marks = marked.get(hit.sense.kind)
      if (marks) marks.push(hit)
      else marked.set(hit.sense.kind, [hit])
    }
    return marked
  }

  private findCues(): CueWords {
    const { found } = this
    const cues = { from: [] as number[], to: [] as number[], cue: [] as number[] }
    for (let k = 0; k < found.length; k++) {
      if (found.kind(k) !== kindBits.cue) continue
      cues.from.push(found.from(k))
      cues.to.push(found.to(k))
      cues.cue.push((found.sense(k) as SenseOf<'cue'>).cue)
    }
    return cues
  }

  private hit(at: number): Hit {
    let hit = this.hits[at]
    if (!hit) {
      hit = this.found.get(at)
      this.hits[at] = hit
    }
    return hit
  }
}

const noHits: readonly Hit[] = []
const noMarks: readonly never[] = []
