import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eventTypes } from '../codebook/event-types.table.js'
import { typeDescriptions } from '../codebook/type-descriptions.table.js'
import { toDescriptionTable } from '../scripts/description-table.js'

test('every event type is described in each language, and no other', () => {
  const types = Object.keys(eventTypes)
  expect(types).toHaveLength(39)
  for (const [language, descriptions] of Object.entries(typeDescriptions)) {
    expect(Object.keys(descriptions), language).toEqual(types)
    for (const [type, text] of Object.entries(descriptions)) expect(text.length, `${language} ${type}`).toBeGreaterThan(5)
  }
})

test('the English is what CODEBOOK.md says', () => {
  const codebook = new URL('../codebook/', import.meta.url)
  expect(readFileSync(new URL('english-descriptions.table.ts', codebook), 'utf8')).toBe(toDescriptionTable(readFileSync(new URL('CODEBOOK.md', codebook), 'utf8')))
})

test('the page tells every weakness that docs/accuracy.md lists, in each language', async () => {
  const { weaknesses } = await import('../web/src/words/weaknesses.table.js')
  const part = readFileSync(new URL('../docs/accuracy.md', import.meta.url), 'utf8')
    .split('## Where it is weak')[1]
    .split('\n## ')[0]
  for (const list of Object.values(weaknesses)) expect(list).toHaveLength(part.match(/^- \*\*/gmu)?.length ?? 0)
})

test('the page names every measure of the accuracy table', async () => {
  const { measures } = await import('../web/src/words/accuracy.table.js')
  const { accuracy } = await import('../codebook/accuracy.table.js')
  expect(Object.keys(measures)).toEqual(accuracy.map((row) => row.measure))
})
