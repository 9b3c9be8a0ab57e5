import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../src/ingest/net/fetch-limits.js'
import { defaultManners } from '../src/ingest/net/manners.js'
import { docRows } from './doc-rows.js'

const types = readFileSync(new URL('../src/ingest/net/fetch-result.ts', import.meta.url), 'utf8')

const sizes: Readonly<Record<string, number>> = { s: 1000, min: 60_000, h: 3_600_000, KiB: 1024, MiB: 1024 * 1024 }

const rowsUnder = (heading: string) => docRows('docs/fetching.md', heading)

/** `64 KiB` in bytes, `10 s` in milliseconds, bare numbers as they are. */
function toNumber(cell: string): number {
  const [amount, unit] = cell.split(' ')
  return Number(amount) * (unit === undefined ? 1 : sizes[unit])
}

/** The words of a union of words. */
function wordsOf(type: string): string[] {
  const union = new RegExp(`export type ${type} =([^\\n]*(?:\\n {2}\\|[^\\n]*)*)`, 'u').exec(types)
  return [...(union?.[1] ?? '').matchAll(/'(\w+)'/gu)].map((match) => match[1])
}

const defaultsUnder = (heading: string) => Object.fromEntries(rowsUnder(heading).map(([name, cell]) => [name, toNumber(cell)]))

describe('the document on fetching', () => {
  it('lists exactly the manners and limits, with their defaults', () => {
    expect(defaultsUnder('Manners')).toEqual(defaultManners)
    expect(defaultsUnder('Limits')).toEqual(defaultLimits)
  })

  it('lists exactly the reasons of refusals and the kinds of failures', () => {
    expect(wordsOf('FailureKind').length).toBeGreaterThan(10)
    expect(rowsUnder('Addresses that are refused').map(([why]) => why)).toEqual(wordsOf('RefusalReason'))
    expect(rowsUnder('Failures').map(([kind]) => kind)).toEqual(wordsOf('FailureKind'))
  })
})
