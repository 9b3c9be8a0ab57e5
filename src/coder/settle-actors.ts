import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import type { ActorKind, ActorRole } from '../../codebook/values.table.js'
import type { ActorChunk, CountryChunk, PersonChunk, PlaceChunk } from './chunk.js'
import type { DraftActor, DraftPlace } from './draft.js'
import { chunkSpan, triggerSpan } from './draft-spans.js'
import { describeBody, describePerson } from './judge/argument-features.js'
import { type BodyCandidate, bodyKey, candidates, type PersonCandidate, personKey } from './judge/candidates.js'
import type { Judge } from './judge/judge.js'
import type { Scene } from './judge/scene.js'
import { indexOfChunk } from './judge/windows.js'
import type { SentenceView } from './report-view.js'
import { anchorOf } from './settle-events.js'
import { countryWeights } from './settle-places.js'

/** Who does it and to whom, who ordered, claims or helps: named bodies and states first, then persons as kinds. */
export function settleActors(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[], places: readonly DraftPlace[]): DraftActor[] {
  const actors: DraftActor[] = []
  const add = (actor: DraftActor | null) => {
    if (actor && !actors.some((known) => known.role === actor.role && (actor.id === null ? known.id === null && known.kind === actor.kind : known.id === actor.id))) actors.push(actor)
  }
  const { view } = scene.cues
  const event = scene.groups[group]
  const siteCountry = mostFrequent(places.filter((place) => place.role === 'site').map((place) => place.country))
  const country = siteCountry ?? clearCountry(scene) ?? view.homeCountry
  const bodies = candidates<ActorChunk | PersonChunk | CountryChunk | PlaceChunk>(scene, group, near, bodyKey) as BodyCandidate[]
  for (const candidate of bodies) {
    describeBody(scene, group, candidate, bodies, judge.features)
    const taken = judge.likeliest('body')
    if (!taken) continue
    const { what, chance } = taken
    const by = judge.because('body', what, chance)
    if (what === 'actor' && isOnlySpeaker(candidate, event.type)) continue
    for (const role of what.split('+')) add(atHomeOrAbroad(bodyOf(candidate, role, country, by), siteCountry))
  }
  const persons = candidates(scene, group, near, personKey) as PersonCandidate[]
  for (const candidate of persons) {
    describePerson(scene, group, candidate, persons, judge.features)
    const taken = judge.likeliest('person')
    if (!taken) continue
    const { what, chance } = taken
    const [role, kind] = what.split(':')
    const { sentence, chunk } = candidate.nearest
    const nationality = chunk.kind === 'person' ? chunk.nationality : chunk.kind === 'country' ? chunk.iso : null
    add({
      role: role as ActorRole,
      kind: kind as ActorKind,
      id: null,
      name: null,
      country: nationality,
      designated: false,
      spans: [chunkSpan(sentence, chunk)],
      by: judge.because('person', what, chance),
    })
  }
  addImplied(scene, group, actors)
  return dropGeneral(actors)
}

/** "قالت الشرطة إن عبوة انفجرت": who is only told to have spoken has not done the violence, unless an armed group claims it. */
function isOnlySpeaker(candidate: BodyCandidate, type: EventType): boolean {
  if (eventTypes[type].class !== 'violence') return false
  return candidate.mentions.every(({ sentence, chunk }) => {
    if (chunk.kind === 'actor' && chunk.actorKind === 'armed_group') return false
    const at = indexOfChunk(sentence.chunks, chunk)
    return [sentence.chunks[at - 1], sentence.chunks[at + 1]].some(
      (other) => other?.kind === 'verb' && other.verb.kind === 'report' && !other.masdar && chunk.prep === '' && Math.max(chunk.from - other.to, other.from - chunk.to) <= 1,
    )
  })
}

const generalServices: ReadonlySet<string> = new Set(['interior', 'police', 'security', 'national_security', 'government'])

/** "المصالح الأمنية" beside services that are named: the named ones act, the general word adds nothing. */
function dropGeneral(actors: readonly DraftActor[]): DraftActor[] {
  const named = new Set(actors.filter((actor) => actor.role === 'actor' && actor.kind === 'state_security' && actor.name !== null).map((actor) => actor.country))
  return actors.filter((actor) => !(actor.role === 'actor' && actor.name === null && actor.id !== null && generalServices.has(actor.id.slice(3)) && named.has(actor.country)))
}

/** A protest has a crowd, a dismantled cell its members, whether or not they are told by a word of their own. */
function addImplied(scene: Scene, group: number, actors: DraftActor[]): void {
  const event = scene.groups[group]
  const implied = { id: null, name: null, country: null, designated: false, spans: [triggerSpan(anchorOf(event))], by: 'trigger' }
  if (eventTypes[event.type].class === 'demonstration' && event.type !== 'protest_repression' && !actors.some((actor) => actor.role === 'actor'))
    actors.push({ role: 'actor', kind: 'crowd', ...implied })
  if (event.type === 'cell_dismantled' && !actors.some((actor) => actor.role === 'recipient')) actors.push({ role: 'recipient', kind: 'individual', ...implied })
}

const stateSuffixes: ReadonlySet<string> = new Set(['government', 'judiciary', 'court', 'prosecution', 'parliament', 'treasury', 'customs'])

/** A body in its role. What the label says behind the colon composes the id of a state's body: `actor:army`. */
function bodyOf(candidate: BodyCandidate, label: string, contextCountry: string | null, by: string): DraftActor | null {
  const { sentence, chunk } = candidate.nearest
  const [role, suffix] = label.split(':') as [ActorRole, string | undefined]
  const spans = [chunkSpan(sentence, chunk)]
  const body = chunk.kind === 'person' ? chunk.owner : chunk
  if (body?.kind === 'actor' && body.actor) {
    const { id, kind, name, country, designated } = body.actor
    return { role, kind, id, name, country, designated, spans, by }
  }
  const told = body === null ? null : body.kind === 'actor' ? body.country : body.kind === 'country' ? body.iso : body.kind === 'place' ? (body.place?.country ?? null) : null
  const country = told ?? contextCountry
  const end = suffix ?? (body?.kind === 'actor' ? body.suffix : 'government')
  if (!end) return null
  const kind = body?.kind === 'actor' && end === body.suffix ? body.actorKind : stateSuffixes.has(end) ? 'state' : 'state_security'
  return { role, kind, id: country ? `${country.toLowerCase()}_${end}` : null, name: null, country, designated: false, spans, by }
}

/** Forces of a state are its security at home and a foreign state abroad (codebook rule 13). */
function atHomeOrAbroad(actor: DraftActor | null, siteCountry: string | null): DraftActor | null {
  if (!actor || (actor.kind !== 'state_security' && actor.kind !== 'state')) return actor
  const isAbroad = actor.country !== null && siteCountry !== null && actor.country !== siteCountry && !sameTerritory(actor.country, siteCountry)
  return isAbroad ? { ...actor, kind: 'foreign_state' } : actor
}

function sameTerritory(a: string, b: string): boolean {
  return (a === 'MA' && b === 'EH') || (a === 'EH' && b === 'MA')
}

/** The country that the report speaks of far more than of any other. */
function clearCountry(scene: Scene): string | null {
  const [first, second] = [...countryWeights(scene.cues.view)].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] >= 1.5 && (second === undefined || first[1] >= second[1] * 1.5) ? first[0] : null
}

/** The value told most often, the first of equals. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const told = values.filter((value): value is string => value !== null)
  let best: string | null = null
  for (const value of new Set(told)) if (best === null || told.filter((other) => other === value).length > told.filter((other) => other === best).length) best = value
  return best
}
