import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arabic } from '../src/lang/ar/index.js'
import type { LanguagePack } from '../src/match/language-pack.js'
import { type Cities, readCities } from './lint/cities.js'
import { lintPack } from './lint/lint-pack.js'
import { findRegexLiterals, lintRegexes } from './lint/lint-regexes.js'
import { isCountry, lintTables } from './lint/lint-tables.js'
import { findInvisible, findUnclean } from './lint/unclean.js'
import { lintData } from './lint-data.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

test('the repository has nothing to complain about', { timeout: 300_000 }, () => {
  expect(lintData(root)).toEqual([])
})

describe('open tables', () => {
  let cities: Cities
  let scratch: string
  let before: ReadonlySet<string>
  beforeAll(() => {
    cities = readCities()
    before = new Set(lintTables(root, cities))
    scratch = mkdtempSync(join(tmpdir(), 'marsad-lint-'))
  })
  afterAll(() => rmSync(scratch, { recursive: true }))

  let copies = 0
  /** Complaints about a copy of the repository's tables in which one has these lines more. */
  function withLines(file: string, ...lines: string[]): string[] {
    const copy = join(scratch, String(copies++))
    cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true })
    const path = join(copy, 'data', file)
    writeFileSync(path, `${readFileSync(path, 'utf8')}${lines.map((line) => `${line}\n`).join('')}`)
    return lintTables(copy, cities)
  }
  /** What is complained of beyond what the repository itself gives. */
  const told = (file: string, ...lines: string[]) => withLines(file, ...lines).filter((complaint) => !before.has(complaint))
  const place = (fields: Partial<Record<'id' | 'kind' | 'country' | 'admin1' | 'lat' | 'lon' | 'population' | 'flag' | 'en' | 'ar', string>>) => {
    const row = { id: 'marsad:ma-qarya', kind: 'town', country: 'MA', admin1: '', lat: '34.0', lon: '-6.0', population: '0', flag: '', en: 'Qarya', ar: 'قرية الاختبار', ...fields }
    return [row.id, row.kind, row.country, row.admin1, row.lat, row.lon, row.population, row.flag, row.en, row.ar].join('\t')
  }

  test('a good row brings no complaint', () => {
    expect(told('places/towns-africa.tsv', place({}))).toEqual([])
    expect(told('place-names/towns-africa.ar.tsv', 'geonames:2538475\t\tاسم لا يحمله أحد')).toEqual([])
  })

  test.each<[string, Parameters<typeof place>[0], RegExp]>([
    ['a kind that no place has', { kind: 'village' }, /kind "village" is not allowed/],
    ['a country that is none', { country: 'ZZ' }, /country "ZZ" is not allowed/],
    ['an id of another form', { id: 'marsad:Qarya' }, /id "marsad:Qarya" is not allowed/],
    ['an id of GeoNames that is none', { id: 'geonames:999999999' }, /cities500 has no such id/],
    ['a unit that the country does not have', { admin1: 'Q9' }, /MA has no unit Q9/],
    ['a latitude out of range', { lat: '91' }, /lat "91" is not allowed/],
    ['a coordinate that is no number', { lon: '6° W' }, /lon "6° W" is not allowed/],
    ['a coordinate alone', { lon: '' }, /one coordinate without the other/],
    ['coordinates in another part of the world', { lat: '34.0', lon: '44.0' }, /34\.0, 44\.0 is far outside MA/],
    ['a town over several countries', { country: '' }, /a town without a country/],
    ['a population that is none', { population: 'many' }, /population "many" is not allowed/],
    ['a flag that is none', { flag: 'strong' }, /flag "strong" is not allowed/],
    ['no name', { ar: '' }, /ar "" is not allowed/],
    ['diacritics', { ar: 'قَرية' }, /holds diacritics/],
    ['tatweel', { ar: 'قـرية' }, /holds tatweel/],
    ['presentation forms', { ar: 'ﻗﺮﻳﺔ' }, /holds presentation forms/],
    ['bidi controls', { ar: 'قرية\u200f' }, /holds bidi or zero-width characters/],
    ['text that is not NFC', { en: 'Te\u0301touan' }, /holds text that is not NFC/],
    ['letters of a Persian keyboard', { ar: 'قریة' }, /holds letters or digits of other keyboards/],
    ['a space too many', { ar: 'قرية  كبيرة' }, /holds spaces at an end or in a row/],
  ])('%s', (_, fields, expected) => {
    const complaints = told('places/towns-africa.tsv', place(fields))
    expect(complaints.join('\n')).toMatch(expected)
    expect(complaints).toHaveLength(1)
  })

  test('two units with one code', () => {
    expect(told('places/units.tsv', place({ id: 'marsad:ae-second-dubai', kind: 'admin1', country: 'AE', admin1: '03', lat: '25.0', lon: '55.3' }))).toEqual([
      expect.stringMatching(/the unit AE\.03 is marsad:ae-a1-dubai already/),
    ])
  })

  test('an id twice, over several files', () => {
    expect(told('places/towns-asia.tsv', place({ id: 'marsad:ma-country' })).join('\n')).toMatch(/id "marsad:ma-country" stands in places\/countries\.tsv:\d+ already/)
  })

  test('a row of another width, a header of other names, a file that ends in its last line', () => {
    expect(told('outlets.tsv', 'One Outlet')).toEqual([expect.stringMatching(/outlets\.tsv:\d+: 1 fields, not 2/)])
    const copy = join(scratch, 'header')
    cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true })
    writeFileSync(join(copy, 'data/outlets.tsv'), 'name\tiso\nOne\tMA\n')
    writeFileSync(join(copy, 'data/extra.tsv'), 'a\tb\n')
    writeFileSync(join(copy, 'data/actors/unnamed.tsv'), 'id\tkind\tof\tar\nones\tunknown\tunknown\tمجهول')
    const complaints = lintTables(copy, cities).join('\n')
    expect(complaints).toMatch(/outlets\.tsv: the header is "name iso", not "outlet iso"/)
    expect(complaints).toMatch(/extra\.tsv: no rule says what this table holds/)
    expect(complaints).toMatch(/unnamed\.tsv: the last line has no end/)
  })

  test('names of no place, and names that are there already, as they fold', () => {
    expect(told('place-names/towns-africa.ar.tsv', 'marsad:nowhere\t\tلا مكان')).toEqual([expect.stringMatching(/no place has the id marsad:nowhere/)])
    expect(told('place-names/countries.ar.tsv', 'marsad:ma-country\t\tإسم جديد', 'marsad:ma-country\tweak\tاسم جديد')).toEqual([
      expect.stringMatching(/id "marsad:ma-country", ar "اسم جديد" stands in/),
    ])
    expect(told('place-names/countries.ar.tsv', 'marsad:ae-country\t\tالامارات').join('\n')).toMatch(/is the name that places\/countries\.tsv:\d+ gives marsad:ae-country already/)
  })

  test('actors without a name, names without an actor, and what no list has', () => {
    expect(told('actors/groups.tsv', 'test_group\tarmed_group\tSY\t0\tTest group')).toEqual([expect.stringMatching(/test_group has no Arabic name/)])
    expect(told('actors/groups.names.ar.tsv', 'test_group\tname\tجماعة الاختبار')).toEqual([expect.stringMatching(/no actor has the id test_group/)])
    expect(told('actors/groups.tsv', 'test_group\tgang\tSY\tyes\tTest group').join('\n')).toMatch(/kind "gang"[\s\S]*designated "yes"[\s\S]*no Arabic name/)
    expect(told('actors/groups.names.ar.tsv', 'al_shabaab\tnick\tاسم لا يحمله أحد').join('\n')).toMatch(/sense "nick" is not allowed/)
    expect(told('actors/unnamed.tsv', 'test-ones\tunknown\tghosts\tأشباح الاختبار')).toEqual([expect.stringMatching(/of "ghosts" is not allowed/)])
    expect(told('actors/sources.tsv', 'test_source\trumour\tإشاعة الاختبار')).toEqual([expect.stringMatching(/kind "rumour" is not allowed/)])
    expect(told('actors/agency-kinds.tsv', 'test\tpolice\tشرطة الاختبار')).toEqual([expect.stringMatching(/kind "police" is not allowed/)])
    expect(told('country-words.ar.tsv', 'UK\tadjective\tاختباري')).toEqual([expect.stringMatching(/iso "UK" is not allowed/)])
  })

  test('ISO 3166 knows these countries and not those', () => {
    for (const code of ['MA', 'EH', 'PS', 'SS', 'XK', 'GB']) expect(isCountry(code)).toBe(true)
    for (const code of ['UK', 'EU', 'ZZ', 'AA', 'ma', 'MAR', '']) expect(isCountry(code)).toBe(false)
  })
})

