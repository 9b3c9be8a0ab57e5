import { statSync } from 'node:fs'
import { MarsadError } from '../core/errors.js'
import type { CodedReport } from '../core/record.js'
import { toDigest } from '../export/digest.js'
import { csvHeader, csvRows } from '../export/events-csv.js'
import { geojsonFeatures, geojsonHead, geojsonTail } from '../export/events-geojson.js'
import { type FoundInput, findInputs } from '../ingest/find-inputs.js'
import { type CodeInputsOptions, codeInputs } from './code-inputs.js'
import { Output } from './output.js'
import type { OutputFormat } from './output-formats.table.js'
import { tellCounts } from './tell-counts.js'
import { styleFor } from './terminal.js'

export interface CodeOptions extends CodeInputsOptions {
  readonly format: OutputFormat | null
  readonly output: string | null
  readonly visual: boolean
}

/** Codes every input and writes the records. Gives the exit status: 0 all coded, 1 some inputs failed. */
export async function codeCommand(paths: readonly string[], options: CodeOptions): Promise<number> {
  const inputs = findInputs(paths)
  const format = options.format ?? (options.output === null && process.stdout.isTTY ? 'pretty' : 'ndjson')
  if (options.output !== null) refuseInput(options.output, inputs)
  const output = new Output(options.output)
  const writer = writerFor(format, output, options.visual)
  await writer.begin()
  const counts = await codeInputs(inputs, options, {
    isClosed: () => output.closed,
    done: async (_, records) => {
      for (const record of records) if (!output.closed) await writer.add(record)
    },
  })
  if (output.closed) return counts.failed > 0 ? 1 : 0
  await writer.end()
  await output.end()
  return tellCounts(paths, inputs, counts, options.quiet)
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
