import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCase, readCase } from '../test/page-case.js'
import { makePageCase } from './new-page-case.js'

describe('a new page case', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marsad-case-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const { bytes, expected } = openCase(join(import.meta.dirname, '../test/pages/wordpress-yoast-graph'))

  it('holds the page as it was saved, and what is read from it', () => {
    const made = openCase(makePageCase(folder, 'saved-page', bytes, { fetched: '2025-01-01T00:00:00Z' }))
    expect(made.bytes.equals(bytes)).toBe(true)
    expect(made.expected).toEqual(readCase(bytes, { fetched: '2025-01-01T00:00:00Z' }))
    expect(made.expected.title).toBe(expected.title)
  })

  it('is not made over another, nor under a name that is no slug', () => {
    makePageCase(folder, 'saved-page', bytes)
    expect(() => makePageCase(folder, 'saved-page', bytes)).toThrow('there is a case')
    expect(() => makePageCase(folder, '../x', bytes)).toThrow('no kebab-case name')
    expect(readdirSync(folder)).toEqual(['saved-page'])
  })
})
