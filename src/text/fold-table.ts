/**
 * What each UTF-16 code unit folds to: 0 drops it, 0xFFFF marks a unit that folds to several
 * (`foldExpansions`). Letters that Arabic writers interchange fold to one (hamza seats to the seat, ta marbuta to ha,
 * alif maqsura to ya, Persian kaf, ya and gaf to the Arabic ones), digits to ASCII, quotation marks to one, and
 * diacritics, tatweel, zero-width and bidi controls to nothing.
 */
export const foldTable = new Uint16Array(0x10000)
/** Folded units of the code units that expand, such as lam-alif ligatures. */
export const foldExpansions = new Map<number, readonly number[]>()
export const EXPANDS = 0xffff

const alef = 0x627
const pairs: readonly (readonly [number, number])[] = [
  [0x622, alef],
  [0x623, alef],
  [0x625, alef],
  [0x671, alef],
  [0x672, alef],
  [0x673, alef],
  [0x624, 0x648],
  [0x626, 0x64a],
  [0x649, 0x64a],
  [0x629, 0x647],
  [0x6a9, 0x643],
  [0x6af, 0x643],
  [0x6cc, 0x64a],
  [0x6d2, 0x64a],
  [0x6c1, 0x647],
  [0x6c0, 0x647],
  [0x6d5, 0x647],
  [0x6be, 0x647],
  [0x67e, 0x628],
  [0x686, 0x62c],
  [0x6a4, 0x641],
  [0x698, 0x632],
  [0x6ad, 0x643],
  [0x65c, 0],
  [0x201c, 0x22],
  [0x201d, 0x22],
  [0x201e, 0x22],
  [0x201f, 0x22],
  [0xab, 0x22],
  [0xbb, 0x22],
  [0x2039, 0x22],
  [0x203a, 0x22],
  [0x275d, 0x22],
  [0x275e, 0x22],
  [0x2018, 0x27],
  [0x2019, 0x27],
  [0x201a, 0x27],
  [0x201b, 0x27],
  [0x60, 0x27],
  [0xb4, 0x27],
  [0x2013, 0x2d],
  [0x2014, 0x2d],
  [0x2015, 0x2d],
  [0x2212, 0x2d],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x2d],
  [0x66b, 0x2e],
  [0x66c, 0x2c],
  [0x66a, 0x25],
  [0x6d4, 0x2e],
]
const dropped: readonly (readonly [number, number])[] = [
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x300, 0x36f],
]

function foldUnit(unit: number): readonly number[] {
  const decomposed = String.fromCharCode(unit).normalize('NFKD').toLowerCase()
  const folded: number[] = []
  // of several units only the letters count: ﷺ is one sign, not four words
  const isOne = decomposed.length === 1
  for (let i = 0; i < decomposed.length; i++) {
    const part = decomposed.charCodeAt(i)
    if (!isOne && !/\p{L}/u.test(decomposed[i])) continue
    const known = foldTable[part]
    if (known !== 0 && known !== EXPANDS) folded.push(known)
    else if (known === 0 && !isDropped(part)) folded.push(part)
  }
  return folded
}

function isDropped(unit: number): boolean {
  return dropped.some(([from, to]) => unit >= from && unit <= to)
}

function fillTable(): void {
  for (let unit = 0; unit < 0x10000; unit++) foldTable[unit] = unit
  for (const [from, to] of dropped) foldTable.fill(0, from, to + 1)
  for (const [from, to] of pairs) foldTable[from] = to
  for (let unit = 0x41; unit <= 0x5a; unit++) foldTable[unit] = unit + 0x20
  for (let digit = 0; digit < 10; digit++) {
    foldTable[0x660 + digit] = 0x30 + digit
    foldTable[0x6f0 + digit] = 0x30 + digit
  }
  for (const space of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 9, 11, 12]) foldTable[space] = 0x20
  for (let space = 0x2000; space <= 0x200a; space++) foldTable[space] = 0x20
  foldTable[0x2028] = foldTable[0x2029] = foldTable[13] = foldTable[0x85] = 10
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
    [0xff01, 0xff5e],
  ] as const) {
    for (let unit = from; unit <= to; unit++) {
      const folded = foldUnit(unit)
      if (folded.length === 1) foldTable[unit] = folded[0]
      else if (folded.length === 0) foldTable[unit] = 0
      else {
        foldTable[unit] = EXPANDS
        foldExpansions.set(unit, folded)
      }
    }
  }
}

fillTable()
