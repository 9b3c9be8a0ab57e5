import { describe, expect, test } from 'vitest'
import { Feature } from './features.js'
import { type NounRow, nounForms } from './noun-forms.js'

const names = Object.entries(Feature).filter(([name]) => ['singular', 'dual', 'plural', 'feminine', 'construct', 'beforeSuffix'].includes(name))
const tell = (features: number) =>
  names
    .filter(([, bit]) => features & bit)
    .map(([name]) => name)
    .join(' ')
/** The readings of one written form. */
const read = (row: NounRow, text: string) =>
  [
    ...new Set(
      nounForms(row)
        .filter((form) => form.text === text)
        .map((form) => tell(form.features)),
    ),
  ].sort()

describe('a noun with a broken plural', () => {
  const row: NounRow = { ar: 'قتيل', plural: 'قتلى' }
  test.each([
    ['قتيل', ['singular']],
    ['قتيلا', ['dual construct', 'singular']],
    ['قتيلان', ['dual']],
    ['قتيلين', ['dual']],
    ['قتلى', ['plural']],
    ['قتلا', ['plural beforeSuffix']],
    ['قتيلون', []],
    ['قتيلة', []],
  ])('%s', (text, expected) => {
    expect(read(row, text)).toEqual(expected)
  })
})

describe('a noun with sound plurals', () => {
  const row: NounRow = { ar: 'مسلح', plural: ['sound_masc', 'sound_fem'], feminine: true }
  test.each([
    ['مسلح', ['singular']],
    ['مسلحا', ['dual construct', 'singular']],
    ['مسلحان', ['dual']],
    ['مسلحون', ['plural']],
    // written alike for two and for many; news means many
    ['مسلحين', ['plural']],
    ['مسلحو', ['plural construct']],
    ['مسلحي', ['plural construct']],
    ['مسلحة', ['singular feminine']],
    ['مسلحت', ['singular feminine beforeSuffix']],
    ['مسلحتان', ['dual feminine']],
    ['مسلحتين', ['dual feminine']],
    ['مسلحات', ['plural feminine']],
  ])('%s', (text, expected) => {
    expect(read(row, text)).toEqual(expected)
  })
})

describe('ends that change before an ending', () => {
  const spellings = (row: NounRow, ...wanted: string[]) => expect(nounForms(row).map((form) => form.text)).toEqual(expect.arrayContaining(wanted))
  const never = (row: NounRow, ...wanted: string[]) => {
    for (const text of wanted) expect(nounForms(row).map((form) => form.text)).not.toContain(text)
  }

  test('ta marbuta opens: خلية, خليتان, خليتها, خلايا', () => {
    const row: NounRow = { ar: 'خلية', plural: 'خلايا' }
    spellings(row, 'خلية', 'خليتان', 'خليتين', 'خليت', 'خلايا')
    never(row, 'خليةا', 'خليةان', 'خلايااا')
    expect(read(row, 'خليت')).toEqual(['singular beforeSuffix'])
  })

  test('ta marbuta goes before ات, a radical ه stays', () => {
    spellings({ ar: 'عملية', plural: 'sound_fem' }, 'عمليات')
    spellings({ ar: 'توجيه', plural: 'sound_fem' }, 'توجيهات')
    spellings({ ar: 'جنيه', plural: 'sound_fem' }, 'جنيهات')
    never({ ar: 'توجيه', plural: 'sound_fem' }, 'توجيات')
  })

  test('alif maqsura: مستشفى, مستشفيان, مستشفاه, مستشفيات', () => {
    spellings({ ar: 'مستشفى', plural: 'sound_fem' }, 'مستشفى', 'مستشفيان', 'مستشفا', 'مستشفيات')
    spellings({ ar: 'متوفى', plural: 'sound_masc', feminine: true }, 'متوفون', 'متوفين', 'متوفاة')
  })

  test('a final alif takes neither another alif nor a dual: ميليشيا, ميليشيات', () => {
    const row: NounRow = { ar: 'ميليشيا', plural: 'sound_fem' }
    expect(nounForms(row).map((form) => form.text)).toEqual(['ميليشيا', 'ميليشيات'])
  })

  test('hamza moves: لقاء, مرفأ, شيء, جزء, تواطؤ, بريء', () => {
    spellings({ ar: 'لقاء', plural: 'sound_fem' }, 'لقاءان', 'لقاءين', 'لقاؤ', 'لقائ', 'لقاءات')
    never({ ar: 'لقاء' }, 'لقاءاا')
    spellings({ ar: 'مرفأ', plural: 'مرافئ' }, 'مرفأ', 'مرفان', 'مرفأين', 'مرفؤ', 'مرفئ', 'مرافئ')
    spellings({ ar: 'شيء', plural: 'أشياء' }, 'شيئا', 'شيئان', 'شيئين', 'شيئ', 'أشياء', 'أشياؤ')
    spellings({ ar: 'جزء', plural: 'أجزاء' }, 'جزءا', 'جزءان', 'جزئ', 'جزؤ')
    spellings({ ar: 'تواطؤ' }, 'تواطؤا', 'تواطئ')
    spellings({ ar: 'بريء', feminine: true, plural: 'أبرياء' }, 'بريئة', 'بريئتان', 'بريئات', 'بريئا', 'بريئين')
    spellings({ ar: 'لاجئ', feminine: true, plural: 'sound_masc' }, 'لاجئة', 'لاجئون', 'لاجئين', 'لاجئا')
  })

  test('a lost ي comes back, and goes again before ون: محام', () => {
    const row: NounRow = { ar: 'محام', plural: 'sound_masc', feminine: true, defective: true }
    spellings(row, 'محام', 'محامي', 'محاميا', 'محاميان', 'محامون', 'محامين', 'محامو', 'محامية', 'محاميات')
    never(row, 'محامان', 'محامة', 'محاميون', 'محاما')
    expect(read(row, 'محامي')).toEqual(['plural construct', 'singular'])
  })

  test('a word that has its ta marbuta gets no second', () => {
    never({ ar: 'هجمة', feminine: true, plural: 'sound_fem' }, 'هجمةة', 'هجمتة', 'هجمةات')
  })
})

test('a noun without a plural has its singular and dual only', () => {
  for (const form of nounForms({ ar: 'كمين' })) expect(form.features & Feature.plural).toBe(0)
})
