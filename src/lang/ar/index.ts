import type { LanguagePack } from '../../match/language-pack.js'
import { domainWords } from './domain-words.table.js'
import { adjectives } from './lexicon/adjectives.table.js'
import { eventNouns } from './lexicon/event-nouns.table.js'
import { itemNouns, measureNouns } from './lexicon/items.table.js'
import { numberWords } from './lexicon/number-words.table.js'
import { particles } from './lexicon/particles.table.js'
import { personNouns } from './lexicon/persons.table.js'
import { placeTypeWords, targetNouns } from './lexicon/targets.table.js'
import { timeWords } from './lexicon/time-words.table.js'
import { verbs } from './lexicon/verbs.table.js'
import { topicWords } from './topic-words.table.js'
import { patterns } from './patterns/index.js'
import { meansRows } from './patterns/means.table.js'
import { relationRows } from './patterns/relations.table.js'
import { scopeRows, scopeRowsAfter } from './patterns/scopes.table.js'
import { ageWords, tallyRows } from './patterns/tallies.table.js'

/** Arabic. */
export const arabic: LanguagePack = {
  language: 'ar',
  verbs, eventNouns, adjectives, persons: personNouns, items: itemNouns, measures: measureNouns, targets: targetNouns,
  placeTypes: placeTypeWords, particles, timeWords, numberWords, patterns, means: meansRows, scopes: scopeRows, scopesAfter: scopeRowsAfter, relations: relationRows, topicWords, tallyCues: tallyRows, ageWords, domainWords,
} as LanguagePack
