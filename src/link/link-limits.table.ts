/** The limits of linking: log odds unless said otherwise. Chosen on the windows of `eval/labels/links-*.jsonl`. */
export const linkLimits = {
  /** The score with an incident from which on an event joins it. */
  join: -0.5,
  /** Below this likeness to its best member an incident is not looked at. */
  consider: -2.5,
  /** The score with a second incident from which on the two are looked at as one. */
  bridge: 0,
  /** The mean likeness between two incidents' events from which on they are one. */
  merge: 0.6,
  /** Weight of the best member's likeness in the score with an incident, 0 to 1; the rest is the mean's. */
  bestShare: 0.5,
  /** Events of an incident that stand for it. */
  representatives: 8,
} as const
