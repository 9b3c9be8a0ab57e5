import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.js'
import { TokenKind, tokenize } from './tokens.js'

/** The sentences of a text, each as the text's own words. */
function cut(text: string): string[] {
  const tokens = tokenize(text)
  return splitSentences(tokens).map((sentence) => text.slice(tokens.start[sentence.from], tokens.end[sentence.to - 1]))
}
const closings = (text: string) => splitSentences(tokenize(text)).map((sentence) => sentence.closedBy)
const paragraphs = (text: string) => splitSentences(tokenize(text)).map((sentence) => sentence.paragraph)

describe('where a sentence ends', () => {
  test.each([
    ['at full stop, question and exclamation mark', 'أوقفت الشرطة رجلا. هل اعترف؟ لا!', ['أوقفت الشرطة رجلا.', 'هل اعترف؟', 'لا!']],
    ['also without a space after the point', 'انتهت العملية.وعاد الهدوء', ['انتهت العملية.', 'وعاد الهدوء']],
    ['at a line end without a mark', 'عنوان الخبر\nأوقفت الشرطة رجلا', ['عنوان الخبر', 'أوقفت الشرطة رجلا']],
    ['not inside a number', 'ضبط 1.5 طن من المخدرات. انتهى', ['ضبط 1.5 طن من المخدرات.', 'انتهى']],
    ['after a year', 'وقع الهجوم عام 2015. وقال شهود', ['وقع الهجوم عام 2015.', 'وقال شهود']],
    ['not after an initial', 'قال د. سالم إن أ.ف.ب نقلت الخبر', ['قال د. سالم إن أ.ف.ب نقلت الخبر']],
    ['not inside a host name', 'انظر pic.twitter.com/abc هنا', ['انظر pic.twitter.com/abc هنا']],
    ['after a Latin word that ends one', 'تبنته داعش ISIS. وفر المنفذ', ['تبنته داعش ISIS.', 'وفر المنفذ']],
    ['with the quotation mark and bracket that close it', 'قال "انتهى الأمر." ثم خرج (بعد ساعة.) وعاد', ['قال "انتهى الأمر."', 'ثم خرج (بعد ساعة.)', 'وعاد']],
    ['with all marks of a row', 'لماذا؟! لا أحد يعلم... ربما', ['لماذا؟!', 'لا أحد يعلم...', 'ربما']],
    ['at an ellipsis', 'وصل الجنود… ثم عادوا', ['وصل الجنود…', 'ثم عادوا']],
    ['the same before a word that every JavaScript object has', 'انتهى. constructor هو', ['انتهى.', 'constructor هو']],
    ['a bullet at a time', '- توقيف رجل\n- حجز سلاح', ['- توقيف رجل', '- حجز سلاح']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  test('each sentence tells the mark that closed it', () => {
    expect(closings('وقع هجوم. أين؟ هنا! سطر\nوآخر…')).toEqual(['.', '?', '!', '', '.'])
    expect(closings('لماذا؟!')).toEqual(['?'])
  })

  test('what stands before the colon of a question is told, not asked', () => {
    const text = 'فجر مسلح نفسه أمام المقر ما يطرح السؤال: كيف وصل إلى المكان؟'
    expect(cut(text)).toEqual(['فجر مسلح نفسه أمام المقر ما يطرح السؤال:', 'كيف وصل إلى المكان؟'])
    expect(closings(text)).toEqual(['', '?'])
    expect(cut('السؤال: من فعل هذا كله؟')).toHaveLength(1)
  })

  test('paragraphs are counted by lines', () => {
    expect(paragraphs('أول. ثان.\n\nثالث')).toEqual([0, 0, 2])
  })
})

describe('over any text', () => {
  const newsUnit = fc.constantFrom(...'ابتة .؟!…":\n،()aB1٣', '. ', 'constructor', 'أ.', '\r\n', 'قال ')
  const unicode = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: newsUnit, maxLength: 50 }))

  test('sentences cover every token but the line ends, in order, each once', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const tokens = tokenize(text)
        const covered: number[] = []
        let last = 0
        for (const sentence of splitSentences(tokens)) {
          expect(sentence.from).toBeGreaterThanOrEqual(last)
          expect(sentence.to).toBeGreaterThan(sentence.from)
          last = sentence.to
          for (let i = sentence.from; i < sentence.to; i++) covered.push(i)
        }
        expect(covered).toEqual([...tokens.word.keys()].filter((i) => tokens.kind[i] !== TokenKind.newline))
      }),
      { numRuns: 400 },
    )
  })

  test('a sentence never runs over a line end, and paragraphs never fall', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const tokens = tokenize(text)
        let paragraph = 0
        for (const sentence of splitSentences(tokens)) {
          for (let i = sentence.from; i < sentence.to; i++) expect(tokens.kind[i]).not.toBe(TokenKind.newline)
          const lines = [...tokens.kind.subarray(0, sentence.from)].filter((kind) => kind === TokenKind.newline).length
          expect(sentence.paragraph).toBe(lines)
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph)
          paragraph = sentence.paragraph
        }
      }),
    )
  })
})
