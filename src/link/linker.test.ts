import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkEvent, monday, otherEvent, wordsFrom } from '../../test/link-events.js'
import type { LinkEvent } from './link-event.js'
import { LinkWorld } from './link-world.js'
import { Linker } from './linker.js'
import { replay } from './replay.js'

function linkAll(events: readonly LinkEvent[], world = new LinkWorld()): LinkWorld {
  new Linker(world).link(events)
  return world
}

/** Sets of event ids, in an order of their own. */
function partition(world: LinkWorld): string[] {
  return [...world.incidents()]
    .map(({ events }) =>
      events
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

describe('linking', () => {
  it('founds an incident named after its first event, and joins what tells the same', () => {
    const world = new LinkWorld()
    const decisions = new Linker(world).link([linkEvent('a'), linkEvent('b', { published: monday + 1 })])
    expect(decisions).toMatchObject([
      { kind: 'found', event: 'a', incident: 'ia' },
      { kind: 'join', event: 'b', incident: 'ia', like: 'a' },
    ])
  })

  it('passes over an event that the world holds', () => {
    const world = linkAll([linkEvent('a')])
    expect(new Linker(world).link([linkEvent('a')])).toEqual([])
  })

  it('joins a claim, a rising toll and a wider telling to the attack', () => {
    const attack = linkEvent('attack')
    const claim = linkEvent('claim', {
      type: 'armed_attack',
      published: monday + 1,
      counts: [],
      actors: [{ role: 'claimant', kind: 'armed_group', id: 'red_column', country: null }],
      words: wordsFrom(3, 12),
    })
    const toll = linkEvent('toll', { published: monday + 1, counts: [{ what: 'killed', of: 'civilians', min: 9, max: 9 }], words: wordsFrom(4, 12) })
    const wider = linkEvent('wider', { places: [{ ...attack.places[0], gazetteerId: 'made:coast', name: 'Coast', admin1: null, precision: 4 }], words: wordsFrom(2, 12) })
    expect(partition(linkAll([attack, claim, toll, wider]))).toEqual(['attack claim toll wider'])
  })

  it('keeps two bombings apart that one report tells of one town and day', () => {
    const market = linkEvent('market', { report: 'r', family: 'r' })
    const station = linkEvent('station', { report: 'r', family: 'r', words: wordsFrom(40, 12), counts: [{ what: 'killed', of: 'security', min: 2, max: 2 }] })
    expect(partition(linkAll([market, station]))).toEqual(['market', 'station'])
  })

  it('keeps apart what one report tells of one town and day, though a round-up that tells neither in detail is like both', () => {
    const market = linkEvent('market', { report: 'r', family: 'r' })
    const road = linkEvent('road', { report: 'r', family: 'r', words: wordsFrom(4, 12) })
    const roundUp = linkEvent('round-up', { published: monday + 1, counts: [], actors: [], words: wordsFrom(2, 12) })
    const world = linkAll([market, road, roundUp, linkEvent('more', { words: wordsFrom(2, 12) })])
    expect(world.incidentOf('market')).not.toBe(world.incidentOf('road'))
  })

  it('keeps an attack on soldiers apart from one on a crowd in the same town on the same day', () => {
    const market = linkEvent('market', { actors: [{ role: 'recipient', kind: 'civilians', id: null, country: null }], counts: [{ what: 'killed', of: 'civilians', min: 14, max: 14 }] })
    const convoy = linkEvent('convoy', {
      actors: [{ role: 'recipient', kind: 'state_security', id: 'made_army', country: null }],
      counts: [{ what: 'killed', of: 'security', min: 5, max: 5 }],
      words: wordsFrom(9, 12),
      topic: wordsFrom(40, 16),
      headline: wordsFrom(50, 5),
    })
    expect(partition(linkAll([market, convoy]))).toEqual(['convoy', 'market'])
  })

  it('does not join days that are told and lie far apart, however alike the words', () => {
    expect(partition(linkAll([linkEvent('a'), linkEvent('b', { start: monday - 9, end: monday - 9 })]))).toEqual(['a', 'b'])
  })

  it('meets a copy by its text where the coder took the place for another', () => {
    const signature = wordsFrom(7, 32)
    const misread = otherEvent('b', 3, { words: wordsFrom(1, 12), topic: wordsFrom(1, 16), headline: wordsFrom(1, 5), signature })
    expect(partition(linkAll([linkEvent('a', { signature }), misread]))).toEqual(['a b'])
  })

  it('gives the same decisions for the same events in the same order', () => {
    const events = [1, 2, 3, 1, 2, 1].map((number, i) => otherEvent(`e${i}`, number, { published: monday + i }))
    const link = () => new Linker(new LinkWorld()).link(events)
    expect(link()).toEqual(link())
  })

  it('comes to the same in one go and in batches over a world that is loaded anew', () => {
    const events = [1, 2, 1, 3, 2, 1, 3].map((number, i) => otherEvent(`e${i}`, number, { published: monday + (i % 3) }))
    const kept = new Map<string, LinkEvent[]>()
    for (const event of events) {
      const world = new LinkWorld()
      const keys = world.keysToLoad([event])
      world.take(
        [...kept].map(([id, members]) => ({ id, events: members })),
        keys,
      )
      expect(world.keysToLoad([event])).toEqual([])
      new Linker(world).link([event])
      kept.clear()
      for (const { id, events: members } of world.incidents()) kept.set(id, [...members])
    }
    expect([...kept.values()].map((members) => members.map(({ id }) => id).join(' ')).sort()).toEqual(partition(linkAll(events)))
  })

  it('does not look at the order of events that have nothing to do with each other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }), (order) => {
        const events = order.flatMap((number) => [otherEvent(`a${number}`, number), otherEvent(`b${number}`, number, { published: monday + 1 })])
        expect(partition(linkAll(events))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `a${number} b${number}`))
      }),
      { numRuns: 20 },
    )
  })

  it('leaves decisions from which a replay makes the same incidents', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ number: fc.integer({ min: 1, max: 4 }), day: fc.integer({ min: 0, max: 3 }), shift: fc.integer({ min: 0, max: 14 }) }), { maxLength: 25 }), (drawn) => {
        const world = new LinkWorld()
        const decisions = new Linker(world).link(
          drawn.map(({ number, day, shift }, i) => otherEvent(`e${i}`, number, { published: monday + day, start: monday + day, end: monday + day, words: wordsFrom(number * 1000 + shift, 12) })),
        )
        const { incidents, redirects } = replay(decisions)
        expect(new Map([...world.incidents()].map(({ id, events }) => [id, new Set(events.map((event) => event.id))]))).toEqual(incidents)
        for (const [from, into] of redirects) {
          expect(incidents.has(from)).toBe(false)
          expect(incidents.has(into)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('bears a block of very many events', () => {
    const many = Array.from({ length: 3000 }, (_, i) => otherEvent(`e${i}`, i, { places: linkEvent('x').places }))
    const world = linkAll(many)
    expect(world.candidates(linkEvent('one')).length).toBeLessThanOrEqual(40)
  })
})
