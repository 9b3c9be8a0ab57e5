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
  private readonly byToken = new Map<number, Hit[]>()

  constructor(pack: CompiledPack, tokens: Tokens, hits: readonly PhraseHit[]) {
    this.tokens = tokens
    for (const hit of hits) {
      const entry: Hit = { sense: pack.senses[hit.payload], from: hit.from, to: hit.to, features: hit.features }
      const list = this.byToken.get(hit.from)
      if (list) list.push(entry)
      else this.byToken.set(hit.from, [entry])
    }
  }

  at(token: number): readonly Hit[] {
    return this.byToken.get(token) ?? noHits
  }

  /** The longest hit of one kind at a token. */
  longest<K extends Sense['kind']>(token: number, kind: K): (Hit & { readonly sense: SenseOf<K> }) | null {
    let best: Hit | null = null
    for (const hit of this.at(token)) if (hit.sense.kind === kind && (!best || hit.to > best.to)) best = hit
    return best as (Hit & { readonly sense: SenseOf<K> }) | null
  }

  /** All hits whose first token lies in the range. */
  *within(from: number, to: number): Generator<Hit> {
    for (let i = from; i < to; i++) yield* this.at(i)
  }
}

const noHits: readonly Hit[] = []