describe('the language pack', () => {
  const base = new Set(lintPack(arabic))
  const told = (part: Partial<Record<keyof LanguagePack, unknown>>) => lintPack({ ...arabic, ...part } as LanguagePack).filter((complaint) => !base.has(complaint))
  const fires = ['قصف الجيش البلدة ليلا.', 'قصفت الطائرات قرية حدودية.']
  const silent = ['قصف الرعد طوال الليل.']
  const pattern = (fields: object) => told({ patterns: [...arabic.patterns, { id: 'test.pattern', type: 'shelling', frame: 'act', triggers: ['قصف'], fires, silent, ...fields }] })
  const noun = (fields: object) => told({ items: [...arabic.items, { id: 'test_item', category: 'firearm', gloss: 'test', ar: 'شيء الاختبار', ...fields }] })
  const verb = (fields: object) => told({ verbs: [...arabic.verbs, { id: 'test_verb', form: 1, gloss: 'test', kind: 'event', root: 'زلق', imperfect: 'يزلق', ar: 'زلق', ...fields }] })

  test('good rows bring no complaint', () => {
    expect([...pattern({}), ...noun({}), ...verb({})]).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    ['an id twice', { id: arabic.patterns[0].id }, /the id \S+ stands twice/],
    ['an id that is none', { id: 'Test Pattern' }, /"Test Pattern" is no id/],
    ['a type that the codebook does not have', { type: 'explosion' }, /type "explosion" is not in the codebook's list/],
    ['an item category that it does not have', { uses: ['bomb'] }, /uses "bomb"/],
    ['a status that it does not have', { status: 'done' }, /status "done"/],
    ['a count that it does not have', { counts: 'dead' }, /counts "dead"/],
    ['a domain that it does not have', { domain: 'war' }, /domain "war"/],
    ['a link that it does not have', { link: 'tied_to' }, /link "tied_to"/],
    ['a frame that is none', { frame: 'do' }, /frame "do"/],
    ['a strength that is none', { strength: 'mild' }, /strength "mild"/],
    ['a phrase that is too long', { triggers: ['واحد اثنان ثلاثة أربعة خمسة ستة سبعة'] }, /has more than 6 words/],
    ['one example too few', { fires: fires.slice(1) }, /1 examples on which it fires, not 2/],
    ['no example to be silent on', { silent: [] }, /0 examples on which it must not, not 1/],
    ['an example twice', { silent: [fires[0]] }, /an example stands twice/],
    ['an example of one word', { silent: ['قصف'] }, /"قصف" is no example/],
    ['an example with what no one sees', { silent: ['قصف\u200f الرعد'] }, /holds bidi or zero-width characters/],
    ['a spelling that folding covers', { triggers: ['إطلاق نار', 'اطلاق نار'] }, /triggers "اطلاق نار" is "إطلاق نار" once more/],
    ['the same among words that block', { blocks: ['رعد', 'رعد'] }, /blocks "رعد" is "رعد" once more/],
    ['a trigger with tatweel', { triggers: ['قصـف'] }, /triggers "قصـف" holds tatweel/],
    ['a trigger of nothing', { triggers: [''] }, /triggers "" holds nothing/],
  ])('%s', (_, fields, expected) => {
    expect(pattern(fields).join('\n')).toMatch(expected)
  })

  test.each<keyof LanguagePack>(['patterns', 'means', 'scopes', 'scopesAfter', 'relations', 'tallyCues'])('a row of %s without examples', (table) => {
    const row = { ...(arabic[table] as readonly object[])[0], id: 'test.row', fires: [], silent: [] }
    expect(told({ [table]: [...(arabic[table] as readonly object[]), row] })).toEqual([
      `${table} test.row: 0 examples on which it fires, not 2`,
      `${table} test.row: 0 examples on which it must not, not 1`,
    ])
  })

  test('values of other tables', () => {
    expect(told({ means: [...arabic.means, { id: 'test.means', from: ['attack'], to: 'war', within: 3, words: ['رعد'], fires, silent }] }).join('\n')).toMatch(/to "war"[\s\S]*from "attack"/)
    expect(told({ scopes: [...arabic.scopes, { id: 'test.scope', effect: 'stop', within: 3, words: ['رعد'], fires, silent }] })).toEqual([expect.stringMatching(/effect "stop"/)])
    expect(told({ relations: [...arabic.relations, { id: 'test.relation', makes: 'friend', side: 'left', within: 3, words: ['رعد'], fires, silent }] }).join('\n')).toMatch(
      /makes "friend"[\s\S]*side "left"/,
    )
    expect(noun({ category: 'gun' })).toEqual([expect.stringMatching(/category "gun"/)])
    expect(noun({ ar: 'سِلاح' }).join('\n')).toMatch(/holds diacritics/)
    expect(noun({ plural: ['أشياء', 'اشياء'] })).toEqual([expect.stringMatching(/plural "اشياء" is "أشياء" once more/)])
    expect(noun({ ar: arabic.items[0].ar }).join('\n')).toMatch(new RegExp(`is ${arabic.items[0].id} already`))
    expect(told({ targets: [...arabic.targets, { id: 'test_target', category: 'firearm', gloss: 'test', ar: 'هدف الاختبار' }] })).toEqual([expect.stringMatching(/category "firearm"/)])
    expect(told({ persons: [...arabic.persons, { id: 'test_person', of: 'ghosts', kind: 'spirit', gloss: 'test', ar: 'شبح الاختبار' }] }).join('\n')).toMatch(/of "ghosts"[\s\S]*kind "spirit"/)
    expect(told({ ageWords: ['عمر', 'عمر'] })).toEqual([expect.stringMatching(/"عمر" is "عمر" once more/)])
    expect(told({ domainWords: { terrorism: ['إرهـاب'] } })).toEqual([expect.stringMatching(/holds tatweel/)])
  })

  test('verbs of no form, of a root with seats, of form I without imperfect', () => {
    expect(verb({ form: 13 })).toEqual([expect.stringMatching(/there is no form 13/)])
    expect(verb({ root: 'أخذ' })).toEqual([expect.stringMatching(/"أخذ" is no root of bare radicals/)])
    expect(verb({ imperfect: undefined })).toEqual([expect.stringMatching(/form I needs its imperfect/)])
  })
})

describe('regexes', () => {
  test('are found among strings, templates, comments and divisions', () => {
    const code = [
      'const a = 4 / 2 / 1 // not /this/',
      "const b = '/nor this/' + \"/or this/\" + `/or ${list.map((x) => x.replace(/in/gu, '}'))} this/`",
      '/* nor /here/ */ const c = /[/\\]]\\/x/u.test(d) ? e / f : g',
      'return /last/',
      'h(/one/, [/two/i], !/three/)',
    ].join('\n')
    expect(findRegexLiterals(code)).toEqual([
      { line: 2, source: 'in', flags: 'gu' },
      { line: 3, source: '[/\\]]\\/x', flags: 'u' },
      { line: 4, source: 'last', flags: '' },
      { line: 5, source: 'one', flags: '' },
      { line: 5, source: 'two', flags: 'i' },
      { line: 5, source: 'three', flags: '' },
    ])
  })

  test('each literal of the source is a regex', () => {
    for (const { source, flags } of findRegexLiterals(readFileSync(join(root, 'scripts/lint/lint-regexes.ts'), 'utf8'))) expect(new RegExp(source, flags).flags).toBe(flags)
  })

  test('one that backtracks without end is told with its place, a plain one is not', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'marsad-lint-'))
    mkdirSync(join(scratch, 'src/deep'), { recursive: true })
    writeFileSync(join(scratch, 'src/deep/bad.ts'), '\nexport const bad = /^(a+)+$/u\nexport const good = /^a+$/u\n')
    expect(lintRegexes(scratch)).toEqual(['src/deep/bad.ts:2: /^(a+)+$/u may take exponential time'])
    rmSync(scratch, { recursive: true })
  })
})

describe('clean text', () => {
  test('is told from unclean', () => {
    for (const text of ['خلية إرهابية', 'Tétouan', 'أوقفت', "N'Djamena"]) expect(findUnclean(text)).toBeNull()
    expect(findUnclean('a\u00a0b')).toBe('control characters or odd spaces')
    expect(findInvisible('قَتَلَ رجلا')).toBeNull()
  })
})
