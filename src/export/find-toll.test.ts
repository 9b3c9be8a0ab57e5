import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventType } from '../../codebook/event-types.table.js'
import { type CountOf, countOfs } from '../../codebook/values.table.js'
import { sampleIncident } from '../../test/sample-incident.js'
import type { ViewFigure } from '../core/incident.js'
import { findToll } from './find-toll.js'

const figure = (of: CountOf, low: number | null, best: number | null, high: number | null): ViewFigure => ({ what: 'killed', of, low, best, high, told: [], by: [] })
const tollOf = (type: EventType, ...figures: ViewFigure[]) => findToll(sampleIncident({ type, figures }).view, 'killed')

describe('findToll', () => {
  it('is null where nothing is told', () => {
    expect(tollOf('clash')).toBeNull()
  })

  it('takes one figure as it is, open ends too', () => {
    expect(tollOf('bombing', figure('civilians', 3, 4, null))).toEqual({ low: 3, best: 4, high: null })
    expect(tollOf('bombing', figure('unknown', null, null, 5))).toEqual({ low: null, best: null, high: 5 })
  })

  it('adds parts where no total is told', () => {
    expect(tollOf('clash', figure('security', 2, 2, 3), figure('militants', 8, 8, 8))).toEqual({ low: 10, best: 10, high: 11 })
  })

  it('counts the parts of a total once', () => {
    expect(tollOf('clash', figure('unknown', 12, 12, 12), figure('militants', 8, 8, 8))).toEqual({ low: 12, best: 12, high: 12 })
  })

  it('takes the sum of the parts where it passes the total', () => {
    expect(tollOf('clash', figure('unknown', 5, 5, 5), figure('militants', 4, 4, 4), figure('security', 3, 3, 3))).toEqual({ low: 7, best: 7, high: 7 })
  })

  it('counts an attacker apart from the victims in best and high, and not in low, since the total may hold him', () => {
    expect(tollOf('suicide_bombing', figure('unknown', 5, 5, 5), figure('militants', 1, 1, 1))).toEqual({ low: 5, best: 6, high: 6 })
  })

  it('keeps low ≤ best ≤ high whatever the parts', () => {
    const range = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((three) => three.sort((a, b) => a - b))
    const figures = fc.array(fc.tuple(fc.constantFrom(...countOfs), range), { maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom<EventType>('bombing', 'clash', 'raid'), figures, (type, parts) => {
        const toll = tollOf(type, ...parts.map(([of, [low, best, high]]) => figure(of, low, best, high)))
        if (toll === null) return
        expect(toll.low).toBeLessThanOrEqual(toll.best!)
        expect(toll.best).toBeLessThanOrEqual(toll.high!)
      }),
    )
  })
})
