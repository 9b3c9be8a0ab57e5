import type { IncidentField } from './incident-fields.js'

/** Values before and after, for the fields that differ; of an added incident all fields, with `old` null. */
export type ChangedFields = Readonly<Partial<Record<IncidentField, { readonly old: unknown; readonly new: unknown }>>>

/** One line of a change file. `at` is when the new release was made. */
export type Change =
  | { readonly kind: 'added' | 'changed'; readonly id: string; readonly fields: ChangedFields; readonly at: string }
  /** The incident is gone; its reports are told under the one id in `into`. */
  | { readonly kind: 'merged'; readonly id: string; readonly into: readonly [string]; readonly at: string }
  /** What was one incident is now told under each id of `into`; its own is among them if it goes on. */
  | { readonly kind: 'split'; readonly id: string; readonly into: readonly string[]; readonly at: string }
  /** The incident is gone and leads nowhere. */
  | { readonly kind: 'retracted'; readonly id: string; readonly at: string }

/** The last line of a change file: a file without it is cut off. */
export interface ChangeSummary {
  readonly kind: 'summary'
  readonly schema: 'marsad/changes/1'
  /** The versions of the two releases. */
  readonly from: string
  readonly to: string
  readonly added: number
  readonly changed: number
  readonly merged: number
  readonly split: number
  readonly retracted: number
  /** Incidents that are the same in both. */
  readonly unchanged: number
  readonly at: string
}

export type ChangeLine = Change | ChangeSummary
