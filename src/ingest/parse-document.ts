import { createHash } from 'node:crypto'
import { MarsadError } from '../core/errors.js'
import { decodeText } from './decode.js'
import { decodeMarkup } from './decode-page.js'
import type { DocumentDefaults, DocumentFormat } from './document.js'
import { readPage } from './html-sections.js'
import { parseJsonDocument } from './json-document.js'
import { toPageDocument } from './page-document.js'
import type { InputItem } from './read-input.js'

/** One report from its bytes: as it came in, or as it was kept. The fault comes as an item. */
export async function parseDocument(bytes: Buffer, format: DocumentFormat, origin: string, id: string, defaults: DocumentDefaults): Promise<InputItem> {
  switch (format) {
    case 'json':
      return parseJsonDocument(bytes, origin, id, defaults)
    case 'pdf':
    case 'docx':
      return parseFile(bytes, format, origin, id, defaults)
    case 'html':
      return parsePage(bytes, origin, id, defaults)
    case 'txt':
      return parseText(bytes, origin, id, defaults)
  }
}

/** A page that is one report: whether it holds many was settled when it came in. */
function parsePage(bytes: Buffer, origin: string, id: string, defaults: DocumentDefaults): InputItem {
  const decoded = decodeMarkup(bytes, defaults.charset)
  if (decoded.text.trim() === '') return { error: new MarsadError('INPUT_EMPTY', origin) }
  return toPageDocument(bytes, decoded, readPage(decoded.text, defaults), origin, id, defaults)
}

/** A plain text. */
export function parseText(bytes: Buffer, origin: string, id: string, defaults: DocumentDefaults): InputItem {
  const { text, issues } = decodeText(bytes, defaults.charset)
  if (text.trim() === '') return { error: new MarsadError('INPUT_EMPTY', origin) }
  return { document: { id, sha256: hashOf(bytes), bytes, format: 'txt', origin, ...picked(defaults), title: null, text, sections: null, issues } }
}

/** A file that is no text itself. Its readers are large and loaded when they are wanted. What such a file says of its making is no date of publication. */
async function parseFile(bytes: Buffer, format: 'pdf' | 'docx', origin: string, id: string, defaults: DocumentDefaults): Promise<InputItem> {
  try {
    const { title, text } =
      format === 'pdf' ? { title: null, text: await (await import('./pdf/read-pdf.js')).readPdf(bytes, origin) } : await (await import('./office/read-docx.js')).readDocx(bytes, origin)
    if (title === null && text.trim() === '') return { error: new MarsadError('INPUT_EMPTY', origin) }
    return { document: { id, sha256: hashOf(bytes), bytes, format, origin, ...picked(defaults), title, text, sections: null, issues: [] } }
  } catch (cause) {
    if (cause instanceof MarsadError) return { error: cause }
    throw cause
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const picked = ({ source, url, published }: DocumentDefaults): DocumentDefaults => ({ source, url, published })
