import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fold } from '../text/fold.js'
import { Feature } from './features.js'
import { Lexicon } from './lexicon.js'
import type { NounRow } from './noun-forms.js'
import type { VerbRow } from './verb-forms.js'

const verbs: readonly (readonly [ar: string, form: number, root: string, imperfect?: string])[] = [
  ['قتل', 1, 'قتل', 'يقتل'],
  ['وصل', 1, 'وصل', 'يصل'],
  ['قال', 1, 'قول', 'يقول'],
  ['رمى', 1, 'رمي', 'يرمي'],
  ['شن', 1, 'شنن', 'يشن'],
  ['أخذ', 1, 'ءخذ', 'يأخذ'],
  ['أوقف', 4, 'وقف'],
  ['أصاب', 4, 'صوب'],
  ['ألقى', 4, 'لقي'],
  ['احتل', 8, 'حلل'],
  ['اعتقل', 8, 'عقل'],
  ['استعاد', 10, 'عود'],
  ['انضم', 7, 'ضمم'],
  ['تبنى', 5, 'بني'],
  ['هاجم', 3, 'هجم'],
  ['سيطر', 11, 'سيطر'],
  ['انفجر', 7, 'فجر'],
  ['اختطف', 8, 'خطف'],
  ['داهم', 3, 'دهم'],
  ['نجا', 1, 'نجو', 'ينجو'],
  ['دعا', 1, 'دعو', 'يدعو'],
  ['أكد', 2, 'ءكد'],
  ['أدى', 2, 'ءدي'],
  ['اتخذ', 8, 'ءخذ'],
  ['اغتال', 8, 'غيل'],
  ['بدأ', 1, 'بدء', 'يبدأ'],
  ['فكك', 2, 'فكك'],
  ['نفذ', 2, 'نفذ'],
  ['وضع', 1, 'وضع', 'يضع'],
  ['استهدف', 10, 'هدف'],
]
const nouns: readonly NounRow[] = [
  { ar: 'مسلح', plural: 'sound_masc', feminine: true },
  { ar: 'إرهابي', plural: 'sound_masc', feminine: true },
  { ar: 'قتيل', plural: 'قتلى' },
  { ar: 'خلية', plural: 'خلايا' },
  { ar: 'جندي', plural: 'جنود' },
  { ar: 'لغم', plural: 'ألغام' },
  { ar: 'لجنة', plural: 'لجان' },
  { ar: 'بيت', plural: 'بيوت' },
  { ar: 'سلاح', plural: 'أسلحة' },
  { ar: 'والد', plural: 'sound_masc' },
]
const masdars = ['تفكيك', 'اعتقال', 'إلقاء', 'قتل', 'هجوم', 'مداهمة']

const lexicon = new Lexicon()
const citation = new Map<number, string>()

beforeAll(() => {
  for (const [ar, form, root, imperfect] of verbs) citation.set(lexicon.addVerb({ id: ar, ar, form, root, imperfect } satisfies VerbRow), ar)
  for (const row of nouns) citation.set(lexicon.addNoun(row), row.ar)
  for (const ar of masdars) citation.set(lexicon.addMasdar({ ar, plural: 'sound_fem' }), `${ar} (masdar)`)
  for (const ar of ['قد', 'نحو']) citation.set(lexicon.addWord(ar), ar)
})

// how a form stands before a suffix is the lexicon's own business
const shown = Object.entries(Feature).filter(([name]) => name !== 'beforeSuffix')
/** The readings of a word as it stands in a report, each as its lemma and features. */
function read(word: string): string[] {
  return lexicon.analyse(fold(word)).map((reading) => {
    const features = shown.filter(([, bit]) => reading.features & bit).map(([name]) => name)
    return [citation.get(reading.key) ?? 'name', ...features].join(' ')
  })
}

