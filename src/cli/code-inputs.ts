import type { MarsadError } from '../core/errors.js'
import { describeIssue } from '../core/issue.js'
import type { CodedReport } from '../core/record.js'
import type { DocumentDefaults } from '../ingest/document.js'
import type { FoundInput } from '../ingest/find-inputs.js'
import type { InputFormat } from '../ingest/input-format.js'
import { fromPlainFault } from '../ingest/plain-fault.js'
import { readRaw } from '../ingest/read-input.js'
import type { Sites } from '../ingest/sites.js'
import type { ColumnMap } from '../ingest/tables/column-map.js'
import { WordlessPages } from '../ingest/wordless-pages.js'
import { CodeQueue } from './code-queue.js'
import { log } from './log.js'
import { SetAside } from './set-aside.js'
import { Progress } from './terminal.js'
import { isPause, withPauses } from './with-pauses.js'

export interface CodeInputsOptions extends DocumentDefaults {
  readonly from: InputFormat | null
  readonly columns: ColumnMap
  readonly sites: Sites | null
  /** Reports are written in the order of the inputs, not as they are done. */
  readonly isOrdered: boolean
  /** How many threads code; null for one on each core. */
  readonly threads: number | null
  /** Where the bytes go of reports that could not be worked on. */
  readonly setAside: string
  readonly quiet: boolean
}

/** An item of an input, counted from 1. */
export interface ItemPlace {
  readonly input: string
  readonly ordinal: number
}

export interface CodeReceiver {
  /** Nobody wants more, not even of what is under way. */
  readonly isClosed?: () => boolean
  /** What is under way is the last. */
  readonly isStopped?: () => boolean
  /** Whether an item is to be coded at all. */
  readonly wants?: (place: ItemPlace) => boolean
  /** All that an item gave. Those that could not be worked on are in the file of those set aside before. */
  readonly done: (place: ItemPlace, records: readonly CodedReport[], faults: readonly MarsadError[]) => Promise<void>
  /** An input was read to its end; the last of its items may still be under way. Gives what is wrong with it. */
  readonly ended?: (input: string, items: number) => MarsadError | null
}

export interface CodeCounts {
  readonly coded: number
  readonly failed: number
}

/** More than that keeps all cores busy for longer than they take to start. */
const manyBytes = 10_000_000
/** Milliseconds without another document, after which those that there are do not wait for more. */
const longestPause = 50

/** Reads inputs and has them coded, tells what goes wrong, and hands on what comes of it. */
export async function codeInputs(inputs: readonly FoundInput[], options: CodeInputsOptions, receiver: CodeReceiver): Promise<CodeCounts> {
  const size = inputs.reduce((sum, input) => sum + ('size' in input ? input.size : 0), 0)
  const progress = new Progress(size, process.stderr)
  const counts = { coded: 0, failed: 0 }
  const wordless = new WordlessPages()
  const setAside = new SetAside(options.setAside)
  const isClosed = receiver.isClosed ?? (() => false)
  const isOver = (): boolean => isClosed() || receiver.isStopped?.() === true
  const fail = (error: MarsadError): void => {
    counts.failed++
    progress.done()
    log(error.message)
  }
  const onNote = (path: string, sentence: string): void => {
    if (!options.quiet) log(`${path}: ${sentence}`)
  }
  const queue = new CodeQueue(
    {
      coded: async (item, coded) => {
        const records: CodedReport[] = []
        const faults: MarsadError[] = []
        for (const one of coded) {
          if ('record' in one) {
            for (const issue of one.issues) onNote(one.origin, describeIssue(issue))
            records.push(one.record)
            continue
          }
          const error = fromPlainFault(one.fault)
          if (wordless.takes({ error })) continue
          fail(error)
          faults.push(error)
        }
        await receiver.done(item, records, faults)
        counts.coded += records.length
        progress.reports += records.length
        progress.tick()
      },
      culprit: async (item, fault) => {
        await setAside.add(item, fault.detail)
        await setAside.end()
        const error = fromPlainFault(fault)
        fail(error)
        await receiver.done(item, [], [error])
      },
    },
    { isOrdered: options.isOrdered, isLong: size > manyBytes, threads: options.threads },
  )
  const readOptions = { from: options.from, defaults: options, columns: options.columns, sites: options.sites, onBytes: (count: number) => (progress.bytes += count), onNote }

  const readOne = async (input: string): Promise<void> => {
    let ordinal = 0
    for await (const item of withPauses(readRaw(input, readOptions), longestPause)) {
      if (isPause(item)) {
        // who writes slowly into a pipe wants to see what there is
        await queue.flush()
        continue
      }
      const place = { input, ordinal: ++ordinal }
      if (receiver.wants?.(place) ?? true) {
        if ('error' in item) {
          fail(item.error)
          await receiver.done(place, [], [item.error])
        } else await queue.add({ ...item, ...place })
      }
      if (isOver()) return
    }
    const fault = receiver.ended?.(input, ordinal)
    if (fault) fail(fault)
  }

  try {
    for (const input of inputs) {
      if (isOver()) break
      if ('error' in input) fail(input.error)
      else await readOne(input.path)
    }
    if (!isClosed()) {
      await queue.flush()
      wordless.tell({ onNote })
    }
  } finally {
    await queue.close()
    progress.done()
  }
  return counts
}
