import type { ActorKind, CountBasis, CountOf, CountWhat } from '../../codebook/values.table.js'
import type { Place } from '../gazetteer/place.js'
import type { EventPattern, ItemNoun, Particle, PlaceTypeWord, TargetNoun, VerbEntry } from '../match/language-pack.js'
import type { KnownActor } from './actor-tables.js'

/** A number as the text tells it; `of` the codebook's basis. */
export interface NumberValue {
  readonly min: number | null
  readonly max: number | null
  readonly basis: CountBasis
}

/** Day numbers (see `calendar.ts`) and the codebook's precision. `by` names the rule that read the words. */
export interface DateValue {
  readonly start: number
  readonly end: number
  readonly precision: 1 | 2 | 3 | 4 | 5
  readonly by: string
  /** "since 2002": the words open a period. */
  readonly since?: boolean
}

interface ChunkBase {
  /** Tokens of the section, end excluded. */
  from: number
  to: number
  /** The preposition that governs the chunk: an id of the particle table, '' without one. */
  prep: string
  /** Joined by و to what stands before. */
  joined: boolean
  features: number
}

export interface PlaceChunk extends ChunkBase {
  kind: 'place'
  strong: readonly number[]
  weak: readonly number[]
  /** The token at which the name itself begins, after type words. */
  nameFrom: number
  /** For a name that no table knows: its words. */
  unknownName: string | null
  typeWord: PlaceTypeWord | null
  near: boolean
  /** Words such as north, border, countryside widen the place. */
  part: string | null
  /** Filled when the report's places are settled. */
  place: Place | null
  reason: string
}

export interface ActorChunk extends ChunkBase {
  kind: 'actor'
  actor: KnownActor | null
  /** For composed bodies: `<country>_<suffix>`; the country may be settled later. */
  suffix: string | null
  actorKind: ActorKind
  country: string | null
  /** Why: name, short name, head word, nationality, country of the context. */
  reason: string
}

export interface PersonChunk extends ChunkBase {
  kind: 'person'
  noun: { readonly id: string; readonly of: CountOf; readonly actorKind: ActorKind; readonly victim: CountWhat | null; readonly collective: boolean }
  count: NumberValue | null
  /** Tokens of the number, for evidence. */
  countFrom: number
  countTo: number
  /** The body or group that the persons belong to. */
  owner: ActorChunk | null
  nationality: string | null
}

export interface ItemChunk extends ChunkBase {
  kind: 'item'
  noun: ItemNoun
  count: number | null
}

export interface TargetChunk extends ChunkBase {
  kind: 'target'
  noun: TargetNoun
}

export interface NumberChunk extends ChunkBase {
  kind: 'number'
  value: NumberValue
  /** The number counts places ("nine cities"). */
  sites?: boolean
}

export interface DateChunk extends ChunkBase {
  kind: 'date'
  value: DateValue
}

export interface CountryChunk extends ChunkBase {
  kind: 'country'
  iso: string
  use: string
}

export interface SourceChunk extends ChunkBase {
  kind: 'source'
  id: string
  source: string
}

export interface VerbChunk extends ChunkBase {
  kind: 'verb'
  verb: VerbEntry
  masdar: boolean
}

export interface ParticleChunk extends ChunkBase {
  kind: 'particle'
  word: Particle
}

export type Chunk = PlaceChunk | ActorChunk | PersonChunk | ItemChunk | TargetChunk | NumberChunk | DateChunk | CountryChunk | SourceChunk | VerbChunk | ParticleChunk

/** Words that may tell an event. The first of `patterns` whose conditions hold makes it; `pattern` is that one, or the first. */
export interface TriggerHit {
  readonly pattern: EventPattern
  readonly patterns: readonly EventPattern[]
  readonly from: number
  readonly to: number
  readonly features: number
}