describe('forms that news writes', () => {
  test.each([
    ['قتلوا', 'قتل plural perfect'],
    ['قتلت', 'قتل singular feminine perfect'],
    ['وصلت', 'وصل singular feminine perfect'],
    ['يصلون', 'وصل plural imperfect active'],
    ['قالت', 'قال singular feminine perfect active'],
    ['يقال', 'قال singular imperfect passive'],
    ['رماه', 'رمى singular perfect active suffix'],
    ['شنتها', 'شن singular feminine perfect suffix'],
    ['شنوا', 'شن plural perfect'],
    ['يؤخذ', 'أخذ singular imperfect passive'],
    ['أوقفته', 'أوقف singular feminine perfect suffix'],
    ['أوقفوهم', 'أوقف plural perfect suffix'],
    ['أصيب', 'أصاب singular perfect passive'],
    ['أصيبوا', 'أصاب plural perfect passive'],
    ['أصيبا', 'أصاب dual perfect passive'],
    ['تصيب', 'أصاب singular feminine imperfect active'],
    ['ألقت', 'ألقى singular feminine perfect active'],
    ['ألقي', 'ألقى singular perfect'],
    ['ألقوا', 'ألقى plural perfect'],
    ['ألقاها', 'ألقى singular perfect active suffix'],
    ['احتلتها', 'احتل singular feminine perfect suffix'],
    ['تعتقل', 'اعتقل singular feminine imperfect'],
    ['اعتقلتهم', 'اعتقل singular feminine perfect suffix'],
    ['استعادوا', 'استعاد plural perfect active'],
    ['استعادتها', 'استعاد singular feminine perfect active suffix'],
    ['استعيدت', 'استعاد singular feminine perfect passive'],
    ['انضموا', 'انضم plural perfect active'],
    ['تبناها', 'تبنى singular perfect active suffix'],
    ['تبنته', 'تبنى singular feminine perfect active suffix'],
    ['يتبنى', 'تبنى singular imperfect'],
    ['تبنوه', 'تبنى plural perfect suffix'],
    ['هوجم', 'هاجم singular perfect passive'],
    ['هوجمت', 'هاجم singular feminine perfect passive'],
    ['سيطروا', 'سيطر plural perfect'],
    ['انفجرتا', 'انفجر dual feminine perfect active'],
    ['اختطفوه', 'اختطف plural perfect suffix'],
    ['داهمت', 'داهم singular feminine perfect active'],
    ['داهموا', 'داهم plural perfect active'],
    ['نجت', 'نجا singular feminine perfect active'],
    ['نجوا', 'نجا plural perfect'],
    ['ينجوان', 'نجا dual imperfect active'],
    ['دعت', 'دعا singular feminine perfect active'],
    ['يدعون', 'دعا plural imperfect'],
    ['دعاهم', 'دعا singular perfect active suffix'],
    ['يؤكد', 'أكد singular imperfect'],
    ['تؤدي', 'أدى singular feminine imperfect'],
    ['تتخذ', 'اتخذ singular feminine imperfect'],
    ['يغتال', 'اغتال singular imperfect'],
    ['اغتيل', 'اغتال singular perfect passive'],
    ['بدؤوا', 'بدأ plural perfect'],
    ['استهدفتهما', 'استهدف singular feminine perfect suffix'],
    ['استهدفنا', 'استهدف plural perfect'],
  ])('%s is %s', (word, expected) => {
    expect(read(word)).toContain(expected)
  })
})

