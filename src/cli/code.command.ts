import { statSync } from 'node:fs'
import { MarsadError } from '../core/errors.js'
import { describeIssue, type Issue } from '../core/issue.js'
import type { CodedReport } from '../core/record.js'
import { toDigest } from '../export/digest.js'
import { csvHeader, csvRows } from '../export/events-csv.js'
import { geojsonFeatures, geojsonHead, geojsonTail } from '../export/events-geojson.js'
import { explain } from '../index.js'
import type { DocumentDefaults } from '../ingest/document.js'
import { type FoundInput, findInputs } from '../ingest/find-inputs.js'
import type { InputFormat } from '../ingest/input-format.js'
import { fromPlainFault } from '../ingest/plain-fault.js'
import { readRaw } from '../ingest/read-input.js'
import type { Sites } from '../ingest/sites.js'
import type { ColumnMap } from '../ingest/tables/column-map.js'
import { WordlessPages } from '../ingest/wordless-pages.js'
import { log } from './log.js'
import { Output } from './output.js'
import type { OutputFormat } from './output-formats.table.js'
import { PageQueue } from './page-queue.js'
import { Progress, styleFor } from './terminal.js'

export interface CodeOptions extends DocumentDefaults {
  readonly from: InputFormat | null
  readonly columns: ColumnMap
  readonly sites: Sites | null
  readonly format: OutputFormat | null
  readonly output: string | null
  readonly visual: boolean
  readonly quiet: boolean
}

/** More than that keeps all cores busy for longer than they take to start. */
const manyBytes = 10_000_000

/** Codes every input and writes the records. Gives the exit status: 0 all coded, 1 some inputs failed. */
export async function codeCommand(paths: readonly string[], options: CodeOptions): Promise<number> {
  const inputs = findInputs(paths)
  const format = options.format ?? (options.output === null && process.stdout.isTTY ? 'pretty' : 'ndjson')
  if (options.output !== null) refuseInput(options.output, inputs)
  const output = new Output(options.output)
  const writer = writerFor(format, output, options.visual)
  const size = inputs.reduce((sum, input) => sum + ('size' in input ? input.size : 0), 0)
  const progress = new Progress(size, process.stderr)
  let failed = 0
  let coded = 0
  const fail = (error: MarsadError) => {
    failed++
    progress.done()
    log(error.message)
  }
  const onNote = (path: string, sentence: string): void => {
    if (!options.quiet) log(`${path}: ${sentence}`)
  }
  const keep = async (record: CodedReport, origin: string, issues: readonly Issue[]): Promise<void> => {
    for (const issue of issues) onNote(origin, describeIssue(issue))
    if (output.closed) return
    await writer.add(record)
    coded++
    progress.reports++
    progress.tick()
  }
  const wordless = new WordlessPages()
  const queue = new PageQueue(async (page) => {
    if ('record' in page) return keep(page.record, page.origin, page.issues)
    const error = fromPlainFault(page.fault)
    if (!wordless.takes({ error })) fail(error)
  }, size > manyBytes)
  await writer.begin()
  for (const input of inputs) {
    if ('error' in input) {
      fail(input.error)
      continue
    }
    const items = readRaw(input.path, { from: options.from, defaults: options, columns: options.columns, sites: options.sites, onBytes: (count) => (progress.bytes += count), onNote })
    for await (const item of items) {
      if ('page' in item) await queue.add(item.page)
      else {
        await queue.flush()
        if ('error' in item) fail(item.error)
        else {
          const { record, issues } = explain(item.document, false)
          await keep(record, item.document.origin, [...item.document.issues, ...issues])
        }
      }
      if (output.closed) break
    }
    await queue.flush()
    wordless.tell({ onNote })
    if (output.closed) break
  }
  await queue.close()
  if (output.closed) return failed > 0 ? 1 : 0
  await writer.end()
  await output.end()
  progress.done()
  if (inputs.length === 0) fail(new MarsadError('INPUT_NOT_FOUND', paths.join(', '), 'no file of a known kind in there'))
  if (!options.quiet && (failed > 0 || process.stderr.isTTY)) log(`${coded} coded, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

/** @throws {MarsadError} USAGE where writing the output would wipe out an input that is still to be read */
function refuseInput(output: string, inputs: readonly FoundInput[]): void {
  const target = statSync(output, { throwIfNoEntry: false })
  if (!target?.isFile()) return
  const isTarget = ({ path }: FoundInput) => {
    const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    return stat?.ino === target.ino && stat.dev === target.dev
  }
  if (inputs.some((input) => !('error' in input) && isTarget(input))) throw new MarsadError('USAGE', output, 'it is one of the inputs')
}

interface RecordWriter {
  readonly begin: () => Promise<void>
  readonly add: (record: CodedReport) => Promise<void>
  readonly end: () => Promise<void>
}

export function writerFor(format: OutputFormat, output: Output, visual: boolean): RecordWriter {
  const nothing = async () => undefined
  switch (format) {
    case 'ndjson':
      return { begin: nothing, add: (record) => output.write(`${JSON.stringify(record)}\n`), end: nothing }
    case 'csv':
      return { begin: () => output.write(csvHeader()), add: (record) => output.write(csvRows(record)), end: nothing }
    case 'geojson': {
      let first = true
      return {
        begin: () => output.write(geojsonHead),
        add: async (record) => {
          for (const feature of geojsonFeatures(record)) {
            await output.write(first ? feature : `,\n${feature}`)
            first = false
          }
        },
        end: () => output.write(geojsonTail),
      }
    }
    case 'pretty': {
      const style = styleFor(process.stdout.isTTY === true, visual)
      return { begin: nothing, add: (record) => output.write(`${toDigest(record, style)}\n`), end: nothing }
    }
  }
}
