import { describe, expect, it } from 'vitest'
import { type Redirects, RedirectTrail } from './redirects.js'

function trailOf(redirects: Redirects, old: readonly string[], fresh: readonly string[]): RedirectTrail {
  const trail = new RedirectTrail(redirects)
  for (const id of old) trail.seeOld(id)
  for (const id of fresh) trail.seeNew(id)
  return trail
}

describe('RedirectTrail', () => {
  it('follows an id over gone ids to those of the new release, from the keys of a map too', () => {
    const redirects = new Map([
      ['a', 'b'],
      ['b', 'c'],
    ])
    expect(trailOf(redirects, ['a', 'b'], ['c']).endsOf('a')).toEqual(['c'])
    expect(trailOf(redirects, ['a', 'b'], ['b', 'c']).endsOf('a')).toEqual(['b'])
  })

  it('finds every end once, in the order of ids', () => {
    const redirects: Redirects = [
      ['a', 'd'],
      ['a', 'b'],
      ['b', 'd'],
      ['b', 'c'],
    ]
    expect(trailOf(redirects, ['a'], ['c', 'd']).endsOf('a')).toEqual(['c', 'd'])
  })

  it('finds no end in a circle, and none for an id that leads to itself', () => {
    const redirects: Redirects = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'c'],
    ]
    const trail = trailOf(redirects, ['a', 'b', 'c'], [])
    expect([trail.endsOf('a'), trail.endsOf('c'), trail.leadsOn('c')]).toEqual([[], [], false])
  })

  it('calls an offshoot only what the old release did not have', () => {
    const redirects: Redirects = [
      ['a', 'b'],
      ['a', 'c'],
    ]
    expect(trailOf(redirects, ['a', 'b'], ['a', 'b', 'c']).offshootsOf('a')).toEqual(['c'])
  })
})
