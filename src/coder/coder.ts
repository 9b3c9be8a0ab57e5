import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { eventTypes } from '../../codebook/event-types.table.js'
import type { Issue } from '../core/issue.js'
import type { CodedEvent, CodedReport, EventPlace, Tally } from '../core/record.js'
import type { Report } from '../core/report.js'
import type { Section } from '../core/section.js'
import { type Span, tidySpans } from '../core/span.js'
import { identifyLanguage } from '../text/language.js'
import { words } from '../text/words.js'
import { toDayNumber, toIsoDay } from './calendar.js'
import type { CompiledPack } from './compile-pack.js'
import type { BlockedTrigger, DraftPlace } from './draft.js'
import { draftEvents } from './draft-events.js'
import { triggerSpan } from './draft-spans.js'
import { findQuestions } from './find-questions.js'
import { findReportDate } from './find-report-date.js'
import { findTallies } from './find-tallies.js'
import { readCues } from './judge/report-cues.js'
import { mergeDrafts } from './merge-drafts.js'
import { splitPlainText } from './plain-sections.js'
import { type ReportView, readReport } from './report-view.js'
import { type DroppedGroup, type SettledEvent, settleEvents } from './settle-events.js'
import { settlePlaces } from './settle-places.js'
import { codebookVersion, coderName, coderVersion } from './version.js'
import { type WeighedTrigger, weighReport } from './weigh-triggers.js'

/** A coded report with all that led to it. `events[i]` of the record comes from `settled[i]`. */
export interface Coding {
  readonly record: CodedReport
  readonly issues: readonly Issue[]
  readonly settled: readonly SettledEvent[]
  readonly blocked: readonly BlockedTrigger[]
  readonly dropped: readonly DroppedGroup[]
  readonly view: ReportView | null
  /** Every trigger of the report with the rules' verdict. */
  readonly weighed: readonly WeighedTrigger[]
}

/** No more of a report is coded, in UTF-16 units over all its sections: nobody publishes articles of that length. Its words are all kept. */
const mostCoded = 1_000_000

/** Codes reports with one compiled language pack. */
export class Coder {
  private readonly pack: CompiledPack

  constructor(pack: CompiledPack) {
    this.pack = pack
  }

  /**
   * Codes one report and keeps the reasons. Never throws on any string. Unless `thorough`, reports that can give no event are
   * passed over fast: the record is the same, but their blocked triggers are not listed.
   */
  explain(report: Report, thorough = true): Coding {
    words.settle()
    const issues: Issue[] = []
    const sections = report.sections ?? splitPlainText(report.title ?? null, report.text ?? '')
    const language = identifyLanguage(
      sections
        .map((section) => section.text)
        .join('\n')
        .slice(0, 8000),
    )
    const given = report.published ? report.published : null
    const isReadable = given !== null && toDayNumber(given) !== null
    if (given !== null && !isReadable) issues.push({ code: 'unreadable_date', given })
    const published = isReadable ? given : findReportDate(this.pack, sections)
    if (published === null) issues.push({ code: 'no_date' })
    const sha = report.sha256 ?? bytesToHex(sha256(utf8ToBytes(sections.map((section) => section.text).join('\n'))))
    const head = (events: readonly CodedEvent[], tallies: readonly Tally[], questions: readonly Span[]): CodedReport => ({
      schema: 'marsad/record/1',
      report: { id: report.id ?? sha.slice(0, 16), source: report.source ?? null, url: report.url ?? null, published, language, sha256: sha, sections },
      events,
      tallies,
      questions,
      coder: { name: coderName, version: coderVersion, codebook: codebookVersion },
    })
    if (language !== this.pack.language) {
      if (language !== 'und') issues.push({ code: 'language_without_pack', language })
      return { record: head([], [], []), issues, settled: [], blocked: [], dropped: [], view: null, weighed: [] }
    }
    const home = report.source ? (this.pack.tables.outlets.get(report.source.toLowerCase()) ?? null) : null
    const view = readReport(this.pack, codedPart(sections, issues), published, home, thorough)
    settlePlaces(view)
    const { judge } = this.pack
    judge.tellsReasons = thorough
    const weighed = weighReport(view)
    const { tallies, claimed } = findTallies(view)
    const blocked: BlockedTrigger[] = []
    const cues = readCues(view, judge.symbols, weighed)
    const drafts = view.mayTell ? draftEvents(judge, cues, claimed, blocked) : []
    if (!view.mayTell) for (const { trigger, sentence, against } of weighed.flat()) blocked.push({ trigger, sentence, by: against || 'no_cue' })
    const groups = mergeDrafts(judge, cues, drafts)
    const { events, dropped } = settleEvents(judge, cues, groups)
    const settled = events.filter((event) => event.date !== null || published === null).sort((a, b) => order(a) - order(b))
    const record = head(
      settled.map((event) => toEvent(event, sha, view)),
      tallies,
      findQuestions(view, sections),
    )
    return { record, issues, settled, blocked, dropped, view, weighed: weighed.flat() }
  }
}

