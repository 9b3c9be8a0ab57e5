import type { PhraseHit } from '../match/phrase-matcher.js'
import type { Tokens } from '../text/tokens.js'
import type { Sense } from './compile-pack.js'

export type Hit = PhraseHit<Sense>

type SenseOf<K extends Sense['kind']> = Extract<Sense, { kind: K }>

/** The phrase hits of one section, by first token. */
export class HitIndex {
  readonly tokens: Tokens
  /** All hits, in order of their first token. */
  readonly all: readonly Hit[]
  private readonly starts: Int32Array
  private readonly lists: (readonly Hit[] | undefined)[]
  private byKind: Map<Sense['kind'], Hit[]> | null = null

  constructor(tokens: Tokens, hits: readonly Hit[]) {
    this.tokens = tokens
    this.all = hits
    this.lists = new Array(tokens.length)
    this.starts = new Int32Array(tokens.length + 1)
    let k = 0
    for (let i = 0; i < tokens.length; i++) {
      this.starts[i] = k
      while (k < hits.length && hits[k].from === i) k++
    }
    this.starts[tokens.length] = k
  }

  at(token: number): readonly Hit[] {
    const from = this.starts[token]
    const to = this.starts[token + 1]
    if (!(to > from)) return noHits
    let list = this.lists[token]
    if (!list) {
      list = this.all.slice(from, to)
      this.lists[token] = list
    }
    return list
  }

  /** The longest hit of one kind at a token. */
  longest<K extends Sense['kind']>(token: number, kind: K): (Hit & { readonly sense: SenseOf<K> }) | null {
    let best: Hit | null = null
    const to = this.starts[token + 1]
    for (let k = this.starts[token]; k < to; k++) {
      const hit = this.all[k]
      if (hit.sense.kind === kind && (!best || hit.to > best.to)) best = hit
    }
    return best as (Hit & { readonly sense: SenseOf<K> }) | null
  }

  /** The hits of one of the kinds that mark a sentence, with their first token in the range, in order. */
  marks<K extends MarkKind>(kind: K, from: number, to: number): (Hit & { readonly sense: SenseOf<K> })[] {
    const all = this.marksOf(kind)
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle].from < from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < all.length && all[end].from < to) end++
    return all.slice(low, end) as (Hit & { readonly sense: SenseOf<K> })[]
  }

  private marksOf(kind: MarkKind): readonly Hit[] {
    if (!this.byKind) {
      this.byKind = new Map()
      for (const hit of this.all) {
        if (!markKinds.has(hit.sense.kind)) continue
        const marks = this.byKind.get(hit.sense.kind)
        if (marks) marks.push(hit)
        else this.byKind.set(hit.sense.kind, [hit])
      }
    }
    return this.byKind.get(kind) ?? noHits
  }
}

type MarkKind = 'cue' | 'means' | 'relation' | 'tally' | 'domain' | 'topic' | 'trigger'
const markKinds: ReadonlySet<Sense['kind']> = new Set<MarkKind>(['cue', 'means', 'relation', 'tally', 'domain', 'topic', 'trigger'])

const noHits: readonly Hit[] = []
