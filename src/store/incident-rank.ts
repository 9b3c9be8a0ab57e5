/** Ranks of one day: the first is the day's own. */
export const rankOfDay = 0x1_00_00_00

const epoch = Date.parse('0001-01-01')

/** Latest day highest, and among those of one day the youngest key. */
export function rankOf(start: string, key: number): number {
  const day = Math.round((Date.parse(start) - epoch) / 86_400_000)
  return day * rankOfDay + (key % rankOfDay)
}

/** The key of the incident that has a rank. */
export const keyOfRank = (rank: number): number => rank % rankOfDay

/** The day that a rank has, in days since 0001-01-01; 0 where none is told. */
export const dayOfRank = (rank: number): number => Math.floor(rank / rankOfDay)
