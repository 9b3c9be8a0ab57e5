import { areHeldApart } from './held-apart.js'
import type { LinkDecision } from './link-decision.js'
import type { LinkEvent } from './link-event.js'
import type { LinkWorld } from './link-world.js'
import { mergeIncidents } from './merge-incidents.js'
import type { PersonWord } from './person-words.js'
import { weighPair } from './score-pair.js'
import { splitOff } from './split-off.js'

/**
 * Applies a person's word on two events that the world holds, and gives the decisions to keep: the word, and the merge or split that follows from it.
 * Where one incident has to fall in two, its other events go with the one of the two that they are more like, and what persons have put together stays together. Two
 * incidents that a word on other events of theirs holds apart are not merged: that word has to be taken back first.
 */
export function decide(world: LinkWorld, word: PersonWord): LinkDecision[] {
  const event = world.event(word.event)
  const like = world.event(word.like)
  world.bind([word])
  if (event === null || like === null || event.id === like.id) return [word]
  const here = world.incidentOf(event.id)!
  const there = world.incidentOf(like.id)!
  if (word.kind === 'together') return here === there || areHeldApart(world, here, there) ? [word] : [word, mergeIncidents(world, event, like)]
  if (here !== there) return [word]
  return [word, ...splitOff(world, here, partOf(world, here, event, like)).filter(({ kind }) => kind === 'split')]
}

/** The events of an incident that go with `event` when it parts from `like`. */
function partOf(world: LinkWorld, incident: string, event: LinkEvent, like: LinkEvent): Set<string> {
  const part = new Set(bondsOf(world, event.id))
  const others = bondsOf(world, like.id)
  for (const member of world.members(incident)) {
    if (part.has(member.id) || others.has(member.id)) continue
    const side = weighPair(member, event) > weighPair(member, like) ? part : others
    for (const id of bondsOf(world, member.id)) if (!part.has(id) && !others.has(id)) side.add(id)
  }
  return part
}

/** The events that persons have put together with one, directly or through others, and itself. */
function bondsOf(world: LinkWorld, event: string): Set<string> {
  const bonds = new Set<string>([event])
  for (const id of bonds) for (const other of world.words.of('together', id)) bonds.add(other)
  return bonds
}
