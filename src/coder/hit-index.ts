import type { PhraseHit } from '../match/phrase-matcher.js'
import type { Tokens } from '../text/tokens.js'
import type { CompiledPack, Sense } from './compile-pack.js'

export interface Hit {
  readonly sense: Sense
  readonly from: number
  readonly to: number
  readonly features: number
}

type SenseOf<K extends Sense['kind']> = Extract<Sense, { kind: K }>

/** The phrase hits of one section, by first token. */
export class HitIndex {
  readonly tokens: Tokens
  private readonly byToken: (Hit[] | undefined)[]
  private readonly byKind = new Map<Sense['kind'], Hit[]>()

  constructor(pack: CompiledPack, tokens: Tokens, hits: readonly PhraseHit[]) {
    this.tokens = tokens
    this.byToken = new Array(tokens.length)
    for (const hit of hits) {
      const entry: Hit = { sense: pack.senses[hit.payload], from: hit.from, to: hit.to, features: hit.features }
      const list = this.byToken[hit.from]
      if (list) list.push(entry)
      else this.byToken[hit.from] = [entry]
      if (!markKinds.has(entry.sense.kind)) continue
      const marks = this.byKind.get(entry.sense.kind)
      if (marks) marks.push(entry)
      else this.byKind.set(entry.sense.kind, [entry])
    }
  }

  at(token: number): readonly Hit[] {
    return this.byToken[token] ?? noHits
  }

  /** The longest hit of one kind at a token. */
  longest<K extends Sense['kind']>(token: number, kind: K): (Hit & { readonly sense: SenseOf<K> }) | null {
    let best: Hit | null = null
    for (const hit of this.at(token)) if (hit.sense.kind === kind && (!best || hit.to > best.to)) best = hit
    return best as (Hit & { readonly sense: SenseOf<K> }) | null
  }

  /** The hits of one of the kinds that mark a sentence, with their first token in the range, in order. */
  marks<K extends MarkKind>(kind: K, from: number, to: number): (Hit & { readonly sense: SenseOf<K> })[] {
    const all = this.byKind.get(kind) ?? noHits
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
}

type MarkKind = 'cue' | 'means' | 'relation' | 'tally' | 'domain'
const markKinds: ReadonlySet<Sense['kind']> = new Set<MarkKind>(['cue', 'means', 'relation', 'tally', 'domain'])

const noHits: readonly Hit[] = []
