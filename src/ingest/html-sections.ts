import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { toPost } from '../coder/plain-sections.js'
import type { Issue } from '../core/issue.js'
import type { Section, SectionKind } from '../core/section.js'

/** What a page says of itself, and its sections. */
export interface Page {
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly source: string | null
  readonly sections: readonly Section[]
  readonly issues: readonly Issue[]
}

type Dom = ReturnType<typeof parseHTML>['document']
type Element = NonNullable<ReturnType<Dom['querySelector']>>

/** Deeper markup is no page that a browser's author wrote; its text is taken without reading the tree. */
const deepest = 400
const embeds = 'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.telegram-post, .telegram-post, script[data-telegram-post], .fb-post, blockquote.instagram-media'
const blocks = new Set(['P', 'LI', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'FIGCAPTION', 'PRE', 'TD', 'DIV', 'SECTION', 'ARTICLE'])

/** Reads a page: headline, body, captions, hashtags and embedded posts; navigation and boilerplate are left out (Readability). */
export function readPage(html: string): Page {
  if (nestingOf(html) > deepest) return flatPage(html, 'nested too deep')
  try {
    return readDom(parseHTML(html).document)
  } catch (error) {
    return flatPage(html, error instanceof Error ? error.message.slice(0, 120) : 'unknown')
  }
}

function readDom(document: Dom): Page {
  const meta = (name: string): string | null => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || null
  const linked = readJsonLd(document)
  const title = tidy(document.querySelector('article h1, main h1, h1')?.textContent ?? '') || linked.headline || meta('og:title') || tidy(document.querySelector('title')?.textContent ?? '') || null
  const published = linked.published ?? meta('article:published_time') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const source = meta('og:site_name')
  const posts: Section[] = []
  for (const embed of [...document.querySelectorAll(embeds)]) {
    const post = readEmbed(embed)
    if (!post) continue
    const mark = document.createElement('p')
    mark.textContent = markOf(posts.length)
    posts.push(post)
    embed.replaceWith(mark)
  }
  const captions = [...document.querySelectorAll('figcaption')].map((caption) => tidy(caption.textContent ?? '')).filter((text) => text !== '')
  for (const caption of [...document.querySelectorAll('figcaption')]) caption.remove()
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 80 }).parse()
  const content = article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document.body : null
  const lines = content ? linesOf(content as unknown as Element) : []
  const sections: Section[] = []
  if (title) sections.push({ kind: 'headline', text: title })
  let body: string[] = []
  const close = () => {
    if (body.length > 0) sections.push({ kind: 'body', text: body.join('\n') })
    body = []
  }
  const placed = new Set<number>()
  for (const line of lines) {
    const at = postOfMark(line)
    if (at !== null && posts[at]) {
      close()
      sections.push(posts[at])
      placed.add(at)
    } else if (/^(?:#\S+\s*)+$/u.test(line)) {
      close()
      sections.push({ kind: 'hashtag', text: line })
    } else if (line !== title) body.push(line)
  }
  close()
  posts.forEach((post, i) => {
    if (!placed.has(i)) sections.push(post)
  })
  for (const text of captions) sections.push({ kind: 'caption' as SectionKind, text })
  return { title, published: published && /^\d{4}-\d{2}-\d{2}/u.test(published) ? published : null, url, source, sections, issues: [] }
}

const markOf = (index: number): string => `\u2063post ${index}\u2063`
function postOfMark(line: string): number | null {
  const match = /^\u2063post (\d+)\u2063$/u.exec(line)
  return match ? Number(match[1]) : null
}

/** The lines of an article: one a block element. */
function linesOf(root: Element): string[] {
  const lines: string[] = []
  let current = ''
  const flush = () => {
    const text = tidy(current)
    if (text !== '') lines.push(text)
    current = ''
  }
  const visit = (node: { readonly nodeType: number; readonly nodeName: string; readonly textContent: string | null; readonly childNodes: Iterable<unknown> }) => {
    if (node.nodeType === 3) {
      current += node.textContent ?? ''
      return
    }
    if (node.nodeType !== 1) return
    if (node.nodeName === 'BR') {
      flush()
      return
    }
    const isBlock = blocks.has(node.nodeName)
    if (isBlock) flush()
    for (const child of node.childNodes) visit(child as typeof node)
    if (isBlock) flush()
  }
  visit(root as unknown as Parameters<typeof visit>[0])
  flush()
  return lines
}

function readEmbed(embed: Element): Section | null {
  const text = tidy(embed.textContent ?? '')
  const links = [...embed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '').filter((href) => /^https?:/u.test(href))
  const telegram = embed.getAttribute('data-telegram-post')
  if (text === '' && !telegram) return null
  const post = toPost(text)
  const own = telegram ?? embed.getAttribute('data-href') ?? embed.getAttribute('cite')
  return { ...post, handle: post.handle ?? (telegram ? telegram.split('/')[0] : null), links: [...new Set([...(post.links ?? []), ...links, ...(own ? [own] : [])])] }
}

function readJsonLd(document: Dom): { headline: string | null; published: string | null } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '')
      for (const item of graphOf(parsed)) {
        if (typeof item.datePublished === 'string') return { headline: typeof item.headline === 'string' ? tidy(item.headline) : null, published: item.datePublished }
      }
    } catch {
      // broken metadata tells nothing; the page's other marks do
    }
  }
  return { headline: null, published: null }
}

function graphOf(parsed: unknown): Record<string, unknown>[] {
  const list = Array.isArray(parsed) ? parsed : [parsed]
  return list.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return []
    const record = item as Record<string, unknown>
    return [record, ...(Array.isArray(record['@graph']) ? graphOf(record['@graph']) : [])]
  })
}

function tidy(text: string): string {
  return text.replace(/[ \t\u00a0]*\n[ \t\u00a0\n]*/gu, ' ').replace(/[ \t\u00a0]+/gu, ' ').trim()
}

function nestingOf(html: string): number {
  let depth = 0
  let most = 0
  for (const match of html.matchAll(/<(\/?)(?:div|span|p|b|i|em|strong|font|table|tr|td|ul|ol|li|section|article|blockquote|a|center|big|small)\b/giu)) {
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > most) most = depth
    if (most > deepest) break
  }
  return most
}

/** The text between the tags, for markup that no tree is made of. One pass, whatever the nesting. */
function flatPage(html: string, reason: string): Page {
  const lines: string[] = []
  let current = ''
  let hidden = 0
  const flush = () => {
    const text = tidy(current)
    if (text !== '') lines.push(text)
    current = ''
  }
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') hidden++
      if (blocks.has(name.toUpperCase()) || name === 'br' || name === 'h1') flush()
    },
    ontext: (text) => {
      if (hidden === 0) current += text
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden = Math.max(0, hidden - 1)
      if (blocks.has(name.toUpperCase()) || name === 'h1') flush()
    },
  })
  parser.end(html)
  flush()
  return { title: null, published: null, url: null, source: null, sections: lines.length > 0 ? [{ kind: 'body', text: lines.join('\n') }] : [], issues: [{ code: 'unreadable_markup', reason }] }
}
