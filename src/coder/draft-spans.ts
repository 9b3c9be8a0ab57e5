import type { Span } from '../core/span.js'
import type { Chunk, TriggerHit } from './chunk.js'
import { type SentenceView, spanOf } from './report-view.js'

export function triggerSpan(draft: { readonly sentence: SentenceView; readonly trigger: TriggerHit }): Span {
  return spanOf(draft.sentence, draft.trigger.from, draft.trigger.to)
}

/** The words of a chunk. */
export function chunkSpan(sentence: SentenceView, chunk: Chunk): Span {
  return spanOf(sentence, chunk.from, chunk.to)
}
