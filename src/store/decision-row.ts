import type { LinkDecision, LinkFeature } from '../link/link-decision.js'
import type { StoreTables } from './schema.js'

export const decisionColumns = ['key', 'report', 'kind', 'event', 'other', 'incident', 'source', 'score', 'detail', 'author', 'at'] as const satisfies readonly (keyof StoreTables['decisions'])[]

/** A decision as its row: `incident` is where events end up, `source` where they came from, `other` the event that was compared. */
export function decisionRow(key: number, decision: LinkDecision, report: number, author: number, at: number): unknown[] {
  const score = 'score' in decision ? Math.round(decision.score * 1000) / 1000 : null
  switch (decision.kind) {
    case 'found':
      return [key, report, 'found', decision.event, null, decision.incident, null, null, null, author, at]
    case 'join':
      return [key, report, 'join', decision.event, decision.like, decision.incident, null, score, packFeatures(decision.features), author, at]
    case 'merge':
      return [key, report, 'merge', decision.event, decision.like, decision.into, decision.from, score, packFeatures(decision.features), author, at]
    case 'split':
      return [key, report, 'split', decision.events[0], null, decision.into, decision.from, null, JSON.stringify(decision.events), author, at]
    case 'together':
    case 'apart':
      return [key, report, decision.kind, decision.event, decision.like, null, null, null, null, author, at]
  }
}

/** The way back. */
export function toDecision(row: Pick<StoreTables['decisions'], 'kind' | 'event' | 'other' | 'incident' | 'source' | 'score' | 'detail'>): LinkDecision {
  const { event, score } = row
  const like = row.other as string
  const incident = row.incident as string
  switch (row.kind) {
    case 'found':
      return { kind: 'found', event, incident }
    case 'join':
      return { kind: 'join', event, incident, like, score: score as number, features: unpackFeatures(row.detail) }
    case 'merge':
      return { kind: 'merge', from: row.source as string, into: incident, event, like, score: score as number, features: unpackFeatures(row.detail) }
    case 'split':
      return { kind: 'split', from: row.source as string, into: incident, events: JSON.parse(row.detail as string) as string[] }
    default:
      return { kind: row.kind as 'together' | 'apart', event, like }
  }
}

type PackedFeature = readonly [name: string, value: number, weight: number, detail: string]

function packFeatures(features: readonly LinkFeature[]): string {
  return JSON.stringify(features.map(({ name, value, weight, detail }): PackedFeature => [name, Math.round(value * 1000) / 1000, weight, detail]))
}

function unpackFeatures(detail: string | null): LinkFeature[] {
  return (JSON.parse(detail ?? '[]') as PackedFeature[]).map(([name, value, weight, text]) => ({ name, value, weight, detail: text }))
}
