import { describe, expect, it } from 'vitest'
import { tokenize } from '../../text/tokens.js'
import { noSymbol, Symbols, unknownSymbol } from './symbols.js'

describe('symbols', () => {
  it('grow only where they may', () => {
    const [open, closed] = [new Symbols(true), new Symbols(false)]
    expect(open.of('raid')).toBe(open.of('raid'))
    expect(closed.of('raid')).toBe(unknownSymbol)
    closed.add('raid')
    expect(closed.text(closed.of('raid'))).toBe('raid')
  })

  it('have the small numbers from the start, and the ends for all beyond', () => {
    const symbols = new Symbols(false)
    expect(symbols.text(symbols.number(7))).toBe('7')
    expect(symbols.number(-3)).toBe(symbols.number(0))
    expect(symbols.number(1000)).toBe(symbols.number(63))
    expect(symbols.of('7')).toBe(symbols.number(7))
  })

  it('have none for a word that the tables lack, one for all figures, and nothing beyond the sentence', () => {
    const tokens = tokenize('قتل 12 زيدا.')
    const symbols = new Symbols(true)
    symbols.limitWords((word) => word === tokens.id[0])
    const texts = [0, 1, 2, 3].map((token) => symbols.text(symbols.word(tokens, token, 0, tokens.length)))
    expect(texts).toEqual([tokens.word[0], '#', '?', '.'])
    expect(symbols.word(tokens, -1, 0, tokens.length)).toBe(noSymbol)
  })
})
