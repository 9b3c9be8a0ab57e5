import { classWords } from './class-words.js'
import { elementText } from './element-lines.js'
import { leadWords } from './furniture.table.js'
import type { PageElement, PageTree } from './page-tree.js'

const mostLeads = 4

/** The words between the title and the body that belong to the article: a lead that stands outside the body. */
export function findLead(tree: PageTree, title: PageElement | null, content: PageElement): string[] {
  if (!title) return []
  const leads: string[] = []
  for (const name of ['p', 'div', 'h2', 'h3', 'section']) {
    for (const element of tree.byName(name)) {
      if (element.order < title.order || element.order > content.order || element.text < 25 || element.text > 600) continue
      if (!classWords(element).some((word) => leadWords.has(word)) || element.isGone() || element.closest((outer) => outer === content)) continue
      if (leads.length === mostLeads) return leads
      const text = elementText(element)
      if (!leads.some((lead) => lead.includes(text) || text.includes(lead))) leads.push(text)
    }
  }
  return leads
}