describe('clitics', () => {
  test.each([
    ['وسيعتقلونهم', 'اعتقل plural imperfect suffix conjunction future'],
    ['فاعتقلوه', 'اعتقل plural perfect suffix conjunction'],
    ['بتفكيكها', 'تفكيك (masdar) singular masdar suffix prepositionB'],
    ['وللمسلحين', 'مسلح plural definite conjunction prepositionL'],
    ['كالإرهابيين', 'إرهابي plural definite prepositionK'],
    ['بالمسلحين', 'مسلح plural definite prepositionB'],
    ['فبالهجوم', 'هجوم (masdar) singular masdar definite conjunction prepositionB'],
    ['والقتلى', 'قتيل plural definite conjunction'],
    ['وقتل', 'قتل singular perfect conjunction'],
    ['فقتلتهم', 'قتل singular feminine perfect suffix conjunction'],
    ['ليقتلوا', 'قتل plural imperfect prepositionL'],
    ['وليقتل', 'قتل singular imperfect conjunction prepositionL'],
    ['ستنفذ', 'نفذ singular feminine imperfect future'],
    ['خليتهم', 'خلية singular suffix'],
    ['بخلية', 'خلية singular prepositionB'],
    ['لاعتقاله', 'اعتقال (masdar) singular masdar suffix prepositionL'],
    ['واعتقالات', 'اعتقال (masdar) plural feminine masdar conjunction'],
    ['مداهمته', 'مداهمة (masdar) singular masdar suffix'],
    ['بإلقاء', 'إلقاء (masdar) singular masdar prepositionB'],
    ['لإلقائه', 'إلقاء (masdar) singular masdar suffix prepositionL'],
    ['بألغام', 'لغم plural prepositionB'],
    ['وبألغامهم', 'لغم plural suffix conjunction prepositionB'],
    ['للجنة', 'لجنة singular prepositionL'],
    ['لجنديين', 'جندي dual prepositionL'],
    ['قتلاهم', 'قتيل plural suffix'],
    ['أسلحتهم', 'سلاح plural suffix'],
    ['ووضع', 'وضع singular perfect conjunction'],
    ['فقد', 'قد conjunction'],
    ['بنحو', 'نحو prepositionB'],
  ])('%s is %s', (word, expected) => {
    expect(read(word)).toContain(expected)
  })

  test('a word that is one without clitics is not cut: وصل is not و and صل, والد not و and ال', () => {
    for (const word of ['وصل', 'وضع', 'والد']) for (const reading of read(word)) expect(reading).not.toMatch(/conjunction/)
  })

  test('nor is it where the rest would be a word of its own: وجد is no و and جد', () => {
    const words = new Lexicon()
    const found = words.addVerb({ id: 'wajada', ar: 'وجد', form: 1, root: 'وجد', imperfect: 'يجد' })
    const grandfather = words.addNoun({ ar: 'جد' })
    expect(words.analyse('وجد').map((reading) => reading.key)).toEqual([found])
    expect(words.analyse('فجد').map((reading) => reading.key)).toEqual([grandfather])
  })

  test('a verb takes no article and no ب, only س makes the imperfect future', () => {
    expect(read('القتلوا')).toEqual([])
    expect(read('بقتلوا')).toEqual([])
    expect(read('كيقتلون')).toEqual([])
    expect(read('سقتلوا')).toEqual([])
    for (const reading of read('بقتلت')) expect(reading).not.toMatch(/perfect/)
  })

  test('a noun behind the article carries no suffix, a construct no article', () => {
    expect(read('الخليتهم')).toEqual([])
    expect(read('المسلحو')).toEqual([])
  })

  test('ta marbuta itself carries no suffix, nor a plural its nun', () => {
    expect(read('خليةها')).toEqual([])
    expect(read('مسلحونهم')).toEqual([])
    expect(read('مسلحوهم')).toEqual(['مسلح plural construct suffix'])
  })

  test('forms that stand before suffixes do not stand alone', () => {
    expect(read('خليت')).toEqual([])
    for (const word of ['قتلو', 'اعتقلو', 'يقتلو']) expect(read(word)).toEqual([])
  })
})

describe('names', () => {
  test('a literal word is found as it is written, and behind و ف ب ك ل', () => {
    const names = new Lexicon()
    const tetouan = names.literalKey(fold('تطوان'))
    const sahel = names.literalKey(fold('الساحل'))
    const latakia = names.literalKey(fold('اللاذقية'))
    const of = (word: string) => names.analyse(fold(word)).map((reading) => [reading.key, reading.features])
    expect(of('تطوان')).toEqual([[tetouan, 0]])
    expect(of('وتطوان')).toEqual([[tetouan, Feature.conjunction]])
    expect(of('بتطوان')).toEqual([[tetouan, Feature.prepositionB]])
    expect(of('ولتطوان')).toEqual([[tetouan, Feature.conjunction | Feature.prepositionL]])
    expect(of('بالساحل')).toEqual([[sahel, Feature.prepositionB]])
    expect(of('للساحل')).toEqual([[sahel, Feature.prepositionL]])
    expect(of('وللساحل')).toEqual([[sahel, Feature.conjunction | Feature.prepositionL]])
    expect(of('للاذقية')).toEqual([[latakia, Feature.prepositionL]])
    expect(of('تطوانها')).toEqual([])
    expect(of('الرباط')).toEqual([])
  })

  test('keys of lemmas are even, of literals odd, and the same word has the same key', () => {
    const names = new Lexicon()
    expect(names.literalKey('مراكش') % 2).toBe(1)
    expect(names.literalKey('مراكش')).toBe(names.literalKey('مراكش'))
    expect(names.addWord('قد') % 2).toBe(0)
  })

  test('a phrase word stands for every lemma of its citation form, else for itself', () => {
    const names = new Lexicon()
    const verb = names.addVerb({ id: 'q', ar: 'قتل', form: 1, root: 'قتل', imperfect: 'يقتل' })
    const masdar = names.addMasdar({ ar: 'قتل' })
    expect(names.phraseKeys('قتل')).toEqual([verb, masdar])
    expect(names.phraseKeys('يقتل')).toEqual([names.literalKey('يقتل')])
  })
})

