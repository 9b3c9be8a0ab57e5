import type { AttributionKind, CountOf, CountWhat } from '../../codebook/values.table.js'
import type { DateChunk, ItemChunk, NumberChunk, PersonChunk } from './chunk.js'
import type { Draft, DraftAttribution, DraftCount, DraftDate, DraftItem } from './draft.js'
import { ofPerson } from './draft-actors.js'
import { chunkSpan } from './draft-spans.js'
import { describeCount, describeDate, describeItem, describeSource } from './judge/argument-features.js'
import { type CountCandidate, candidates, countKey, countOf, type DateCandidate, dateKey, type ItemCandidate, itemKey, type SourceCandidate, sourceKey } from './judge/candidates.js'
import type { Judge } from './judge/judge.js'
import type { Scene } from './judge/scene.js'
import { type SentenceView, spanOf } from './report-view.js'
import type { SettledEvent } from './settle-events.js'

/** The figures of an event, each value once. */
export function settleCounts(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[]): DraftCount[] {
  const counts: DraftCount[] = []
  for (const candidate of candidates<PersonChunk | NumberChunk>(scene, group, near, countKey) as CountCandidate[]) {
    describeCount(scene, group, candidate, judge.features)
    const taken = judge.likeliest('count')
    if (!taken) continue
    const { what, chance } = taken
    const { sentence, chunk } = candidate.nearest
    const value = countOf(chunk)
    if (!value) continue
    const known = counts.find((count) => count.what === what && count.value.min === value.min && count.value.max === value.max)
    if (known) continue
    counts.push({ what: what as CountWhat, value, of: sideOf(chunk, what), spans: [countSpan(sentence, chunk)], by: judge.because('count', what, chance) })
  }
  for (const count of scene.groups[group].drafts.flatMap((draft) => draft.counts)) if (count.what === 'sites' && !counts.some((known) => known.what === 'sites')) counts.push(count)
  return counts
}

/** The words of a figure with those whom it counts. */
function countSpan(sentence: SentenceView, chunk: PersonChunk | NumberChunk) {
  return spanOf(sentence, chunk.kind === 'person' && chunk.count ? Math.min(chunk.countFrom, chunk.from) : chunk.from, chunk.to)
}

function sideOf(chunk: PersonChunk | NumberChunk, what: string): CountOf {
  const side = chunk.kind === 'person' ? ofPerson(chunk) : 'unknown'
  if (what === 'arrested' || what === 'sentenced' || what === 'members') return side === 'security' || side === 'migrants' ? side : 'suspects'
  return side
}

/** The day that the report tells for the event, else its own. */
export function settleDate(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[], isBackground: boolean, isPlanned: boolean): SettledEvent['date'] {
  const { published } = scene.cues.view
  const found = candidates<DateChunk>(scene, group, near, dateKey) as DateCandidate[]
  let best: { candidate: DateCandidate; chance: number; by: string } | null = null
  for (const candidate of found) {
    // what has happened does not lie ahead
    if (!isPlanned && published !== null && candidate.nearest.chunk.value.start > published + 1) continue
    describeDate(scene, group, candidate, found, judge.features)
    const chance = judge.chanceOf('date', judge.features)
    if (chance >= judge.takenFrom('date') && (!best || chance > best.chance)) best = { candidate, chance, by: judge.because('date', 'yes', chance) }
  }
  if (best) {
    const { sentence, chunk } = best.candidate.nearest
    const { start, end, precision, by } = chunk.value
    const told: DraftDate = { value: chunk.value, spans: [chunkSpan(sentence, chunk)], by }
    return { start, end, precision, told, by: `${by}, ${best.by}` }
  }
  if (published === null) return null
  return { start: published, end: published, precision: isBackground ? 5 : 2, told: null, by: 'report_date' }
}

/** What was used or seized, a category once in each role; what the trigger itself names first. */
export function settleItems(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[]): DraftItem[] {
  const { drafts } = scene.groups[group]
  const items: DraftItem[] = []
  const add = (item: DraftItem) => {
    if (!items.some((known) => known.role === item.role && known.category === item.category)) items.push(item)
  }
  for (const item of drafts.flatMap(namedByTrigger)) add(item)
  for (const candidate of candidates<ItemChunk>(scene, group, near, itemKey) as ItemCandidate[]) {
    describeItem(scene, group, candidate, judge.features)
    const taken = judge.likeliest('item')
    if (!taken) continue
    const { what, chance } = taken
    const { sentence, chunk } = candidate.nearest
    const by = judge.because('item', what, chance)
    const role = what as DraftItem['role']
    add({ role, category: chunk.noun.category, count: chunk.count, spans: [chunkSpan(sentence, chunk)], by })
    if (chunk.noun.also) add({ role, category: chunk.noun.also, count: chunk.count, spans: [chunkSpan(sentence, chunk)], by })
  }
  return items
}

/** "سيارة مفخخة", "قصف بالصواريخ": a means that is part of the trigger or its pattern. */
function namedByTrigger(draft: Draft): DraftItem[] {
  const { sentence, trigger } = draft
  const start = sentence.tokens.start[trigger.from]
  return draft.items.filter((item) => item.spans.some((span) => span.section === sentence.section && span.start === start))
}

/** The likeliest source is taken from this part of the usual chance on where there is no other. */
const onlySourcePart = 0.6

/** Who says so, in the order told. */
export function settleSources(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[]): DraftAttribution[] {
  const judged: { candidate: SourceCandidate; kind: AttributionKind; chance: number; by: string }[] = []
  for (const candidate of candidates(scene, group, near, sourceKey) as SourceCandidate[]) {
    describeSource(scene, group, candidate, judge.features)
    const likely = judge.likeliest('source', onlySourcePart)
    if (likely) judged.push({ candidate, kind: likely.what as AttributionKind, chance: likely.chance, by: judge.because('source', likely.what, likely.chance) })
  }
  const sure = judged.filter(({ chance }) => chance >= judge.takenFrom('source'))
  const [likeliest] = judged.slice().sort((a, b) => b.chance - a.chance)
  const sources: DraftAttribution[] = []
  for (const { candidate, kind, by } of sure.length > 0 || !likeliest ? sure : [likeliest]) {
    const { sentence, chunk } = candidate.nearest
    const name = sentence.tokens.text.slice(sentence.tokens.start[chunk.from], sentence.tokens.end[chunk.to - 1])
    if (sources.some((known) => known.kind === kind && (known.name.endsWith(name) || name.endsWith(known.name)))) continue
    sources.push({ kind, name, spans: [chunkSpan(sentence, chunk)], by })
  }
  return sources
}
