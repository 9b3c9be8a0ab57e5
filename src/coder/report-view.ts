import type { Section } from '../core/section.js'
import type { Span } from '../core/span.js'
import { type Sentence, splitSentences } from '../text/sentences.js'
import { type Tokens, tokenize } from '../text/tokens.js'
import type { ReportContext } from './allowed-senses.js'
import { toDayNumber } from './calendar.js'
import type { Chunk, TriggerHit } from './chunk.js'
import { Chunker } from './chunker.js'
import type { CompiledPack } from './compile-pack.js'
import { cueBlock } from './cues.js'
import { HitIndex } from './hit-index.js'
import { topicOf } from './report-topic.js'
import { bitsOf } from './sense-kinds.js'

/** One sentence with everything found in it. */
export interface SentenceView {
  readonly index: number
  readonly section: number
  readonly kind: Section['kind']
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly tokens: Tokens
  readonly hits: HitIndex
  readonly chunks: readonly Chunk[]
  readonly triggers: readonly TriggerHit[]
  readonly isQuestion: boolean
}

/** A report, read: sentences in order, and what holds for all of it. */
export interface ReportView {
  readonly pack: CompiledPack
  readonly sections: readonly Section[]
  readonly sentences: readonly SentenceView[]
  /** Day number of the report's date, null where none is known. */
  readonly published: number | null
  /** ISO code of the country that the outlet writes for. */
  readonly homeCountry: string | null
  /** The topic whose words the report is full of, null if there is none. */
  readonly topic: string | null
  /** Some trigger's own needs and blocks let it tell an event, or a sentence holds a tally; else the report gives none. */
  readonly mayTell: boolean
}

/**
 * Reads the sections. Unless `thorough`, a report in which no trigger's cue words hold is left without sentences: it can
 * give no event, and more than half of general news is of that kind.
 */
export function readReport(pack: CompiledPack, sections: readonly Section[], published: string | null, homeCountry: string | null, thorough: boolean): ReportView {
  const publishedDay = published === null ? null : toDayNumber(published)
  const parts = sections.map((section) => {
    const tokens = tokenize(section.text)
    return { tokens, hits: new HitIndex(tokens, pack.matcher.find(tokens)), sentences: splitSentences(tokens) }
  })
  const mayTellSome = parts.some((part) => part.sentences.some((sentence) => mayTell(pack, part.hits, sentence)))
  const view: ReportView = { pack, sections, sentences: [], published: publishedDay, homeCountry, topic: topicOf(parts.map((part) => part.hits)), mayTell: mayTellSome }
  const asks = parts.some((part) => part.sentences.some((sentence) => sentence.closedBy === '?'))
  if (!thorough && !asks && !mayTellSome) return view
  const context = contextOf(
    pack,
    parts.map((part) => part.hits),
    homeCountry,
  )
  const sentences: SentenceView[] = []
  parts.forEach(({ tokens, hits, sentences: found }, section) => {
    const { kind, posted } = sections[section]
    const chunker = new Chunker(hits, (word) => pack.matcher.readings(word), (posted ? toDayNumber(posted) : null) ?? publishedDay, context)
    for (const { from, to, paragraph, closedBy } of found) {
      const { chunks, triggers } = chunker.read(from, to)
      sentences.push({ index: sentences.length, section, kind, paragraph, from, to, tokens, hits, chunks, triggers, isQuestion: closedBy === '?' })
    }
  })
  return { ...view, sentences }
}

/** True if some trigger of the sentence passes its pattern's own needs and blocks, or the sentence holds a tally. */
function mayTell(pack: CompiledPack, hits: HitIndex, sentence: Sentence): boolean {
  if (hits.marks('tally', sentence.from, sentence.to).length > 0) return true
  return hits.marks('trigger', sentence.from, sentence.to).some((hit) => hit.to <= sentence.to && cueBlock(pack, hits, sentence, hit.sense.pattern, hit) === null)
}

const contextKinds = bitsOf('country', 'place', 'actor')

function contextOf(pack: CompiledPack, indices: readonly HitIndex[], homeCountry: string | null): ReportContext {
  const named = new Set<string>()
  const countries = new Map<string, number>()
  const tell = (iso: string | null, weight: number) => {
    if (iso) countries.set(iso, (countries.get(iso) ?? 0) + weight)
  }
  tell(homeCountry, 0.5)
  for (const index of indices) {
    for (const { sense } of index.ofKinds(contextKinds)) {
      if (sense.kind === 'country') tell(sense.iso, 1)
      else if (sense.kind === 'place') {
        if (sense.strong.length !== 1) continue
        const place = pack.gazetteer.places[sense.strong[0]]
        tell(place.country, place.kind === 'country' ? 1 : 0.5)
      } else if (sense.kind === 'actor' && (sense.sense === 'name' || sense.sense === 'short')) {
        named.add(sense.actor.id)
        tell(sense.actor.country, 0.5)
      }
    }
  }
  return { named, countries }
}

/** The span of a token range, in the section's own text. */
export function spanOf(sentence: SentenceView, from: number, to: number): Span {
  return { section: sentence.section, start: sentence.tokens.start[from], end: sentence.tokens.end[Math.max(from, to - 1)] }
}
