import type { Tie } from '../../api.ts'

export interface TieEnd {
  readonly kind: 'country' | 'place' | 'group' | 'unknown'
  /** Country code, name of a place or id of a group; '' where no country is told. */
  readonly value: string
}

/** Kinds that lead away from the incident's country; the others come from the far end. */
const outward: ReadonlySet<string> = new Set(['travelled_to', 'recruited_for', 'pledged_to'])

/** Where a tie begins and where it leads, as its kind says: who travelled to Syria left the country in which it is told. */
export function endsOf(tie: Tie): { readonly from: TieEnd; readonly to: TieEnd } {
  const far: TieEnd = { kind: tie.fromKind, value: tie.from }
  const near: TieEnd = tie.to === null ? { kind: 'unknown', value: '' } : { kind: 'country', value: tie.to }
  return outward.has(tie.kind) ? { from: near, to: far } : { from: far, to: near }
}

export const tieKey = (tie: Tie): string => `${tie.kind} ${tie.fromKind} ${tie.from} ${tie.to}`
