import { Feature } from '../match/features.js'
import { letters } from '../match/letters.js'
import type { Reading } from '../match/lexicon.js'
import { TokenKind, type Tokens } from '../text/tokens.js'
import { branchOf, isAllowed, type LeftContext, type ReportContext } from './allowed-senses.js'
import type { ActorChunk, Chunk, DateChunk, ItemChunk, NumberValue, PersonChunk, TriggerHit } from './chunk.js'
import { mayBeginDate, readDate } from './find-dates.js'
import { quantify, readNumber, vagueCount } from './find-numbers.js'
import type { Hit, HitIndex } from './hit-index.js'
import { namedTypeKinds, placeAfter, placeAfterNationality, toPlaceChunk, unknownName, widenPlace } from './place-names.js'
import { bitsOf, kindBits } from './sense-kinds.js'
import { touches, transparentMarks } from './transparent-marks.js'
import { triggerAt } from './trigger-at.js'

/** What one sentence holds: its chunks in order, and the triggers among them. */
export interface ChunkedSentence {
  readonly chunks: readonly Chunk[]
  readonly triggers: readonly TriggerHit[]
}

/** Which reading of a word wins where several begin at one token and are equally long. */
const rank: Readonly<Record<string, number>> = { actor: 10, placeType: 8.5, place: 8, person: 6, unnamed: 6, agency: 5.9, source: 5.8, item: 5, target: 4, country: 4, particle: 6.5, verb: 2 }

const rankedKinds = bitsOf(...(Object.keys(rank) as Hit['sense']['kind'][]))

/** Senses that a trigger on the same words always overrides, and those that it overrides if they are no longer than it. */
const yields = bitsOf('verb', 'particle', 'placeType', 'country')
const yieldsToEqual = bitsOf('target', 'agency')
const personKinds = bitsOf('person', 'unnamed')

const prepositionOf = (features: number): string => (features & Feature.prepositionB ? 'by' : features & Feature.prepositionL ? 'for' : features & Feature.prepositionK ? 'like' : '')

const settlementTypes: ReadonlySet<string> = new Set(['town', 'quarter', 'camp', 'crossing', 'base', 'admin1', 'admin2', 'area', 'site', 'prison', 'airport'])

/** Reads a sentence's tokens into chunks, left to right, the longest sense first. */
export class Chunker implements LeftContext {
  readonly hits: HitIndex
  readonly tokens: Tokens
  readonly readings: (word: number) => readonly Reading[]
  private readonly reference: number | null
  readonly context: ReportContext
  chunks: Chunk[] = []
  triggers: TriggerHit[] = []
  prep = ''
  quantifier = ''
  private quantifierAt = -1
  private joined = false

  constructor(hits: HitIndex, readings: (word: number) => readonly Reading[], reference: number | null, context: ReportContext) {
    this.readings = readings
    this.hits = hits
    this.tokens = hits.tokens
    this.reference = reference
    this.context = context
  }

  read(from: number, to: number): ChunkedSentence {
    this.chunks = []
    this.triggers = []
    this.clear()
    for (let i = from; i < to; ) i = this.step(i, to)
    return { chunks: this.chunks, triggers: this.triggers }
  }

  private clear(): void {
    this.prep = ''
    this.quantifier = ''
    this.quantifierAt = -1
    this.joined = false
  }

  private step(i: number, limit: number): number {
    const kind = this.tokens.kind[i]
    if (kind === TokenKind.punctuation) {
      if (!transparentMarks.has(this.tokens.word[i])) this.clear()
      return i + 1
    }
    if (kind !== TokenKind.number && !this.hits.isKnown(i)) {
      this.clear()
      return i + 1
    }
    const date = this.dateAt(i, limit)
    if (date) return date
    const number = this.numberAt(i, limit)
    if (number) return number
    const trigger = this.hits.holds(i, kindBits.trigger) ? triggerAt(this.hits, i, this.governsNoun(i)) : null
    const best = this.bestAt(i, limit)
    if (trigger && (!best || best.to < trigger.to || best.kind & yields || (best.to === trigger.to && best.kind & yieldsToEqual))) {
      this.triggers.push(trigger)
      if (best && best.kind === kindBits.verb) this.addHit(best, limit)
      this.clear()
      return trigger.to
    }
    // "قتلى", "الخلية": persons and items that are triggers too stay both
    if (trigger && best && best.kind & (personKinds | kindBits.item)) this.triggers.push(trigger)
    if (best && best.kind & personKinds) this.findAnaphorIn(best)
    if (!best) {
      if (!this.isTransparent(i)) this.clear()
      return i + 1
    }
    return this.addHit(best, limit)
  }

