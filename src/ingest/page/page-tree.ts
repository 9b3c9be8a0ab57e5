/** A stretch of text in a page. */
export class PageText {
  readonly isElement = false
  removed = false
  parent: PageElement | null = null
  readonly data: string

  constructor(data: string) {
    this.data = data
  }
}

/** An element of a page. What is taken out stays where it is and is marked, so that taking out costs nothing however many siblings it has. */
export class PageElement {
  readonly isElement = true
  removed = false
  parent: PageElement | null = null
  children: PageNode[] = []
  name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Signs of its text, signs of it within links, and signs of it in sentences outside links; `weighElements` fills them in. */
  text = 0
  linked = 0
  prose = 0
  /** Holds the page's title, or names itself the article's body. */
  isKept = false
  /** `classWords` keeps them here. */
  words: readonly string[] | null = null
  /** Its place in the order of the page. */
  order = 0

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name
    this.attributes = attributes
  }

  append(node: PageNode): void {
    node.parent = this
    this.children.push(node)
  }

  attribute(name: string): string | null {
    return this.attributes[name]?.trim() || null
  }

  /** The nearest of itself and the elements around it for which `test` holds. */
  closest(test: (element: PageElement) => boolean): PageElement | null {
    let element: PageElement | null = this
    while (element && !test(element)) element = element.parent
    return element
  }

  /** True if it or an element around it was taken out. */
  isGone(): boolean {
    return this.closest((element) => element.removed) !== null
  }

  /** Its elements, itself first, in the order of the page, without what was taken out. */
  *elements(): Generator<PageElement> {
    const open: PageElement[] = [this]
    for (let element = open.pop(); element; element = open.pop()) {
      if (element.removed) continue
      yield element
      for (let i = element.children.length - 1; i >= 0; i--) {
        const child = element.children[i]
        if (child.isElement) open.push(child)
      }
    }
  }
}

export type PageNode = PageElement | PageText

/** A page's tree, and its elements by name in the order of the page. */
export interface PageTree {
  readonly root: PageElement
  readonly byName: (name: string) => readonly PageElement[]
}
