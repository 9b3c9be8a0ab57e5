/** Letters that Persian, Urdu, Kurdish or Pashto use and Arabic does not. */
const notArabic = /[پچژگڤڭکیےہھۀڕڵۆێەټډړښځڅڼۍې]/g
const arabicScript = /[\u0621-\u064a\u066e-\u06d3]/g
const letters = /\p{L}/gu

/**
 * The BCP 47 tag of a text's language as far as the language packs need it: `ar`, `fa` for other languages in Arabic
 * script, `und-Latn` and the like for the rest, `und` where there are too few letters. Looks at the first 4,000 units.
 */
export function identifyLanguage(text: string): string {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text
  const all = sample.match(letters)?.length ?? 0
  if (all < 3) return 'und'
  const arabic = sample.match(arabicScript)?.length ?? 0
  if (arabic * 2 >= all || arabic >= 200) {
    const foreign = sample.match(notArabic)?.length ?? 0
    return foreign * 25 > arabic ? 'fa' : 'ar'
  }
  return latinLanguage(sample) ?? 'und'
}

/** Very frequent words that part the Latin-script languages that reports come in. */
const frequentWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'in', 'to', 'was', 'were', 'that', 'said', 'by', 'for', 'with', 'on'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'dans', 'que', 'pour', 'sur', 'par', 'qui', 'est'],
  es: ['el', 'los', 'las', 'del', 'que', 'una', 'por', 'con', 'para', 'en', 'fue', 'se'],
  de: ['der', 'die', 'und', 'das', 'den', 'von', 'mit', 'ist', 'im', 'ein', 'nicht', 'wurde'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'da', 'de', 'olan', 'çok'],
}

function latinLanguage(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best: string | null = null
  let bestShare = 0.06
  for (const [language, list] of Object.entries(frequentWords)) {
    const share = words.filter((word) => list.includes(word)).length / words.length
    if (share > bestShare) {
      best = language
      bestShare = share
    }
  }
  return best
}
