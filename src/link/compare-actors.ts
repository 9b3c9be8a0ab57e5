import type { ActorRole } from '../../codebook/values.table.js'
import { type FeatureValues, featureAt } from './feature-values.js'
import type { LinkEvent } from './link-event.js'

/** The sides of an event: who is behind it, and to whom it is done. A claimant or director counts as behind. */
const sides: Readonly<Record<ActorRole, 1 | 2>> = { actor: 1, affiliation: 1, director: 1, partner: 1, claimant: 1, recipient: 2 }

/** Groups and agencies in common on one side (`same`), in common on different sides (`crossed`), and which sides both name. */
export function sharedActors(a: LinkEvent, b: LinkEvent): { readonly same: number; readonly crossed: number; readonly named: number; readonly met: number } {
  let same = 0
  let crossed = 0
  let namedByA = 0
  let namedByB = 0
  let met = 0
  for (const other of b.actors) if (other.id !== null) namedByB |= sides[other.role]
  for (const one of a.actors) {
    if (one.id === null) continue
    const side = sides[one.role]
    namedByA |= side
    for (const other of b.actors) {
      if (other.id !== one.id) continue
      if (sides[other.role] === side) {
        same++
        met |= side
      } else crossed++
    }
  }
  return { same, crossed, named: namedByA & namedByB, met }
}

export function compareActors(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  const { same, crossed, named, met } = sharedActors(a, b)
  if (same > 0) values[featureAt.same_group] = same > 1 ? 1 : 0.6
  else if (crossed > 0) values[featureAt.crossed_group] = 1
  if (crossed === 0 && (named & 1) !== 0 && (met & 1) === 0) values[featureAt.other_groups] = 1
  if (crossed === 0 && (named & 2) !== 0 && (met & 2) === 0) values[featureAt.other_targets] = 1
}

/** Whether both name those to whom it was done, and no kind of them is the same: a crowd here, soldiers there. */
export function haveOtherTargets(a: LinkEvent, b: LinkEvent): boolean {
  const ours = a.actors.filter(({ role }) => role === 'recipient')
  const theirs = b.actors.filter(({ role }) => role === 'recipient')
  return ours.length > 0 && theirs.length > 0 && !ours.some(({ kind }) => theirs.some((other) => other.kind === kind))
}
