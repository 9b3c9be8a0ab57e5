import { Feature, isFiniteForm } from '../match/features.js'
import { letters } from '../match/letters.js'
import type { Reading } from '../match/lexicon.js'
import { TokenKind, type Tokens } from '../text/tokens.js'
import type { ActorChunk, Chunk, DateChunk, ItemChunk, NumberValue, PersonChunk, PlaceChunk, TriggerHit } from './chunk.js'
import { readDate } from './find-dates.js'
import { quantify, readNumber, vagueCount } from './find-numbers.js'
import type { Hit, HitIndex } from './hit-index.js'

/** What one sentence holds: its chunks in order, and the triggers among them. */
export interface ChunkedSentence {
  readonly chunks: readonly Chunk[]
  readonly triggers: readonly TriggerHit[]
}

/** Which reading of a word wins where several begin at one token and are equally long. */
const rank: Readonly<Record<string, number>> = { actor: 10, placeType: 8.5, place: 8, person: 6, unnamed: 6, agency: 5.9, source: 5.8, item: 5, target: 4, country: 4, particle: 6.5, verb: 2 }

/** Senses that a trigger on the same words always overrides, and those that it overrides if they are no longer than it. */
const yields: ReadonlySet<string> = new Set(['verb', 'particle', 'placeType', 'country'])
const yieldsToEqual: ReadonlySet<string> = new Set(['target', 'agency'])

/** Marks that do not part a preposition from its noun: في "…"، في #لندن. */
const transparentMarks: ReadonlySet<string> = new Set(['"', '(', '#'])

const prepositionOf = (features: number): string => (features & Feature.prepositionB ? 'by' : features & Feature.prepositionL ? 'for' : features & Feature.prepositionK ? 'like' : '')

const namedTypeKinds: ReadonlySet<string> = new Set(['town', 'quarter', 'camp', 'crossing', 'base', 'prison', 'admin2', 'port', 'airport'])
const settlementTypes: ReadonlySet<string> = new Set(['town', 'quarter', 'camp', 'crossing', 'base', 'admin1', 'admin2', 'area', 'site', 'prison', 'airport'])

/** What the whole report tells before its sentences are read: groups named in full, and how often each country is. */
export interface ReportContext {
  readonly named: ReadonlySet<string>
  readonly countries: ReadonlyMap<string, number>
}

