import type { ActorKind, CountOf, Domain } from '../../codebook/values.table.js'
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import type { Place } from '../gazetteer/place.js'
import type {
  EventPattern,
  ItemNoun,
  LanguagePack,
  MeansRow,
  NounEntry,
  NumberWord,
  Particle,
  PersonNoun,
  PlaceTypeWord,
  RelationRow,
  ScopeRow,
  TargetNoun,
  TimeWord,
  VerbEntry,
} from '../match/language-pack.js'
import { letters } from '../match/letters.js'
import { Lexicon } from '../match/lexicon.js'
import { PhraseMatcher } from '../match/phrase-matcher.js'
import { fold } from '../text/fold.js'
import type { ActorNameSense, ActorTables, KnownActor } from './actor-tables.js'
import type { Judge } from './judge/judge.js'
import { kindBits } from './sense-kinds.js'

/** What a phrase of the pack means. */
export type Sense =
  | { readonly kind: 'place'; readonly strong: readonly number[]; readonly weak: readonly number[] }
  | { readonly kind: 'actor'; readonly actor: KnownActor; readonly sense: ActorNameSense }
  | { readonly kind: 'agency'; readonly suffix: string; readonly actorKind: ActorKind }
  | { readonly kind: 'unnamed'; readonly id: string; readonly actorKind: ActorKind; readonly of: CountOf }
  | { readonly kind: 'person'; readonly noun: PersonNoun }
  | { readonly kind: 'item'; readonly noun: ItemNoun }
  | { readonly kind: 'measure'; readonly noun: NounEntry }
  | { readonly kind: 'target'; readonly noun: TargetNoun }
  | { readonly kind: 'placeType'; readonly word: PlaceTypeWord }
  | { readonly kind: 'particle'; readonly word: Particle }
  | { readonly kind: 'time'; readonly word: TimeWord }
  | { readonly kind: 'number'; readonly word: NumberWord }
  | { readonly kind: 'country'; readonly iso: string; readonly use: string }
  | { readonly kind: 'source'; readonly id: string; readonly source: string }
  | { readonly kind: 'verb'; readonly verb: VerbEntry; readonly masdar: boolean }
  | { readonly kind: 'adjective'; readonly id: string }
  | { readonly kind: 'trigger'; readonly pattern: EventPattern }
  | { readonly kind: 'means'; readonly row: MeansRow }
  | { readonly kind: 'scope'; readonly row: ScopeRow; readonly behind: boolean }
  | { readonly kind: 'relation'; readonly row: RelationRow }
  | { readonly kind: 'tally'; readonly id: string }
  | { readonly kind: 'age' }
  | { readonly kind: 'domain'; readonly domain: Domain }
  | { readonly kind: 'topic'; readonly topic: string; readonly word: string }
  | { readonly kind: 'cue'; readonly cue: number }

/** What a cue word is to a pattern, as bits. */
export const CueRole = { needed: 1, blocks: 2 } as const

export interface PatternCues {
  /** By cue. */
  readonly roles: Uint8Array
  /** What is said where a block is there, and where what it needs is not. */
  readonly blockedBy: string
  readonly lackedBy: string
}

export interface CompiledPack {
  readonly language: string
  readonly matcher: PhraseMatcher<Sense>
  readonly gazetteer: Gazetteer
  readonly tables: ActorTables
  /** The cue words of each pattern, by pattern id. */
  readonly cues: ReadonlyMap<string, PatternCues>
  /** Place of each means row in its table. */
  readonly meansOrder: ReadonlyMap<string, number>
  readonly judge: Judge
}

