import { MarsadError } from '../core/errors.js'
import type { FoundInput } from '../ingest/find-inputs.js'
import type { CodeCounts } from './code-inputs.js'
import { log } from './log.js'

/** Ends a run with its figures, where somebody watches or something failed. Gives the exit status: 0 all coded, 1 some inputs failed. */
export function tellCounts(paths: readonly string[], inputs: readonly FoundInput[], { coded, failed }: CodeCounts, quiet: boolean): number {
  if (inputs.length === 0) log(new MarsadError('INPUT_NOT_FOUND', paths.join(', '), 'no file of a known kind in there').message)
  const all = failed + (inputs.length === 0 ? 1 : 0)
  if (!quiet && (all > 0 || process.stderr.isTTY)) log(`${coded} coded, ${all} failed`)
  return all > 0 ? 1 : 0
}