  /** "أفراد الخلية": the cell inside a phrase for its members. */
  private findAnaphorIn(hit: Hit): void {
    for (let i = hit.from + 1; i < hit.to; i++) {
      if (!this.hits.holds(i, kindBits.trigger)) continue
      const inner = triggerAt(this.hits, i, this.governsNoun(i))
      if (inner?.pattern.strength === 'anaphor') this.triggers.push(inner)
    }
  }

  /** Adjectives and the like between a preposition and its noun do not end its reach. */
  private isTransparent(i: number): boolean {
    return this.hits.holds(i, kindBits.adjective)
  }

  /** After a preposition, or after the light verb that carries it, a form that may be verb or masdar is the masdar. */
  private governsNoun(i: number): boolean {
    if (this.prep !== '') return true
    const last = this.chunks.at(-1)
    return last?.kind === 'verb' && last.to === i && last.verb.kind === 'light'
  }

  private bestAt(i: number, limit: number): Hit | null {
    if (!this.hits.holds(i, rankedKinds)) return null
    let best: Hit | null = null
    for (const hit of this.hits.ofKinds(rankedKinds, i, i + 1)) {
      if (hit.to > limit || (best && hit.to < best.to)) continue
      if ((!best || hit.to > best.to || this.rankOf(hit) > this.rankOf(best)) && isAllowed(this, hit)) best = hit
    }
    return best?.kind === kindBits.actor ? branchOf(this, best, limit) : best
  }

  private rankOf(hit: Hit): number {
    const isBodyNoun = hit.sense.kind === 'person' && hit.sense.noun.collective && hit.to - hit.from === 1
    const base = (isBodyNoun ? rank.source : rank[hit.sense.kind]) + (this.isQuantifierHere(hit) ? 0.3 : 0)
    const weight = hit.sense.kind === 'actor' && hit.sense.actor.country !== null ? Math.min(0.4, (this.context.countries.get(hit.sense.actor.country) ?? 0) * 0.05) : 0
    const clitics = hit.features & (Feature.prepositionB | Feature.prepositionL | Feature.prepositionK | Feature.conjunction) ? -0.5 : 0
    return base + clitics + weight
  }

  /** "نحو عشرة": a word that may be preposition or quantifier is the latter before a number. */
  private isQuantifierHere(hit: Hit): boolean {
    return hit.sense.kind === 'particle' && hit.sense.word.kind === 'quantifier' && (this.tokens.kind[hit.to] === TokenKind.number || this.hits.holds(hit.to, kindBits.number))
  }

  private dateAt(i: number, limit: number): number | null {
    if (this.tokens.kind[i] !== TokenKind.number && !mayBeginDate(this.hits, i)) return null
    const found = readDate(this.hits, i, limit, this.reference)
    if (!found) return null
    const chunk: DateChunk = { kind: 'date', value: found.value, from: found.from, to: found.to, prep: this.prep, joined: this.joined, features: 0 }
    this.chunks.push(chunk)
    this.clear()
    return found.to
  }