/** Builds the one automaton of a language pack. Takes some tens of milliseconds; done once. */
export function compilePack(pack: LanguagePack, gazetteer: Gazetteer, tables: ActorTables, judge: Judge): CompiledPack {
  const lexicon = new Lexicon()
  const matcher = new PhraseMatcher<Sense>(lexicon, ({ kind }) => kindBits[kind])
  const pending: { readonly phrase: string; readonly sense: Sense }[] = []
  const phrase = (text: string, sense: Sense) => pending.push({ phrase: text, sense })
  const nounPhrase = (noun: NounEntry, sense: Sense) => {
    phrase(noun.ar, sense)
    for (const plural of pluralsOf(noun)) if (noun.ar.includes(' ') && !pairsWith(noun.ar, plural)) phrase(plural, sense)
  }

  // a cue word is one sense, however many patterns ask for it
  const cues = new Map<string, PatternCues>()
  const cueIds = new Map<string, number>()
  const cueOf = (word: string): number => {
    let cue = cueIds.get(word)
    if (cue === undefined) {
      cue = cueIds.size
      cueIds.set(word, cue)
      phrase(word, { kind: 'cue', cue })
    }
    return cue
  }

  addWords(lexicon, pack, tables)
  for (const noun of pack.persons) nounPhrase(noun, { kind: 'person', noun })
  for (const noun of pack.items) nounPhrase(noun, { kind: 'item', noun })
  for (const noun of pack.measures) nounPhrase(noun, { kind: 'measure', noun })
  for (const noun of pack.targets) nounPhrase(noun, { kind: 'target', noun })
  for (const word of pack.placeTypes) nounPhrase(word, { kind: 'placeType', word })
  for (const noun of pack.adjectives) phrase(noun.ar, { kind: 'adjective', id: noun.id })
  for (const verb of pack.verbs) {
    phrase(verb.ar, { kind: 'verb', verb, masdar: false })
    if (verb.kind === 'light') for (const masdar of listOf(verb.masdar)) phrase(masdar, { kind: 'verb', verb, masdar: true })
  }
  for (const word of pack.particles) phrase(word.ar, { kind: 'particle', word })
  for (const word of pack.timeWords) phrase(word.ar, { kind: 'time', word })
  for (const word of pack.numberWords) phrase(word.ar, { kind: 'number', word })
  for (const row of tables.unnamed) phrase(row.ar, { kind: 'unnamed', id: row.id, actorKind: row.kind, of: row.of })
  for (const row of tables.sources) phrase(row.ar, { kind: 'source', id: row.id, source: row.kind })
  for (const row of tables.agencies) phrase(row.ar, { kind: 'agency', suffix: row.suffix, actorKind: row.kind })
  for (const row of tables.countryWords) phrase(row.ar, { kind: 'country', iso: row.iso, use: row.kind })
  for (const pattern of pack.patterns) {
    for (const trigger of pattern.triggers) phrase(trigger, { kind: 'trigger', pattern })
    const needs = (pattern.needs ?? []).map(cueOf)
    const blocks = (pattern.blocks ?? []).map(cueOf)
    const roles = new Uint8Array(Math.max(0, ...needs.map(behind), ...blocks.map(behind)))
    for (const cue of needs) roles[cue] |= CueRole.needed
    for (const cue of blocks) roles[cue] |= CueRole.blocks
    cues.set(pattern.id, {
      roles,
      blockedBy: `${pattern.id}:blocks`,
      lackedBy: `${pattern.id}:needs`,
    })
  }
  for (const row of pack.means) for (const word of row.words) phrase(word, { kind: 'means', row })
  for (const row of pack.scopes) for (const word of row.words) phrase(word, { kind: 'scope', row, behind: false })
  for (const row of pack.scopesAfter) for (const word of row.words) phrase(word, { kind: 'scope', row, behind: true })
  for (const row of pack.relations) for (const word of row.words) phrase(word, { kind: 'relation', row })
  for (const row of pack.tallyCues) for (const word of row.words) phrase(word, { kind: 'tally', id: row.id })
  for (const word of pack.ageWords) phrase(word, { kind: 'age' })
  for (const [domain, words] of Object.entries(pack.domainWords)) for (const word of words) phrase(word, { kind: 'domain', domain: domain as Domain })
  for (const [topic, words] of Object.entries(pack.topicWords)) for (const word of words) phrase(word, { kind: 'topic', topic, word })
  for (const { phrase: text } of pending) for (const word of text.split(' ')) lexicon.addUnknown(word)
  for (const { phrase: text, sense } of pending) matcher.addPhrase(text, sense)

  for (const { actor, sense, ar } of tables.names) {
    const meaning: Sense = { kind: 'actor', actor: tables.actors[actor], sense }
    if (sense === 'member') matcher.addPhrase(ar, meaning)
    else matcher.addName(fold(ar), meaning)
  }
  for (const name of gazetteer.names) {
    const everyday = !name.folded.includes(' ') && lexicon.readsAsWord(name.folded)
    if (everyday && name.folded.length <= 3 && !name.places.some((index) => isWellKnown(gazetteer.places[index]))) continue
    const strong = everyday ? name.places.filter((index) => isWellKnown(gazetteer.places[index])) : name.places
    const weak = everyday ? [...name.weak, ...name.places.filter((index) => !strong.includes(index))] : name.weak
    matcher.addName(name.folded, { kind: 'place', strong, weak })
  }
  judge.symbols.limitWords((word) => matcher.readings(word).length > 0)
  return { language: pack.language, matcher, gazetteer, tables, cues, meansOrder: new Map(pack.means.map((row, i) => [row.id, i])), judge }
}

