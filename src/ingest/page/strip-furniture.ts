import { classWords } from './class-words.js'
import { combiningWords, furnitureBeginnings, furnitureElements, furnitureRoles, furnitureWords, longFurnitureWords, smallPrintWords } from './furniture.table.js'
import type { PageElement } from './page-tree.js'

/** Small print has at most so many signs. */
const longestSmallPrint = 320
/** An element with this part of the page's sentences is the page's frame, whatever its class says. */
const frameShare = 0.6
/** Fewer signs of sentences on a whole page are labels. */
const leastArticle = 60

/** Takes out navigation, comments, teasers, banners, forms and hidden parts. Elements that hold the title or the body (`isKept`) stay. */
export function stripFurniture(root: PageElement, hasTitle: boolean): void {
  const total = Math.max(1, root.prose)
  const doubtful: PageElement[] = []
  for (const element of root.elements()) {
    if (element.isKept || element.name === '#page' || element.name === 'html' || element.name === 'body') continue
    if (isHidden(element)) element.removed = true
    else if (isFurniture(element, hasTitle, total)) {
      element.removed = true
      if (element.prose > 0 && !isComment(element)) doubtful.push(element)
    }
  }
  // no sentence is left: the longest of what was taken out was the article
  const left = [...root.elements()].some((element) => element.name !== '#page' && element.name !== 'html' && element.name !== 'body' && proseLeft(element) > 0)
  if (!left && total > leastArticle) for (const element of doubtful.sort((a, b) => b.prose - a.prose).slice(0, 1)) element.removed = false
}

/** Sentences of an element itself, weighed before anything was taken out of it. */
function proseLeft(element: PageElement): number {
  let inner = 0
  for (const child of element.children) if (child.isElement) inner += child.prose
  return element.prose - inner
}

/** Takes out dates, author lines, tags and counters; to be called when their dates have been read. */
export function stripSmallPrint(root: PageElement): void {
  for (const element of root.elements()) {
    if (element.isKept || element === root || element.text > longestSmallPrint || isBodyText(element)) continue
    if (element.name === 'time' && element.parent?.name !== 'p') element.removed = true
    else if (element.name !== 'p' && element.name !== 'figure' && classWords(element).some((word) => smallPrintWords.has(word)) && !isText(element)) element.removed = true
    else if (element.name === 'p' && element.text < 120 && classWords(element).some((word) => smallPrintWords.has(word))) element.removed = true
  }
}

function isFurniture(element: PageElement, hasTitle: boolean, total: number): boolean {
  if (element.name === 'main' || element.name === 'article') return isComment(element)
  if (furnitureElements.has(element.name) || furnitureRoles.has(element.attributes.role ?? '')) return element.prose < total * frameShare || element.name !== 'form'
  if (element.name === 'header') return element.closest((outer) => outer.name === 'article' || outer.name === 'main') === null
  const words = classWords(element)
  const telling = words.filter((word, i) => !combiningWords.has(words[i - 1] ?? '') && (furnitureWords.has(word) || furnitureBeginnings.some((beginning) => word.startsWith(beginning))))
  if (telling.length === 0) return false
  if (isComment(element) || element.prose < total * frameShare || element.linked > element.text * 0.3) return true
  return hasTitle && telling.some((word) => longFurnitureWords.has(word))
}

const isComment = (element: PageElement): boolean => classWords(element).some((word) => word === 'comment' || word === 'comments' || word === 'commentlist')

/** A paragraph's worth of sentences beside nothing else: a lead may stand in a block called `info`. */
function isText(element: PageElement): boolean {
  return element.prose > 120 && element.prose > element.text * 0.7
}

function isBodyText(element: PageElement): boolean {
  return element.name === 'body' || element.name === 'main' || element.name === 'article' || element.name === 'td' || element.name === 'tr' || element.name === 'table' || element.name === 'tbody'
}

function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  return attributes.style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(attributes.style)
}
