import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js'
import { ploverBodyCodes, ploverBodySectors, ploverKindSectors } from '../../codebook/plover.table.js'
import type { ViewActor } from '../core/incident.js'
import { isNamed } from './named-actor.js'

/** An actor or recipient as PLOVER has it. */
export interface PloverEntity {
  /** ISO 3166-1 alpha-3, or PLOVER's code of a non-state actor. */
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string | null
  readonly identifier_text: string | null
}

const sectorOfBody = invert(ploverBodySectors)
const codeOfBody = invert(ploverBodyCodes)

export function toPloverEntity(actor: ViewActor): PloverEntity {
  const named = isNamed(actor)
  return { code: codeOf(actor), sector: toPloverSector(actor), entity_text: named ? actor.name : null, identifier_text: named ? actor.id : null }
}

/** ISO 3166-1 alpha-3; Kosovo, which ISO does not list, has the code in common use, XKX. */
export function toAlpha3(country: string | null): string | null {
  if (country === null) return null
  return country === 'XK' ? 'XKX' : (iso31661Alpha2ToAlpha3[country] ?? null)
}

/** PLOVER's sector: of state bodies by the id, of unnamed armed groups `UAF`, of all others by the kind. */
export function toPloverSector(actor: ViewActor): string | null {
  if (!isNamed(actor)) return actor.kind === 'armed_group' ? 'UAF' : ploverKindSectors[actor.kind]
  const isBody = actor.kind === 'state' || actor.kind === 'state_security' || actor.kind === 'foreign_state'
  return (isBody ? sectorOfBody.get(actor.id.replace(/^[a-z]{2}_/u, '')) : undefined) ?? ploverKindSectors[actor.kind]
}

/** A named armed group that no table ties to a country is taken as transnational, IMG. */
function codeOf(actor: ViewActor): string | null {
  if (actor.kind === 'international') return codeOfBody.get(actor.id ?? '') ?? 'IGO'
  return toAlpha3(actor.country) ?? (actor.kind === 'armed_group' && isNamed(actor) ? 'IMG' : null)
}

function invert(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([code, ids]) => ids.map((id) => [id, code])))
}
