import { getResolvedPDFJS } from 'unpdf'
import { MarsadError } from '../../core/errors.js'
import { toPageLines } from './page-lines.js'
import { preparePdf } from './prepare-pdf.js'
import type { TextItem } from './text-item.js'
import { toParagraphs } from './to-paragraphs.js'
import { isTurnedRound, toReadBrackets, turnRound } from './turn-round.js'

/** A report has no more pages than this. */
const mostPages = 2000
/** Stretches of letters on all pages; a page of a newspaper has a few thousand. */
const mostItems = 4_000_000

/** The text of a PDF in reading order, a line a paragraph. @throws {MarsadError} INPUT_MALFORMED, INPUT_TOO_LARGE; INPUT_EMPTY where it holds pictures only */
export async function readPdf(bytes: Buffer, origin: string): Promise<string> {
  let pages: TextItem[][]
  try {
    pages = await readPages(preparePdf(bytes, origin), origin)
  } catch (cause) {
    if (cause instanceof MarsadError) throw cause
    const { name, message } = cause as Error
    throw new MarsadError('INPUT_MALFORMED', origin, name === 'PasswordException' ? 'the PDF is locked by a password' : `not a readable PDF: ${String(message).slice(0, 120)}`, { cause })
  }
  const text = toText(pages)
  if (text === '') throw new MarsadError('INPUT_EMPTY', origin, 'the PDF holds no text, only pictures: it wants text recognition first')
  return isTurnedRound(text) ? toText(pages.map((items) => items.map((item) => ({ ...item, text: turnRound(item.text) })))) : text
}

function toText(pages: readonly (readonly TextItem[])[]): string {
  return toReadBrackets(toParagraphs(pages.map(toPageLines)).join('\n'))
}

async function readPages(data: Uint8Array<ArrayBuffer>, origin: string): Promise<TextItem[][]> {
  const { getDocument } = await getResolvedPDFJS()
  const task = getDocument({ data, verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, enableXfa: false })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) throw new MarsadError('INPUT_TOO_LARGE', origin, `the PDF has more than ${mostPages} pages`)
    const pages: TextItem[][] = []
    let count = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ disableNormalization: true })
      count += items.length
      if (count > mostItems) throw new MarsadError('INPUT_TOO_LARGE', origin, 'the PDF holds more text than a report')
      pages.push(items.flatMap((item) => ('str' in item ? toTextItem(item) : [])))
      page.cleanup()
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** None for letters that do not run along the page, such as a seal across it. */
function toTextItem({ str, transform, width }: { readonly str: string; readonly transform: readonly number[]; readonly width: number }): TextItem[] {
  const [a, b, c, d, x, y] = transform
  if (Math.abs(b) > Math.abs(a)) return []
  return [{ text: str, x, y, width, size: Math.hypot(c, d) }]
}
