import { classWords } from './class-words.js'
import { elementText, textStart } from './element-lines.js'
import type { PageElement, PageTree } from './page-tree.js'
import { tidyLine } from './tidy-line.js'

export interface FoundTitle {
  readonly title: string | null
  /** The elements that print it. */
  readonly elements: readonly PageElement[]
}

const longest = 400
const around: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])
const separators = / [|\-–—:•«»/]{1,2} /gu

/** The page's headline: what its metadata names and a heading prints; `h1` may be the site's name. */
export function findTitle(tree: PageTree, named: readonly (string | null)[], site: string | null): FoundTitle {
  const tag = tidyLine(tree.byName('title')[0] ? elementText(tree.byName('title')[0]) : '')
  const told = named.filter((name): name is string => name !== null && name !== '')
  const readHeadings = (elements: readonly PageElement[]) =>
    elements
      .filter((heading) => textStart(heading, longest + 1).length <= longest * 2 && heading.closest((element) => around.has(element.name)) === null)
      .map((element) => ({ element, text: elementText(element) }))
      .filter(({ text }) => text !== '' && text !== site && text.length <= longest)
  let headings = readHeadings(['h1', 'h2', 'h3'].flatMap((name) => tree.byName(name)))
  const agreeing = () => headings.find(({ text }) => told.some((name) => agree(text, name))) ?? headings.find(({ text }) => text.length > 12 && tag.length > 0 && agree(text, tag))
  let found = agreeing()
  if (!found) {
    headings = [...headings, ...readHeadings(otherHeadings(tree))]
    found = agreeing()
  }
  const inArticle = headings.find(({ element }) => element.name === 'h1' && element.closest(({ name }) => name === 'article' || name === 'main') !== null)
  const alike = found ?? headings.find(({ element, text }) => element.name === 'h1' && [...told, tag].some((name) => overlap(text, name) >= 0.5)) ?? inArticle
  const only = alike ?? (told.length === 0 ? headings.find(({ element }) => element.name === 'h1' && (tag === '' || !tag.includes(elementText(element)))) : undefined)
  const title = alike?.text ?? (told[0] ? withoutSite(told[0], site) : tag !== '' ? withoutSite(tag, site ?? shortName(tree)) : (only?.text ?? null))
  return { title: title || null, elements: headings.filter(({ text }) => text === title).map(({ element }) => element) }
}

/** Old pages print the title in a cell or block that only its class tells. */
function otherHeadings(tree: PageTree): PageElement[] {
  return ['td', 'div', 'span', 'p', 'font', 'b'].flatMap((name) =>
    tree.byName(name).filter((element) => classWords(element).some((word) => word === 'title' || word === 'headline' || word === 'newstitle')),
  )
}

/** One is the other, but for a site's name before or behind it. */
function agree(heading: string, name: string): boolean {
  if (heading === name) return true
  if (heading.length < 8 || !name.includes(heading)) return false
  const rest = name.replace(heading, ' ').trim()
  return heading.length > rest.length && /^$|^\P{L}|\P{L}$/u.test(rest)
}

function overlap(a: string, b: string): number {
  const words = new Set(a.split(' '))
  const shared = b.split(' ').filter((word) => words.has(word)).length
  return shared / Math.max(1, Math.min(words.size, b.split(' ').length))
}

/** The first heading, where it stands on the page as the site's name. */
function shortName(tree: PageTree): string | null {
  const heading = tree.byName('h1')[0]
  return heading ? elementText(heading) : null
}

/** «عنوان | صحيفة»: without the part that is the site's name, or else the shorter end part. */
function withoutSite(name: string, site: string | null): string {
  const parts = name.split(separators)
  if (parts.length < 2) return name
  if (site && parts.at(-1) === site) return name.slice(0, name.lastIndexOf(site)).replace(/ [|\-–—:•«»/]{1,2} ?$/u, '')
  if (site && parts[0] === site) return name.slice(site.length).replace(/^ ?[|\-–—:•«»/]{1,2} /u, '')
  const last = parts.at(-1) ?? ''
  const first = parts[0]
  if (last.split(' ').length <= 4 && name.length > last.length * 2) return name.slice(0, name.length - last.length).replace(/ [|\-–—:•«»/]{1,2} ?$/u, '')
  return first.split(' ').length <= 3 && name.length > first.length * 2 ? name.slice(first.length).replace(/^ ?[|\-–—:•«»/]{1,2} /u, '') : name
}
