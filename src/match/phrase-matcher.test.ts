import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.js'
import { tokenize } from '../text/tokens.js'
import { words } from '../text/words.js'
import { Feature } from './features.js'
import { Lexicon } from './lexicon.js'
import { PhraseMatcher } from './phrase-matcher.js'

const phrases = ['فكك خلية', 'ألقى القبض على', 'اعتقل', 'قتل', 'عبوة ناسفة', 'خلية', 'مسلح'] as const
const names = ['داعش', 'تنظيم داعش', 'جبهة النصرة', 'تطوان', 'الدار البيضاء'] as const

function build(): PhraseMatcher<string> {
  const lexicon = new Lexicon()
  lexicon.addVerb({ id: '1', ar: 'فكك', form: 2, root: 'فكك' })
  lexicon.addVerb({ id: '2', ar: 'ألقى', form: 4, root: 'لقي' })
  lexicon.addVerb({ id: '3', ar: 'اعتقل', form: 8, root: 'عقل' })
  lexicon.addVerb({ id: '4', ar: 'قتل', form: 1, root: 'قتل', imperfect: 'يقتل' })
  lexicon.addMasdar({ ar: 'قتل' })
  lexicon.addNoun({ ar: 'خلية', plural: 'خلايا' })
  lexicon.addNoun({ ar: 'عبوة', plural: 'sound_fem' })
  lexicon.addNoun({ ar: 'ناسف', feminine: true })
  lexicon.addNoun({ ar: 'مسلح', plural: 'sound_masc' })
  lexicon.addNoun({ ar: 'ناسفة', plural: 'sound_fem' })
  lexicon.addWord('على')
  lexicon.addNoun({ ar: 'قبض' })
  const matcher = new PhraseMatcher<string>(lexicon)
  for (const phrase of phrases) matcher.addPhrase(phrase, phrase)
  for (const name of names) matcher.addName(fold(name), name)
  return matcher
}

const matcher = build()
/** What is found in a text: the phrase as it was added, and the words of the text that it stands on. */
function found(text: string): string[] {
  const tokens = tokenize(text)
  const hits = [...matcher.find(tokens)].map((hit) => `${hit.sense}: ${text.slice(tokens.start[hit.from], tokens.end[hit.to - 1])}`)
  return [...new Set(hits)]
}

describe('phrases', () => {
  test.each([
    ['a verb in any form, and its noun', 'فككت الشرطة خلايا', ['خلية: خلايا']],
    ['a phrase in any inflection of its words', 'فككت خلية', ['فكك خلية: فككت خلية', 'خلية: خلية']],
    ['behind proclitics of the first word', 'وستفكك خلايا', ['فكك خلية: وستفكك خلايا', 'خلية: خلايا']],
    ['not behind proclitics of a later word', 'فككت بخلية', ['خلية: بخلية']],
    ['with a word that no lemma has as it is written', 'ألقت الشرطة القبض على رجل', []],
    ['with the article inside', 'ألقي القبض على رجل', ['ألقى القبض على: ألقي القبض على']],
    ['adjectives agree', 'عبوتان ناسفتان وعبوات ناسفة', ['عبوة ناسفة: عبوتان ناسفتان', 'عبوة ناسفة: وعبوات ناسفة']],
    ['spelled with diacritics and tatweel', 'عُبُوّة ناســفة', ['عبوة ناسفة: عُبُوّة ناســفة']],
    ['not over a line end', 'عبوة\nناسفة', []],
    ['not over a mark', 'عبوة، ناسفة', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('both readings of a word that is verb and noun are told', () => {
    const hits = [...matcher.find(tokenize('قتل'))]
    expect(hits.map((hit) => hit.features & (Feature.perfect | Feature.masdar)).sort()).toEqual([Feature.perfect, Feature.masdar].sort())
  })

  test('the features are those of the first word', () => {
    const [hit] = matcher.find(tokenize('وسيفككون خلية'))
    expect(hit.features & (Feature.plural | Feature.imperfect | Feature.future | Feature.conjunction)).toBe(Feature.plural | Feature.imperfect | Feature.future | Feature.conjunction)
  })
})

describe('names', () => {
  test.each([
    ['as they are written', 'في تطوان', ['تطوان: تطوان']],
    ['behind proclitics', 'وبتطوان', ['تطوان: وبتطوان']],
    ['over quotation marks', 'تنظيم «داعش» وجبهة "النصرة"', ['تنظيم داعش: تنظيم «داعش', 'داعش: داعش', 'جبهة النصرة: وجبهة "النصرة']],
    ['not inflected', 'دواعش تطوانيون', []],
    ['not in part', 'جبهة أخرى', []],
    ['shorter before longer where both stand', 'داعش في الدار البيضاء', ['داعش: داعش', 'الدار البيضاء: الدار البيضاء']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a range', () => {
  test('only what lies wholly inside it is found', () => {
    const tokens = tokenize('عبوة ناسفة عبوة ناسفة')
    expect([...matcher.find(tokens, 1, 4)].map((hit) => [hit.from, hit.to])).toEqual([[2, 4]])
    expect([...matcher.find(tokens, 0, 3)].map((hit) => [hit.from, hit.to])).toEqual([[0, 2]])
  })
})

describe('over any text', () => {
  const word = fc.constantFrom('فكك', 'خلية', 'ألقى', 'القبض', 'على', 'داعش', 'تنظيم', '"', '«', 'عبوة', 'ناسفة', 'وقتل', 'بالدار', 'البيضاء', '\n', '،', 'ISIS', '12', 'كلمة')
  const text = fc.array(word, { maxLength: 25 }).map((list) => list.join(' '))

  test('a hit is one of the phrases, found anew in its own words alone', () => {
    fc.assert(
      fc.property(text, (input) => {
        const tokens = tokenize(input)
        for (const hit of matcher.find(tokens)) {
          expect(hit.to).toBeGreaterThan(hit.from)
          const own = tokenize(input.slice(tokens.start[hit.from], tokens.end[hit.to - 1]))
          expect([...matcher.find(own)].some((again) => again.sense === hit.sense && again.from === 0 && again.to === own.length && again.features === hit.features)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('hits come in reading order, each once', () => {
    fc.assert(
      fc.property(text, (input) => {
        const hits = [...matcher.find(tokenize(input))]
        for (let i = 1; i < hits.length; i++) expect(hits[i].from).toBeGreaterThanOrEqual(hits[i - 1].from)
        const ids = hits.map((hit) => `${hit.sense} ${hit.from} ${hit.to} ${hit.features & (Feature.perfect | Feature.imperfect)}`)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        expect(matcher.find(tokenize(input)).length).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

test('what was learned of word ids is forgotten when the word table starts anew', () => {
  const before = tokenize('اعتقل مسلح')
  expect(matcher.readings(before.id[0]).length).toBeGreaterThan(0)
  const generation = words.generation
  for (let block = 0; words.generation === generation && block < 40; block++) {
    tokenize(Array.from({ length: 20_000 }, (_, i) => `${'ابتثجحخدذرزسشصضطظعغفقكلمنه'[i % 27]}${(block * 20_000 + i).toString(2).replace(/0/g, 'ب').replace(/1/g, 'ت')}`).join(' '))
    words.settle()
  }
  expect(words.generation).toBe(generation + 1)
  const after = tokenize('كلمة داعش اعتقل')
  expect(matcher.readings(after.id[0])).toEqual([])
  expect(matcher.readings(after.id[2]).length).toBeGreaterThan(0)
  expect([...matcher.find(after)].map((hit) => [hit.from, hit.to])).toEqual([
    [1, 2],
    [2, 3],
  ])
})
