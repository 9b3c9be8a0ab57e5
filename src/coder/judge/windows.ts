import type { Chunk } from '../chunk.js'

/** Nothing farther than this many chunks is looked at around a word: a sentence of news has fewer, a hostile one any number. */
export const windowChunks = 60

/** Mentions of events farther than this many tokens from a chunk are not weighed against each other. */
export const mentionReach = 80

/** The index of the first of a list, in order of `placeOf`, that stands at or behind a token. */
export function firstFrom<T>(list: readonly T[], token: number, placeOf: (item: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(list[middle]) < token) low = middle + 1
    else high = middle
  }
  return low
}

const fromOf = (item: { readonly from: number }): number => item.from

/** The index of the first chunk, trigger or mention that begins at or behind a token. */
export function firstChunkFrom(chunks: readonly { readonly from: number }[], token: number): number {
  return firstFrom(chunks, token, fromOf)
}

/** The index of a chunk in its sentence, -1 for words that are none. */
export function indexOfChunk(chunks: readonly Chunk[], chunk: Chunk): number {
  for (let i = firstChunkFrom(chunks, chunk.from); i < chunks.length && chunks[i].from === chunk.from; i++) if (chunks[i] === chunk) return i
  return -1
}

/** The range of chunk indices around a token, end excluded. */
export function chunksAround(chunks: readonly Chunk[], token: number): readonly [from: number, to: number] {
  const at = firstChunkFrom(chunks, token)
  return [Math.max(0, at - windowChunks), Math.min(chunks.length, at + windowChunks)]
}
