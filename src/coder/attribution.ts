import type { AttributionKind } from '../../codebook/values.table.js'
import type { Chunk } from './chunk.js'
import type { Because } from './draft.js'
import { type ReportView, type SentenceView, spanOf } from './report-view.js'

export interface DraftAttribution extends Because {
  readonly kind: AttributionKind
  readonly name: string
}

/** Who says what a sentence tells, in the order told; one list a sentence. A sentence that goes on ("وأضاف") keeps its forerunner's source. */
export function attributeSentences(view: ReportView): DraftAttribution[][] {
  const lists: DraftAttribution[][] = []
  let last: DraftAttribution[] = []
  let section = -1
  for (const sentence of view.sentences) {
    if (sentence.section !== section) {
      section = sentence.section
      last = []
    }
    const own = sourcesOf(sentence)
    const goesOn = own.length === 0 && continuesReport(sentence)
    const list = own.length > 0 ? own : goesOn ? last : []
    if (own.length > 0) last = own
    lists.push(list)
  }
  return lists
}

function continuesReport(sentence: SentenceView): boolean {
  const first = sentence.chunks[0]
  return first?.kind === 'verb' && first.verb.kind === 'report' && first.from - sentence.from <= 1
}

function sourcesOf(sentence: SentenceView): DraftAttribution[] {
  const { chunks, tokens } = sentence
  const found: DraftAttribution[] = []
  const add = (kind: AttributionKind, chunk: Chunk, by: string) => {
    const name = tokens.text.slice(tokens.start[chunk.from], tokens.end[chunk.to - 1])
    if (!found.some((source) => source.name === name)) found.push({ kind, name, spans: [spanOf(sentence, chunk.from, chunk.to)], by })
  }
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'source') {
      const next = chunks[i + 1]
      const speaksForGroup = next?.kind === 'actor' && next.actorKind === 'armed_group' && next.from - chunk.to <= 2
      add(speaksForGroup ? 'armed_group' : (chunk.source as AttributionKind), chunk, 'source')
      return
    }
    if (chunk.kind === 'particle' && chunk.word.kind === 'attribution' && chunk.word.value !== 'distance') {
      const next = chunks.slice(i + 1, i + 3).find((candidate) => candidate.from - chunk.to <= 5 && kindOfSpeaker(candidate) !== null)
      const kind = next ? kindOfSpeaker(next) : null
      if (next && kind) add(kind, next, 'according_to')
      return
    }
    if (chunk.kind !== 'verb' || chunk.masdar || (chunk.verb.kind !== 'report' && chunk.verb.kind !== 'allege' && chunk.verb.kind !== 'deny')) return
    const after = chunks[i + 1]
    if (after && after.from - chunk.to <= 4 && (after.prep === '' || after.prep === 'about')) {
      const kind = kindOfSpeaker(after)
      if (kind) {
        add(kind, after, 'reporting_verb')
        return
      }
    }
    const before = chunks[i - 1]
    if (before && chunk.from - before.to <= 2 && before.prep === '') {
      const kind = kindOfSpeaker(before)
      if (kind) add(kind, before, 'reporting_verb_after')
    }
  })
  return found
}

function kindOfSpeaker(chunk: Chunk): AttributionKind | null {
  if (chunk.kind === 'actor') return chunk.actorKind === 'armed_group' ? 'armed_group' : chunk.actorKind === 'international' ? 'international' : 'official'
  if (chunk.kind === 'country') return chunk.use === 'adjective' || chunk.use === 'people' ? null : 'official'
  if (chunk.kind === 'place') return chunk.place?.kind === 'country' ? 'official' : null
  if (chunk.kind === 'person')
    return chunk.noun.actorKind === 'state' || chunk.noun.actorKind === 'state_security'
      ? 'official'
      : chunk.noun.of === 'unknown' && chunk.owner === null
        ? null
        : chunk.owner?.actorKind === 'armed_group'
          ? 'armed_group'
          : chunk.noun.of === 'civilians'
            ? 'witness'
            : null
  return null
}
