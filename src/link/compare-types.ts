import { type EventType, eventTypes } from '../../codebook/event-types.table.js'
import { absorbedBy, refinements } from '../coder/type-relations.table.js'
import { type FeatureValues, featureAt } from './feature-values.js'
import { kinTypes } from './kin-types.table.js'
import type { LinkEvent } from './link-event.js'

const names = Object.keys(eventTypes) as EventType[]
const numberOf = new Map(names.map((name, i) => [name, i]))
const isKin = new Uint8Array(names.length * names.length)

function join(a: EventType, b: EventType): void {
  isKin[numberOf.get(a)! * names.length + numberOf.get(b)!] = 1
  isKin[numberOf.get(b)! * names.length + numberOf.get(a)!] = 1
}
for (const [a, b] of kinTypes) join(a, b)
for (const table of [refinements, absorbedBy]) for (const [type, others] of Object.entries(table)) for (const other of others) join(type as EventType, other)

/** Whether reports tell one event under both types. */
export function areKin(a: EventType, b: EventType): boolean {
  return isKin[numberOf.get(a)! * names.length + numberOf.get(b)!] === 1
}

export function compareTypes(a: LinkEvent, b: LinkEvent, values: FeatureValues): void {
  if (a.type === b.type) values[featureAt.same_type] = 1
  else if (areKin(a.type, b.type)) values[featureAt.kin_type] = 1
  else if (a.class === b.class) values[featureAt.same_class] = 1
}
