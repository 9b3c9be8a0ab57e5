import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { codebookVersion, coderName, coderVersion } from '../coder/version.js'
import { MarsadError } from '../core/errors.js'
import { findChanges, toChangeLine } from '../export/change-file.js'
import { type PackageFile, toDataPackage } from '../export/data-package.js'
import { toWarcInfo, toWarcRecords } from '../export/fetch-warc.js'
import type { IncidentFormatName } from '../export/incident-format-names.table.js'
import { type IncidentFormat, incidentFormats } from '../export/incident-formats.js'
import type { IncidentWriter, Release } from '../export/incident-writer.js'
import { parseIncidentLine } from '../export/parse-incident-line.js'
import { type PublishedIncident, toPublishedIncident } from '../export/published-incident.js'
import { toWarcBytes, type WarcRecord } from '../export/warc-record.js'
import { readJsonLines } from '../ingest/read-json-lines.js'
import type { Backend, StoreDatabase } from '../store/backend.js'
import { eachFetch } from '../store/each-fetch.js'
import { eachIncident, eachRecord, readRedirects } from '../store/each-incident.js'
import type { IncidentFilter } from '../store/incident-filter.js'
import { read } from '../store/write.js'
import type { ExportFormat } from './export-formats.table.js'
import { log } from './log.js'
import { Output } from './output.js'

export interface ExportOptions {
  readonly format: ExportFormat
  readonly filter: IncidentFilter
  readonly output: string | null
  readonly bom: boolean
  /** The incidents file of the last release. */
  readonly last: string | null
  readonly title: string
  readonly releaseVersion: string | null
  readonly licence: string | null
}

/** Formats that a data package holds. */
const packaged = ['csv', 'geojson', 'incidents', 'parquet'] as const satisfies readonly IncidentFormatName[]

/** Writes incidents or records in one format, as the store stands at this moment. @throws {MarsadError} USAGE, OUTPUT_FAILED, STORE_… */
export async function exportCommand(store: Backend, options: ExportOptions): Promise<number> {
  const now = new Date().toISOString()
  const release: Release = {
    title: options.title,
    version: options.releaseVersion ?? now.slice(0, 10),
    created: now,
    coder: { name: coderName, version: coderVersion, codebook: codebookVersion },
    licence: options.licence,
  }
  return read(store, async (db) => {
    switch (options.format) {
      case 'records':
        return writeTo(options.output, async (output) => {
          for await (const record of eachRecord(store, db, options.filter)) await output.write(`${JSON.stringify(record)}\n`)
        })
      case 'warc':
        return writeWarc(db, options.output, release)
      case 'changes':
        return writeChanges(store, db, options, release)
      case 'package':
        return writePackage(store, db, options, release)
      default: {
        const writer = (incidentFormats[options.format] as IncidentFormat).writer(release, { bom: options.bom })
        return writeTo(options.output, async (output) => {
          await writeIncidents(store, db, options.filter, writer, output)
          tellLeftOut(writer)
        })
      }
    }
  })
}

async function writeTo(path: string | null, work: (output: Output) => Promise<void>): Promise<number> {
  const output = new Output(path)
  await work(output)
  await output.end()
  return 0
}

async function writeIncidents(store: Backend, db: StoreDatabase, filter: IncidentFilter, writer: IncidentWriter, output: Pick<Output, 'write'>): Promise<void> {
  await output.write(writer.begin())
  for await (const incident of eachIncident(store, db, filter)) await output.write(writer.add(incident))
  await output.write(writer.end())
}

/** Formats that cannot hold every incident count what they leave out, and why. */
function tellLeftOut(writer: IncidentWriter): void {
  if (!('leftOut' in writer)) return
  const { written, leftOut } = writer as unknown as { readonly written: number; readonly leftOut: Readonly<Record<string, number>> }
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0)
  if (reasons.length > 0) log(`${written} rows; left out: ${reasons.map(([reason, count]) => `${count} ${reason}`).join(', ')}`)
}

/** Pages as they were fetched; each record is gzipped by itself, as readers of archives expect, unless the file's name says otherwise. */
async function writeWarc(db: StoreDatabase, path: string | null, { coder, created }: Release): Promise<number> {
  const isGzipped = path === null || path.endsWith('.gz')
  const toBytes = (record: WarcRecord): Buffer => (isGzipped ? gzipSync(toWarcBytes(record)) : toWarcBytes(record))
  return writeTo(path, async (output) => {
    await output.write(toBytes(toWarcInfo(`${coder.name} ${coder.version}`, created)))
    for await (const fetch of eachFetch(db)) for (const record of toWarcRecords(fetch)) await output.write(toBytes(record))
  })
}

async function writeChanges(store: Backend, db: StoreDatabase, options: ExportOptions, release: Release): Promise<number> {
  const { last } = options
  if (last === null) throw new MarsadError('USAGE', '--format changes', 'needs --last with the incidents file of the last release')
  async function* present(): AsyncGenerator<PublishedIncident> {
    for await (const incident of eachIncident(store, db, options.filter)) yield toPublishedIncident(incident)
  }
  const lines = findChanges(readRelease(last), present(), await readRedirects(db), { from: last, to: release.version, at: release.created })
  return writeTo(options.output, async (output) => {
    for await (const line of lines) await output.write(toChangeLine(line))
  })
}

async function* readRelease(path: string): AsyncGenerator<PublishedIncident> {
  for await (const line of readJsonLines(path)) {
    if ('error' in line) {
      // a release without a single incident is an empty file
      if (line.error.code === 'INPUT_EMPTY') return
      throw line.error
    }
    yield parseIncidentLine(line.value, line.origin)
  }
}

async function writePackage(store: Backend, db: StoreDatabase, options: ExportOptions, release: Release): Promise<number> {
  const folder = options.output
  if (folder === null) throw new MarsadError('USAGE', '--format package', 'needs --output with the folder to write to')
  makeFolder(folder)
  const files: PackageFile[] = []
  for (const name of packaged) {
    const format: IncidentFormat = incidentFormats[name]
    const hash = createHash('sha256')
    let bytes = 0
    await writeTo(join(folder, format.file), async (output) => {
      const counted = {
        write: async (part: string | Uint8Array): Promise<void> => {
          hash.update(part)
          bytes += Buffer.byteLength(part)
          await output.write(part)
        },
      }
      await writeIncidents(store, db, options.filter, format.writer(release, { bom: false }), counted)
    })
    files.push({
      name: `incidents-${name}`,
      path: format.file,
      format: format.file.split('.').at(-1) as string,
      mediatype: format.mediatype,
      bytes,
      sha256: hash.digest('hex'),
      description: format.description,
      ...(format.isText ? {} : { encoding: null }),
      ...(format.columns ? { columns: format.columns(), primaryKey: ['id'] } : {}),
    })
  }
  const descriptor = toDataPackage(release, files, { description: 'Incidents with the statements behind them' })
  return writeTo(join(folder, 'datapackage.json'), (output) => output.write(`${JSON.stringify(descriptor, null, 2)}\n`))
}

/** @throws {MarsadError} OUTPUT_FAILED */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new MarsadError('OUTPUT_FAILED', folder, (cause as Error).message, { cause })
  }
}
