import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ploverDomainContexts, ploverTypeContexts } from '../codebook/plover.table.js'
import { ftmProperties } from '../src/export/ftm-properties.table.js'
import { marsadNamespace } from '../src/export/marsad-namespace.js'
import { ploverFields } from '../src/export/plover-fields.table.js'
import { ploverReasons } from '../src/export/plover-jsonl.js'
import { stixEpoch } from '../src/export/stix-object.js'
import { stixProperties } from '../src/export/stix-properties.table.js'

const pageOf = (name: string): string => readFileSync(join(import.meta.dirname, '../docs/exports', name), 'utf8')

/** The code words that begin the rows under each heading of level two that has such rows. */
function rowsOf(page: string): Record<string, string[]> {
  const parts = page.split(/^## /mu).slice(1)
  const rows = parts.map((part): [string, string[]] => [part.slice(0, part.indexOf('\n')), [...part.matchAll(/^\| `([^`]+)`(?: \||,)/gmu)].map((match) => match[1])])
  return Object.fromEntries(rows.filter(([, words]) => words.length > 0))
}

describe('the pages of the exports', () => {
  it('list exactly the fields of a PLOVER record, in order, and why an incident has none', () => {
    expect(rowsOf(pageOf('plover.md')).Fields).toEqual([...ploverFields])
    expect(rowsOf(pageOf('plover.md'))['What has no record']).toEqual([...ploverReasons])
  })

  it('list the contexts of every domain and type that has one', () => {
    const page = pageOf('plover.md')
    const listed = new Map(
      [...page.slice(page.indexOf('## Contexts')).matchAll(/^\| ((?:`\w+`(?:, )?)+) \| ([^|]+) \|$/gmu)].flatMap(([, keys, values]) =>
        keys.split(', ').map((key) => [key.replaceAll('`', ''), values.replaceAll('`', '')]),
      ),
    )
    const coded = { ...ploverDomainContexts, ...ploverTypeContexts }
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(Object.entries(coded).map(([key, contexts]) => [key, contexts.join(', ') || 'none'])))
  })

  it('list exactly the properties of each type of STIX object, in order', () => {
    expect(rowsOf(pageOf('stix.md'))).toEqual(stixProperties)
  })

  it('list exactly the properties of each schema of FollowTheMoney, in order', () => {
    expect(rowsOf(pageOf('ftm.md'))).toEqual(ftmProperties)
  })

  it('tell the namespace of ids and the birthday of objects without one as they are', () => {
    for (const name of ['stix.md', 'ftm.md']) expect(pageOf(name)).toContain(marsadNamespace)
    expect(pageOf('stix.md')).toContain(stixEpoch)
  })
})
