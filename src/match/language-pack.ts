import type { EventType } from '../../codebook/event-types.table.js'
import type { ActorKind, CountOf, CountWhat, Domain, ItemCategory, LinkKind, Status, TargetCategory } from '../../codebook/values.table.js'

/** A lemma with its plurals, as every noun table gives it. */
export interface NounEntry {
  readonly id: string
  readonly gloss: string
  readonly plural?: string | readonly string[]
  readonly feminine?: boolean
  /** True where the word counts only beside a number or a qualifying word. */
  readonly weak?: boolean
  /** True for nouns that lose their final ي when indefinite (محام). */
  readonly defective?: boolean
  readonly ar: string
}

export interface VerbEntry {
  readonly id: string
  /** I–X; 11 and 12 for quadriliteral I and II. */
  readonly form: number
  readonly gloss: string
  readonly kind: string
  readonly masdar?: string | readonly string[]
  readonly imperfect?: string
  readonly participleNoun?: boolean
  readonly root: string
  readonly ar: string
}

export interface PersonNoun extends NounEntry {
  readonly of: CountOf
  readonly kind: ActorKind
  readonly victim?: CountWhat
  readonly collective?: boolean
}

export interface ItemNoun extends NounEntry {
  readonly category: ItemCategory
  /** A second category that the word names: a car bomb is a device and a vehicle. */
  readonly also?: ItemCategory
}

export interface TargetNoun extends NounEntry {
  readonly category: TargetCategory
}

export interface PlaceTypeWord extends NounEntry {
  /** A kind of `place.ts`, or `area`, `part`, `border`, `coast`, `near` for words that make a wider or nearby place. */
  readonly kind: string
  readonly precision?: number
  readonly near?: boolean
}

/** A word or fixed phrase of a closed class; `value` tells what it does inside its kind. */
export interface Particle {
  readonly id: string
  readonly kind: 'negation' | 'future' | 'modal' | 'condition' | 'question' | 'preposition' | 'attribution' | 'discourse' | 'relative' | 'quantifier'
  readonly value: string
  readonly gloss: string
  readonly ar: string
}

export interface TimeWord {
  readonly id: string
  readonly kind: 'weekday' | 'day_part' | 'relative_day' | 'vague' | 'unit' | 'deictic' | 'month' | 'hijri_month'
  /** ISO weekday, days from today, month number, else a name; `day:2` for a dual. */
  readonly value?: number | string
  readonly gloss: string
  readonly ar: string
}

export interface NumberWord {
  readonly id: string
  readonly value: number
  readonly kind: string
  readonly ar: string
}

/** How the words around a trigger fill its roles; `arguments.ts` of the coder knows each. */
export type FrameName = 'act' | 'suffer' | 'attack' | 'mutual' | 'state'

/**
 * A pattern: on these words the report tells (or seems to tell) an event of this type. Words are citation forms; every
 * inflection of their lemmas fires. The longest pattern at a word wins.
 */
export interface EventPattern {
  readonly id: string
  readonly type: EventType
  /** Phrases of one to five words. */
  readonly triggers: readonly string[]
  readonly frame: FrameName
  /**
   * How much the trigger says alone: `specific` names the type, `generic` an attack or operation whose means may stand
   * nearby (`means` tables refine it), `toll` only an outcome that belongs to another event where there is one,
   * `anaphor` only takes up an event already told.
   */
  readonly strength?: 'specific' | 'generic' | 'toll' | 'anaphor'
  /** The event's status where the words tell it. */
  readonly status?: Status
  /** What the trigger itself counts: persons in its object are `killed`, `arrested` … */
  readonly counts?: CountWhat
  /** Items that the trigger names. */
  readonly uses?: readonly ItemCategory[]
  readonly domain?: Domain
  /** At least one of these words must stand in the sentence (or within `within` tokens if given). */
  readonly needs?: readonly string[]
  readonly within?: number
  /** The object must be one of these: kinds of chunk with their value, such as `person:militants`, `item:drugs`, `place`, `group`. */
  readonly object?: readonly string[]
  /** Any of these words within `blockWithin` tokens (6 unless told) of the trigger stops it. */
  readonly blocks?: readonly string[]
  readonly blockWithin?: number
  /** Only the finite verb, only active, only passive, or only the noun fires. */
  readonly only?: 'verb' | 'active' | 'passive' | 'noun'
  /** Only the noun with its article fires: العملية, "the operation". */
  readonly definite?: boolean
  readonly link?: LinkKind
  /** Texts on which this pattern must fire, and on which it must not give an event. */
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

/** Words near a generic trigger that tell its means and so its type: هجوم + انتحاري → `suicide_bombing`. Earlier rows win. */
export interface MeansRow {
  readonly id: string
  readonly from: readonly EventType[]
  readonly to: EventType
  readonly uses?: readonly ItemCategory[]
  /** How far from the trigger, in tokens; 0 means directly after it. */
  readonly within: number
  readonly words: readonly string[]
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

/** Words over which a trigger is no event: مكافحة، خطر، بتهمة + masdar. */
export interface ScopeRow {
  readonly id: string
  /** `block` stops the trigger; the others set its status. */
  readonly effect: 'block' | Status
  /** The words stand within this many tokens before the trigger, in its clause. */
  readonly within: number
  readonly words: readonly string[]
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

/**
 * Words that tie an actor or place to the event: موالية ل (affiliation), بأوامر من (director), تبنى (claimant), قادم من
 * (origin), متوجها إلى (destination), and the cross-border links.
 */
export interface RelationRow {
  readonly id: string
  readonly makes: 'affiliation' | 'director' | 'claimant' | 'partner' | 'origin' | 'destination' | 'base' | LinkKind
  /** Where the actor or place stands from these words. */
  readonly side: 'after' | 'before'
  /** How far, in tokens. */
  readonly within: number
  readonly words: readonly string[]
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

/** Words that make a figure a period's statistics and no event: منذ + number, "بلغ عدد … خلال العام". */
export interface TallyRow {
  readonly id: string
  readonly words: readonly string[]
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

export interface LanguagePack {
  readonly language: string
  readonly verbs: readonly VerbEntry[]
  readonly eventNouns: readonly NounEntry[]
  readonly adjectives: readonly NounEntry[]
  readonly persons: readonly PersonNoun[]
  readonly items: readonly ItemNoun[]
  readonly measures: readonly NounEntry[]
  readonly targets: readonly TargetNoun[]
  readonly placeTypes: readonly PlaceTypeWord[]
  readonly particles: readonly Particle[]
  readonly timeWords: readonly TimeWord[]
  readonly numberWords: readonly NumberWord[]
  readonly patterns: readonly EventPattern[]
  readonly means: readonly MeansRow[]
  readonly scopes: readonly ScopeRow[]
  /** The same for words behind the trigger (هجوم مزعوم). */
  readonly scopesAfter: readonly ScopeRow[]
  readonly relations: readonly RelationRow[]
  readonly tallyCues: readonly TallyRow[]
  /** Words for age, before or after a number of years. */
  readonly ageWords: readonly string[]
  /** Words of topics that borrow the language of war, by topic. */
  readonly topicWords: Readonly<Record<string, readonly string[]>>
  /** Words by which a report names a domain itself. */
  readonly domainWords: Readonly<Partial<Record<Domain, readonly string[]>>>
}
