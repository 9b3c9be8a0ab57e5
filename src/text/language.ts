import { franc } from 'franc-min'

/** How many UTF-16 units are looked at: all of a short text, else runs spread evenly over it. */
const sampleUnits = 1000
const sampleRuns = 5

/** Letters of Arabic and its neighbours, of Arabic alone, of foreign keyboards, of the neighbours alone; letters of other scripts. 0 is no letter. */
const Kind = { shared: 1, arabicOnly: 2, keyboard: 3, foreign: 4, other: 5 } as const
const unitKind = new Uint8Array(0x10000)

for (let unit = 0x41; unit < 0x2000; unit++) if (/\p{L}/u.test(String.fromCharCode(unit))) unitKind[unit] = Kind.other
// kana, Chinese characters, Hangul
unitKind.fill(Kind.other, 0x3041, 0xd7a4)
for (const [from, to] of [
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0xfe80, 0xfefc],
])
  unitKind.fill(Kind.shared, from, to + 1)
for (const [from, to] of [
  [0x671, 0x6d3],
  [0x6d5, 0x6d5],
  [0x750, 0x77f],
  [0xfb56, 0xfbff],
])
  unitKind.fill(Kind.foreign, from, to + 1)
// the q of Tunisia (ڨ), the g of Morocco (ڭ) and v (ڤ) stand in Arabic names too
for (const unit of [0x671, 0x6a4, 0x6a5, 0x6a8, 0x6ad]) unitKind[unit] = Kind.shared
for (const unit of [0x629, 0xfe93, 0xfe94]) unitKind[unit] = Kind.arabicOnly
// kaf and ya as Persian keyboards write them, in Arabic too
for (const unit of [0x6a9, 0x6cc, 0xfb8e, 0xfb8f, 0xfb90, 0xfb91, 0xfbfc, 0xfbfd, 0xfbfe, 0xfbff]) unitKind[unit] = Kind.keyboard

/**
 * The BCP 47 tag of a text's language as far as the language packs need it: `ar`, `fa` for other languages in Arabic
 * script, `en`, `fr` and the like for the rest, `und` where there are too few letters or no language is told.
 */
export function identifyLanguage(text: string): string {
  const sample = sampleOf(text)
  const counts = [0, 0, 0, 0, 0, 0]
  let articles = 0
  let before = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    const kind = unitKind[unit]
    counts[kind]++
    // ال at a word's begin
    if (unit === 0x644 && before === 0x627 && (i === 1 || unitKind[sample.charCodeAt(i - 2)] === 0)) articles++
    before = unit
  }
  const foreign = counts[Kind.foreign]
  const keyboard = counts[Kind.keyboard]
  const arabic = counts[Kind.shared] + counts[Kind.arabicOnly] + keyboard + foreign
  const all = arabic + counts[Kind.other]
  if (all < 3) return 'und'
  if (arabic * 4 < all) return latinLanguage(sample) ?? 'und'
  if (foreign * 25 > arabic) return 'fa'
  const looksArabic = (articles + counts[Kind.arabicOnly]) * 25 > arabic
  return !looksArabic && (foreign + keyboard) * 40 > arabic ? 'fa' : 'ar'
}

function sampleOf(text: string): string {
  if (text.length <= sampleUnits) return text
  const run = sampleUnits / sampleRuns
  let sample = ''
  for (let i = 0; i < sampleRuns; i++) {
    const from = Math.floor(((text.length - run) * i) / (sampleRuns - 1))
    sample += `${text.slice(from, from + run)} `
  }
  return sample
}

/** The Latin-script languages that reports come in, ISO 639-3 to BCP 47. */
const latinLanguages: Readonly<Record<string, string>> = { eng: 'en', fra: 'fr', spa: 'es', deu: 'de', tur: 'tr', ita: 'it', por: 'pt', nld: 'nl' }
const only = Object.keys(latinLanguages)

function latinLanguage(sample: string): string | null {
  return latinLanguages[franc(sample, { only, minLength: 12 })] ?? null
}
