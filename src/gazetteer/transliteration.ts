import { fold } from '../text/fold.js'

/**
 * A key under which an Arabic spelling and a Latin one of the same name meet (جرسيف, Guercif → `grsf`): consonants
 * only, with the letters that romanisations do not keep apart in one class. Vowels, and و and ي where they may be vowels, are dropped.
 */
export function arabicNameKey(name: string): string {
  let key = ''
  for (const word of fold(name).split(' ')) {
    const bare = word.startsWith('ال') && word.length > 3 ? word.slice(2) : word
    let part = ''
    // romanisations write a final ه (ة) as a vowel and do not tell a final ح from it
    const sounded = /[هح]$/u.test(bare) ? bare.length - 1 : bare.length
    for (let i = 0; i < sounded; i++) part += arabicClass[bare[i]] ?? ''
    key += squeeze(part)
  }
  return key
}

/** The same key of a Latin name, French and English romanisations alike. */
export function latinNameKey(name: string): string {
  let text = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’ʻʼ`]/gu, '')
  text = text.replace(/\b(?:al|el|ad|ed|an|en|ar|er|as|es|at|et|az|ez|ash|ech|esh)[- ]/gu, '')
  let key = ''
  for (const word of text.split(/[^a-z]+/u)) {
    let part = ''
    for (let i = 0; i < word.length; ) {
      const two = i + 1 < word.length ? latinClass[word.slice(i, i + 2)] : undefined
      if (two !== undefined) {
        part += two
        i += 2
        continue
      }
      part += latinLetter(word, i)
      i++
    }
    key += squeeze(part)
  }
  return key
}

function latinLetter(word: string, i: number): string {
  const letter = word[i]
  const next = word[i + 1] ?? ''
  if (letter === 'c') return 'eiy'.includes(next) && next !== '' ? 's' : 'k'
  if (letter === 'h' && i === word.length - 1) return ''
  return latinClass[letter] ?? ''
}

function squeeze(part: string): string {
  return part.replace(/(.)\1+/gu, '$1')
}

const arabicClass: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
}
const latinClass: Readonly<Record<string, string>> = {
  gh: 'g',
  dj: 'g',
  gu: 'g',
  kh: 'k',
  ch: 'c',
  sh: 'c',
  th: 't',
  dh: 'd',
  ph: 'f',
  ou: '',
  oo: '',
  ee: '',
  b: 'b',
  p: 'b',
  t: 't',
  j: 'g',
  g: 'g',
  d: 'd',
  r: 'r',
  z: 'z',
  s: 's',
  x: 'ks',
  f: 'f',
  v: 'f',
  q: 'k',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  h: 'h',
}
