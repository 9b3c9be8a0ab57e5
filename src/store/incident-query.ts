import type { RawBuilder, SqlBool } from 'kysely'

/** A facet that must be had, or several of which one must. */
export type FacetChoice = string | readonly string[]

/** What incidents are asked for, in the form in which an index answers it. All of it must hold. */
export interface IncidentQuery {
  /** Words that stand side by side in the text, in the form in which texts are searched. */
  readonly phrases: readonly string[]
  readonly facets: readonly FacetChoice[]
  /** Of the rank: from, and up to but not with. */
  readonly from: number | null
  readonly below: number | null
  /** Over columns of `incidents`: what no facet tells. */
  readonly conditions: readonly RawBuilder<SqlBool>[]
  /** Over columns of `incidents` too, with an index of its own. */
  readonly near: RawBuilder<SqlBool> | null
}
