import { beginsTelegram } from './begins-telegram.js'

/** What a file can hold. */
export const inputFormats = ['txt', 'html', 'json', 'ndjson', 'warc', 'wacz', 'telegram', 'pdf', 'docx', 'eml', 'mbox', 'csv', 'xlsx'] as const
export type InputFormat = (typeof inputFormats)[number]

/** The endings by which files are known, without `.gz`. */
const endings: Readonly<Record<string, InputFormat>> = {
  txt: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  warc: 'warc',
  wacz: 'wacz',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'eml',
  mbox: 'mbox',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
}

/** Null where the name does not tell. */
export function formatByName(path: string): InputFormat | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/u.exec(path.toLowerCase())?.[1] ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending] : null
}

/** By the first bytes of formats that are no text, or carry others; null for text. */
export function formatByBytes(head: Buffer): InputFormat | null {
  const start = head.toString('latin1', 0, 1024)
  if (start.startsWith('WARC/')) return 'warc'
  if (/^\s*%PDF-\d/u.test(start)) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return formatByEntries(head)
  if (/^From \S.* \d{4}\r?\n/u.test(start)) return 'mbox'
  return beginsMail(start) ? 'eml' : null
}

/** By the names that stand before the first entries of a zip archive. */
function formatByEntries(head: Buffer): InputFormat | null {
  const names = [...head.toString('latin1').matchAll(/PK\u0003\u0004[\s\S]{22}([\s\S]{4})([^\0\u0003]{1,200})/gu)].map(([, lengths, text]) => text.slice(0, lengths.charCodeAt(0)))
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  return names.some((name) => /^(?:archive\/|pages\/|datapackage\.json$)/u.test(name)) ? 'wacz' : null
}

/** Two fields of a mail's head in its first lines. */
function beginsMail(start: string): boolean {
  const fields = /^(?:[a-z][a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/iu.exec(start)?.[0] ?? ''
  return (fields.match(/^(?:received|return-path|delivered-to|message-id|mime-version|from|to|date|subject|list-id):/gimu)?.length ?? 0) >= 2
}

/** JSON lines that call themselves .json are told by their first two lines; other content by how it begins. */
export function formatByContent(start: string, named: InputFormat | null): InputFormat {
  if (beginsTelegram(start)) return 'telegram'
  if (named || /^(?:\{\s*["}]|\[\s*[{\]])/u.test(start)) return isJsonLines(start) ? 'ndjson' : 'json'
  return /^<(?:!--|(?:!doctype|html|head|body|main|article|section|div|p|h1|\?xml)\b)/iu.test(start) ? 'html' : 'txt'
}

function isJsonLines(start: string): boolean {
  const end = start.indexOf('\n')
  if (end < 0 || !start.startsWith('{')) return false
  const rest = start.slice(end).trimStart()
  if (rest === '' || rest.startsWith('{')) return rest !== ''
  try {
    JSON.parse(start.slice(0, end))
    return true
  } catch {
    return false
  }
}
