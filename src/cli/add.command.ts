import { MarsadError } from '../core/errors.js'
import { describeIssue } from '../core/issue.js'
import type { DocumentDefaults } from '../ingest/document.js'
import { findInputs } from '../ingest/find-inputs.js'
import type { InputFormat } from '../ingest/input-format.js'
import { readRaw } from '../ingest/read-input.js'
import type { Sites } from '../ingest/sites.js'
import type { ColumnMap } from '../ingest/tables/column-map.js'
import { WordlessPages } from '../ingest/wordless-pages.js'
import type { Backend } from '../store/backend.js'
import { ReportAdder } from '../store/report-adder.js'
import { log } from './log.js'
import { Output } from './output.js'
import { SetAside } from './set-aside.js'
import { Progress } from './terminal.js'

export interface AddOptions extends DocumentDefaults {
  readonly from: InputFormat | null
  readonly columns: ColumnMap
  readonly sites: Sites | null
  /** How many threads code; null for one on each core. */
  readonly threads: number | null
  /** Print each report's hash and outcome on standard output once it is safely on disk. */
  readonly acknowledge: boolean
  /** Where the bytes go of reports that could not be worked on. */
  readonly setAside: string
  readonly quiet: boolean
}

const stopped = 130
/** More than that keeps all cores busy for longer than they take to start. */
const manyBytes = 10_000_000

/** Codes reports and keeps them. Gives the exit status: 0 all kept or known, 1 some inputs failed, 130 stopped by Ctrl-C after what was under way. */
export async function addCommand(store: Backend, paths: readonly string[], options: AddOptions): Promise<number> {
  const inputs = findInputs(paths)
  if (inputs.length === 0) throw new MarsadError('INPUT_NOT_FOUND', paths.join(', '), 'no file of a known kind in there')
  const size = inputs.reduce((sum, input) => sum + ('size' in input ? input.size : 0), 0)
  const progress = new Progress(size, process.stderr)
  const output = new Output(null)
  const counts = { added: 0, known: 0, removed: 0, failed: 0 }
  const wordless = new WordlessPages()
  const onNote = (path: string, sentence: string): void => {
    if (!options.quiet) log(`${path}: ${sentence}`)
  }
  const setAside = new SetAside(options.setAside)
  const adder = new ReportAdder(
    store,
    { source: options.source, url: options.url, published: options.published },
    {
      kept: (kept) => {
        for (const { outcome } of kept) counts[outcome]++
        if (options.acknowledge) void output.write(kept.map(({ origin, sha256, outcome }) => `${outcome} ${sha256} ${origin.replaceAll('\n', ' ')}\n`).join(''))
        progress.reports += kept.length
        progress.tick()
      },
      fault: (error) => {
        if (!wordless.takes({ error })) fail(error)
      },
      culprit: async (item, error) => {
        await setAside.add(item, error.message)
        fail(error)
      },
      issues: (origin, issues) => {
        for (const issue of issues) onNote(origin, describeIssue(issue))
      },
    },
    options.threads,
  )
  if (size > manyBytes) adder.expectMany()
  const fail = (error: MarsadError): void => {
    counts.failed++
    progress.done()
    log(error.message)
  }
  let stop = false
  const onStop = (): void => {
    if (stop) process.exit(stopped)
    stop = true
    progress.done()
    log('stopping after what is under way; again to stop at once')
  }
  process.on('SIGINT', onStop)
  process.on('SIGTERM', onStop)
  try {
    for (const input of inputs) {
      if (stop) break
      if ('error' in input) {
        fail(input.error)
        continue
      }
      const items = readRaw(input.path, {
        from: options.from,
        defaults: options,
        columns: options.columns,
        sites: options.sites,
        onBytes: (count) => (progress.bytes += count),
        onNote,
      })
      for await (const item of items) {
        if (stop) break
        if ('error' in item) {
          fail(item.error)
          continue
        }
        if ('page' in item) {
          await adder.addPage(item.page)
          continue
        }
        for (const issue of item.document.issues) onNote(item.document.origin, describeIssue(issue))
        await adder.add(item.document)
      }
    }
    await adder.end()
    wordless.tell({ onNote })
  } finally {
    process.off('SIGINT', onStop)
    process.off('SIGTERM', onStop)
    await adder.close()
    await setAside.end()
    await output.end()
    progress.done()
  }
  if (!options.quiet) log(summary(counts))
  return stop ? stopped : counts.failed > 0 ? 1 : 0
}

function summary(counts: { readonly added: number; readonly known: number; readonly removed: number; readonly failed: number }): string {
  const parts = [`${counts.added} added`]
  if (counts.known > 0) parts.push(`${counts.known} already there`)
  if (counts.removed > 0) parts.push(`${counts.removed} kept out by an earlier removal`)
  if (counts.failed > 0) parts.push(`${counts.failed} failed`)
  return parts.join(', ')
}
