/** So many of so many: both are plain counts of the unit that the measure names. */
export interface Figure {
  readonly count: number
  readonly of: number
}

export const noFigure: Figure = { count: 0, of: 0 }

export function addFigures(a: Figure, b: Figure): Figure {
  return { count: a.count + b.count, of: a.of + b.of }
}

/** How many of a list hold. */
export function figureOf<T>(all: readonly T[], holds: (one: T) => boolean): Figure {
  return { count: all.filter(holds).length, of: all.length }
}

/** The share as a fraction, three decimals; 0 of nothing. */
export function rateOf({ count, of }: Figure): number {
  return of === 0 ? 0 : Math.round((count / of) * 1000) / 1000
}
