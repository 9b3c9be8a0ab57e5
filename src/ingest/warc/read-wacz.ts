import { MarsadError } from '../../core/errors.js'
import type { RawItem, ReadOptions } from '../read-input.js'
import { splitLines } from '../split-lines.js'
import { ZipArchive, type ZipBounds } from '../zip/zip-archive.js'
import type { BytePiece } from './byte-window.js'
import { gzipMembers } from './gzip-members.js'
import { readWarc } from './read-warc.js'

/** The archives in a WACZ are compressed already, and streamed. */
const bounds: ZipBounds = { entries: 20_000, total: 2 ** 40, ratio: 100 }
/** One line of the list of pages, which may hold the page's text. */
const largestLine = 16 * 1024 * 1024

/**
 * The pages of a WACZ archive: of the web archives in it, what its lists of pages name, with what those redirect to. Without a list, or where it names none, every
 * page; frames and what scripts fetched are pages there too.
 */
export async function* readWacz(path: string, from: string | Buffer, options: ReadOptions): AsyncGenerator<RawItem> {
  const archive = await ZipArchive.open(from, path, bounds)
  try {
    const listed = await listedPages(archive)
    const pages =
      listed.size === 0
        ? { isPage: null }
        : {
            isPage: (url: string) => listed.has(withoutFragment(url)),
            onRedirect: (source: string, target: string) => {
              if (listed.has(withoutFragment(source))) listed.add(withoutFragment(target))
            },
          }
    const names = archive.names.filter((name) => /^archive\/.+\.warc(?:\.gz)?$/iu.test(name))
    if (names.length === 0) yield { error: new MarsadError('INPUT_EMPTY', path, 'the archive holds no web archive') }
    for (const name of names) {
      const stream = archive.stream(name, options.onBytes)
      const pieces: AsyncIterable<BytePiece> = /\.gz$/iu.test(name) ? gzipMembers(stream) : stream
      try {
        yield* readWarc(`${path}/${name}`, pieces, options, pages)
      } catch (cause) {
        if (!(cause instanceof MarsadError)) throw cause
        yield { error: cause }
      }
    }
  } finally {
    archive.close()
  }
}

async function listedPages(archive: ZipArchive): Promise<Set<string>> {
  const listed = new Set<string>()
  for (const name of archive.names) {
    if (!/^pages\/[^/]+\.jsonl$/u.test(name)) continue
    for await (const line of splitLines(archive.stream(name), largestLine)) {
      const url = urlOf(line)
      if (url !== null) listed.add(withoutFragment(url))
    }
  }
  return listed
}

/** Null for the list's first line, which says what the list is, and for broken ones. */
function urlOf(line: Buffer | null): string | null {
  try {
    const { url } = JSON.parse(line?.toString('utf8') ?? 'null') as { url?: unknown }
    return typeof url === 'string' ? url : null
  } catch {
    return null
  }
}

const withoutFragment = (url: string): string => url.replace(/#.*$/su, '')
