import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleView } from '../../test/sample-incident.js'
import { sampleChanges, samplePublished } from '../../test/sample-release.js'
import type { IncidentView } from '../core/incident.js'
import { applyChanges } from './apply-changes.js'
import type { Change } from './change.js'
import { type IncidentValues, toIncidentValues } from './incident-fields.js'
import type { PublishedIncident } from './published-incident.js'

const valuesOf = (release: readonly PublishedIncident[]): Map<string, IncidentValues> => new Map(release.map((incident) => [incident.id, toIncidentValues(incident)]))
const rising = sampleView.figures.map((figure) => ({ ...figure, best: 14, high: 14 }))

describe('applyChanges', () => {
  const ids = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'] as const
  const view = fc.record<Partial<IncidentView>>({
    status: fc.constantFrom('occurred', 'foiled', 'alleged'),
    background: fc.boolean(),
    ages: fc.option(fc.record({ min: fc.nat(20), max: fc.nat(80) })),
    nationalities: fc.subarray(['TN', 'LY', 'DZ']),
    places: fc.subarray([...sampleView.places]),
    figures: fc.array(
      fc.nat(3).map((best) => ({ ...sampleView.figures[0], best })),
      { maxLength: 2 },
    ),
    sources: fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 2 }),
  })
  const release = fc.dictionary(fc.constantFrom(...ids), view).map((parts) =>
    Object.keys(parts)
      .sort()
      .map((id) => samplePublished(id, parts[id])),
  )
  const redirects = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 8 })

  it('gives the new release from the old one and the changes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(release, release, redirects, async (old, fresh, leads) => {
        const lines = await sampleChanges(old, fresh, leads)
        expect(applyChanges(valuesOf(old), lines)).toEqual(valuesOf(fresh))
        const gone = old.filter((incident) => !fresh.some((other) => other.id === incident.id)).map((incident) => incident.id)
        const alive = new Set(fresh.map((incident) => incident.id))
        const ends = lines.filter((line) => line.kind === 'merged' || line.kind === 'retracted' || (line.kind === 'split' && !line.into.includes(line.id))) as Change[]
        expect(ends.map((change) => change.id).sort()).toEqual(gone.sort())
        for (const line of lines) if (line.kind === 'merged' || line.kind === 'split') expect(line.into.every((id) => alive.has(id))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing between a release and itself', async () => {
    await fc.assert(
      fc.asyncProperty(release, redirects, async (same, leads) => {
        expect((await sampleChanges(same, same, leads)).map((line) => line.kind)).toEqual(['summary'])
      }),
      { numRuns: 100 },
    )
  })

  it('refuses a change file that is cut off, or of another release', async () => {
    const [old, fresh] = [[samplePublished('i1'), samplePublished('i2')], [samplePublished('i1', { figures: rising })]]
    const lines = await sampleChanges(old, fresh)
    expect(() => applyChanges(valuesOf(old), lines.slice(0, -1))).toThrow('cut off')
    expect(() => applyChanges(valuesOf(old), lines.slice(1))).toThrow('cut off')
    expect(() => applyChanges(valuesOf(fresh), lines)).toThrow('figures is not what')
    expect(() => applyChanges(new Map(), lines)).toThrow('no such incident')
  })
})
