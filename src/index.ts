import { actorImage } from '#images/actors'
import { gazetteerImage } from '#images/gazetteer'
import { judgeImage } from '#images/judge'
import { readActorTables } from './coder/actor-tables.js'
import { Coder, type Coding } from './coder/coder.js'
import { compilePack } from './coder/compile-pack.js'
import { readJudge } from './coder/judge/judge-image.js'
import type { CodedReport } from './core/record.js'
import type { Report } from './core/report.js'
import { readGazetteer } from './gazetteer/gazetteer.js'
import { arabic } from './lang/ar/index.js'

let coder: Coder | null = null

/** The coder with the Arabic pack, built on first use. */
function theCoder(): Coder {
  coder ??= new Coder(compilePack(arabic, readGazetteer(gazetteerImage), readActorTables(actorImage), readJudge(judgeImage)))
  return coder
}

/** Codes one report: a pure function, total over any string. */
export function code(report: Report): CodedReport {
  return theCoder().explain(report, false).record
}

/**
 * Codes one report and keeps, for every value, the rule that made it. Unless `thorough`, a report that can give no event
 * is passed over fast: the same record, without the triggers that were stopped.
 */
export function explain(report: Report, thorough = true): Coding {
  return theCoder().explain(report, thorough)
}

export type { Coding } from './coder/coder.js'
export { MarsadError } from './core/errors.js'
export { describeIssue, type Issue } from './core/issue.js'
export type { CodedEvent, CodedReport } from './core/record.js'
export type { Report } from './core/report.js'
export type { Section } from './core/section.js'
export type { Span } from './core/span.js'
