import { readBylineDates } from './byline-dates.js'
import { elementLines } from './element-lines.js'
import { findContent } from './find-content.js'
import { findLead } from './find-lead.js'
import type { PageElement, PageTree } from './page-tree.js'
import { beginsWith, withoutWords } from './page-words.js'
import { readabilityLines } from './readability-lines.js'
import { stripInserts } from './strip-inserts.js'
import { weighElements } from './weigh-elements.js'

/** The article's lines, in a weighed page without its furniture; `chosen` is the body where the site's selectors name it. */
export function bodyLines(tree: PageTree, title: PageElement | null, chosen: PageElement | null, headline: string | null): string[] {
  const content = chosen ? { element: chosen, isSure: true } : findContent(tree, title)
  if (!content) return tree.root.text > 0 ? clean(elementLines(tree.root), headline) : []
  stripInserts(content.element)
  weighElements(tree.root)
  const lead = findLead(tree, title, content.element)
  let lines = elementLines(content.element)
  if (!content.isSure) lines = better(lines, readabilityLines(tree.root))
  const own = clean(lines, headline)
  const whole = own.join(' ')
  return [
    ...clean(
      lead.filter((line) => !whole.includes(line)),
      headline,
    ),
    ...own,
  ]
}

/** Readability's choice, unless it lost most of what was found. */
function better(own: string[], other: string[] | null): string[] {
  return other !== null && other.join('').length > own.join('').length * 0.5 ? other : own
}

/** Without lines that only print the date, the author's name, counters, or ask for something. */
function clean(lines: readonly string[], headline: string | null): string[] {
  return lines.filter((line) => {
    if (line === headline || /^[^\p{L}\p{N}#\u2063]*$/u.test(line)) return false
    if (line.length > 140 || line.startsWith('\u2063')) return true
    if (beginsWith(line, 'call', 'rights') || (beginsWith(line, 'link_box') && line.length < 45)) return false
    if (line.length < 60 && beginsWith(line, 'byline') && !/[.!؟…]$/u.test(line)) return false
    if (/\d|[٠-٩]/u.test(line) && withoutWords(line, 'counter').replace(/[\d\s٠-٩]/gu, '') === '') return false
    return !(/\d|[٠-٩]/u.test(line) && readBylineDates(line, '2000-01-01').isAll)
  })
}
