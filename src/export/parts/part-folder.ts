import { mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MarsadError } from '../../core/errors.js'
import type { CodedReport } from '../../core/record.js'
import { toOutputError } from '../to-output-error.js'
import { Coverage } from './coverage.js'
import { FolderLock, lockName } from './folder-lock.js'
import { type OpenPart, type PartBounds, usualBounds } from './open-part.js'
import { type FolderHead, type PartManifest, partName, partOf, partsSchema } from './part-manifest.js'
import { stagingName, writeListed, writePart } from './write-part.js'

const manifestsName = '_manifest'
const headName = 'folder.json'
const dataSets = ['reports', 'events'] as const

/** A folder of parts, held by this process alone. `docs/parts.md` tells what lies in it. */
export class PartFolder {
  private constructor(
    readonly path: string,
    private readonly coder: CodedReport['coder'],
    private readonly lock: FolderLock,
    readonly coverage: Coverage,
    private next: number,
    /** What the parts hold that are written. */
    readonly held: { reports: number; events: number; parts: number },
    readonly bounds: PartBounds,
  ) {}

  /** Opens a folder or begins a new one, and removes what no manifest lists. @throws {MarsadError} FOLDER_BUSY, FOLDER_FOREIGN, FOLDER_DAMAGED, OUTPUT_FAILED */
  static async open(path: string, coder: CodedReport['coder'], bounds: PartBounds = usualBounds): Promise<PartFolder> {
    let lock: FolderLock | null = null
    try {
      await mkdir(path, { recursive: true })
      await refuseForeign(path)
      lock = FolderLock.take(path)
      await claim(path, coder)
      const manifests = await readManifests(path)
      await removeUnlisted(path, new Set(manifests.map(({ part }) => part)))
      const sum = (of: (manifest: PartManifest) => number) => manifests.reduce((total, manifest) => total + of(manifest), 0)
      const held = { reports: sum(({ reports }) => reports), events: sum(({ events }) => events), parts: manifests.length }
      const last = manifests.reduce((most, { part }) => Math.max(most, part), 0)
      return new PartFolder(path, coder, lock, new Coverage(manifests), last + 1, held, bounds)
    } catch (cause) {
      lock?.release()
      throw cause instanceof MarsadError ? cause : toOutputError(path, cause)
    }
  }

  /** @throws {MarsadError} OUTPUT_FAILED */
  async write(part: OpenPart): Promise<void> {
    try {
      const { reports, events } = await writePart(this.path, this.next, part, this.coder)
      this.next++
      this.held.reports += reports
      this.held.events += events
      this.held.parts++
    } catch (cause) {
      throw toOutputError(this.path, cause)
    }
  }

  close(): void {
    this.lock.release()
  }
}

const readJson = async (path: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new MarsadError('FOLDER_DAMAGED', path, 'cannot be read as JSON', { cause })
  }
}

/** Before anything is written: what is not empty and has no manifests is somebody else's. */
async function refuseForeign(path: string): Promise<void> {
  const names = await readdir(path)
  if (names.includes(manifestsName) || names.every((name) => name.startsWith(lockName))) return
  throw new MarsadError('FOLDER_FOREIGN', path, `it holds ${names.length} files or folders of something else; nothing was changed in it`)
}

/** Writes the folder's head into a new one, and compares that of an old one. */
async function claim(path: string, coder: CodedReport['coder']): Promise<void> {
  const manifests = join(path, manifestsName)
  const head: FolderHead = { schema: partsSchema, coder }
  await mkdir(manifests, { recursive: true })
  const names = await readdir(manifests)
  if (!names.includes(headName)) {
    // killed before its head was whole, it holds nothing else
    if (names.some((name) => name !== `_${headName}`)) throw new MarsadError('FOLDER_FOREIGN', path, `its ${manifestsName} has no ${headName}; nothing was changed in it`)
    await writeListed(path, headName, head)
    return
  }
  const found = (await readJson(join(manifests, headName))) as Partial<FolderHead> | null
  if (found?.schema !== partsSchema) throw new MarsadError('FOLDER_FOREIGN', path)
  const versionOf = (by: Partial<CodedReport['coder']> | undefined): string => `${by?.name} ${by?.version} with codebook ${by?.codebook}`
  if (versionOf(found.coder) !== versionOf(coder)) {
    throw new MarsadError('FOLDER_FOREIGN', path, `its parts were written by ${versionOf(found.coder)}, and this is ${versionOf(coder)}; nothing was changed in it`)
  }
}

async function readManifests(path: string): Promise<PartManifest[]> {
  const manifests: PartManifest[] = []
  for (const name of await readdir(join(path, manifestsName))) {
    const part = partOf(name, 'json')
    if (part === null) continue
    const manifest = (await readJson(join(path, manifestsName, name))) as PartManifest
    if (manifest?.schema !== partsSchema || manifest.part !== part) throw new MarsadError('FOLDER_DAMAGED', join(path, manifestsName, name), 'is no manifest of this part')
    for (const file of manifest.files) {
      const size = (await stat(join(path, file.path)).catch(() => null))?.size
      if (size !== file.bytes)
        throw new MarsadError(
          'FOLDER_DAMAGED',
          join(path, file.path),
          size === undefined ? 'a manifest lists it, and it is gone' : `has ${size} bytes and not the ${file.bytes} that its manifest lists`,
        )
    }
    // a folder of a million files need not be in memory
    manifests.push({ ...manifest, files: [], faults: [] })
  }
  manifests.sort((a, b) => a.part - b.part)
  const missing = manifests.findIndex(({ part }, i) => part !== i + 1)
  if (missing >= 0) throw new MarsadError('FOLDER_DAMAGED', path, `the manifest of ${partName(missing + 1)} is gone`)
  return manifests
}

/** Removes what a run left that was ended before its part was whole. Files of other names are not touched. */
async function removeUnlisted(path: string, listed: ReadonlySet<number>): Promise<void> {
  await rm(join(path, stagingName), { recursive: true, force: true })
  for (const name of await namesIn(join(path, manifestsName))) if (/^_part-\d+\.json$/u.test(name)) await rm(join(path, manifestsName, name))
  for (const dataSet of dataSets) {
    for (const day of await namesIn(join(path, dataSet))) {
      if (!/^day=(?:\d{4}-\d{2}-\d{2}|unknown)$/u.test(day)) continue
      const folder = join(path, dataSet, day)
      const names = await namesIn(folder)
      const unlisted = names.filter((name) => {
        const part = partOf(name, 'parquet')
        return part !== null && !listed.has(part)
      })
      for (const name of unlisted) await rm(join(folder, name))
      if (unlisted.length === names.length) await rmdir(folder)
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}
