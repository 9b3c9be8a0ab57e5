import type { Section } from '../core/section.js'
import type { Span } from '../core/span.js'
import { Feature } from '../match/features.js'
import { splitSentences } from '../text/sentences.js'
import { type Tokens, tokenize } from '../text/tokens.js'
import { toDayNumber } from './calendar.js'
import type { Chunk, TriggerHit } from './chunk.js'
import { Chunker } from './chunker.js'
import type { CompiledPack, Sense } from './compile-pack.js'
import { HitIndex } from './hit-index.js'

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
}

/** True if any phrase of the sections can be a trigger: the cheap first pass. */
export function readReport(pack: CompiledPack, sections: readonly Section[], published: string | null, homeCountry: string | null): ReportView {
  const publishedDay = published === null ? null : toDayNumber(published)
  const sentences: SentenceView[] = []
  const named = new Set<string>()
  const countries = new Map<string, number>()
  const tellCountry = (iso: string | null, weight: number) => {
    if (iso) countries.set(iso, (countries.get(iso) ?? 0) + weight)
  }
  tellCountry(homeCountry, 0.5)
  const tell = (sense: Sense) => {
    if (sense.kind === 'country') tellCountry(sense.iso, 1)
    else if (sense.kind === 'place') tellCountry(pack.gazetteer.places[sense.strong[0]].country, pack.gazetteer.places[sense.strong[0]].kind === 'country' ? 1 : 0.5)
    else if (sense.kind === 'actor') {
      named.add(sense.actor.id)
      tellCountry(sense.actor.country, 0.5)
    }
  }
  const read = sections.map((section) => {
    const tokens = tokenize(section.text)
    const found = pack.matcher.find(tokens)
    let hasTrigger = false
    for (const { payload } of found) {
      const role = pack.roles[payload]
      if (role === 1) hasTrigger = true
      else if (role === 2) tell(pack.senses[payload])
    }
    return { tokens, found, hasTrigger }
  })
  const anyTrigger = read.some((part) => part.hasTrigger)
  read.forEach(({ tokens, found }, section) => {
    const { kind, posted } = sections[section]
    const reference = (posted ? toDayNumber(posted) : null) ?? publishedDay
    if (!anyTrigger) return
    const hits = new HitIndex(pack, tokens, found)
    const chunker = new Chunker(hits, reference, { named, countries })
    for (const sentence of splitSentences(tokens)) {
      const { chunks, triggers } = chunker.read(sentence.from, sentence.to)
      sentences.push({
        index: sentences.length, section, kind, paragraph: sentence.paragraph, from: sentence.from, to: sentence.to,
        tokens, hits, chunks, triggers, isQuestion: sentence.closedBy === '?',
      })
    }
  })
  return { pack, sections, sentences, published: publishedDay, homeCountry }
}

/** The span of a token range, in the section's own text. */
export function spanOf(sentence: SentenceView, from: number, to: number): Span {
  return { section: sentence.section, start: sentence.tokens.start[from], end: sentence.tokens.end[Math.max(from, to - 1)] }
}

export function isFinite(features: number): boolean {
  return (features & (Feature.perfect | Feature.imperfect)) !== 0
}
