/** A list in parts, for queries that name each of its elements. */
export function* chunks<T>(list: readonly T[], size = 500): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}
