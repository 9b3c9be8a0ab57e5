import { MarsadError } from '../core/errors.js'
import { type Evaluation, evaluate } from '../eval/evaluation.js'
import { parseGold, parseReading } from '../eval/parse-coding.js'
import { toEvaluationText } from '../export/evaluation-text.js'
import { readJsonLines } from '../ingest/read-json-lines.js'
import { log } from './log.js'
import { Output } from './output.js'
import { styleFor } from './terminal.js'

export interface EvalOptions {
  readonly json: boolean
  readonly misses: boolean
  readonly visual: boolean
}

/** Faulty lines of one file that are told before the rest is only counted. */
const toldFaults = 20

/**
 * Prints how a coding meets hand-coded gold. Gives the exit status: 0 compared, 1 a line of either file is not of its form; then
 * there are no figures, for they would be of another set than was asked for.
 * @throws {MarsadError} USAGE where both are standard input
 */
export async function evalCommand(goldPath: string, codedPath: string, options: EvalOptions): Promise<number> {
  if (goldPath === '-' && codedPath === '-') throw new MarsadError('USAGE', '-', 'only one of both can be standard input')
  const gold = await readCoding(goldPath, parseGold, (report) => report.doc)
  const readings = await readCoding(codedPath, parseReading, (reading) => reading.id)
  if (gold === null || readings === null) return 1
  const evaluation = evaluate(gold, readings)
  const output = new Output(null)
  await output.write(options.json ? toJson(evaluation, options.misses) : toEvaluationText(evaluation, styleFor(process.stdout.isTTY === true, options.visual), options.misses))
  await output.end()
  return 0
}

/** All lines of a file, or null if any has a fault, after the faults were told. Reports are one a line: a second with the same id is a fault. */
async function readCoding<T>(path: string, parse: (value: unknown, origin: string) => T, idOf: (coding: T) => string): Promise<T[] | null> {
  const codings: T[] = []
  const firstWith = new Map<string, string>()
  let faults = 0
  for await (const line of readJsonLines(path)) {
    try {
      if ('error' in line) throw line.error
      const coding = parse(line.value, line.origin)
      const first = firstWith.get(idOf(coding))
      if (first !== undefined) throw new MarsadError('INPUT_MALFORMED', line.origin, `report "${idOf(coding)}" is already in ${first}`)
      firstWith.set(idOf(coding), line.origin)
      codings.push(coding)
    } catch (error) {
      if (!(error instanceof MarsadError)) throw error
      if (++faults <= toldFaults) log(error.message)
    }
  }
  if (faults > toldFaults) log(`${path}: ${faults - toldFaults} more lines like these`)
  return faults > 0 ? null : codings
}

function toJson({ misses, ...figures }: Evaluation, withMisses: boolean): string {
  return `${JSON.stringify(withMisses ? { ...figures, misses } : figures, null, 2)}\n`
}
