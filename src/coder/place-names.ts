import { Feature } from '../match/features.js'
import { letters } from '../match/letters.js'
import { TokenKind } from '../text/tokens.js'
import type { PlaceChunk } from './chunk.js'
import type { Hit, HitIndex } from './hit-index.js'
import { kindBits } from './sense-kinds.js'

type PlaceHit = Hit & { readonly sense: Extract<Hit['sense'], { kind: 'place' }> }

/** Type words whose places have names of their own. */
export const namedTypeKinds: ReadonlySet<string> = new Set(['town', 'quarter', 'camp', 'crossing', 'base', 'prison', 'admin2', 'port', 'airport'])

/** A place's name as a chunk. */
export function toPlaceChunk(hit: Hit, prep: string, joined: boolean): PlaceChunk {
  const { sense } = hit
  const strong = sense.kind === 'place' ? sense.strong : []
  const weak = sense.kind === 'place' ? sense.weak : []
  return {
    kind: 'place',
    strong,
    weak,
    nameFrom: hit.from,
    unknownName: null,
    typeWord: null,
    near: prep === 'near',
    part: null,
    place: null,
    reason: '',
    from: hit.from,
    to: hit.to,
    prep,
    joined,
    features: hit.features,
  }
}

/** The place whose name stands right behind a type word or adjective. */
export function placeAfter(hits: HitIndex, hit: Hit): PlaceHit | null {
  let next = hit.to
  if (hits.tokens.word[next] === '"') next++
  const place = hits.longest(next, 'place')
  if (!place || place.features & (Feature.prepositionB | Feature.prepositionK | Feature.prepositionL | Feature.conjunction)) return null
  // "منطقة جديدة", "معقل الفصائل": an adjective or common noun that some village is called by
  const isEveryday = place.sense.strong.length === 0 && place.to - place.from === 1
  const isAdjective = hits.holds(next, kindBits.adjective)
  // "العاصمة السودانية الأربعاء": the day, though a town is called so
  const isDay = hit.sense.kind === 'country' && hits.holds(next, kindBits.time)
  return isEveryday && (isAdjective || isDay || (hit.sense.kind === 'placeType' && !namedTypeKinds.has(hit.sense.word.kind) && hit.sense.word.kind !== 'admin1')) ? null : place
}

/** "العاصمة الأفغانية كابول": an adjective of nationality between type word and name. */
export function placeAfterNationality(hits: HitIndex, hit: Hit): PlaceHit | null {
  const adjective = hits.longest(hit.to, 'country')
  return adjective?.sense.use === 'adjective' && !(adjective.features & Feature.conjunction) ? placeAfter(hits, adjective) : null
}

/** A type word before a name says what is meant by it: the part, the border, the surroundings. */
export function widenPlace(chunk: PlaceChunk, word: Extract<Hit['sense'], { kind: 'placeType' }>['word']): void {
  if (word.near) chunk.near = true
  else if (word.kind === 'part') chunk.part = 'part'
  else if (word.kind === 'border') chunk.part = 'border'
  else if (!chunk.typeWord) chunk.typeWord = word
}

/** The name after a type word that no table knows ("بلدة" + one or two words that are no words of the lexicon). */
export function unknownName(hits: HitIndex, at: number, limit: number): { name: string; to: number } | null {
  const { tokens } = hits
  let from = at
  if (tokens.word[from] === '"') from++
  if (from >= limit || tokens.kind[from] !== TokenKind.arabic || hits.isKnown(from) || tokens.word[from].length < 3) return null
  let to = from + 1
  if (to < limit && tokens.kind[to] === TokenKind.arabic && !hits.isKnown(to) && tokens.word[to].startsWith(letters.article) && !tokens.word[from].startsWith(letters.article)) to++
  return { name: tokens.text.slice(tokens.start[from], tokens.end[to - 1]), to }
}
