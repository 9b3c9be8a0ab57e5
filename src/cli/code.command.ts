import { statSync } from 'node:fs'
import { MarsadError } from '../core/errors.js'
import { describeIssue, type Issue } from '../core/issue.js'
import type { CodedReport } from '../core/record.js'
import { toDigest } from '../export/digest.js'
import { csvHeader, csvRows } from '../export/events-csv.js'
import { geojsonFeatures, geojsonHead, geojsonTail } from '../export/events-geojson.js'
import type { DocumentDefaults } from '../ingest/document.js'
import { type FoundInput, findInputs } from '../ingest/find-inputs.js'
import type { InputFormat } from '../ingest/input-format.js'
import { fromPlainFault } from '../ingest/plain-fault.js'
import { readRaw } from '../ingest/read-input.js'
import type { Sites } from '../ingest/sites.js'
import type { ColumnMap } from '../ingest/tables/column-map.js'
import { WordlessPages } from '../ingest/wordless-pages.js'
import { CodeQueue } from './code-queue.js'
import { log } from './log.js'
import { Output } from './output.js'
import type { OutputFormat } from './output-formats.table.js'
import { SetAside } from './set-aside.js'
import { Progress, styleFor } from './terminal.js'
import { isPause, withPauses } from './with-pauses.js'

export interface CodeOptions extends DocumentDefaults {
  readonly from: InputFormat | null
  readonly columns: ColumnMap
  readonly sites: Sites | null
  readonly format: OutputFormat | null
  readonly output: string | null
  /** Reports are written in the order of the inputs, not as they are done. */
  readonly isOrdered: boolean
  /** How many threads code; null for one on each core. */
  readonly threads: number | null
  /** Where the bytes go of reports that could not be worked on. */
  readonly setAside: string
  readonly visual: boolean
  readonly quiet: boolean
}

/** More than that keeps all cores busy for longer than they take to start. */
const manyBytes = 10_000_000
/** Milliseconds without another document, after which those that there are do not wait for more. */
const longestPause = 50

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
  const setAside = new SetAside(options.setAside)
  const queue = new CodeQueue(
    {
      coded: async (coded) => {
        if ('record' in coded) return keep(coded.record, coded.origin, coded.issues)
        const error = fromPlainFault(coded.fault)
        if (!wordless.takes({ error })) fail(error)
      },
      culprit: async (item, fault) => {
        await setAside.add(item, fault.detail)
        fail(fromPlainFault(fault))
      },
    },
    { isOrdered: options.isOrdered, isLong: size > manyBytes, threads: options.threads },
  )
  await writer.begin()
  for (const input of inputs) {
    if ('error' in input) {
      fail(input.error)
      continue
    }
    const items = readRaw(input.path, { from: options.from, defaults: options, columns: options.columns, sites: options.sites, onBytes: (count) => (progress.bytes += count), onNote })
    for await (const item of withPauses(items, longestPause)) {
      // who writes slowly into a pipe wants to see what there is
      if (isPause(item)) await queue.flush()
      else if ('error' in item) fail(item.error)
      else await queue.add(item)
      if (output.closed) break
    }
    if (output.closed) break
  }
  if (!output.closed) {
    await queue.flush()
    wordless.tell({ onNote })
  }
  await queue.close()
  await setAside.end()
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