  private numberAt(i: number, limit: number): number | null {
    if (this.tokens.kind[i] !== TokenKind.number && !this.hits.holds(i, kindBits.number)) return null
    if (this.isInLink(i)) return null
    const found = readNumber(this.hits, i, limit)
    if (!found || found.ordinal) return null
    const entity = this.bestAt(i, limit)
    if (entity && (entity.to > found.to || entity.sense.kind === 'place' || entity.sense.kind === 'actor') && entity.sense.kind !== 'particle') return null
    let { value } = found
    let from = found.from
    let { to } = found
    const second = this.rangeEnd(found.to, limit)
    if (
      second &&
      value.min !== null &&
      second.value.min !== null &&
      second.value.min > value.min &&
      (this.prep === 'between' || this.quantifier === 'range' || this.tokens.word[found.to] === '-' || this.prep === 'from')
    ) {
      value = { min: value.min, max: second.value.min, basis: 'exact' }
      to = second.to
    } else value = quantify(value, this.quantifier)
    if (this.quantifierAt >= 0) from = this.quantifierAt
    const after = this.hits.longest(to, 'particle')
    if (after?.sense.word.kind === 'quantifier' && (after.sense.word.value === 'at_least' || after.sense.word.value === 'at_most')) {
      value = quantify(value, after.sense.word.value)
      to = after.to
    }
    const prep = prepositionOf(found.features) || this.prep
    this.chunks.push({ kind: 'number', value, from, to, prep, joined: this.joined || (found.features & Feature.conjunction) !== 0, features: found.features })
    this.quantifier = ''
    this.quantifierAt = -1
    this.prep = prep
    return to
  }

  /** Digits glued to Latin letters or slashes belong to a link or a code. */
  private isInLink(i: number): boolean {
    if (this.tokens.kind[i] !== TokenKind.number) return false
    const glued = (a: number, b: number) => a >= 0 && b < this.tokens.length && this.tokens.end[a] === this.tokens.start[b]
    const before = glued(i - 1, i) && (this.tokens.kind[i - 1] === TokenKind.latin || this.tokens.word[i - 1] === '/')
    return before || (glued(i, i + 1) && this.tokens.kind[i + 1] === TokenKind.latin)
  }

  private rangeEnd(at: number, limit: number): { value: NumberValue; to: number } | null {
    let i = at
    if (this.tokens.word[i] === '-' || this.tokens.word[i] === letters.and) i++
    else {
      const particle = this.hits.longest(i, 'particle')
      if (particle?.sense.word.value === 'to' || particle?.sense.word.value === 'until') i = particle.to
    }
    if (i >= limit) return null
    const number = readNumber(this.hits, i, limit)
    if (!number || (i === at && !(number.features & Feature.conjunction))) return null
    return number
  }

  private addHit(hit: Hit, limit: number): number {
    const { sense } = hit
    const prep = prepositionOf(hit.features) || this.prep
    const joined = this.joined || (hit.features & Feature.conjunction) !== 0
    const { from, to, features } = hit
    switch (sense.kind) {
      case 'particle':
        return this.addParticle(hit, sense.word.kind, sense.word.value)
      case 'verb':
        this.chunks.push({ kind: 'verb', verb: sense.verb, masdar: sense.masdar, from, to, prep, joined, features })
        this.clear()
        return hit.to
      case 'placeType':
        return this.addTypedPlace(hit, limit)
      case 'place':
        this.push(toPlaceChunk(hit, prep, joined))
        return hit.to
      case 'country':
        this.addCountry(hit, sense.iso, sense.use, prep, joined)
        return hit.to
      case 'actor':
        return this.addActor(hit, prep, joined)
      case 'agency':
        this.push({ kind: 'actor', actor: null, suffix: sense.suffix, actorKind: sense.actorKind, country: null, reason: 'agency', from, to, prep, joined, features })
        return hit.to
      case 'unnamed':
        this.addPerson(hit, { id: sense.id, of: sense.of, actorKind: sense.actorKind, victim: null, collective: false }, prep, joined)
        return hit.to
      case 'person':
        this.addPerson(hit, { id: sense.noun.id, of: sense.noun.of, actorKind: sense.noun.kind, victim: sense.noun.victim ?? null, collective: sense.noun.collective ?? false }, prep, joined)
        return hit.to
      case 'item':
        this.addItem(hit, prep, joined)
        return hit.to
      case 'target':
        this.push({ kind: 'target', noun: sense.noun, from, to, prep, joined, features })
        return hit.to
      case 'source':
        this.push({ kind: 'source', id: sense.id, source: sense.source, from, to, prep, joined, features })
        return hit.to
      default:
        return hit.to
    }
  }