const behind = (index: number): number => index + 1

/** Places that a word of everyday Arabic still names when it stands alone. */
function isWellKnown(place: Place): boolean {
  return place.kind === 'country' || place.kind === 'admin1' || place.kind === 'region' || place.population > 300_000
}

/** Every single word of the tables as a lemma with its forms. */
function addWords(lexicon: Lexicon, pack: LanguagePack, tables: ActorTables): void {
  const seen = new Set<string>()
  const once = (text: string, kind: string): boolean => {
    const key = `${kind} ${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return !text.includes(' ')
  }
  for (const verb of pack.verbs) {
    lexicon.addVerb(verb)
    for (const masdar of listOf(verb.masdar)) if (once(masdar, 'masdar')) lexicon.addMasdar({ ar: masdar, plural: 'sound_fem' })
  }
  for (const noun of pack.adjectives) if (once(noun.ar, 'noun')) lexicon.addNoun({ ...noun, feminine: true, plural: noun.plural ?? ['sound_masc', 'sound_fem'] })
  const nouns: readonly NounEntry[] = [...pack.persons, ...pack.items, ...pack.measures, ...pack.targets, ...pack.placeTypes, ...pack.eventNouns.map((noun) => ({ ...noun, feminine: false }))]
  for (const noun of nouns) if (once(noun.ar, 'noun')) lexicon.addNoun(noun)
  for (const noun of nouns) addPhraseWords(lexicon, noun, once)
  for (const row of tables.unnamed) if (once(row.ar, 'noun')) lexicon.addNoun({ ar: row.ar, feminine: true, plural: ['sound_masc', 'sound_fem'] })
  for (const row of tables.countryWords) if (row.kind === 'adjective' && once(row.ar, 'noun')) lexicon.addNoun({ ar: row.ar, feminine: true, plural: ['sound_masc', 'sound_fem'] })
  for (const name of tables.names) if (name.sense === 'member' && once(name.ar, 'noun')) lexicon.addNoun({ ar: name.ar, feminine: true, plural: ['sound_masc', 'sound_fem'] })
  // دوري is left as it is written: with a suffix or ة it would read as دورية
  for (const word of Object.values(pack.topicWords).flat()) if (!word.endsWith(letters.ya) && once(word, 'noun')) lexicon.addNoun({ ar: word, plural: ['sound_masc', 'sound_fem'] })
  for (const word of pack.ageWords) if (once(word, 'noun')) lexicon.addNoun({ ar: word })
  for (const word of [...pack.timeWords, ...pack.particles, ...pack.numberWords]) if (once(word.ar, 'word')) lexicon.addWord(word.ar)
}

/** The words of a phrase that gives its plural are lemmas too: مادة كيميائية، مواد كيميائية. */
function addPhraseWords(lexicon: Lexicon, noun: NounEntry, once: (text: string, kind: string) => boolean): void {
  if (!noun.ar.includes(' ')) return
  const words = noun.ar.split(' ')
  const plurals = pluralsOf(noun)
    .filter((plural) => pairsWith(noun.ar, plural))
    .map((plural) => plural.split(' '))
  words.forEach((word, i) => {
    const own = [...new Set(plurals.map((plural) => plural[i]))].filter((plural) => plural !== word)
    // a known word may lack this plural: أبيض، بيضاء
    if (own.length > 0 && once(word, `noun ${own.join(' ')}`)) lexicon.addNoun({ ar: word, plural: own })
    else if (plurals.length > 0 && own.length === 0 && once(word, 'noun')) lexicon.addNoun({ ar: word })
  })
}

function pairsWith(phrase: string, plural: string): boolean {
  return phrase.split(' ').length === plural.split(' ').length
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function pluralsOf(noun: NounEntry): readonly string[] {
  return listOf(noun.plural).filter((plural) => !plural.startsWith('sound_'))
}
