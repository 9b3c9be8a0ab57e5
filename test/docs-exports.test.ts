import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { acledColumns, acledReasons } from '../src/export/acled-csv.js'
import { incidentCsvColumns } from '../src/export/incidents-csv.js'
import { incidentGeojsonProperties } from '../src/export/incidents-geojson.js'
import { ucdpGedColumns, ucdpGedReasons } from '../src/export/ucdp-ged-csv.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'exports')

/** The code words that begin the rows of the tables under a heading of level two, in order. */
function rowsUnder(page: string, heading: string): string[] {
  const part = readFileSync(join(folder, page), 'utf8')
    .split(/^## /mu)
    .find((text) => text.startsWith(`${heading}\n`))
  return [...(part ?? '').matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1])
}

describe('the pages of the exports list exactly, in order', () => {
  it.each([
    ['csv.md', 'Columns', incidentCsvColumns],
    ['geojson.md', 'Properties', incidentGeojsonProperties],
    ['acled.md', 'Columns', acledColumns],
    ['acled.md', 'What has no row', acledReasons],
    ['ucdp-ged.md', 'Columns', ucdpGedColumns],
    ['ucdp-ged.md', 'What has no row', ucdpGedReasons],
  ])('%s, %s', (page, heading, names) => {
    expect(rowsUnder(page, heading)).toEqual([...names])
  })
})
