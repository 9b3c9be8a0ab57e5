import { createHash } from 'node:crypto'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { codebookVersion, coderName, coderVersion } from '../coder/version.js'
import { MarsadError } from '../core/errors.js'
import { OpenPart, usualBounds } from '../export/parts/open-part.js'
import type { Ordinals } from '../export/parts/ordinals.js'
import { PartFolder } from '../export/parts/part-folder.js'
import type { InputState } from '../export/parts/part-manifest.js'
import { type FoundInput, findInputs, toInputError } from '../ingest/find-inputs.js'
import { type CodeInputsOptions, type CodeReceiver, codeInputs, type ItemPlace } from './code-inputs.js'
import { log } from './log.js'
import { tellCounts } from './tell-counts.js'
import { untilStopped } from './until-stopped.js'

export interface CodeIntoFolderOptions extends CodeInputsOptions {
  readonly folder: string
  /** Reports that a part holds at most; null for the usual number. */
  readonly partReports: number | null
}

const stopped = 130

/** Codes every input into Parquet parts by day. What the folder has is not coded again. Gives the exit status: 0 all coded, 1 some inputs failed, 130 stopped. @throws {MarsadError} USAGE, FOLDER_…, OUTPUT_FAILED */
export async function codeIntoFolder(paths: readonly string[], options: CodeIntoFolderOptions): Promise<number> {
  refuseStandardInput(paths)
  refuseNested(paths, options.folder)
  const bounds = { ...usualBounds, reports: options.partReports ?? usualBounds.reports }
  const folder = await PartFolder.open(options.folder, { name: coderName, version: coderVersion, codebook: codebookVersion }, bounds)
  try {
    const inputs = onceEach(findInputs(paths))
    const parts = new FolderParts(folder, readingOf(options))
    let status = 0
    const isStopped = await untilStopped(async (signal) => {
      const counts = await codeInputs(parts.openAll(inputs), options, { ...parts.receiver, isStopped: () => signal.aborted })
      await parts.close()
      status = tellCounts(paths, inputs, counts, options.quiet)
    })
    const { reports, events, parts: count } = folder.held
    if (!options.quiet) log(`${options.folder}: ${reports} reports and ${events} events in ${count} parts`)
    return isStopped ? stopped : status
  } finally {
    folder.close()
  }
}

/** Brings what items give into the parts of a folder. */
class FolderParts {
  private part = new OpenPart()
  private readonly states = new Map<string, InputState>()
  private readonly covered = new Map<string, Ordinals>()
  /** Inputs that could not be read to their end, for a reason that may pass. */
  private readonly broken = new Set<string>()

  constructor(
    private readonly folder: PartFolder,
    private readonly reading: string,
  ) {}

  readonly receiver: CodeReceiver = {
    wants: ({ input, ordinal }) => !this.covered.get(input)?.has(ordinal),
    done: async ({ input, ordinal }: ItemPlace, records, faults) => {
      if (faults.some(mayPass)) {
        this.broken.add(input)
        return
      }
      this.part.add(this.stateOf(input), ordinal, records, faults)
      if (this.part.isFull(this.folder.bounds)) await this.write()
    },
    ended: (input, items) => {
      if (this.broken.has(input)) return null
      const state = this.stateOf(input)
      if (!isSame(state, stateAt(input, this.reading))) return new MarsadError('INPUT_CHANGED', input, 'it was changed while it was read; code it into another folder')
      this.part.end(state, items)
      return null
    },
  }

  /** The inputs that are to be read: those of which all is there are left out, those that were changed are faults. */
  openAll(inputs: readonly FoundInput[]): FoundInput[] {
    const open: FoundInput[] = []
    for (const input of inputs) {
      try {
        if ('error' in input || this.begin(input.path)) open.push(input)
      } catch (cause) {
        open.push({ path: input.path, error: cause instanceof MarsadError ? cause : toInputError(input.path, cause) })
      }
    }
    return open
  }

  /** False where nothing more is in the input. */
  private begin(input: string): boolean {
    const state = stateAt(input, this.reading)
    const covered = this.folder.coverage.of(state)
    if (this.folder.coverage.isWhole(state)) return false
    this.states.set(input, state)
    this.covered.set(input, covered)
    return true
  }

  async close(): Promise<void> {
    if (!this.part.isEmpty) await this.write()
  }

  private async write(): Promise<void> {
    const part = this.part
    this.part = new OpenPart()
    await this.folder.write(part)
  }

  private stateOf(input: string): InputState {
    return this.states.get(input) as InputState
  }
}

/** True for faults that are not the input's own: it is read again from there. */
const mayPass = ({ code }: MarsadError): boolean => code === 'INPUT_UNREADABLE' || code === 'INPUT_NOT_FOUND'

function stateAt(input: string, reading: string): InputState {
  const path = realpathSync(input)
  const { size, mtimeMs } = statSync(path)
  return { path, size, modified: mtimeMs, reading }
}

const isSame = (a: InputState, b: InputState): boolean => a.size === b.size && a.modified === b.modified

/** Every file once, whatever names it is called by. */
function onceEach(inputs: readonly FoundInput[]): FoundInput[] {
  const seen = new Set<string>()
  return inputs.filter((input) => {
    if ('error' in input) return true
    const path = realpathSync(input.path)
    if (seen.has(path)) return false
    seen.add(path)
    return true
  })
}

function readingOf({ from, columns, source, url, published, fetched, sites }: CodeInputsOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([from, Object.entries(columns).sort(), source, url, published, fetched ?? null, sites]))
    .digest('hex')
}

function refuseStandardInput(paths: readonly string[]): void {
  if (paths.includes('-')) throw new MarsadError('USAGE', '-', 'standard input cannot be read again where a run ended, as --out-dir wants it; write it to a file first')
}

/** A folder within its own inputs would be read by the next run. */
function refuseNested(paths: readonly string[], folder: string): void {
  const own = realPathOf(folder)
  for (const path of paths) {
    if (!existsSync(path)) continue
    const input = realpathSync(path)
    if (isWithin(own, input) || isWithin(input, own)) throw new MarsadError('USAGE', folder, `it must lie apart from the input ${path}`)
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** The whole path without links, of what may not be there yet. */
function realPathOf(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  const above = dirname(whole)
  return above === whole ? whole : resolve(realPathOf(above), whole.slice(above.length).replace(/^[\\/]+/u, ''))
}
