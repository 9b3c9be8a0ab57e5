import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { Ordinals } from '../../src/export/parts/ordinals.js'
import type { PartManifest } from '../../src/export/parts/part-manifest.js'

type Row = Readonly<Record<string, unknown>>

/** A row, and the folder that its file lies in. */
export interface PlacedRow {
  readonly day: string
  readonly row: Row
}

export interface PartsContent {
  readonly manifests: readonly PartManifest[]
  readonly reports: readonly PlacedRow[]
  readonly events: readonly PlacedRow[]
  /** Data files that no manifest lists. */
  readonly unlisted: readonly string[]
}

/** Reads what the manifests of a folder list, and finds fault where a file is not as listed or an item is in two parts. */
export async function readParts(folder: string): Promise<PartsContent> {
  const manifests = namesIn(join(folder, '_manifest'))
    .filter((name) => /^part-\d{6}\.json$/u.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, '_manifest', name), 'utf8')) as PartManifest)
  const rows: Record<string, PlacedRow[]> = { reports: [], events: [] }
  const covered = new Map<string, Ordinals>()
  for (const manifest of manifests) {
    const before = { reports: rows.reports.length, events: rows.events.length }
    for (const { path, rows: count, bytes, sha256 } of manifest.files) {
      const file = readFileSync(join(folder, path))
      const [dataSet, day] = path.split('/')
      const read = (await parquetReadObjects({ file: Uint8Array.from(file).buffer })) as Row[]
      const found = { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex'), rows: read.length }
      if (JSON.stringify(found) !== JSON.stringify({ bytes, sha256, rows: count })) throw new Error(`${path} is not as it is listed`)
      rows[dataSet].push(...read.map((row) => ({ day, row })))
    }
    if (rows.reports.length - before.reports !== manifest.reports || rows.events.length - before.events !== manifest.events) throw new Error(`part ${manifest.part} has other rows than it tells`)
    for (const input of manifest.inputs) {
      const ordinals = covered.get(input.path) ?? new Ordinals()
      covered.set(input.path, ordinals)
      for (const [first, last] of input.covered) {
        for (let i = first; i <= last; i++) {
          if (ordinals.has(i)) throw new Error(`item ${i} of ${input.path} is in two parts`)
          ordinals.add(i)
        }
      }
    }
  }
  const listed = new Set(manifests.flatMap(({ files }) => files.map(({ path }) => path)))
  return { manifests, reports: rows.reports, events: rows.events, unlisted: filesBelow(folder).filter((path) => !listed.has(path)) }
}

/** The rows of both tables in an order of their own, to be compared with those of another folder. */
export function rowsOf({ reports, events }: PartsContent): string[] {
  return [...reports, ...events].map((row) => JSON.stringify(row)).sort()
}

function filesBelow(folder: string): string[] {
  return ['reports', 'events'].flatMap((dataSet) =>
    namesIn(join(folder, dataSet)).flatMap((day) =>
      namesIn(join(folder, dataSet, day))
        .map((name) => `${dataSet}/${day}/${name}`)
        .filter((path) => path.endsWith('.parquet')),
    ),
  )
}

/** None where the folder is not there, or is gone while it is looked at. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}
