import mammoth from 'mammoth'
import { MarsadError } from '../../core/errors.js'
import { elementLines } from '../page/element-lines.js'
import { parsePage } from '../page/parse-page.js'
import { ZipArchive, type ZipBounds } from '../zip/zip-archive.js'

/** A document is read as a tree: ten times its bytes in memory. Pictures are counted too, and not read. */
const bounds: ZipBounds = { entries: 5000, total: 256 * 1024 * 1024, ratio: 400 }
const largestText = 32 * 1024 * 1024

/** A Word document's headline, where its first paragraph is styled as one, and its text, a line a paragraph. @throws {MarsadError} */
export async function readDocx(bytes: Buffer, origin: string): Promise<{ readonly title: string | null; readonly text: string }> {
  await checkSizes(bytes, origin)
  let html: string
  try {
    // the embedded pictures would be written into the page
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer: bytes }, { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] })).value
  } catch (cause) {
    throw new MarsadError('INPUT_MALFORMED', origin, `not a readable Word document: ${(cause as Error).message.slice(0, 120)}`, { cause })
  }
  const page = parsePage(html)
  if (!('root' in page)) throw new MarsadError('INPUT_MALFORMED', origin, `not a readable Word document: ${page.reason}`)
  const first = page.root.children.find((child) => child.isElement)
  const headline = first?.isElement && first.name === 'h1' ? first : null
  const title = headline ? elementLines(headline).join(' ') || null : null
  if (headline) headline.removed = true
  return { title, text: elementLines(page.root).join('\n') }
}

/** Reads what mammoth will read through once: the sizes that an archive tells of itself may be wrong. */
async function checkSizes(bytes: Buffer, origin: string): Promise<void> {
  const archive = await ZipArchive.open(bytes, origin, bounds)
  try {
    if (!archive.names.some((name) => /^word\/document\d*\.xml$/u.test(name))) throw new MarsadError('INPUT_MALFORMED', origin, 'not a Word document')
    for (const name of archive.names) if (/\.(?:xml|rels)$/u.test(name)) await archive.read(name, largestText)
  } finally {
    archive.close()
  }
}