  private push(chunk: Chunk): void {
    if (this.countMembers(chunk)) return
    this.attachToOwner(chunk)
    this.chunks.push(chunk)
    this.clear()
  }

  /** "اثنان من الشرطة", "عدد من الحوثيين": members of a body, counted. */
  private countMembers(chunk: Chunk): boolean {
    if (chunk.kind !== 'actor' || chunk.prep !== 'from') return false
    const last = this.chunks.at(-1)
    if (last?.kind !== 'number' || last.sites || !touches(this.tokens, last.to, chunk.from, 1)) return false
    this.chunks.pop()
    const noun = { id: 'member', of: chunk.actorKind === 'armed_group' ? ('militants' as const) : ('security' as const), actorKind: chunk.actorKind, victim: null, collective: false }
    this.chunks.push({
      kind: 'person',
      noun,
      count: last.value,
      countFrom: last.from,
      countTo: last.to,
      owner: chunk,
      nationality: null,
      from: last.from,
      to: chunk.to,
      prep: last.prep,
      joined: last.joined,
      features: Feature.plural,
    })
    this.clear()
    return true
  }

  /** "عناصر الأمن", "مسلحو الحركة", "عناصر من تنظيم": the body that persons belong to. */
  private attachToOwner(chunk: Chunk): void {
    if (chunk.kind !== 'actor' || chunk.joined) return
    const last = this.chunks.at(-1)
    if (last?.kind !== 'person' || (last.owner && last.owner.from !== last.to - 1) || !touches(this.tokens, last.to, chunk.from, 2)) return
    const isGenitive = chunk.prep === '' && touches(this.tokens, last.to, chunk.from, 0)
    if (isGenitive && last.noun.collective && last.count === null && last.noun.actorKind === 'armed_group' && chunk.actorKind === 'armed_group') {
      // "تنظيم" + name: the head word is part of the name
      chunk.from = last.from
      chunk.prep = last.prep
      chunk.joined = last.joined
      this.chunks.pop()
      this.attachToOwner(chunk)
      return
    }
    const leads = chunk.prep === 'in' && chunk.actorKind === 'armed_group' && last.noun.of !== 'civilians'
    const isMember = leads || ((chunk.prep === 'from' || chunk.prep === 'for') && (last.noun.collective || last.noun.of === 'security' || last.noun.of === 'militants'))
    if (isGenitive || isMember) last.owner = chunk
  }

  private addParticle(hit: Hit, kind: string, value: string): number {
    if (hit.features & Feature.conjunction) this.joined = true
    if (kind === 'preposition') {
      this.prep = value
      if (value !== 'from') this.quantifier = ''
    } else if (kind === 'quantifier') {
      const last = this.chunks.at(-1)
      if (last?.kind === 'person' && last.count && (value === 'at_least' || value === 'at_most') && touches(this.tokens, last.to, hit.from, 1)) {
        // "58 مدنيا على الأقل"
        last.count = quantify(last.count, value)
        last.countTo = hit.to
        return hit.to
      }
      const vague = value === 'vague_few' ? null : vagueCount(value)
      if (vague) {
        // "العشرات", "مئات": a number of its own, with or without its noun
        const prep = prepositionOf(hit.features) || this.prep
        this.chunks.push({ kind: 'number', value: vague, from: hit.from, to: hit.to, prep, joined: this.joined, features: hit.features })
        this.clear()
        this.prep = prep
        return hit.to
      }
      this.quantifier = value
      this.quantifierAt = hit.from
      const clitic = prepositionOf(hit.features)
      if (clitic) this.prep = clitic
      if (value === 'range') this.prep = 'between'
    } else {
      if (hit.sense.kind === 'particle') this.chunks.push({ kind: 'particle', word: hit.sense.word, from: hit.from, to: hit.to, prep: '', joined: this.joined, features: hit.features })
      this.clear()
    }
    if (kind === 'preposition' && hit.sense.kind === 'particle' && (value === 'including' || value === 'after' || value === 'before' || value === 'since' || value === 'during')) {
      this.chunks.push({ kind: 'particle', word: hit.sense.word, from: hit.from, to: hit.to, prep: '', joined: this.joined, features: hit.features })
    }
    return hit.to
  }

