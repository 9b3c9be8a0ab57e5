import type { Incident } from '../core/incident.js'

/** What a release says of itself, in every format that has a place for it. */
export interface Release {
  readonly title: string
  /** For example `2026-11-23`, or a number that the publisher gives. */
  readonly version: string
  /** ISO 8601 date-time (UTC). */
  readonly created: string
  readonly coder: { readonly name: string; readonly version: string; readonly codebook: string }
  /** SPDX identifier or null where the publisher told none. */
  readonly licence: string | null
}

/** Writes incidents in one format, one after the other, so that a release need not fit into memory. Pure: what it gives is the file, piece by piece. */
export interface IncidentWriter {
  begin(): string | Uint8Array
  add(incident: Incident): string | Uint8Array
  end(): string | Uint8Array
}
