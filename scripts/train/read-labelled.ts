import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Coder } from '../../src/coder/coder.js'
import { findTallies } from '../../src/coder/find-tallies.js'
import { type ReportCues, readCues } from '../../src/coder/judge/report-cues.js'
import type { Symbols } from '../../src/coder/judge/symbols.js'
import type { ReportView, SentenceView } from '../../src/coder/report-view.js'
import type { Report } from '../../src/core/report.js'
import type { GoldReport } from '../../src/eval/gold-report.js'
import { alignTriggers, type Telling } from './align.js'
import { expandLabels } from './expand-labels.js'

/** A hand-coded report with how much it counts, read as the coder reads it, with what each of its triggers tells. */
export interface Labelled {
  readonly gold: GoldReport
  readonly report: Report
  readonly weight: number
  readonly view: ReportView
  readonly cues: ReportCues
  readonly claimed: ReadonlySet<SentenceView>
  /** By sentence and tokens (see `placeOfTrigger`): a pattern may be chosen anew, its words stay. */
  readonly telling: ReadonlyMap<string, Telling>
}

export function placeOfTrigger(sentence: SentenceView, trigger: { readonly from: number; readonly to: number }): string {
  return `${sentence.index} ${trigger.from} ${trigger.to}`
}

/**
 * Reads sources, each a pair of files `CODED:REPORTS`, both JSON lines, the reports gzipped or not, or a folder of report cases; behind it, `*2`
 * makes it count double. CODED is in the gold form, or holds labels without words (`expand-labels.ts`). Reports without a
 * coding and codings without their report are passed over.
 */
export function readLabelled(sources: readonly string[], coder: Coder, symbols: Symbols): Labelled[] {
  return sources.flatMap((source) => {
    const [, path, weight] = /^(.*?)(?:\*([\d.]+))?$/u.exec(source) as unknown as [string, string, string | undefined]
    return (path.includes(':') ? readPair(path) : readCases(path)).flatMap(({ gold, report }) => read(gold, report, Number(weight ?? 1), coder, symbols) ?? [])
  })
}

interface Coded {
  readonly gold: GoldReport
  readonly report: Report
}

function readCases(folder: string): Coded[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => ({
      gold: JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as GoldReport,
      report: JSON.parse(readFileSync(join(folder, slug, 'report.json'), 'utf8')) as Report,
    }))
}

function readPair(pair: string): Coded[] {
  const [codedPath, reportsPath] = pair.split(':')
  const coded = readLines<GoldReport>(codedPath)
  const wanted = new Set(coded.map((gold) => gold.doc))
  const reports = new Map<string, Report>()
  for (const report of readLines<Report & { id: string }>(reportsPath)) if (wanted.has(report.id)) reports.set(report.id, report)
  const isPlain = coded.every((gold) => gold.events.every((event) => typeof event.quote === 'string'))
  return (isPlain ? coded : expandLabels(coded as never, reports)).flatMap((gold) => {
    const report = reports.get(gold.doc)
    return report ? [{ gold, report }] : []
  })
}

function read(gold: GoldReport, { id, source, published, title, text, sections }: Report, weight: number, coder: Coder, symbols: Symbols): Labelled | null {
  const report = { id, source, published, title, text, sections }
  const { view, weighed } = coder.explain(report)
  if (!view) return null
  const telling = alignTriggers(gold, view.sections, weighed)
  const bySentence = view.sentences.map((sentence) => weighed.filter((one) => one.sentence === sentence))
  return {
    gold,
    report,
    weight,
    view,
    cues: readCues(view, symbols, bySentence),
    claimed: findTallies(view).claimed,
    telling: new Map(weighed.map((one, i) => [placeOfTrigger(one.sentence, one.trigger), telling[i]])),
  }
}

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
