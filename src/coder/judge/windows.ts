import type { Chunk } from '../chunk.js'

/** Nothing farther than this many chunks is looked at around a word: a sentence of news has fewer, a hostile one any number. */
export const windowChunks = 60

/** The index of the first chunk that begins at or behind a token. Chunks stand in order. */
export function firstChunkFrom(chunks: readonly Chunk[], token: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunks[middle].from < token) low = middle + 1
    else high = middle
  }
  return low
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
