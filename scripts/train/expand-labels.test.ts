import { describe, expect, it } from 'vitest'
import { expandLabels } from './expand-labels.js'

const reports = new Map([['r', { id: 'r', title: 'توقيف مهرب', text: 'أوقفت الشرطة مهربا في طبرقة.' }]])
const label = { doc: 'r', events: [{ quote: [11, 23] as const, type: 'arrest', places: [{ role: 'site', en: 'Tabarka', words: [33, 38] }] }] }

describe('labels without words', () => {
  it('get them back from the report', () => {
    expect(expandLabels([label], reports)).toEqual([{ doc: 'r', events: [{ quote: 'أوقفت الشرطة', type: 'arrest', places: [{ role: 'site', en: 'Tabarka', ar: 'طبرقة' }] }] }])
  })

  it('are passed over without their report, and refused where they lie outside of it', () => {
    expect(expandLabels([{ ...label, doc: 'x' }], reports)).toEqual([])
    expect(() => expandLabels([{ doc: 'r', events: [{ quote: [11, 400] }] }], reports)).toThrow(RangeError)
  })
})
