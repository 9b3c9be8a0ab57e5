import { describe, expect, it } from 'vitest'
import { explain } from '../../../index.js'
import { meansRows } from './means.table.js'
import { patterns } from './index.js'

const published = '2024-05-15'

/** What the rules take for an event before anything learned judges it: patterns, types, and the rules that gave the types. */
function firing(text: string): { patterns: Set<string>; types: Set<string>; typeRules: Set<string> } {
  const told = explain({ id: 'example', text, published }).weighed.filter(({ against }) => against === '')
  return {
    patterns: new Set(told.map(({ trigger }) => trigger.pattern.id)),
    types: new Set(told.map(({ type }) => type)),
    typeRules: new Set(told.map(({ typeBy }) => typeBy)),
  }
}

describe.each(patterns)('pattern $id', (pattern) => {
  it.each(pattern.fires)('fires: %s', (text) => {
    expect([...firing(text).patterns]).toContain(pattern.id)
  })
  it.each(pattern.silent)('gives no event: %s', (text) => {
    expect([...firing(text).patterns]).not.toContain(pattern.id)
  })
})

describe.each(meansRows)('means $id', (row) => {
  it.each(row.fires)('refines: %s', (text) => {
    expect([...firing(text).types]).toContain(row.to)
  })
  it.each(row.silent)('does not refine: %s', (text) => {
    expect([...firing(text).typeRules]).not.toContain(row.id)
  })
})
