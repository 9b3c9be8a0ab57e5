import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitPlainText, toPost } from './plain-sections.js'

const footer = '— Media Desk (@MediaDesk) February 19, 2025'
const post = `أعلن المكتب توقيف شخصين pic.twitter.com/Ab1 ${footer}`
const told = { author: 'Media Desk', handle: 'MediaDesk', posted: '2025-02-19' }
const kinds = (title: string | null, text: string) => splitPlainText(title, text).map((section) => section.kind)

describe('the headline', () => {
  test('is the title where there is one, and the text is the body', () => {
    expect(splitPlainText('توقيف خلية', 'أوقفت الشرطة خلية.\nوتواصل التحقيق.')).toEqual([
      { kind: 'headline', text: 'توقيف خلية' },
      { kind: 'body', text: 'أوقفت الشرطة خلية.\nوتواصل التحقيق.' },
    ])
  })

  test('else a short first line that more follows', () => {
    expect(kinds(null, 'توقيف خلية في تطوان\nأوقفت الشرطة خلية.')).toEqual(['headline', 'body'])
    expect(kinds(' ', 'توقيف خلية في تطوان\n\nأوقفت الشرطة خلية.')).toEqual(['headline', 'body'])
  })

  test.each([
    ['not a line that ends as a sentence', 'أوقفت الشرطة خلية.\nوتواصل التحقيق.'],
    ['not a line that goes on', 'وقالت الشرطة:\nأوقفنا خلية.'],
    ['not the only line', 'توقيف خلية في تطوان'],
    ['not a long line', `${'كلمة '.repeat(60)}\nأوقفت الشرطة خلية.`],
  ])('%s', (_, text) => {
    expect(kinds(null, text)).toEqual(['body'])
  })
})

describe('embedded posts', () => {
  test('a line that ends in a footer of X is a post, and parts the body around it', () => {
    expect(splitPlainText('عنوان', `أوقفت الشرطة رجلا.\n${post}\nوتواصل التحقيق.`)).toEqual([
      { kind: 'headline', text: 'عنوان' },
      { kind: 'body', text: 'أوقفت الشرطة رجلا.' },
      { kind: 'post', text: post, ...told, links: ['pic.twitter.com/Ab1'] },
      { kind: 'body', text: 'وتواصل التحقيق.' },
    ])
  })

  test('a footer on the next line belongs to the line before it', () => {
    const text = `أعلن المكتب توقيف شخصين\n${footer}`
    expect(splitPlainText('عنوان', text).slice(1)).toEqual([{ kind: 'post', text, ...told, links: [] }])
  })

  test('the dash may be glued to the word before it, or be an entity or two hyphens', () => {
    for (const dash of ['—', '–', '--', '&mdash;']) expect(toPost(`توقيف شخصين${dash} Media Desk (@MediaDesk) February 19, 2025`)).toMatchObject(told)
  })

  test('a copied Facebook post tells its author and day, but no handle', () => {
    expect(splitPlainText('عنوان', 'توقيف شخصين\nPosted by Media Desk on Monday, March 3, 2025')[1]).toMatchObject({ kind: 'post', author: 'Media Desk', handle: null, posted: '2025-03-03' })
  })

  test('an address of a person in running text makes no post', () => {
    expect(kinds('عنوان', 'كتب الناطق (@MediaDesk) أن الشرطة أوقفت رجلا.')).toEqual(['headline', 'body'])
  })

  test('a month that is none gives no day, links are told once', () => {
    expect(toPost('خبر — A (@a) Brumaire 3, 2025').posted).toBeNull()
    expect(toPost('خبر — A (@a) March 32, 2025').posted).toBeNull()
    expect(toPost('pic.x.com/a https://t.co/b pic.x.com/a').links).toEqual(['pic.x.com/a', 'https://t.co/b'])
  })
})

test('a line of hashtags is a section of its own', () => {
  expect(splitPlainText('عنوان', 'أوقفت الشرطة رجلا.\n#تطوان #خلية_نائمة\nانتهى')).toEqual([
    { kind: 'headline', text: 'عنوان' },
    { kind: 'body', text: 'أوقفت الشرطة رجلا.' },
    { kind: 'hashtag', text: '#تطوان #خلية_نائمة' },
    { kind: 'body', text: 'انتهى' },
  ])
})

describe('over any text', () => {
  const piece = fc.constantFrom('أوقفت الشرطة رجلا.', 'عنوان', '\n', '\n\n', '\r\n', ' ', footer, post, '#وسم', 'Posted by A on March 3, 2025', '—', '(@', 'pic.twitter.com/a')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((list) => list.join('')),
  )

  test('every section is a stretch of the text, in order, and no word is lost', () => {
    fc.assert(
      fc.property(text, (input) => {
        let at = 0
        let between = ''
        for (const section of splitPlainText(null, input)) {
          const from = input.indexOf(section.text, at)
          expect(from).toBeGreaterThanOrEqual(at)
          expect(section.text.trim()).not.toBe('')
          between += input.slice(at, from)
          at = from + section.text.length
        }
        expect((between + input.slice(at)).trim()).toBe('')
      }),
      { numRuns: 400 },
    )
  })

  test('there is at most one headline, and it comes first', () => {
    fc.assert(
      fc.property(fc.option(text), text, (title, input) => {
        const found = kinds(title, input)
        expect(found.slice(1)).not.toContain('headline')
        if (title !== null && title.trim() !== '') expect(splitPlainText(title, input)[0]).toEqual({ kind: 'headline', text: title })
      }),
    )
  })
})
