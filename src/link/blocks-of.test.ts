import { describe, expect, it } from 'vitest'
import { linkEvent, monday, wordsFrom } from '../../test/link-events.js'
import { blocksOf } from './blocks-of.js'

const shared = (a = linkEvent('a'), b = linkEvent('b')) => blocksOf(a).filter((key) => blocksOf(b).includes(key))
const unlike = { words: wordsFrom(90, 12), topic: [], headline: [] }

describe('block keys', () => {
  it('are few, and the same for the same event', () => {
    expect(blocksOf(linkEvent('a'))).toEqual(blocksOf(linkEvent('b')))
    expect(blocksOf(linkEvent('a', { signature: wordsFrom(7, 32) })).length).toBeLessThanOrEqual(16)
  })

  it('let events of one country meet that lie up to two days apart', () => {
    for (const days of [0, 1, 2])
      expect(shared(linkEvent('a'), linkEvent('b', { ...unlike, places: [{ ...linkEvent('b').places[0], lat: 25 }], start: monday + days, end: monday + days }))).not.toEqual([])
  })

  it('let copies meet that agree in nothing coded', () => {
    const signature = wordsFrom(7, 32)
    expect(shared(linkEvent('a', { signature }), linkEvent('b', { ...unlike, places: [], start: null, end: null, published: null, signature }))).not.toEqual([])
  })

  it('let events without a place meet by group, and without anything by their rarest words', () => {
    const actors = [{ role: 'claimant', kind: 'armed_group', id: 'red_column', country: null }] as const
    expect(shared(linkEvent('a', { places: [], actors }), linkEvent('b', { ...unlike, places: [], actors }))).not.toEqual([])
    expect(shared(linkEvent('a', { places: [] }), linkEvent('b', { places: [] }))).not.toEqual([])
  })

  it('keep events of other countries and words apart', () => {
    expect(shared(linkEvent('a'), linkEvent('b', { ...unlike, places: [{ ...linkEvent('b').places[0], country: 'XB', lat: 50 }] }))).toEqual([])
  })
})
