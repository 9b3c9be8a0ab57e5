import { classWords } from './class-words.js'
import { elementText } from './element-lines.js'
import type { PageElement, PageTree } from './page-tree.js'

const captionWords: ReadonlySet<string> = new Set(['caption', 'captions', 'legend', 'figcaption', 'imgcaption', 'imagecaption', 'photocaption'])

/** Takes the captions of the article's images out of a page without its furniture, each once. */
export function takeCaptions(tree: PageTree): string[] {
  const found = [
    ...tree.byName('figcaption'),
    ...['p', 'div', 'span', 'td', 'dd'].flatMap((name) =>
      tree.byName(name).filter((element) => element.text > 0 && element.text < 400 && (isCaption(classWords(element)) || element.attributes.itemprop === 'caption')),
    ),
  ].filter((element) => !element.isGone())
  const captions = new Set<string>()
  for (const element of found.sort((a, b) => a.order - b.order)) {
    if (element.isGone() || holdsImage(element)) continue
    const text = elementText(element)
    element.removed = true
    if (text !== '') captions.add(text)
  }
  return [...captions]
}

/** `wp-caption` is the frame around image and text; its text is `wp-caption-text`. */
function holdsImage(element: PageElement): boolean {
  for (const inner of element.elements()) if (inner !== element && ['img', 'amp-img', 'picture', 'figcaption'].includes(inner.name)) return true
  return false
}

const imageWords: ReadonlySet<string> = new Set(['img', 'image', 'photo', 'pic', 'picture', 'slide', 'thumb', 'media'])

/** `img-cap`, but not `drop-cap`. */
function isCaption(words: readonly string[]): boolean {
  return !words.includes('no') && words.some((word) => captionWords.has(word) || (word === 'cap' && words.some((other) => imageWords.has(other))))
}
