/**
 * One step of linking, kept for good: replayed in order, the decisions give every incident and every redirect. `score` is in log odds
 * and is what the features' `weight × value` add up to with the table's intercept.
 */
export type LinkDecision =
  /** The event opens an incident of its own. */
  | { readonly kind: 'found'; readonly event: string; readonly incident: string }
  /** The event joins an incident, most of all for its likeness to `like`, one of that incident's events. */
  | { readonly kind: 'join'; readonly event: string; readonly incident: string; readonly like: string; readonly score: number; readonly features: readonly LinkFeature[] }
  /** Two incidents turn out to be one: `from` leads to `into` from now on. `event` of `into` and `like` of `from` showed it. */
  | { readonly kind: 'merge'; readonly from: string; readonly into: string; readonly event: string; readonly like: string; readonly score: number; readonly features: readonly LinkFeature[] }
  /** Events leave `from` and are `into` from now on, a new incident. */
  | { readonly kind: 'split'; readonly from: string; readonly into: string; readonly events: readonly string[] }
  /** A person's word that two events are one incident, or are not: no later pass undoes it. */
  | { readonly kind: 'together' | 'apart'; readonly event: string; readonly like: string }

/** One line of the weighed comparison, for the reader: what was compared, how it came out, what it counts. */
export interface LinkFeature {
  /** Of the weight table. */
  readonly name: string
  readonly value: number
  readonly weight: number
  /** The values compared, such as `12–14 / 11` or `31 km`. */
  readonly detail: string
}
