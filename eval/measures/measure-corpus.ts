import type { Coding } from '../../src/coder/coder.js'
import type { CodedReport } from '../../src/core/record.js'
import type { Report } from '../../src/core/report.js'
import { addFigures, type Figure, noFigure } from './figure.js'
import { lostTriggers } from './lost-triggers.js'
import { missingDates } from './missing-dates.js'
import { missingSites } from './missing-sites.js'
import { outletTwins } from './outlet-twins.js'
import { type ReferenceEvent, referenceGaps } from './reference-gaps.js'
import { silentHeadlines } from './silent-headlines.js'
import { strayEvents } from './stray-events.js'
import { unusedCasualties } from './unused-casualties.js'
import { unusedPlaces } from './unused-places.js'

/** A report of the corpora: its file and its desk besides the text. */
export interface CorpusReport extends Report {
  readonly corpus: string
  readonly category: string
}

export interface CorpusCoder {
  readonly code: (report: Report) => CodedReport
  readonly explain: (report: Report) => Coding
}

/** Every so many reports of all corpora, and of the topics that tell of few security events, are measured: so long as a minute allows. */
const everyReport = 15
const everyTopical = 3
const topics: readonly string[] = ['sport', 'economy', 'technology', 'culture']

/** ISO days of 2018 in which several outlets are read whole; their reports are read a day further on both sides. */
const fortnight = { from: '2018-03-19', to: '2018-04-01', readFrom: '2018-03-18', readTo: '2018-04-02' }
const severalOutlets = 'antms-dev'

/** The dead from which on a reference event should have been told. */
const manyDead = 10
const mostReasons = 12

/**
 * Measures that need no gold, by name; each says its unit where it is made. `sampled` names give the reports read, of all there are.
 * `reference` may be empty: then `reference_gaps` is left out. `reference_gaps:dead` asks for a coded event that tells of killed.
 */
export function measureCorpus(reports: readonly CorpusReport[], reference: readonly ReferenceEvent[], { code, explain }: CorpusCoder): Record<string, Figure> {
  const figures: Record<string, Figure> = {}
  const add = (name: string, figure: Figure) => {
    figures[name] = addFigures(figures[name] ?? noFigure, figure)
  }
  const sample = every(reports, everyReport)
  const reasons = new Map<string, number>()
  let triggers = 0
  add('sampled_reports', { count: sample.length, of: reports.length })
  for (const report of sample) {
    const coding = explain(report)
    const silent = silentHeadlines(coding)
    add('silent_headlines', silent.any)
    add('silent_headlines:sure', silent.sure)
    add('missing_sites', missingSites(coding.record.events))
    add('missing_dates', missingDates(coding.record.events))
    add('unused_casualties', unusedCasualties(coding))
    add('unused_places', unusedPlaces(coding))
    const lost = lostTriggers(coding)
    for (const reason of lost) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    add('lost_triggers', { count: lost.length, of: coding.weighed.length })
    triggers += coding.weighed.length
  }
  const commonest = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostReasons)
  for (const [reason, count] of commonest) add(`lost_triggers:${reason}`, { count, of: triggers })

  const severally = reports.filter((report) => report.corpus === severalOutlets)
  const inFortnight = severally.filter(({ published }) => published && published >= fortnight.readFrom && published <= fortnight.readTo)
  const records = inFortnight.map(code)
  add('sampled_fortnight', { count: inFortnight.length, of: severally.length })
  const { twinned, killedAgree } = outletTwins(records)
  add('twinned_events', twinned)
  add('twins_killed_agree', killedAgree)
  const wanted = reference.filter(({ start, end, best }) => best >= manyDead && end >= fortnight.from && start <= fortnight.to)
  const events = records.flatMap((record) => record.events)
  if (wanted.length > 0) {
    const withDead = events.filter((event) => event.counts.some((count) => count.what === 'killed'))
    add('reference_gaps', { count: referenceGaps(wanted, events).length, of: wanted.length })
    add('reference_gaps:dead', { count: referenceGaps(wanted, withDead).length, of: wanted.length })
  }

  for (const topic of topics) {
    const all = reports.filter((report) => report.category === topic)
    const some = every(all, everyTopical)
    const stray = strayEvents(some.map(code))
    add('sampled_topical', { count: some.length, of: all.length })
    add(`stray_events:${topic}`, stray.events)
    add(`stray_reports:${topic}`, stray.reports)
  }
  return figures
}

function every<T>(all: readonly T[], step: number): T[] {
  return all.filter((_, i) => i % step === 0)
}
