/**
 * A name or a quotation for comparison: lower case, without diacritics and marks, hamza seats, ى and ة as their plain
 * letters (إدلب = ادلب; decomposed, a seat is its letter and a mark), words parted by one space.
 */
export function foldName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/gu, '')
    .replace(/\u0671/gu, '\u0627')
    .replace(/\u0649/gu, '\u064a')
    .replace(/\u0629/gu, '\u0647')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
