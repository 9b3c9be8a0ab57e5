import type { Incident, IncidentView } from '../../src/core/incident.ts'
import type { CodedReport } from '../../src/core/record.ts'
import type { Statement } from '../../src/core/statement.ts'

/** An incident as lists give it. */
export interface ListedIncident {
  readonly id: string
  readonly sources: number
  readonly reports: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly view: IncidentView
}

export interface IncidentPage {
  readonly incidents: readonly ListedIncident[]
  readonly next: number | null
}

export interface SeriesPoint {
  readonly start: string
  readonly incidents: number
  readonly killedLow: number
  readonly killed: number
  readonly killedHigh: number
}

export interface Tally {
  readonly value: string | null
  readonly incidents: number
  readonly killed: number
}

export interface Overview {
  readonly count: number
  readonly killed: { readonly low: number; readonly best: number; readonly high: number }
  readonly series: readonly SeriesPoint[]
  readonly undated: number
  readonly types: readonly Tally[]
  readonly countries: readonly Tally[]
  readonly step: string
  readonly version: number
}

export interface MapCell {
  readonly lat: number
  readonly lon: number
  readonly incidents: number
  readonly killed: number
  readonly id: string | null
}

export type WordedStatement = Statement & { readonly words: readonly string[] }
export type FullIncident = Omit<Incident, 'statements'> & { readonly statements: readonly WordedStatement[]; readonly history: readonly HistoryEntry[]; readonly asked: string }

export interface HistoryEntry {
  readonly at: string
  readonly by: { readonly kind: string; readonly name: string; readonly version: string | null }
  readonly decision: {
    readonly kind: string
    readonly event?: string
    readonly incident?: string
    readonly from?: string
    readonly into?: string
    readonly like?: string
    readonly score?: number
    readonly features?: readonly { readonly name: string; readonly value: number; readonly weight: number; readonly detail: string }[]
    readonly events?: readonly string[]
  }
}

export interface KeptReport {
  readonly id: string
  readonly version: number
  readonly versions: number
  readonly received: string
  readonly origin: string
  readonly record: CodedReport
  readonly incidents: Readonly<Record<string, string>>
}

export interface Tie {
  readonly kind: string
  readonly from: string
  readonly fromKind: 'country' | 'place' | 'group'
  readonly to: string | null
  readonly incidents: number
  readonly ids: readonly string[]
}

/** A problem detail (RFC 9457) of the server. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Asks the API. Undefined and empty parameters are left out. @throws {ApiError} */
export async function ask<T>(path: string, parameters: Readonly<Record<string, string | number | boolean | null | undefined>> = {}): Promise<T> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  const response = await fetch(`/api/v1/${path}${text ? `?${text}` : ''}`, { headers: { accept: 'application/json' } })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as { code?: string; detail?: string }
  throw new ApiError(response.status, problem.code ?? 'HTTP', problem.detail ?? response.statusText)
}

/** The address of an export of what a filter leaves. */
export function exportAddress(format: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString()
  return `/api/v1/exports/${format}${query ? `?${query}` : ''}`
}
