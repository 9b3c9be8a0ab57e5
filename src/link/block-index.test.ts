import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockIndex } from './block-index.js'

const visited = (index: BlockIndex, key: string, most = 1000): number[] => {
  const events: number[] = []
  index.visit(key, most, (event) => events.push(event))
  return events
}

const reach = 192

test('a block gives its events, the latest first in whatever order they came, whatever else is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.nat(1e6)), { maxLength: 3000 }), (rows) => {
      const index = new BlockIndex(reach, (event) => event)
      const expected = new Map<string, number[]>()
      for (const [key, event] of rows) {
        index.add(`k${key}`, event)
        expected.set(`k${key}`, [event, ...(expected.get(`k${key}`) ?? [])])
      }
      const latest = (events: readonly number[]) => [...events].sort((a, b) => b - a).slice(0, reach)
      for (const [key, events] of expected) expect(visited(index, key, reach)).toEqual(latest(events))
    }),
    { numRuns: 20 },
  )
})

test('no more events than asked for are visited, and none of an unknown key', () => {
  const index = new BlockIndex(reach, (event) => event)
  for (let event = 0; event < 10; event++) index.add('k', event)
  expect(visited(index, 'k', 3)).toEqual([9, 8, 7])
  expect(visited(index, 'other')).toEqual([])
})

test('a key is complete once it is marked, with or without events', () => {
  const index = new BlockIndex(reach, (event) => event)
  expect(index.isComplete('k')).toBe(false)
  index.markComplete('k')
  expect(index.isComplete('k')).toBe(true)
  expect(visited(index, 'k')).toEqual([])
  index.add('k', 4)
  expect(visited(index, 'k')).toEqual([4])
})
