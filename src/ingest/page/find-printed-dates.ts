import { blockElements } from './block-elements.js'
import { type BylineDates, readBylineDates } from './byline-dates.js'
import { classWords } from './class-words.js'
import { elementText } from './element-lines.js'
import { dateWords } from './furniture.table.js'
import type { PageElement, PageTree } from './page-tree.js'
import { lastOf } from './page-words.js'
import { toIsoDate } from './to-iso-date.js'

/** A byline has at most so many signs. */
const longest = 220
/** So many lines after the title may be a byline that no class tells, and so many before it. */
const reach = 14
const inline: ReadonlySet<string> = new Set(['span', 'font', 'small', 'b', 'strong', 'em', 'i'])
const notArticle: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'header', 'script', 'head'])

/**
 * The days that the page prints about itself: in elements that their class calls a date, else in short lines near the title. With
 * `isUpdateOnly` only lines that speak of an update are read.
 */
export function findPrintedDates(tree: PageTree, titleElements: readonly PageElement[], fetched: string | null, isUpdateOnly: boolean): Omit<BylineDates, 'isAll'> {
  const title = titleElements[0]
  const at = title?.order ?? -1
  const named: PageElement[] = []
  const after: PageElement[] = []
  const before: PageElement[] = []
  for (const element of tree.root.elements()) {
    if (element.text === 0 || element.text > longest) continue
    const isNamed = element.name === 'time' || classWords(element).some((word) => dateWords.has(word)) || /date/iu.test(element.attributes.itemprop ?? '')
    if (!isNamed && !blockElements.has(element.name) && !inline.has(element.name)) continue
    const list = element.order < at ? before : isNamed ? named : after
    if ((list === before || list.length < reach) && !isOutside(element, title)) list.push(element)
    if (named.length >= reach && after.length >= reach) break
  }
  let published: string | null = null
  let updated: string | null = null
  for (const element of [...named, ...after, ...before.reverse().slice(0, reach)]) {
    if (published !== null && updated !== null) break
    const text = elementText(element)
    if (!/\p{N}|\p{Script=Arabic}/u.test(text) || ((isUpdateOnly || published !== null) && lastOf(text, 'updated') < 0)) continue
    const found = readBylineDates(text, fetched)
    published ??= toIsoDate(text) ?? found.published
    updated ??= found.updated
  }
  return { published, updated }
}

function isOutside(element: PageElement, title: PageElement | undefined): boolean {
  const outer = element.closest((around) => notArticle.has(around.name))
  if (outer === null) return false
  return outer.name !== 'header' || (outer.closest((around) => around.name === 'article' || around.name === 'main') === null && !title?.closest((around) => around === outer))
}
