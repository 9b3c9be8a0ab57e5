import { TokenKind, type Tokens } from '../../text/tokens.js'
import { words } from '../../text/words.js'
import { firstName, symbolNames } from './symbol-names.table.js'

/** Symbol 0 is what no table of symbols knows, 1 is nothing, then come the small numbers and the names of `symbol-names.table.ts`. */
export const unknownSymbol = 0
export const noSymbol = 1
const firstNumber = 2
const numbers = firstName - firstNumber

/** No more names are kept beside the table; what is coded asks for some thousands. */
const mostAsked = 10_000

/** Names as small integers, so that a feature is three integers. */
export class Symbols {
  private readonly ids = new Map<string, number>()
  private readonly texts: string[] = ['?', '']
  private readonly grows: boolean
  /** Names that were asked for: few of all, and the same strings over and over, which are told to be equal without being read. */
  private readonly asked = new Map<string, number>()
  private readonly joins = new Map<string, Map<string | number, number>>()
  private ofWordId = new Int32Array(1 << 12).fill(-1)
  private generation = -1
  /** Whether a word, by its id, is one that the pack's tables know. */
  private isKnown: (word: number) => boolean = () => true

  /** Unless `grows`, names that were never added have symbol 0. */
  constructor(grows: boolean) {
    this.grows = grows
    for (let n = 0; n < numbers; n++) this.texts.push(String(n))
    this.texts.push(...symbolNames)
    this.texts.forEach((text, id) => {
      if (id >= noSymbol) this.ids.set(text, id)
    })
  }

  /** From now on only words that the tables know have symbols: what is learned holds no name of a person. */
  limitWords(isKnown: (word: number) => boolean): void {
    this.isKnown = isKnown
    this.generation = -1
  }

  get size(): number {
    return this.texts.length
  }

  /** The symbol of a name, made if it is new. */
  add(text: string): number {
    let id = this.ids.get(text)
    if (id === undefined) {
      id = this.texts.length
      this.ids.set(text, id)
      this.texts.push(text)
      this.asked.delete(text)
    }
    return id
  }

  of(text: string): number {
    const known = this.asked.get(text)
    if (known !== undefined) return known
    const id = this.ids.get(text) ?? (this.grows ? this.add(text) : unknownSymbol)
    if (this.asked.size >= mostAsked) this.asked.clear()
    this.asked.set(text, id)
    return id
  }

  /** The symbol of `before:name`, without writing it each time. */
  joined(before: string, name: string | number): number {
    let known = this.joins.get(before)
    if (!known) {
      known = new Map()
      this.joins.set(before, known)
    }
    let symbol = known.get(name)
    if (symbol === undefined) {
      symbol = this.of(`${before}:${name}`)
      known.set(name, symbol)
    }
    return symbol
  }

  /** The symbol of a whole number; beyond the range it is the nearest end's. */
  number(value: number): number {
    return firstNumber + Math.max(0, Math.min(numbers - 1, value))
  }

  /** The symbol of a token's folded word, `#` for any number, none for a word that the tables lack; nothing outside of the range. */
  word(tokens: Tokens, token: number, from: number, to: number): number {
    if (token < from || token >= to) return noSymbol
    if (this.generation !== words.generation) {
      this.generation = words.generation
      this.ofWordId.fill(-1)
    }
    const id = tokens.id[token]
    if (id >= this.ofWordId.length) {
      const larger = new Int32Array(Math.max(id + 1, this.ofWordId.length * 2)).fill(-1)
      larger.set(this.ofWordId)
      this.ofWordId = larger
    }
    let symbol = this.ofWordId[id]
    if (symbol < 0) {
      const kind = tokens.kind[token]
      symbol = kind === TokenKind.number ? this.of('#') : kind === TokenKind.punctuation || this.isKnown(id) ? this.of(tokens.word[token]) : unknownSymbol
      this.ofWordId[id] = symbol
    }
    return symbol
  }

  text(id: number): string {
    return this.texts[id]
  }
}
