import { classWords } from './class-words.js'
import type { PageElement, PageTree } from './page-tree.js'

export interface FoundContent {
  readonly element: PageElement
  /** The page itself says that this is the article, or nothing else on the page is text. */
  readonly isSure: boolean
}

const firstWords: ReadonlySet<string> = new Set([
  'article',
  'post',
  'entry',
  'story',
  'news',
  'single',
  'content',
  'node',
  'detail',
  'details',
  'body',
  'field',
  'item',
  'paragraph',
  'text',
  'page',
  'topic',
  'report',
])
const lastWords: ReadonlySet<string> = new Set(['body', 'content', 'text', 'details', 'inner', 'txt', 'fulltext', 'data'])
const wholeWords: ReadonlySet<string> = new Set([
  'wysiwyg',
  'articlebody',
  'articletext',
  'newstext',
  'newsbody',
  'postbody',
  'storybody',
  'entrycontent',
  'articlecontent',
  'newscontent',
  'newsdetails',
  'itemfulltext',
  'richtext',
])

/** A named body must hold this part of the sentences around it. */
const leastShare = 0.5
/** One child with this part of its parent's sentences is the better answer. */
const mass = 0.85

/** Where the article's text is, in a page without its furniture that has been weighed. Null for a page without sentences. */
export function findContent(tree: PageTree, title: PageElement | null): FoundContent | null {
  const scope = scopeOf(tree, title)
  if (scope.text === 0) return null
  const named = namedBodies(scope).sort((a, b) => b.prose - a.prose)[0]
  if (named && named.prose >= Math.max(30, scope.prose * leastShare)) return { element: widen(named, scope), isSure: true }
  const element = descend(scope)
  return { element, isSure: scope.name === 'article' || scope.name === 'main' || element.prose >= scope.prose * 0.95 }
}

/** The article that has the title, or the one with the most text; else `main`; else the page. */
function scopeOf(tree: PageTree, title: PageElement | null): PageElement {
  const page = tree.byName('body').find((body) => body.text > 0) ?? tree.root
  const articles = tree.byName('article').filter((article) => !article.isGone() && article.prose > 0)
  const own = title?.closest((element) => element.name === 'article') ?? null
  const best = own && own.prose > 0 ? own : (articles.sort((a, b) => b.prose - a.prose)[0] ?? null)
  if (best && best.prose >= page.prose * (best === own ? 0.3 : 0.6)) return best
  const main = [...tree.byName('main'), ...tree.byName('div').filter(({ attributes }) => attributes.role === 'main')].find((element) => !element.isGone() && element.prose >= page.prose * 0.3)
  return main ?? (page.prose >= tree.root.prose * 0.5 ? page : tree.root)
}

function namedBodies(scope: PageElement): PageElement[] {
  const found: PageElement[] = []
  for (const element of scope.elements()) {
    if (element === scope || element.prose === 0) continue
    if (element.attributes.itemprop?.includes('articleBody') || isNamedBody(classWords(element))) found.push(element)
  }
  return found
}

/** `entry-content`, `td-post-content`, `article__body`, `field--name-body`. */
function isNamedBody(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    if (wholeWords.has(words[i])) return true
    if (i > 0 && lastWords.has(words[i]) && (firstWords.has(words[i - 1]) || words[i - 1] === 'name')) return true
  }
  return false
}

/** A body in several parts: its parent, while that adds sentences of its own kind. */
function widen(element: PageElement, scope: PageElement): PageElement {
  const { parent } = element
  if (!parent || parent === scope || element.prose >= scope.prose * mass) return element
  return parent.prose > element.prose * 1.3 && parent.linked < parent.text * 0.2 ? parent : element
}

function descend(scope: PageElement): PageElement {
  let element = scope
  for (;;) {
    const next = element.children.find((child): child is PageElement => child.isElement && !child.removed && child.prose >= element.prose * mass && child.prose > 0)
    if (!next || next.name === 'p' || next.name === 'span' || next.name === 'font' || next.name === 'b' || next.name === 'strong') return element
    element = next
  }
}
