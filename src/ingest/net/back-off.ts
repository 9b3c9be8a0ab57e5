/**
 * How long to leave in peace what has failed so many times in a row, in milliseconds: twice as long each time, and by chance up to half as long
 * again, so that what failed together is not tried together.
 * @param random gives numbers from 0 to 1, 1 excluded
 */
export function backOff(failures: number, first: number, longest: number, random: () => number): number {
  if (failures <= 0) return 0
  return Math.min(longest, first * 2 ** Math.min(failures - 1, 40) * (1 + random() / 2))
}
