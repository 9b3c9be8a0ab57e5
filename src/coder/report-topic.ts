import type { HitIndex } from './hit-index.js'

/** So many different words of a topic, and one in so many tokens, make it the topic of a report. */
const leastDifferent = 4
const tokensPerWord = 22

/** The topic that a report is full of (sport, markets, the screen), null if there is none. */
export function topicOf(indices: readonly HitIndex[]): string | null {
  const different = new Map<string, Set<string>>()
  const total = new Map<string, number>()
  let tokens = 0
  for (const index of indices) {
    tokens += index.tokens.length
    for (const { sense } of index.marks('topic', 0, index.tokens.length)) {
      const words = different.get(sense.topic)
      if (words) words.add(sense.word)
      else different.set(sense.topic, new Set([sense.word]))
      total.set(sense.topic, (total.get(sense.topic) ?? 0) + 1)
    }
  }
  let best: string | null = null
  for (const [topic, words] of different) {
    const count = total.get(topic) ?? 0
    if (words.size >= leastDifferent && count * tokensPerWord >= tokens && count > (best === null ? 0 : (total.get(best) ?? 0))) best = topic
  }
  return best
}
