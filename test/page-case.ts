import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../src/ingest/decode-page.js'
import { type Page, type PageOptions, readPage } from '../src/ingest/html-sections.js'
import { type PostPlatform, platformOf } from '../src/ingest/page/post-address.js'
import { splitPage } from '../src/ingest/split-page.js'

export interface ExpectedPost {
  readonly platform: PostPlatform | null
  readonly author: string | null
  readonly handle: string | null
  readonly posted: string | null
  readonly text: string
  readonly links: readonly string[]
}

interface ExpectedItem {
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly body: string
}

/** `expected.json` of a page case: what a reader takes from the page, and what is known of it from outside. */
export interface PageCase {
  readonly given?: PageOptions & { readonly contentType?: string }
  readonly title: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly url: string | null
  readonly source: string | null
  readonly section: string | null
  readonly body?: string
  readonly captions?: readonly string[]
  readonly posts?: readonly ExpectedPost[]
  /** Words that must stand in no section. */
  readonly absent?: readonly string[]
  /** The items of a page of many. */
  readonly items?: readonly ExpectedItem[]
}

/** What is read from a page, in the shape of `expected.json`. */
export function readCase(bytes: Buffer, given: PageCase['given']): PageCase {
  const html = decodePage(bytes, given?.contentType ?? null).text
  const page = readPage(html, given)
  const { title, published, updated, url, source, section } = page
  const items = splitPage(html, given)
  const told = { ...(given ? { given } : {}), title, published, updated, url, source, section }
  if (items.length > 0) return { ...told, items: items.map((item) => ({ title: item.title, published: item.published, url: item.url, body: bodyOf(readPage(item.html)) })) }
  const sections = (kind: string) => page.sections.filter((one) => one.kind === kind)
  return {
    ...told,
    body: bodyOf(page),
    captions: sections('caption').map((one) => one.text),
    posts: sections('post').map(({ author, handle, posted, text, links }) => ({
      platform: platformOf(links ?? []),
      author: author ?? null,
      handle: handle ?? null,
      posted: posted ?? null,
      text,
      links: links ?? [],
    })),
  }
}

export function bodyOf(page: Page): string {
  return page.sections
    .filter((one) => one.kind === 'body' || one.kind === 'hashtag')
    .map((one) => one.text)
    .join('\n')
}

/** The folder of a case: its bytes, and what is expected. */
export function openCase(folder: string): { readonly bytes: Buffer; readonly expected: PageCase } {
  return { bytes: readFileSync(join(folder, 'source.html')), expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as PageCase }
}

/** F1 over words as a bag; 1 where both are empty. */
export function tokenF1(expected: string, read: string): number {
  const wanted = wordsOf(expected)
  const got = wordsOf(read)
  if (wanted.length === 0 && got.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / Math.max(1, wanted.length + got.length)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
