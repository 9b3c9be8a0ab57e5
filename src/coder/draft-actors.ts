import { eventTypes } from '../../codebook/event-types.table.js'
import type { ActorKind, CountOf } from '../../codebook/values.table.js'
import type { Span } from '../core/span.js'
import type { RoleFill } from './arguments.js'
import type { ActorChunk, CountryChunk, PersonChunk, PlaceChunk } from './chunk.js'
import type { Draft, DraftActor } from './draft.js'
import { chunkSpan, triggerSpan } from './draft-spans.js'

/** Whose side a person is on, with the body that they belong to. */
export function ofPerson(chunk: PersonChunk): CountOf {
  if (chunk.owner && (chunk.noun.of === 'unknown' || chunk.noun.collective))
    return chunk.owner.actorKind === 'armed_group' ? 'militants' : chunk.owner.actorKind === 'state_security' ? 'security' : chunk.noun.of
  return chunk.noun.of
}

/** The filled roles as actors of the draft. */
export function addRoles(draft: Draft, fills: readonly RoleFill[]): void {
  for (const { role, chunk, by } of fills) {
    if (chunk.kind === 'target') continue
    if (chunk.kind === 'place' && !isStateName(chunk)) continue
    const actor = toActor(draft, role, chunk, by)
    if (actor) draft.actors.push(actor)
    if (chunk.kind === 'person' && chunk.nationality) draft.nationalities.push({ iso: chunk.nationality, span: chunkSpan(draft.sentence, chunk) })
  }
}

/** "تفكيك خلية": the cell is what it is done to, and stands in the trigger's own words. */
export function addCellItself(draft: Draft): void {
  if (draft.type !== 'cell_dismantled') return
  // who dismantles is a service of a state, and the only one that it is done to is the cell
  draft.actors = draft.actors.flatMap((actor) => {
    const isState = actor.kind === 'state_security' || actor.kind === 'state' || actor.kind === 'foreign_state'
    if (actor.role === 'recipient' && isState) return [{ ...actor, role: 'actor' as const }]
    return (actor.role === 'recipient' && actor.kind === 'armed_group') || (actor.role === 'actor' && !isState) ? [] : [actor]
  })
  if (!draft.actors.some((actor) => actor.role === 'recipient'))
    draft.actors.push({ role: 'recipient', kind: 'individual', id: null, name: null, country: null, designated: false, spans: [triggerSpan(draft)], by: 'cell' })
}

export function isStateName(chunk: PlaceChunk): boolean {
  return chunk.place?.kind === 'country' && chunk.typeWord === null && chunk.part === null && !chunk.near
}

/** A role's chunk as an actor of the record; private persons stay without name and id. */
export function toActor(draft: Draft, role: DraftActor['role'], chunk: ActorChunk | PersonChunk | PlaceChunk | CountryChunk, by: string): DraftActor | null {
  const spans = [chunkSpan(draft.sentence, chunk)]
  if (chunk.kind === 'actor') return bodyOf(role, chunk, spans, by)
  if (chunk.kind === 'country') return stateOf(draft, role, chunk.iso, spans, by)
  if (chunk.kind === 'place') return chunk.place?.country ? stateOf(draft, role, chunk.place.country, spans, by) : null
  if (chunk.owner) {
    const owner = bodyOf(role, chunk.owner, spans, by)
    if (owner) return owner
  }
  const kind = personKind(draft, role, chunk)
  const id = kind === 'state_security' && chunk.nationality ? `${chunk.nationality.toLowerCase()}_army` : null
  return { role, kind, id, name: null, country: chunk.nationality, designated: false, spans, by }
}

/** Victims of violence are civilians unless told otherwise; who is arrested, tried or singled out is an individual. */
function personKind(draft: Draft, role: DraftActor['role'], chunk: PersonChunk): ActorKind {
  const { actorKind } = chunk.noun
  const cls = eventTypes[draft.type].class
  if (cls === 'demonstration' && role === 'actor' && (actorKind === 'civilians' || actorKind === 'individual' || actorKind === 'unknown')) return 'crowd'
  if (actorKind !== 'individual' && actorKind !== 'civilians' && !(actorKind === 'unknown' && role === 'recipient')) {
    return actorKind === 'armed_group' && role === 'recipient' && (draft.type === 'arrest' || cls === 'justice' || draft.type === 'cell_dismantled') ? 'individual' : actorKind
  }
  if (role !== 'recipient') return actorKind === 'civilians' ? 'individual' : actorKind
  if (cls === 'violence' && draft.type !== 'assassination') return 'civilians'
  return cls === 'security' || cls === 'justice' || cls === 'network' || draft.type === 'assassination' ? 'individual' : actorKind
}

const martial: ReadonlySet<string> = new Set(['air_strike', 'shelling', 'clash', 'territory_change', 'militants_killed', 'armed_attack', 'raid', 'device_defused'])

function stateOf(draft: Draft, role: DraftActor['role'], iso: string, spans: readonly Span[], by: string): DraftActor {
  const suffix = martial.has(draft.type) ? 'army' : 'government'
  return { role, kind: suffix === 'army' ? 'state_security' : 'state', id: `${iso.toLowerCase()}_${suffix}`, name: null, country: iso, designated: false, spans, by }
}

function bodyOf(role: DraftActor['role'], chunk: ActorChunk, spans: readonly Span[], by: string): DraftActor | null {
  if (chunk.actor)
    return { role, kind: chunk.actor.kind, id: chunk.actor.id, name: chunk.actor.name, country: chunk.actor.country, designated: chunk.actor.designated, spans, by: `${by}:${chunk.reason}` }
  const country = chunk.country
  return {
    role,
    kind: chunk.actorKind,
    id: country && chunk.suffix ? `${country.toLowerCase()}_${chunk.suffix}` : null,
    name: null,
    country,
    designated: false,
    suffix: chunk.suffix,
    spans,
    by: `${by}:${chunk.reason}`,
  }
}
