import { describe, expect, it } from 'vitest'
import { explain } from '../../../index.js'
import { meansRows } from './means.table.js'
import { patterns } from './index.js'

const published = '2024-05-15'

/** Ids of the patterns whose drafts stand in some event. */
function firing(text: string): { patterns: Set<string>; types: Set<string>; typeRules: Set<string> } {
  const coding = explain({ id: 'example', text, published })
  const drafts = coding.settled.flatMap((event) => event.group.drafts)
  return {
    patterns: new Set(drafts.map((draft) => draft.trigger.pattern.id)),
    types: new Set(coding.record.events.map((event) => event.type)),
    typeRules: new Set(drafts.map((draft) => draft.typeBy)),
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
