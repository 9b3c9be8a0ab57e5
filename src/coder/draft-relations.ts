import type { Span } from '../core/span.js'
import type { Reach } from './arguments.js'
import type { ActorChunk, Chunk, PlaceChunk } from './chunk.js'
import type { Draft } from './draft.js'
import { toActor } from './draft-actors.js'
import { toDraftPlace } from './draft-places.js'
import { chunkSpan } from './draft-spans.js'
import { type ReportView, spanOf } from './report-view.js'

/** What the pack's relation words tie to the event: affiliations, directors, claims, origins, links across borders. */
export function addRelations(view: ReportView, draft: Draft, reach: Reach): void {
  const { sentence } = draft
  const { chunks } = sentence
  for (const hit of sentence.hits.marks('relation', sentence.from, sentence.to)) {
    const { row } = hit.sense
    const candidates =
      row.side === 'after'
        ? chunks.filter((chunk) => chunk.from >= hit.to && chunk.from - hit.to <= row.within)
        : chunks.filter((chunk) => chunk.to <= hit.from && hit.from - chunk.to <= row.within).reverse()
    const first = reach.from < chunks.length ? chunks[reach.from] : null
    const inReach = !first || (hit.from >= Math.min(first.from, draft.trigger.from) && (reach.to >= chunks.length || hit.from < chunks[reach.to].from))
    if (!inReach) continue
    applyRelation(view, draft, row.makes, row.id, candidates, spanOf(sentence, hit.from, hit.to))
  }
}

/** "قيادي … بمنطقة الساحل": where the director sits is a base, and a tie across the border. */
function addDirectorBase(view: ReportView, draft: Draft, director: Chunk, by: string): void {
  const { sentence } = draft
  const place = sentence.chunks.find(
    (chunk): chunk is PlaceChunk => chunk.kind === 'place' && chunk.place !== null && chunk.from >= director.to && chunk.from - director.to <= 6 && (chunk.prep === 'by' || chunk.prep === 'in'),
  )
  if (!place || draft.places.some((known) => known.role === 'base')) return
  draft.places = draft.places.filter((known) => known.spans[0].start !== sentence.tokens.start[place.from])
  draft.places.push(toDraftPlace(view, sentence, place, 'base', by))
  if (!draft.links.some((link) => link.kind === 'directed_from'))
    draft.links.push({ kind: 'directed_from', place: place.place?.name ?? null, country: place.place?.country ?? null, group: null, spans: [chunkSpan(sentence, place)], by })
}

function applyRelation(view: ReportView, draft: Draft, makes: string, by: string, candidates: readonly Chunk[], words: Span): void {
  const { sentence } = draft
  if (makes === 'affiliation' || makes === 'director' || makes === 'claimant' || makes === 'partner') {
    const chunk = candidates.find((candidate) => candidate.kind === 'actor' || (makes !== 'affiliation' && candidate.kind === 'country') || (makes === 'director' && candidate.kind === 'person'))
    if (!chunk || (chunk.kind !== 'actor' && chunk.kind !== 'country' && chunk.kind !== 'person')) return
    if (makes === 'affiliation' && chunk.kind === 'actor' && chunk.actorKind !== 'armed_group' && chunk.actorKind !== 'unknown') return
    if (makes === 'claimant' && !(chunk.kind === 'actor' && chunk.actorKind === 'armed_group')) return
    const actor = toActor(draft, makes, chunk, by)
    if (actor && !draft.actors.some((known) => known.role === actor.role && known.id === actor.id && known.kind === actor.kind)) draft.actors.push(actor)
    if (makes === 'director') addDirectorBase(view, draft, chunk, by)
    return
  }
  const place = candidates.find((candidate): candidate is PlaceChunk => candidate.kind === 'place' && (candidate.place !== null || candidate.unknownName !== null))
  if (makes === 'origin' || makes === 'destination' || makes === 'base') {
    if (place) {
      draft.places = draft.places.filter((known) => known.spans[0].start !== sentence.tokens.start[place.from])
      draft.places.push(toDraftPlace(view, sentence, place, makes, by))
    }
    return
  }
  const group = candidates.find((candidate): candidate is ActorChunk => candidate.kind === 'actor')
  const country = candidates.find((candidate) => candidate.kind === 'country')
  if (!place && !group && !country) return
  const kind = makes as Draft['links'][number]['kind']
  if (draft.links.some((link) => link.kind === kind)) return
  draft.links.push({
    kind,
    place: place?.place?.name ?? null,
    country: place?.place?.country ?? (country?.kind === 'country' ? country.iso : null),
    group: group?.actor?.id ?? null,
    spans: [words, ...(place ? [chunkSpan(sentence, place)] : group ? [chunkSpan(sentence, group)] : [])],
    by,
  })
}