function order(event: SettledEvent): number {
  return event.group.drafts[0].sentence.index * 1000 + Math.min(999, event.group.drafts[0].trigger.from)
}

/** The sections as far as they are coded; what is beyond is an issue. */
function codedPart(sections: readonly Section[], issues: Issue[]): readonly Section[] {
  const length = sections.reduce((sum, section) => sum + section.text.length, 0)
  if (length <= mostCoded) return sections
  issues.push({ code: 'text_cut', kept: mostCoded, length })
  let left = mostCoded
  return sections.map((section) => {
    const text = section.text.slice(0, left)
    left -= text.length
    return { ...section, text }
  })
}

function toEvent(event: SettledEvent, sha: string, view: ReportView): CodedEvent {
  const trigger = triggerSpan(event.anchor)
  const id = bytesToHex(sha256(utf8ToBytes(`${sha} ${event.type} ${trigger.section} ${trigger.start}`))).slice(0, 16)
  const unknownDay = { start: '0001-01-01', end: '9999-12-31', precision: 5 as const, evidence: [] }
  const { date } = event
  return {
    id,
    type: event.type,
    class: eventTypes[event.type].class,
    domain: event.domain,
    status: event.status,
    background: event.background,
    trigger,
    date: date ? { start: toIsoDay(date.start), end: toIsoDay(date.end), precision: date.precision, evidence: date.told ? tidySpans(date.told.spans) : [] } : unknownDay,
    places: event.places.map((place) => toPlace(place, view)),
    actors: event.actors.map((actor) => ({ role: actor.role, kind: actor.kind, id: actor.id, name: actor.name, country: actor.country, evidence: tidySpans(actor.spans) })),
    counts: event.counts.map((count) => ({ what: count.what, min: count.value.min, max: count.value.max, basis: count.value.basis, of: count.of, evidence: tidySpans(count.spans) })),
    ages: event.ages ? { min: event.ages.min, max: event.ages.max, evidence: tidySpans(event.ages.spans) } : null,
    nationalities: event.nationalities.map((entry) => entry.iso),
    items: event.items.map((item) => ({ role: item.role, category: item.category, count: item.count, evidence: tidySpans(item.spans) })),
    intendedTargets: event.targets.map((target) => ({ category: target.category, evidence: tidySpans(target.spans) })),
    links: event.links.map((link) => ({ kind: link.kind, place: link.place, country: link.country, group: link.group, evidence: tidySpans(link.spans) })),
    attribution: event.attribution.map((source) => ({ kind: source.kind, name: source.name, evidence: tidySpans(source.spans) })),
  }
}

function toPlace(draft: DraftPlace, view: ReportView): EventPlace {
  const { place } = draft
  const unit = place && place.kind !== 'country' && place.kind !== 'admin1' ? view.pack.gazetteer.unitOf(place) : undefined
  return {
    role: draft.role,
    name: place?.name ?? draft.nameAr,
    nameAr: draft.nameAr || null,
    gazetteerId: place?.id ?? null,
    admin1: unit?.name ?? null,
    country: draft.country,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision: draft.precision,
    evidence: tidySpans(draft.spans),
  }
}