/** Reads a sentence's tokens into chunks, left to right, the longest sense first. */
export class Chunker {
  private readonly hits: HitIndex
  private readonly tokens: Tokens
  private readonly readings: (word: number) => readonly Reading[]
  private readonly reference: number | null
  private readonly context: ReportContext
  private chunks: Chunk[] = []
  private triggers: TriggerHit[] = []
  private prep = ''
  private quantifier = ''
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
    if (kind !== TokenKind.number && this.hits.at(i).length === 0) {
      this.clear()
      return i + 1
    }
    const date = this.dateAt(i, limit)
    if (date) return date
    const number = this.numberAt(i, limit)
    if (number) return number
    const trigger = this.triggerAt(i)
    const best = this.bestAt(i, limit)
    if (trigger && (!best || best.to < trigger.to || yields.has(best.sense.kind) || (best.to === trigger.to && yieldsToEqual.has(best.sense.kind)))) {
      this.triggers.push(trigger)
      if (best && best.sense.kind === 'verb') this.addHit(best, limit)
      this.clear()
      return trigger.to
    }
    // "قتلى", "الخلية": persons and items that are triggers too stay both
    if (trigger && best && (best.sense.kind === 'person' || best.sense.kind === 'unnamed' || best.sense.kind === 'item')) this.triggers.push(trigger)
    if (best && (best.sense.kind === 'person' || best.sense.kind === 'unnamed')) this.findAnaphorIn(best)
    if (!best) {
      if (!this.isTransparent(i)) this.clear()
      return i + 1
    }
    return this.addHit(best, limit)
  }

  /** "أفراد الخلية": the cell inside a phrase for its members. */
  private findAnaphorIn(hit: Hit): void {
    for (let i = hit.from + 1; i < hit.to; i++) {
      const inner = this.triggerAt(i)
      if (inner?.pattern.strength === 'anaphor') this.triggers.push(inner)
    }
  }

  /** Adjectives and the like between a preposition and its noun do not end its reach. */
  private isTransparent(i: number): boolean {
    return this.hits.at(i).some((hit) => hit.sense.kind === 'adjective')
  }

  /** The longest trigger at a token, with all patterns on its words, and on fewer of them, that its form allows. */
  private triggerAt(i: number): TriggerHit | null {
    const found: Hit[] = []
    for (const hit of this.hits.at(i))
      if (hit.sense.kind === 'trigger' && allowsForm(hit.sense.pattern.only, hit.features) && (!hit.sense.pattern.definite || hit.features & Feature.definite)) found.push(hit)
    if (found.length === 0) return null
    const asNoun = this.governsNoun(i)
    const fit = (hit: Hit) => (hit.features !== 0 && isFiniteForm(hit.features) === asNoun ? 0 : 1)
    if (found.length > 1) found.sort((a, b) => b.to - a.to || fit(b) - fit(a) || precedence(b) - precedence(a))
    const [first] = found
    const patterns: TriggerHit['pattern'][] = []
    for (const { sense } of found) if (sense.kind === 'trigger' && !patterns.includes(sense.pattern)) patterns.push(sense.pattern)
    return { pattern: patterns[0], patterns, from: first.from, to: first.to, features: first.features }
  }

  /** After a preposition, or after the light verb that carries it, a form that may be verb or masdar is the masdar. */
  private governsNoun(i: number): boolean {
    if (this.prep !== '') return true
    const last = this.chunks.at(-1)
    return last?.kind === 'verb' && last.to === i && last.verb.kind === 'light'
  }

  private bestAt(i: number, limit: number): Hit | null {
    let best: Hit | null = null
    for (const hit of this.hits.at(i)) {
      if (rank[hit.sense.kind] === undefined || hit.to > limit || !this.isAllowed(hit)) continue
      if (!best || hit.to > best.to || (hit.to === best.to && this.rankOf(hit) > this.rankOf(best))) best = hit
    }
    return best
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
    return hit.sense.kind === 'particle' && hit.sense.word.kind === 'quantifier' && (this.tokens.kind[hit.to] === TokenKind.number || this.hits.at(hit.to).some((next) => next.sense.kind === 'number'))
  }

  private isAllowed(hit: Hit): boolean {
    const { sense } = hit
    if (sense.kind === 'actor' && (sense.sense === 'weak' || sense.sense === 'leader_title'))
      return (
        this.context.named.has(sense.actor.id) ||
        (sense.actor.country !== null && (this.context.countries.get(sense.actor.country) ?? 0) > 0 && (sense.actor.kind !== 'armed_group' || this.hasHeadWord(hit)))
      )
    if (sense.kind === 'place') return !(hit.features & Feature.prepositionK) && !this.isSeatOfState(hit) && (sense.strong.length > 0 || this.isListed(hit))
    if ((sense.kind === 'person' || sense.kind === 'unnamed') && this.isAdjectiveHere(hit)) return false
    if (sense.kind === 'person' && sense.noun.weak) return this.hasCountBefore() || this.followsOwner(hit)
    if (sense.kind === 'item' && sense.noun.weak) return this.hasCountBefore() || this.isListedItem(hit)
    if (sense.kind === 'placeType' && sense.word.weak) return this.placeAfter(hit) !== null
    return true
  }

  /** A group's weak name needs the word for a group in it or right before it. */
  private hasHeadWord(hit: Hit): boolean {
    // "قوات المعارضة": the name has its own
    if (hit.to - hit.from > 1 && this.hits.at(hit.from).some(({ sense }) => sense.kind === 'person' && sense.noun.collective)) return true
    const last = this.chunks.at(-1)
    return last?.kind === 'person' && last.noun.collective && this.touches(last.to, hit.from, 0)
  }

  /** "عملية أمنية", "خلية إرهابية": a noun for persons that is an adjective of the word before it. */
  private isAdjectiveHere(hit: Hit): boolean {
    if (hit.to - hit.from !== 1 || !this.hits.at(hit.from).some((other) => other.sense.kind === 'adjective')) return false
    if (this.hasCountBefore()) return false
    if (hit.features & Feature.feminine && hit.features & Feature.singular) return true
    if (hit.features & Feature.plural || hit.features & Feature.dual) return false
    const before = hit.from - 1
    if (before < 0) return false
    const trigger = this.triggers.at(-1)
    // "القبض على المسلح", "توقيف المشتبه به": after a preposition, or definite where the noun is not, it is no adjective
    if (trigger?.to === hit.from && this.governs(trigger, hit)) return false
    if (trigger?.to === hit.from && !isFiniteForm(trigger.features)) return true
    const last = this.chunks.at(-1)
    if (last && last.to === hit.from && (last.kind === 'person' || last.kind === 'item' || last.kind === 'target' || last.kind === 'source' || last.kind === 'actor')) return true
    return this.isNoun(before)
  }

  /** True for a trigger whose last word is a preposition, or an indefinite noun before a definite one: that is its complement. */
  private governs(trigger: TriggerHit, hit: Hit): boolean {
    const endsInPreposition = trigger.to - trigger.from > 1 && this.hits.at(trigger.to - 1).some(({ sense }) => sense.kind === 'particle' && sense.word.kind === 'preposition')
    return endsInPreposition || (!isFiniteForm(trigger.features) && (trigger.features & Feature.definite) === 0 && (hit.features & Feature.definite) !== 0)
  }

  /** True if the word before is some noun of the lexicon, not a verb or particle. */
  private isNoun(token: number): boolean {
    return this.readings(this.tokens.id[token]).some((reading) => (reading.features & nominal) !== 0 && !isFiniteForm(reading.features))
  }

  /** "قالت موسكو": a capital that means its government. In a place's position (في موسكو، تفجيرات موسكو) it is a place. */
  private isSeatOfState(hit: Hit): boolean {
    if (this.prep === 'in' || this.prep === 'near' || hit.features & Feature.prepositionB) return false
    if (!this.hits.at(hit.from).some((other) => other.sense.kind === 'country' && other.sense.use === 'capital_metonym' && other.to === hit.to)) return false
    return this.triggers.at(-1)?.to !== hit.from
  }

  /** "من بينها العيون، فاس، طنجة": a doubtful name between sure ones. */
  private isListed(hit: Hit): boolean {
    if (hit.features & (Feature.prepositionB | Feature.prepositionL)) return false
    const last = this.chunks.at(-1)
    const joins = (at: number) => this.tokens.word[at] === '،' || this.tokens.word[at] === ','
    if (
      last?.kind === 'place' &&
      (last.strong.length > 0 || last.typeWord !== null) &&
      ((last.to === hit.from && (hit.features & Feature.conjunction) !== 0) || (last.to === hit.from - 1 && joins(last.to)))
    )
      return true
    const next = joins(hit.to) ? hit.to + 1 : hit.to
    return this.hits.at(next).some((other) => other.sense.kind === 'place' && other.sense.strong.length > 0 && (next > hit.to || (other.features & Feature.conjunction) !== 0))
  }

  private hasCountBefore(): boolean {
    if (this.quantifier !== '') return true
    const last = this.chunks.at(-1)
    return last?.kind === 'number'
  }

  /** "العبوات والأجسام الناسفة": a doubtful item beside a sure one. */
  private isListedItem(hit: Hit): boolean {
    const last = this.chunks.at(-1)
    if (last?.kind === 'item' && last.to === hit.from && hit.features & Feature.conjunction) return true
    return this.hits.at(hit.to).some((next) => next.sense.kind === 'item' && !next.sense.noun.weak && (next.features & Feature.conjunction) !== 0)
  }

  private followsOwner(hit: Hit): boolean {
    return this.hits.at(hit.to).some((next) => next.sense.kind === 'actor' || next.sense.kind === 'agency')
  }

  private dateAt(i: number, limit: number): number | null {
    if (this.tokens.kind[i] !== TokenKind.number && !this.hits.at(i).some(mayBeginDate)) return null
    const found = readDate(this.hits, i, limit, this.reference)
    if (!found) return null
    const chunk: DateChunk = { kind: 'date', value: found.value, from: found.from, to: found.to, prep: this.prep, joined: this.joined, features: 0 }
    this.chunks.push(chunk)
    this.clear()
    return found.to
  }

  private numberAt(i: number, limit: number): number | null {
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
    const base = { from: hit.from, to: hit.to, prep, joined, features: hit.features }
    switch (sense.kind) {
      case 'particle':
        return this.addParticle(hit, sense.word.kind, sense.word.value)
      case 'verb':
        this.chunks.push({ kind: 'verb', verb: sense.verb, masdar: sense.masdar, ...base })
        this.clear()
        return hit.to
      case 'placeType':
        return this.addTypedPlace(hit, limit)
      case 'place':
        this.push(this.toPlace(hit, prep, joined))
        return hit.to
      case 'country':
        this.addCountry(hit, sense.iso, sense.use, prep, joined)
        return hit.to
      case 'actor':
        return this.addActor(hit, prep, joined)
      case 'agency':
        this.push({ kind: 'actor', actor: null, suffix: sense.suffix, actorKind: sense.actorKind, country: null, reason: 'agency', ...base })
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
        this.push({ kind: 'target', noun: sense.noun, ...base })
        return hit.to
      case 'source':
        this.push({ kind: 'source', id: sense.id, source: sense.source, ...base })
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
    if (last?.kind !== 'number' || last.sites || !this.touches(last.to, chunk.from, 1)) return false
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
    if (last?.kind !== 'person' || (last.owner && last.owner.from !== last.to - 1) || !this.touches(last.to, chunk.from, 2)) return
    const isGenitive = chunk.prep === '' && this.touches(last.to, chunk.from, 0)
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

  /** True if at most `gap` tokens, quotation marks apart, stand between. */
  private touches(end: number, start: number, gap: number): boolean {
    let between = 0
    for (let i = end; i < start; i++) if (!transparentMarks.has(this.tokens.word[i])) between++
    return between <= gap
  }

  private addParticle(hit: Hit, kind: string, value: string): number {
    if (hit.features & Feature.conjunction) this.joined = true
    if (kind === 'preposition') {
      this.prep = value
      if (value !== 'from') this.quantifier = ''
    } else if (kind === 'quantifier') {
      const last = this.chunks.at(-1)
      if (last?.kind === 'person' && last.count && (value === 'at_least' || value === 'at_most') && this.touches(last.to, hit.from, 1)) {
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

  private toPlace(hit: Hit, prep: string, joined: boolean): PlaceChunk {
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

  private placeAfter(hit: Hit): (Hit & { readonly sense: Extract<Hit['sense'], { kind: 'place' }> }) | null {
    let next = hit.to
    if (this.tokens.word[next] === '"') next++
    const place = this.hits.longest(next, 'place')
    if (!place || place.features & (Feature.prepositionB | Feature.prepositionK | Feature.prepositionL | Feature.conjunction)) return null
    // "منطقة جديدة", "معقل الفصائل": an adjective or common noun that some village is called by
    const isEveryday = place.sense.strong.length === 0 && place.to - place.from === 1
    const isAdjective = this.hits.at(next).some((other) => other.sense.kind === 'adjective')
    return isEveryday && (isAdjective || (hit.sense.kind === 'placeType' && !namedTypeKinds.has(hit.sense.word.kind) && hit.sense.word.kind !== 'admin1')) ? null : place
  }

  /** "العاصمة الأفغانية كابول": an adjective of nationality between type word and name. */
  private placeAfterNationality(hit: Hit): ReturnType<Chunker['placeAfter']> {
    const adjective = this.hits.longest(hit.to, 'country')
    return adjective?.sense.use === 'adjective' && !(adjective.features & Feature.conjunction) ? this.placeAfter(adjective) : null
  }

  private addTypedPlace(hit: Hit, limit: number): number {
    if (hit.sense.kind !== 'placeType') return hit.to
    const { word } = hit.sense
    const number = this.chunks.at(-1)
    if (number?.kind === 'number' && this.touches(number.to, hit.from, 0) && settlementTypes.has(word.kind)) {
      this.chunks.pop()
      this.chunks.push({ ...number, sites: true, to: hit.to })
      this.clear()
      return hit.to
    }
    const prep = prepositionOf(hit.features) || this.prep
    const joined = this.joined || (hit.features & Feature.conjunction) !== 0
    const inner = this.hits.longest(hit.to, 'placeType')
    const place = this.placeAfter(hit) ?? this.placeAfterNationality(hit)
    if (place && place.to <= limit && !(inner && inner.to >= place.to && (word.kind === 'part' || word.near))) {
      const chunk = this.toPlace(place, prep, joined)
      chunk.from = hit.from
      this.widenPlace(chunk, word)
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
        this.widenPlace(added, word)
        added.from = hit.from
        return to
      }
    }
    const canName = (hit.features & (Feature.definite | Feature.suffix | Feature.plural | Feature.dual)) === 0
    const unknown = canName && namedTypeKinds.has(word.kind) ? this.unknownName(hit.to, limit) : null
    if (unknown) {
      const chunk = this.toPlace(hit, prep, joined)
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

  private widenPlace(chunk: PlaceChunk, word: Extract<Hit['sense'], { kind: 'placeType' }>['word']): void {
    if (word.near) chunk.near = true
    else if (word.kind === 'part') chunk.part = 'part'
    else if (word.kind === 'border') chunk.part = 'border'
    else if (!chunk.typeWord) chunk.typeWord = word
  }

  /** The name after a type word that no table knows ("بلدة" + one or two words that are no words of the lexicon). */
  private unknownName(at: number, limit: number): { name: string; to: number } | null {
    let from = at
    if (this.tokens.word[from] === '"') from++
    if (from >= limit || this.tokens.kind[from] !== TokenKind.arabic || this.hits.at(from).length > 0 || this.tokens.word[from].length < 3) return null
    let to = from + 1
    if (
      to < limit &&
      this.tokens.kind[to] === TokenKind.arabic &&
      this.hits.at(to).length === 0 &&
      this.tokens.word[to].startsWith(letters.article) &&
      !this.tokens.word[from].startsWith(letters.article)
    )
      to++
    return { name: this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]), to }
  }

  private addCountry(hit: Hit, iso: string, use: string, prep: string, joined: boolean): void {
    const last = this.chunks.at(-1)
    if (use === 'adjective' && last && this.touches(last.to, hit.from, 1) && !joined) {
      if (last.kind === 'actor' && last.country === null && last.actor === null) {
        last.country = iso
        last.reason = 'nationality'
        if (this.touches(last.to, hit.from, 0)) last.to = hit.to
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
    if (last?.kind === 'number' && !last.sites && this.touches(last.to, hit.from, 0)) return true
    return (hit.features & (Feature.dual | Feature.construct)) === Feature.dual && last?.to !== hit.from && this.triggers.at(-1)?.to === hit.from
  }

  private addActor(hit: Hit, prep: string, joined: boolean): number {
    if (hit.sense.kind !== 'actor') return hit.to
    const { actor, sense } = hit.sense
    const chunk: ActorChunk = { kind: 'actor', actor, suffix: null, actorKind: actor.kind, country: actor.country, reason: sense, from: hit.from, to: hit.to, prep, joined, features: hit.features }
    if (sense === 'member') {
      const last = this.chunks.at(-1)
      if (last?.kind === 'person' && !last.owner && this.touches(last.to, hit.from, 0) && !joined) {
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
    if (last?.kind === 'number' && this.touches(last.to, hit.from, this.prep === 'from' ? 2 : 1)) {
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
    if (previous?.kind === 'person' && noun.of !== 'unknown' && previous.noun.collective && !joined && this.touches(previous.to, hit.from, 0)) {
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
    if (last?.kind === 'number' && this.touches(last.to, hit.from, 0)) {
      if (last.value.min !== null && last.value.min === last.value.max) count = last.value.min
      from = last.from
      this.chunks.pop()
    } else if (hit.features & Feature.dual) count = 2
    const chunk: ItemChunk = { kind: 'item', noun: hit.sense.noun, count, from, to: hit.to, prep, joined, features: hit.features }
    this.push(chunk)
  }
}

const datePrepositions: ReadonlySet<string> = new Set(['in', 'since', 'before', 'after', 'until', 'during'])

function mayBeginDate({ sense }: Hit): boolean {
  if (sense.kind === 'time') return true
  if (sense.kind === 'number') return sense.word.kind !== 'fraction'
  return sense.kind === 'particle' && datePrepositions.has(sense.word.value)
}

const nominal = Feature.singular | Feature.plural | Feature.masdar

function allowsForm(only: TriggerHit['pattern']['only'], features: number): boolean {
  const isVerb = isFiniteForm(features)
  switch (only) {
    case 'verb':
      return isVerb
    case 'active':
      return isVerb && !(features & Feature.passive)
    case 'passive':
      return isVerb && !(features & Feature.active)
    case 'noun':
      return !isVerb
    default:
      return true
  }
}

const strengthRank = { specific: 3, generic: 2, toll: 1, anaphor: 0 } as const

/** Among patterns on the same words: one that asks for more wins. */
function precedence(hit: Hit): number {
  if (hit.sense.kind !== 'trigger') return 0
  const { pattern } = hit.sense
  return (pattern.needs ? 4 : 0) + (pattern.object ? 4 : 0) + strengthRank[pattern.strength ?? 'specific']
}
