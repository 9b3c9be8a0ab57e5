import { describe, expect, it } from 'vitest'
import { MarsadError } from '../../core/errors.js'
import { F } from './feature-names.table.js'
import { readJudge } from './read-judge.js'

const image = ['#event', 'taken_from\t\t\tyes=0.4', 'bias\t\t\tnone=0.5 yes=-0.5', 'chance\t9\t\tyes=2', 'rule_type\tarrest\t3\tnone=-1 yes=1', ''].join('\n')

describe('an image of learned judgements', () => {
  it('gives models whose weights count for their features', () => {
    const judge = readJudge(image)
    const { symbols, features } = judge
    expect(judge.takenFrom('event')).toBe(0.4)
    features.clear()
    expect(judge.chanceOf('event', features)).toBeCloseTo(1 / (1 + Math.exp(1)), 6)
    features.add(F.rule_type, symbols.of('arrest'), symbols.number(3))
    expect(judge.chanceOf('event', features)).toBeCloseTo(1 / (1 + Math.exp(-1)), 6)
  })

  it('knows no symbol that no weight has', () => {
    expect(readJudge(image).symbols.of('raid')).toBe(0)
  })

  it.each([
    ['a decision', image.replace('#event', '#weather')],
    ['a feature', image.replace('chance', 'luck')],
    ['a label', image.replace('yes=2', 'maybe=2')],
    ['a number', image.replace('yes=2', 'yes=much')],
  ])('refuses %s that it does not know', (_, broken) => {
    expect(() => readJudge(broken)).toThrow(MarsadError)
  })

  it('has no model of a decision that is not in it', () => {
    expect(() => readJudge(image).model('site')).toThrow(RangeError)
  })
})
