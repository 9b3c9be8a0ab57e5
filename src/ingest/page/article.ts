import type { Section } from '../../core/section.js'
import type { Page, PageOptions } from '../html-sections.js'
import { bodyLines } from './body-lines.js'
import { type DeclaredMetadata, readDeclared } from './declared-metadata.js'
import { readEmbeddedData } from './embedded-data.js'
import { takePosts } from './embedded-posts.js'
import type { LinkedData } from './json-ld.js'
import { markKept } from './mark-kept.js'
import { toMetadata } from './page-metadata.js'
import type { PageTree } from './page-tree.js'
import { applySelectors } from './site-selectors.js'
import { stripFurniture, stripSmallPrint } from './strip-furniture.js'
import { takeCaptions } from './take-captions.js'
import { tidyLine } from './tidy-line.js'
import { weighElements } from './weigh-elements.js'

/** U+2063, the invisible separator, keeps the mark apart from the page's own words. */
const markOf = (index: number): string => `\u2063post ${index}\u2063`

/** The article of a page, or null for a page without text of its own. */
export function readArticle(tree: PageTree, options: PageOptions): Page | null {
  const fetched = options.fetched ?? null
  const chosen = options.selectors ? applySelectors(tree, options.selectors, fetched) : null
  const declared = withChosen(readDeclared(tree, options.url ?? null), chosen?.title ?? null)
  const data = readEmbeddedData(tree)
  const title = declared.titleElements[0] ?? null
  markKept(tree, declared.titleElements)
  weighElements(tree.root)
  const posts = takePosts(tree, fetched, markOf)
  stripFurniture(tree.root, declared.titleElements.length > 0)
  weighElements(tree.root)
  const metadata = toMetadata(tree, declared, fetched)
  const captions = takeCaptions(tree)
  stripSmallPrint(tree.root)
  for (const element of [...declared.titleElements, ...tree.byName('title')]) element.removed = true
  weighElements(tree.root)
  const lines = bodyLines(tree, title, chosen?.body ?? null, metadata.title)
  const told = {
    ...metadata,
    title: metadata.title ?? data?.title ?? null,
    published: chosen?.published ?? metadata.published ?? data?.published ?? null,
    updated: metadata.updated ?? data?.updated ?? null,
  }
  const better = betterLines(lines, declared.linked, data?.lines ?? [])
  const sections = toSections(told.title, better, posts, captions)
  return sections.some((section) => section.kind !== 'headline') ? { ...told, sections, issues: [] } : null
}

function withChosen(declared: DeclaredMetadata, title: string | null): DeclaredMetadata {
  return title === null ? declared : { ...declared, title }
}

/** What the page shows, unless that is hardly anything beside what its data holds. */
function betterLines(lines: readonly string[], linked: LinkedData, embedded: readonly string[]): readonly string[] {
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  const updates = linked.updates.flatMap(({ headline, articleBody }) => [headline, articleBody])
  const told = [linked.body, ...updates].flatMap((text) => (typeof text === 'string' ? text.split(/\n+/u) : [])).map(tidyLine)
  const best = [told.filter((line) => line !== ''), embedded].sort((a, b) => b.join('').length - a.join('').length)[0]
  return best.join('').length > Math.max(80, length * 2) ? best : lines
}

/** Posts stand where the page has them; those whose place was left out come after the body. */
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
