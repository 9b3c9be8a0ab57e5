import { Readability } from '@mozilla/readability'
import type { Issue } from '../core/issue.js'
import type { Section } from '../core/section.js'
import { elementLines } from './element-lines.js'
import { aroundArticle, takePosts } from './embedded-posts.js'
import { flatLines } from './flat-lines.js'
import { markupShape } from './markup-shape.js'
import { type PageDocument, toPageDocument } from './page-document.js'
import { type PageMetadata, readMetadata } from './page-metadata.js'

/** What a page says of itself, and its sections. */
export interface Page extends PageMetadata {
  readonly sections: readonly Section[]
  readonly issues: readonly Issue[]
}

/** Beyond these no author wrote the page for a browser, and reading its tree takes time in the square of it: the text is taken as it stands. */
const bounds = { depth: 400, nodes: 50_000, attributes: 100_000, steps: 600_000 }

/** Reads a page: headline, body, captions, hashtags and embedded posts; navigation and boilerplate are left out (Readability). */
export function readPage(html: string): Page {
  const shape = markupShape(html, bounds)
  if (shape.depth > bounds.depth) return flatPage(html, 'nested too deep')
  if (shape.nodes > bounds.nodes || shape.attributes > bounds.attributes || shape.steps > bounds.steps) return flatPage(html, 'too many elements')
  try {
    return readDocument(toPageDocument(html)) ?? flatPage(html, 'no article found in it')
  } catch (error) {
    return flatPage(html, error instanceof Error ? error.message.slice(0, 120) : 'unknown')
  }
}

function readDocument(document: PageDocument): Page | null {
  const metadata = readMetadata(document)
  for (const heading of [...document.querySelectorAll('h1, body title')]) if (heading.nodeName === 'TITLE' || elementLines(heading).join(' ') === metadata.title) heading.remove()
  const posts = takePosts(document, markOf)
  const captions: string[] = []
  for (const caption of [...document.querySelectorAll('figcaption')]) {
    const text = elementLines(caption).join(' ')
    if (text !== '' && !caption.closest(aroundArticle)) captions.push(text)
    caption.remove()
  }
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 80 }).parse()
  const lines = article?.content ? elementLines(toPageDocument(article.content).body) : []
  const sections = toSections(metadata.title, lines, posts, captions)
  return sections.some((section) => section.kind !== 'headline') ? { ...metadata, sections, issues: [] } : null
}

/** Posts stand where the page has them; those whose place Readability dropped come after the body. */
function toSections(title: string | null, lines: readonly string[], posts: readonly Section[], captions: readonly string[]): Section[] {
  const sections: Section[] = title ? [{ kind: 'headline', text: title }] : []
  const waiting = new Map(posts.map((post, i) => [markOf(i), post]))
  let body: string[] = []
  const close = () => {
    if (body.length > 0) sections.push({ kind: 'body', text: body.join('\n') })
    body = []
  }
  for (const line of lines) {
    const post = waiting.get(line)
    if (post) {
      close()
      sections.push(post)
      waiting.delete(line)
    } else if (/^(?:#[^\s#]+\s*)+$/u.test(line)) {
      close()
      sections.push({ kind: 'hashtag', text: line })
    } else if (line !== title) body.push(line)
  }
  close()
  return [...sections, ...waiting.values(), ...captions.map((text): Section => ({ kind: 'caption', text }))]
}

/** U+2063, the invisible separator, keeps the mark apart from the page's own words. */
const markOf = (index: number): string => `\u2063post ${index}\u2063`

function flatPage(html: string, reason: string): Page {
  const lines = flatLines(html)
  return {
    title: null,
    published: null,
    url: null,
    source: null,
    sections: lines.length > 0 ? [{ kind: 'body', text: lines.join('\n') }] : [],
    issues: lines.length > 0 ? [{ code: 'unreadable_markup', reason }] : [],
  }
}
