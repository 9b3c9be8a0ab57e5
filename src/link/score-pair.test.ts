import { describe, expect, it } from 'vitest'
import { linkEvent, monday, otherEvent, wordsFrom } from '../../test/link-events.js'
import { scorePair, weighPair } from './score-pair.js'

const bombing = linkEvent('a')
const names = (a = bombing, b = bombing) => scorePair(a, b).features.map(({ name }) => name)

describe('the score of a pair', () => {
  it('is the sum of what its features count, and the same whichever stands first', () => {
    const other = linkEvent('b', { published: monday + 1, type: 'armed_attack', words: wordsFrom(5, 12) })
    const { score, features } = scorePair(bombing, other)
    expect(features.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 1)
    expect(weighPair(bombing, other)).toBe(weighPair(other, bombing))
  })

  it('speaks for one event told in like words and against one of another country', () => {
    expect(weighPair(bombing, linkEvent('b'))).toBeGreaterThan(3)
    expect(weighPair(bombing, otherEvent('b', 1))).toBeLessThan(-3)
  })

  it('names the relation of types, days and places', () => {
    expect(names(bombing, linkEvent('b', { type: 'suicide_bombing', start: monday + 1, end: monday + 1, published: monday + 1 }))).toEqual(
      expect.arrayContaining(['kin_type', 'next_day', 'not_yet', 'same_place']),
    )
    const region = { ...bombing.places[0], gazetteerId: 'made:coast', name: 'Coast', admin1: null, lat: 23, precision: 4 }
    const country = { ...region, gazetteerId: 'xa-country', name: 'Made', precision: 6 }
    expect(names(bombing, linkEvent('b', { places: [region] }))).toContain('wider_place')
    expect(names(bombing, linkEvent('b', { places: [country] }))).toContain('same_country')
    expect(names(bombing, linkEvent('b', { places: [] }))).toContain('place_untold')
  })

  it('takes a month that a report tells for a frame around the day that another tells', () => {
    expect(names(bombing, linkEvent('b', { start: monday - 3, end: monday + 27, datePrecision: 3 }))).toContain('inside_period')
    expect(names(bombing, linkEvent('b', { start: monday + 3, end: monday + 27, datePrecision: 3 }))).toContain('outside_period')
  })

  it('lets a toll rise with time, and not fall', () => {
    const killed = (min: number) => [{ what: 'killed', of: 'civilians', min, max: min }] as const
    expect(names(bombing, linkEvent('b', { counts: killed(11), published: monday + 1 }))).toContain('risen_figures')
    expect(names(bombing, linkEvent('b', { counts: killed(3), published: monday + 1 }))).toContain('other_figures')
    expect(names(bombing, linkEvent('b', { counts: killed(7), published: monday + 1 }))).toContain('equal_figures')
  })

  it('takes who claims an attack for who is behind it', () => {
    const by = (role: 'actor' | 'claimant' | 'recipient', id: string) => linkEvent(id + role, { actors: [{ role, kind: 'armed_group', id, country: null }] })
    expect(names(by('actor', 'red_column'), by('claimant', 'red_column'))).toContain('same_group')
    expect(names(by('actor', 'red_column'), by('recipient', 'red_column'))).toContain('crossed_group')
    expect(names(by('actor', 'red_column'), by('claimant', 'blue_column'))).toContain('other_groups')
  })

  it('gives every feature the values that it compared', () => {
    const { features } = scorePair(bombing, linkEvent('b', { type: 'armed_attack', start: monday + 1, end: monday + 1 }))
    const detail = (name: string) => features.find((feature) => feature.name === name)?.detail
    expect(detail('kin_type')).toBe('bombing / armed_attack')
    expect(detail('next_day')).toBe('2030-03-04 / 2030-03-05')
    expect(detail('same_place')).toBe('Port Made / Port Made (0 km)')
    expect(detail('equal_figures')).toBe('killed 7 / killed 7')
    expect(detail('like_words')).toBe('12 of 12 / 12 words, 96 bits')
  })
})
