import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCase, readCase, tokenF1 } from './page-case.js'

const folder = join(import.meta.dirname, 'pages')
const slugs = readdirSync(folder).sort()
const leastF1 = 0.95

describe('the page cases', () => {
  it('are at least forty-four', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(44)
  })

  it.each(slugs)('are read whole and without furniture: %s', (slug) => {
    const { bytes, expected } = openCase(join(folder, slug))
    const read = readCase(bytes, expected.given)
    const { body: wanted, items: wantedItems, absent, ...exact } = expected
    const { body: got, items: gotItems, ...told } = read
    expect(told).toEqual(exact)
    expect((gotItems ?? []).map(({ body: _, ...item }) => item)).toEqual((wantedItems ?? []).map(({ body: _, ...item }) => item))
    for (const [i, item] of (wantedItems ?? []).entries()) expect(tokenF1(item.body, gotItems?.[i].body ?? ''), gotItems?.[i].body).toBeGreaterThanOrEqual(leastF1)
    expect(tokenF1(wanted ?? '', got ?? ''), got).toBeGreaterThanOrEqual(leastF1)
    for (const words of absent ?? []) expect(`${got}\n${read.captions?.join('\n')}`).not.toContain(words)
  })
})
