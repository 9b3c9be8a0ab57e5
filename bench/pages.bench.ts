/** Megabytes of markup a second that pages are read at, beside the decoding of the same bytes; `npm run bench` prints the coder's figures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../src/ingest/decode-page.js'
import { readPage } from '../src/ingest/html-sections.js'

const folder = join(import.meta.dirname, '../test/pages')
const sources = readdirSync(folder).map((slug) => readFileSync(join(folder, slug, 'source.html')))
/** Real pages are mostly scripts and styles around as much text. */
const dressed = sources.map((bytes) =>
  Buffer.concat([
    bytes,
    Buffer.from(
      `<script>${'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}\n'.repeat(500)}</script><style>${'.a>.b{color:#123456;margin:0 auto}\n'.repeat(300)}</style>`,
    ),
  ]),
)

function rate(pages: readonly Buffer[], read: (bytes: Buffer) => unknown): number {
  const size = pages.reduce((sum, page) => sum + page.length, 0)
  let rounds = 0
  const start = performance.now()
  for (; performance.now() - start < 3000; rounds++) for (const page of pages) read(page)
  return (size * rounds) / 1e3 / (performance.now() - start)
}

for (const [name, pages] of [
  ['cases', sources],
  ['cases with scripts and styles', dressed],
] as const) {
  rate(pages, (bytes) => readPage(decodePage(bytes).text))
  const floor = rate(pages, (bytes) => decodePage(bytes).text)
  const whole = rate(pages, (bytes) => readPage(decodePage(bytes).text))
  process.stdout.write(`${name}: ${whole.toFixed(1)} MB/s, decoding alone ${floor.toFixed(0)} MB/s, ratio ${(whole / floor).toFixed(3)}\n`)
}