describe('words of phrases that no table has', () => {
  test('are read as written, with article and clitics but without suffixes', () => {
    const words = new Lexicon()
    words.addUnknown('مقر')
    const of = (word: string) => words.analyse(fold(word)).map((reading) => reading.features & ~Feature.bare)
    expect(of('مقر')).toEqual([0])
    expect(of('والمقر')).toEqual([Feature.conjunction | Feature.definite])
    expect(of('بمقر')).toEqual([Feature.prepositionB])
    expect(of('مقرها')).toEqual([])
  })

  test('are not added where a form of a lemma, with its clitics, is the word already', () => {
    const words = new Lexicon()
    const noun = words.addNoun({ ar: 'سلاح', plural: 'أسلحة' })
    for (const word of ['سلاح', 'أسلحة', 'بالأسلحة']) words.addUnknown(word)
    expect(new Set(['سلاح', 'أسلحة', 'بالأسلحة'].flatMap((word) => words.analyse(fold(word)).map((reading) => reading.key)))).toEqual(new Set([noun]))
    expect(words.readsAsWord(fold('وأسلحتهم'))).toBe(true)
    expect(words.readsAsWord(fold('مقر'))).toBe(false)
    words.literalKey('طنجه')
    expect(words.readsAsWord('طنجه')).toBe(false)
  })

  test('a particle takes و, ب and ل, but no ك', () => {
    expect(read('وقد')).toContain('قد conjunction')
    expect(read('كقد')).toEqual([])
  })
})

describe('over any word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'وفبلكسايتنهمقترمحدعش'), maxLength: 12 })

  test('nothing throws, and each reading has a known lemma', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (word) => {
        for (const reading of lexicon.analyse(word)) expect(citation.has(reading.key)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a form of a verb is found behind every clitic that a verb takes', () => {
    const row = fc.constantFrom(...verbs)
    const proclitic = fc.constantFrom('', 'و', 'ف')
    fc.assert(
      fc.property(row, proclitic, fc.constantFrom('', 'ه', 'ها', 'هم', 'هما', 'نا'), ([ar], before, after) => {
        if (after !== '' && /[ىا]$/u.test(ar)) return
        const found = read(before + ar + after)
        expect(found.filter((reading) => reading.startsWith(`${ar} `) && reading.includes('perfect') && reading.includes('suffix') === (after !== '')).length).toBeGreaterThan(0)
      }),
    )
  })

  test('a definite noun is found behind every proclitic, with its features', () => {
    const prefixes: readonly (readonly [string, string])[] = [
      ['ال', 'definite'],
      ['بال', 'definite prepositionB'],
      ['كال', 'definite prepositionK'],
      ['لل', 'definite prepositionL'],
    ]
    fc.assert(
      fc.property(fc.constantFrom('مسلح', 'قتيل', 'سلاح', 'جندي', 'بيت'), fc.constantFrom(...prefixes), fc.constantFrom('', 'و', 'ف'), (noun, [prefix, features], conjunction) => {
        const expected = ['singular', 'definite', ...(conjunction ? ['conjunction'] : []), ...features.split(' ').slice(1)]
        expect(read(conjunction + prefix + noun)).toContain([noun, ...expected].join(' '))
      }),
    )
  })
})
