import { describe, expect, it } from 'vitest'
import { toRobotsRules } from './robots-rules.js'

const origin = 'https://news.test'
const rulesOf = (text: string) => toRobotsRules(origin, text, 'Marsad')
const allows = (text: string, path: string) => rulesOf(text).allows(`${origin}${path}`)

describe('robots.txt', () => {
  it('speaks to all, unless it speaks to us', () => {
    expect(allows('User-agent: *\nDisallow: /private', '/private/1')).toBe(false)
    expect(allows('User-agent: *\nDisallow: /\n\nUser-agent: Marsad\nDisallow: /private', '/reports')).toBe(true)
    expect(allows('User-agent: *\nDisallow:\n\nUSER-AGENT: MARSAD/2.0\nDisallow: /', '/reports')).toBe(false)
    expect(allows('User-agent: MarsadBot\nDisallow: /', '/reports')).toBe(true)
  })

  it('lets the longest rule win, with wildcards and ends', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/ar\nDisallow: /*.pdf$\nDisallow: /*?print='
    expect(allows(text, '/news/en')).toBe(false)
    expect(allows(text, '/news/ar/1')).toBe(true)
    expect(allows(text, '/a/b.pdf')).toBe(false)
    expect(allows(text, '/a/b.pdf.html')).toBe(true)
    expect(allows(text, '/a?print=1')).toBe(false)
  })

  it('may name Arabic paths, encoded or not', () => {
    expect(allows('User-agent: *\nDisallow: /أخبار', `/${encodeURI('أخبار')}/1`)).toBe(false)
    expect(allows(`User-agent: *\nDisallow: /${encodeURI('أخبار').toLowerCase()}`, '/أخبار/1')).toBe(false)
  })

  it('tells a delay in seconds, and nothing where it tells nonsense', () => {
    expect(rulesOf('User-agent: *\nCrawl-delay: 2.5').crawlDelay).toBe(2500)
    for (const nonsense of ['', '-5', 'soon', 'Infinity', 'NaN']) expect(rulesOf(`User-agent: *\nCrawl-delay: ${nonsense}`).crawlDelay).toBe(0)
  })

  it('keeps what it says before lines that no one would write', () => {
    const text = `User-agent: *\nDisallow: /private\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(300)}`
    expect(allows(text, '/private')).toBe(false)
    expect(allows(text, `/${'a'.repeat(4000)}`)).toBe(true)
    expect(allows(`User-agent: *\nDisallow: /${'x'.repeat(5000)}\nDisallow: /private`, '/private')).toBe(false)
  })
})
