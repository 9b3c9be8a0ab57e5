import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CodedReport } from '../../core/record.js'
import type { OpenPart } from './open-part.js'
import { type ListedFile, type PartManifest, partName, partsSchema } from './part-manifest.js'
import type { PartFile } from './part-rows.js'
import { syncFolder, writeDurably } from './write-durably.js'

/** Where the files of a part lie until they are whole. Readers pass over names that begin so. */
export const stagingName = '_staging'
/** Files that are written at once. */
const lanes = 4

/**
 * Writes a part: its files first, under names that no reader looks at; then their own names; then, last, the manifest that lists them. Only that makes them
 * part of the folder: whatever ends this before, the part is written anew, and what lies about is removed.
 */
export async function writePart(folder: string, part: number, open: OpenPart, coder: CodedReport['coder']): Promise<PartManifest> {
  const staging = join(folder, stagingName)
  await mkdir(staging, { recursive: true })
  const name = partName(part)
  const planned = open.rows.files({ createdBy: `${coder.name} version ${coder.version}`, metadata: { schema: partsSchema, codebook: coder.codebook } })
  const staged = (i: number): string => join(staging, `${name}.${i}`)
  const files = await inLanes(planned, async (file, i): Promise<ListedFile> => ({ path: `${file.folder}/${name}.parquet`, rows: file.rows, ...(await writeDurably(staged(i), file.pieces())) }))
  await inLanes(planned, async (file, i) => {
    await mkdir(join(folder, file.folder), { recursive: true })
    await rename(staged(i), join(folder, files[i].path))
  })
  await inLanes([...new Set(planned.flatMap(withParents))], (path) => syncFolder(join(folder, path)))
  const manifest: PartManifest = { schema: partsSchema, part, coder, reports: open.rows.reports, events: open.rows.events, files, inputs: open.inputs(), faults: open.faults }
  await writeListed(folder, `${name}.json`, manifest)
  await rm(staging, { recursive: true, force: true })
  return manifest
}

/** Writes a file of `_manifest/`, whole or not at all. */
export async function writeListed(folder: string, name: string, content: object): Promise<void> {
  const manifests = join(folder, '_manifest')
  const unfinished = join(manifests, `_${name}`)
  await writeDurably(unfinished, [Buffer.from(`${JSON.stringify(content, null, 1)}\n`)])
  await rename(unfinished, join(manifests, name))
  await syncFolder(manifests)
}

const withParents = ({ folder }: PartFile): string[] => [folder, folder.split('/')[0], '.']

async function inLanes<T, Result>(items: readonly T[], work: (item: T, i: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  const entries = items.entries()
  const lane = async (): Promise<void> => {
    for (const [i, item] of entries) results[i] = await work(item, i)
  }
  // one that fails does not leave the others at work
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return results
}
