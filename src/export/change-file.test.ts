import { describe, expect, it } from 'vitest'
import { docRows } from '../../test/doc-rows.js'
import { sampleIncident, sampleStatement, sampleView } from '../../test/sample-incident.js'
import { sampleChanges, samplePublished } from '../../test/sample-release.js'
import type { IncidentView } from '../core/incident.js'
import type { Change, ChangeSummary } from './change.js'
import { findChanges } from './change-file.js'
import { incidentFields } from './incident-fields.js'
import { toPublishedIncident } from './published-incident.js'

const at = '2026-11-23T06:00:00Z'
const pair = { from: '1', to: '2', at }

async function changesOf(...given: Parameters<typeof sampleChanges>): Promise<Change[]> {
  return (await sampleChanges(...given)).filter((line) => line.kind !== 'summary')
}

const rising = sampleView.figures.map((figure) => ({ ...figure, best: 14, high: 14 }))

describe('findChanges', () => {
  it('tells an added incident with all its values', async () => {
    const [change] = await changesOf([], [samplePublished('i1')])
    expect(change).toMatchObject({ kind: 'added', id: 'i1', at, fields: { type: { old: null, new: 'bombing' }, reports: { old: null, new: ['barq-1', 'sada-7'] } } })
    expect(Object.keys((change as { fields: object }).fields)).toEqual([...incidentFields])
  })

  it('tells of a changed incident the fields that differ, old and new, and no others', async () => {
    const told = { ...sampleView.figures[0] }
    const [change] = await changesOf([samplePublished('i1')], [samplePublished('i1', { status: 'alleged', figures: rising })])
    expect(change).toMatchObject({ kind: 'changed', id: 'i1', at, fields: { status: { old: 'occurred', new: 'alleged' }, figures: { old: [{ best: told.best }], new: [{ best: 14 }] } } })
    expect(Object.keys((change as { fields: object }).fields)).toEqual(['status', 'figures'])
  })

  it('takes other statements behind the same values for no change', async () => {
    const date = { ...sampleView.date, by: ['ffffffffffffffff'] }
    const figures = sampleView.figures.map((figure) => ({ ...figure, by: [], told: figure.told.map((told) => ({ ...told, statement: 'ffffffffffffffff' })) }))
    const statements = [sampleStatement('barq-1', 'type', 'bombing', 'تفجير')]
    expect(await changesOf([samplePublished('i1')], [samplePublished('i1', { date, figures }, { statements })])).toEqual([])
  })

  it('takes another order of keys for no change, and a report more for one', async () => {
    const incident = samplePublished('i1')
    const { view, ...rest } = incident
    const turned = { view: Object.fromEntries(Object.entries(view).reverse()) as unknown as IncidentView, ...rest }
    expect(await changesOf([incident], [turned])).toEqual([])
    const [change] = await changesOf([incident], [{ ...incident, reports: [...incident.reports, 'nahar-2'] }])
    expect(change).toMatchObject({ kind: 'changed', fields: { reports: { old: ['barq-1', 'sada-7'], new: ['barq-1', 'sada-7', 'nahar-2'] } } })
  })

  it('tells into what a merged incident went, over several steps', async () => {
    const redirects = [
      ['i2', 'i3'],
      ['i3', 'i1'],
    ] as const
    expect(await changesOf([samplePublished('i1'), samplePublished('i2')], [samplePublished('i1')], redirects)).toEqual([{ kind: 'merged', id: 'i2', into: ['i1'], at }])
  })

  it('tells a split where the old incident goes on, and only in the release in which it happened', async () => {
    const both = [samplePublished('i1'), samplePublished('i2')]
    const redirects = [['i1', 'i2']] as const
    expect(await changesOf([samplePublished('i1')], both, redirects)).toMatchObject([
      { kind: 'added', id: 'i2' },
      { kind: 'split', id: 'i1', into: ['i1', 'i2'] },
    ])
    expect(await changesOf(both, both, redirects)).toEqual([])
  })

  it('tells a split where the old incident is gone', async () => {
    const redirects = [
      ['i1', 'i3'],
      ['i1', 'i2'],
    ] as const
    expect((await changesOf([samplePublished('i1')], [samplePublished('i2'), samplePublished('i3')], redirects)).at(-1)).toEqual({ kind: 'split', id: 'i1', into: ['i2', 'i3'], at })
  })

  it('tells an incident as retracted that leads nowhere, in a circle, or to one that is gone too', async () => {
    const redirects = [
      ['i2', 'i3'],
      ['i3', 'i2'],
      ['i4', 'i9'],
    ] as const
    const old = ['i1', 'i2', 'i3', 'i4'].map((id) => samplePublished(id))
    expect((await changesOf(old, [], redirects)).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['retracted i1', 'retracted i2', 'retracted i3', 'retracted i4'])
  })

  it('ends with a summary that counts', async () => {
    const old = ['i1', 'i2', 'i3', 'i4'].map((id) => samplePublished(id))
    const fresh = [samplePublished('i1'), samplePublished('i2', { figures: rising }), samplePublished('i5')]
    expect((await sampleChanges(old, fresh, [['i3', 'i2']])).at(-1)).toEqual({
      kind: 'summary',
      schema: 'marsad/changes/1',
      ...{ from: '1', to: '2', added: 1, changed: 1, merged: 1, split: 0, retracted: 1, unchanged: 1, at },
    })
  })

  it('refuses a release that is not in the order of ids, or has one twice', async () => {
    await expect(sampleChanges([samplePublished('i2'), samplePublished('i1')], [])).rejects.toThrow('release 1: incident i1 comes after i2')
    await expect(sampleChanges([], [samplePublished('i1'), samplePublished('i1')])).rejects.toThrow('release 2: incident i1 comes after i1')
  })

  it('reads both releases side by side and holds neither', async () => {
    const incident = toPublishedIncident(sampleIncident())
    const read = { old: 0, fresh: 0 }
    async function* release(side: 'old' | 'fresh', count: number, view: Partial<IncidentView>) {
      for (let i = 0; i < count; i++) {
        read[side]++
        yield { ...incident, id: `i${String(i).padStart(6, '0')}`, view: { ...incident.view, ...view } }
      }
    }
    let lines = 0
    for await (const line of findChanges(release('old', 3000, {}), release('fresh', 3000, { status: 'alleged' }), [], pair)) {
      lines++
      if (line.kind === 'changed') expect([read.old - lines, read.fresh - lines]).toEqual([0, 0])
    }
    expect(lines).toBe(3001)
  })

  it('closes both releases when nobody reads on', async () => {
    const closed: string[] = []
    async function* release(name: string) {
      try {
        yield samplePublished('i1', { status: name === 'old' ? 'occurred' : 'alleged' })
        yield samplePublished('i2')
      } finally {
        closed.push(name)
      }
    }
    for await (const line of findChanges(release('old'), release('fresh'), [], pair)) if (line.kind === 'changed') break
    expect(closed.sort()).toEqual(['fresh', 'old'])
  })

  it('is told in docs/exports/changes.md', async () => {
    const summary = (await sampleChanges([], [])).at(-1) as ChangeSummary
    expect(docRows('docs/exports/changes.md', 'The summary').map(([name]) => name)).toEqual(Object.keys(summary))
    expect(docRows('docs/exports/changes.md', 'Fields that are compared').map(([name]) => name)).toEqual([...incidentFields])
    expect(docRows('docs/exports/changes.md', 'Kinds').map(([name]) => name)).toEqual(['added', 'changed', 'merged', 'split', 'retracted', 'summary'])
    expect(docRows('docs/exports/changes.md', 'A line').map(([name]) => name)).toEqual(['kind', 'id', 'fields', 'into', 'at'])
  })
})
