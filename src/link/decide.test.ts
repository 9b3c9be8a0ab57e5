import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkEvent, monday, otherEvent } from '../../test/link-events.js'
import { decide } from './decide.js'
import type { LinkDecision } from './link-decision.js'
import { LinkWorld } from './link-world.js'
import { Linker } from './linker.js'
import { replay } from './replay.js'
import { splitOff } from './split-off.js'

const telling = ['a', 'b', 'c', 'd'].map((id, i) => linkEvent(id, { published: monday + (i > 1 ? 1 : 0) }))

function linked(events = telling): { world: LinkWorld; decisions: LinkDecision[] } {
  const world = new LinkWorld()
  return { world, decisions: new Linker(world).link(events) }
}

const idsOf = (world: LinkWorld, incident: string) => world.members(incident).map(({ id }) => id)

describe("a person's word", () => {
  it('puts two incidents together, and the emptied id leads to the other', () => {
    const { world, decisions } = linked([linkEvent('a'), otherEvent('z', 5)])
    const made = decide(world, { kind: 'together', event: 'z', like: 'a' })
    expect(made).toMatchObject([{ kind: 'together' }, { kind: 'merge', from: 'iz', into: 'ia' }])
    expect(replay([...decisions, ...made])).toEqual({ incidents: new Map([['ia', new Set(['a', 'z'])]]), redirects: new Map([['iz', 'ia']]) })
  })

  it('parts an incident in two, which nothing joins again', () => {
    const { world, decisions } = linked()
    const made = decide(world, { kind: 'apart', event: 'd', like: 'a' })
    expect(world.incidentOf('d')).not.toBe(world.incidentOf('a'))
    expect(world.incidentOf('a')).toBe('ia')
    const later = new Linker(world).link(['e', 'f', 'g'].map((id) => linkEvent(id)))
    expect(later.some(({ kind }) => kind === 'merge')).toBe(false)
    expect(world.incidentOf('d')).not.toBe(world.incidentOf('a'))
    expect([...replay([...decisions, ...made, ...later]).incidents.keys()].sort()).toEqual([...world.incidents()].map(({ id }) => id).sort())
  })

  it('holds for events that come after it', () => {
    const world = new LinkWorld()
    world.bind([
      { kind: 'apart', event: 'a', like: 'b' },
      { kind: 'together', event: 'a', like: 'z' },
    ])
    new Linker(world).link([linkEvent('a'), linkEvent('b'), otherEvent('z', 5)])
    expect(world.incidentOf('a')).toBe(world.incidentOf('z'))
    expect(world.incidentOf('a')).not.toBe(world.incidentOf('b'))
  })

  it('gives way to a later word on the same two events', () => {
    const { world } = linked()
    decide(world, { kind: 'apart', event: 'a', like: 'b' })
    decide(world, { kind: 'together', event: 'b', like: 'a' })
    expect(world.incidentOf('a')).toBe(world.incidentOf('b'))
  })

  it('holds in any order of words and events', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other)
    fc.assert(
      fc.property(pair, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), ([one, other], alike) => {
        const world = new LinkWorld()
        world.bind([{ kind: 'apart', event: one, like: other }])
        new Linker(world).link(ids.map((id, i) => (alike[i] ? linkEvent(id) : otherEvent(id, 9))))
        expect(world.incidentOf(one)).not.toBe(world.incidentOf(other))
      }),
    )
  })
})

describe('splitting events off', () => {
  it('leaves the id with the event that it is named after', () => {
    const { world, decisions } = linked()
    const made = splitOff(world, 'ia', ['a'])
    expect(idsOf(world, 'ia')).toEqual(['a'])
    expect(idsOf(world, 'ib')).toEqual(['b', 'c', 'd'])
    expect(replay([...decisions, ...made]).incidents).toEqual(
      new Map([
        ['ia', new Set(['a'])],
        ['ib', new Set(['b', 'c', 'd'])],
      ]),
    )
  })

  it('brings an id back that a merge had retired', () => {
    const { world, decisions } = linked([linkEvent('a'), otherEvent('z', 5)])
    const made = [...decide(world, { kind: 'together', event: 'a', like: 'z' }), ...splitOff(world, 'ia', ['z'])]
    expect(idsOf(world, 'iz')).toEqual(['z'])
    expect(replay([...decisions, ...made]).redirects).toEqual(new Map())
  })

  it('decides nothing where one part would be empty', () => {
    const { world } = linked()
    expect(splitOff(world, 'ia', ['a', 'b', 'c', 'd'])).toEqual([])
    expect(splitOff(world, 'ia', ['unknown'])).toEqual([])
  })
})