  private addTypedPlace(hit: Hit, limit: number): number {
    if (hit.sense.kind !== 'placeType') return hit.to
    const { word } = hit.sense
    const number = this.chunks.at(-1)
    if (number?.kind === 'number' && touches(this.tokens, number.to, hit.from, 0) && settlementTypes.has(word.kind)) {
      this.chunks.pop()
      this.chunks.push({ ...number, sites: true, to: hit.to })
      this.clear()
      return hit.to
    }
    const prep = prepositionOf(hit.features) || this.prep
    const joined = this.joined || (hit.features & Feature.conjunction) !== 0
    const inner = this.hits.longest(hit.to, 'placeType')
    const place = placeAfter(this.hits, hit) ?? placeAfterNationality(this.hits, hit)
    if (place && place.to <= limit && !(inner && inner.to >= place.to && (word.kind === 'part' || word.near))) {
      const chunk = toPlaceChunk(place, prep, joined)
      chunk.from = hit.from
      widenPlace(chunk, word)
      chunk.to = place.to
      chunk.nameFrom = place.from
      this.push(chunk)
      return place.to
    }
    // "شمال مدينة درنة": a direction before a typed place
    if (inner && (word.kind === 'part' || word.near)) {
      const before = this.chunks.length
      this.prep = prep
      this.joined = joined
      const to = this.addTypedPlace(inner, limit)
      const added = this.chunks[before]
      if (added?.kind === 'place') {
        widenPlace(added, word)
        added.from = hit.from
        return to
      }
    }
    const canName = (hit.features & (Feature.definite | Feature.suffix | Feature.plural | Feature.dual)) === 0
    const unknown = canName && namedTypeKinds.has(word.kind) ? unknownName(this.hits, hit.to, limit) : null
    if (unknown) {
      const chunk = toPlaceChunk(hit, prep, joined)
      chunk.unknownName = unknown.name
      chunk.typeWord = word
      chunk.to = unknown.to
      this.push(chunk)
      return unknown.to
    }
    if (word.near) this.prep = 'near'
    else if (word.kind !== 'part') this.prep = ''
    return hit.to
  }

  private addCountry(hit: Hit, iso: string, use: string, prep: string, joined: boolean): void {
    const last = this.chunks.at(-1)
    if (use === 'adjective' && last && touches(this.tokens, last.to, hit.from, 1) && !joined) {
      if (last.kind === 'actor' && last.country === null && last.actor === null) {
        last.country = iso
        last.reason = 'nationality'
        if (touches(this.tokens, last.to, hit.from, 0)) last.to = hit.to
        return
      }
      if (last.kind === 'person' && last.nationality === null) {
        last.nationality = iso
        if (last.owner && last.owner.country === null && last.owner.actor === null) {
          last.owner.country = iso
          last.owner.reason = 'nationality'
        }
        return
      }
    }
    if (this.namesNationals(hit, use)) {
      this.addPerson(hit, { id: 'national', of: 'unknown', actorKind: 'individual', victim: null, collective: false }, prep, joined)
      const added = this.chunks.at(-1)
      if (added?.kind === 'person') added.nationality = iso
      return
    }
    this.push({ kind: 'country', iso, use, from: hit.from, to: hit.to, prep, joined, features: hit.features })
  }

