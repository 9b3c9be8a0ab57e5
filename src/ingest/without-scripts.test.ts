import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from './page/parse-page.js'
import { toHtml } from './page/to-html.js'
import { withoutScripts } from './without-scripts.js'

const strip = (html: string): string => withoutScripts(Buffer.from(html)).toString('utf8')
const treeOf = (html: string): string => {
  const tree = parsePage(html)
  if ('reason' in tree) return tree.reason
  return `${toHtml(tree.root)} ${tree.byName('script').map((script) => JSON.stringify([script.attributes, script.children.map((child) => (child.isElement ? '' : child.data)).join('')]))}`
}

describe('withoutScripts', () => {
  it.each([
    ['<p>قبل</p><script>if (a<b) {}</script><style>p>a{}</style><p>بعد</p>', '<p>قبل</p><p>بعد</p>'],
    ['<SCRIPT SRC=a.js></SCRIPT >نص', 'نص'],
    ['<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">{"a":1}</script>'],
    ['<script id="__NEXT_DATA__">{"html":"<style>"}</script><p>نص</p>', '<script id="__NEXT_DATA__">{"html":"<style>"}</script><p>نص</p>'],
    ['<!-- <script> --><p>نص</p>', '<!-- <script> --><p>نص</p>'],
    ['<p title="<script>">نص</p><b>آخر</b>', '<p title="<script>">نص</p><b>آخر</b>'],
    [`<p title="it's">نص</p><style></style>`, `<p title="it's">نص</p>`],
    [`<p it's>نص</p><style></style><b>don't</b>`, `<p it's>نص</p><b>don't</b>`],
    ['<title>ما هو <style>؟</title><p>نص</p>', '<title>ما هو <style>؟</title><p>نص</p>'],
    ['<scripture>نص</scripture>', '<scripture>نص</scripture>'],
    ['نص < آخر <3 <', 'نص < آخر <3 <'],
    ['<p>نص<script>var unclosed', '<p>نص<script>var unclosed'],
  ])('makes of %s %s', (html, stripped) => {
    expect(strip(html)).toBe(stripped)
  })

  it('changes nothing that is read of the page cases', () => {
    const folder = join(import.meta.dirname, '../../test/pages')
    for (const slug of readdirSync(folder)) {
      const html = readFileSync(join(folder, slug, 'source.html'), 'utf8')
      expect(treeOf(strip(html)), slug).toBe(treeOf(html))
    }
  })

  it('changes nothing that is read of any markup that is well-formed enough to tell', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<title>',
      '</title>',
      '<a title="x<script>y">',
      "<a title='>'>",
      '<b c=d">',
      'نص',
      ' a < b ',
      '<br/>',
      '"',
      "'",
      '<script type="application/ld+json">',
      '<!doctype html>',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = parts.join('')
        expect(treeOf(strip(html))).toBe(treeOf(html))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes time in proportion to what it is given, whatever that is', () => {
    for (const part of ['<', '<a', '<a "', '<script', '<script>', '<!--', '</', '<title>', "<p a='"]) expect(strip(part.repeat(200_000))).toContain(part)
  })
})
