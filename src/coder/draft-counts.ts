import { eventTypes } from '../../codebook/event-types.table.js'
import type { CountWhat } from '../../codebook/values.table.js'
import { Feature } from '../match/features.js'
import type { Reach, RoleFill } from './arguments.js'
import type { Chunk, PersonChunk } from './chunk.js'
import type { Draft } from './draft.js'
import { ofPerson } from './draft-actors.js'
import { chunkSpan } from './draft-spans.js'
import { spanOf } from './report-view.js'

/** Figures of the persons in the trigger's roles, of nouns that carry their outcome, and bare numbers behind the trigger. */
export function addCounts(draft: Draft, fills: readonly RoleFill[], reach: Reach): void {
  const { sentence, trigger } = draft
  const { pattern } = trigger
  const seen = new Set<Chunk>()
  const push = (what: CountWhat, chunk: PersonChunk, by: string) => {
    if (seen.has(chunk)) return
    seen.add(chunk)
    const value = chunk.count ?? (what === 'members' ? null : impliedCount(chunk, by))
    if (!value) return
    const of = what === 'arrested' || what === 'sentenced' || what === 'members' ? (ofPerson(chunk) === 'security' ? 'security' : 'suspects') : ofPerson(chunk)
    const spans = [spanOf(sentence, chunk.count ? Math.min(chunk.countFrom, chunk.from) : chunk.from, chunk.to)]
    draft.counts.push({ what, value, of, spans, by })
  }
  for (const { role, chunk, by } of fills) {
    if (chunk.kind !== 'person') continue
    const what = chunk.noun.victim ?? pattern.counts ?? (draft.type === 'cell_dismantled' ? 'members' : null)
    if (role === 'recipient' && what) push(what, chunk, by)
    else if (
      role === 'actor' &&
      chunk.count &&
      pattern.strength !== 'toll' &&
      !chunk.noun.victim &&
      chunk.noun.of !== 'unknown' &&
      ofPerson(chunk) !== 'security' &&
      ofPerson(chunk) !== 'civilians' &&
      eventTypes[draft.type].class === 'violence'
    )
      push('attackers', chunk, 'attackers')
  }
  const { chunks } = sentence
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    // nouns that carry their own outcome: قتيلان، جرحى
    if (chunk.kind === 'person' && chunk.noun.victim && !seen.has(chunk) && (chunk.count || !(chunk.features & Feature.definite))) push(chunk.noun.victim, chunk, 'victim_noun')
    if (draft.type === 'cell_dismantled' && chunk.kind === 'person' && chunk.count && !seen.has(chunk) && !chunk.noun.victim && ofPerson(chunk) !== 'security' && ofPerson(chunk) !== 'civilians')
      push('members', chunk, 'members_of_cell')
    if (chunk.kind === 'number' && chunk.sites) draft.counts.push({ what: 'sites', value: chunk.value, of: 'unknown', spans: [chunkSpan(sentence, chunk)], by: 'sites' })
    // "قتل 12 وأصيب 20": a number without its noun
    const isDuration = chunk.kind === 'number' && sentence.hits.longest(chunk.to, 'time')?.sense.word.kind === 'unit'
    if (
      chunk.kind === 'number' &&
      !chunk.sites &&
      !isDuration &&
      pattern.counts &&
      chunk.from >= trigger.to &&
      chunk.from - trigger.to <= 2 &&
      !draft.counts.some((count) => count.what === pattern.counts)
    ) {
      draft.counts.push({ what: pattern.counts, value: chunk.value, of: pattern.counts === 'arrested' ? 'suspects' : 'unknown', spans: [chunkSpan(sentence, chunk)], by: 'bare_number' })
    }
  }
  addParts(draft, reach, seen, push)
}

/** "بينهم طفلان": parts of a total are kept beside it. */
function addParts(draft: Draft, reach: Reach, seen: ReadonlySet<Chunk>, push: (what: CountWhat, chunk: PersonChunk, by: string) => void): void {
  const { chunks } = draft.sentence
  const what = draft.counts[0]?.what
  if (!what) return
  for (let i = reach.from; i < reach.to; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'particle' || chunk.word.value !== 'including' || chunk.from < draft.trigger.from) continue
    for (let k = i + 1; k < reach.to; k++) {
      const part = chunks[k]
      if (part.kind !== 'person' || part.from - chunk.to > 12) break
      if (!seen.has(part)) push(part.noun.victim ?? what, part, 'part_of_total')
    }
  }
}

/** A singular victim is one, a bare plural is some (codebook rule 17). */
function impliedCount(chunk: PersonChunk, by: string): { min: number; max: number | null; basis: 'exact' | 'vague' } | null {
  if (chunk.noun.collective) return null
  if (chunk.features & Feature.plural) return chunk.features & Feature.definite ? null : { min: 2, max: null, basis: 'vague' }
  if (chunk.features & Feature.dual) return { min: 2, max: 2, basis: 'exact' }
  return by.startsWith('target') ? null : { min: 1, max: 1, basis: 'exact' }
}
