import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseUrl } from './normalise-url.js'

describe('normaliseUrl', () => {
  it.each([
    ['https://example.org/news/1?utm_source=fb&utm_medium=social&id=7&fbclid=x', 'https://example.org/news/1?id=7'],
    ['https://EXAMPLE.org:443/news/1#comments', 'https://example.org/news/1'],
    ['https://example.org/news/1/amp/', 'https://example.org/news/1/'],
    ['https://example.org/news/1/amp', 'https://example.org/news/1'],
    ['https://example.org/news/1.amp.html', 'https://example.org/news/1.html'],
    ['https://example.org/news/1?amp=1', 'https://example.org/news/1'],
    ['https://example.org/news/1?outputType=amp', 'https://example.org/news/1'],
    ['https://example.org/index.php?id=4&tmpl=component&print=1', 'https://example.org/index.php?id=4'],
    ['https://example.org/news/1/print', 'https://example.org/news/1'],
    ['https://www.google.com/amp/s/example.org/news/1/amp', 'https://example.org/news/1'],
    ['https://example-org.cdn.ampproject.org/c/s/example.org/news/1', 'https://example.org/news/1'],
    ['https://example.org/show?view=article&format=html', 'https://example.org/show?view=article&format=html'],
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/news/1/amp/print', 'https://example.org/news/1'],
    ['https://example.org/?', 'https://example.org/'],
    ['https://example.org/??', 'https://example.org/??'],
    ['https://www.google.com/amp/s/www.google.com/amp/s/example.org/news/1', 'https://example.org/news/1'],
  ])('folds %s', (address, folded) => {
    expect(normaliseUrl(address)).toBe(folded)
  })

  it('takes another host only where the page itself says so', () => {
    expect(normaliseUrl('https://m.example.org/1')).toBe('https://m.example.org/1')
    expect(normaliseUrl('https://m.example.org/1', 'https://www.example.org/1')).toBe('https://www.example.org/1')
    expect(normaliseUrl('https://m.example.org/1', '/one?utm_source=x')).toBe('https://m.example.org/one')
  })

  it('does not believe a page that says it is the front page', () => {
    expect(normaliseUrl('https://example.org/2024/1', 'https://example.org/')).toBe('https://example.org/2024/1')
  })

  it.each([null, '', 'no address', '/relative', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x'])('gives nothing for %j', (address) => {
    expect(normaliseUrl(address)).toBeNull()
  })

  it('gives the same address again for what it gave', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = normaliseUrl(address)
        expect(normaliseUrl(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