  /** "18 فلسطينيا", "سعوديان": an adjective of nationality that stands for persons. */
  private namesNationals(hit: Hit, use: string): boolean {
    if (use !== 'adjective' || hit.features & Feature.definite) return false
    const last = this.chunks.at(-1)
    if (last?.kind === 'number' && !last.sites && touches(this.tokens, last.to, hit.from, 0)) return true
    return (hit.features & (Feature.dual | Feature.construct)) === Feature.dual && last?.to !== hit.from && this.triggers.at(-1)?.to === hit.from
  }

  private addActor(hit: Hit, prep: string, joined: boolean): number {
    if (hit.sense.kind !== 'actor') return hit.to
    const { actor, sense } = hit.sense
    const chunk: ActorChunk = { kind: 'actor', actor, suffix: null, actorKind: actor.kind, country: actor.country, reason: sense, from: hit.from, to: hit.to, prep, joined, features: hit.features }
    if (sense === 'member') {
      const last = this.chunks.at(-1)
      if (last?.kind === 'person' && !last.owner && touches(this.tokens, last.to, hit.from, 0) && !joined) {
        last.owner = chunk
        return hit.to
      }
    }
    this.push(chunk)
    return hit.to
  }

  private addPerson(hit: Hit, noun: PersonChunk['noun'], prep: string, joined: boolean): void {
    const last = this.chunks.at(-1)
    let count: NumberValue | null = null
    let from = hit.from
    let countFrom = hit.from
    let countTo = hit.to
    let ownPrep = prep
    let ownJoined = joined
    if (last?.kind === 'number' && touches(this.tokens, last.to, hit.from, this.prep === 'from' ? 2 : 1)) {
      count = last.value
      countFrom = last.from
      countTo = last.to
      from = last.from
      ownPrep = last.prep
      ownJoined = last.joined
      this.chunks.pop()
    } else if (this.quantifier === 'one_of' && !(noun.victim && hit.features & Feature.definite)) count = { min: 1, max: 1, basis: 'exact' }
    else if (vagueCount(this.quantifier)) count = vagueCount(this.quantifier)
    else if (hit.features & Feature.dual) count = { min: 2, max: 2, basis: 'exact' }
    if (this.quantifierAt >= 0 && count !== null && last?.kind !== 'number') {
      from = this.quantifierAt
      countFrom = this.quantifierAt
    }
    const previous = this.chunks.at(-1)
    if (previous?.kind === 'person' && noun.of !== 'unknown' && previous.noun.collective && !joined && touches(this.tokens, previous.to, hit.from, 0)) {
      // "عناصر مسلحة", "مجموعة إرهابيين": the second noun says what the first are
      this.chunks.pop()
      count ??= previous.count
      from = previous.from
    }
    this.push({ kind: 'person', noun, count, countFrom, countTo, owner: this.ownBody(hit), nationality: null, from, to: hit.to, prep: ownPrep, joined: ownJoined, features: hit.features })
  }

  /** Nouns such as "شرطي" name their body themselves: the agency table has them too. */
  private ownBody(hit: Hit): ActorChunk | null {
    for (const { sense, to } of this.hits.at(hit.from)) {
      if (sense.kind !== 'agency' || to !== hit.to) continue
      return { kind: 'actor', actor: null, suffix: sense.suffix, actorKind: sense.actorKind, country: null, reason: 'agency', from: hit.from, to, prep: '', joined: false, features: hit.features }
    }
    return null
  }

  private addItem(hit: Hit, prep: string, joined: boolean): void {
    if (hit.sense.kind !== 'item') return
    const last = this.chunks.at(-1)
    let count: number | null = null
    let from = hit.from
    if (last?.kind === 'number' && touches(this.tokens, last.to, hit.from, 0)) {
      if (last.value.min !== null && last.value.min === last.value.max) count = last.value.min
      from = last.from
      this.chunks.pop()
    } else if (hit.features & Feature.dual) count = 2
    const chunk: ItemChunk = { kind: 'item', noun: hit.sense.noun, count, from, to: hit.to, prep, joined, features: hit.features }
    this.push(chunk)
  }
}
