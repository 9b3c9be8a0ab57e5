import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { MarsadError } from '../core/errors.js'
import { decodeText } from './decode.js'
import { largestWhole, openBytes, toReadError } from './read-input.js'
import { splitLines } from './split-lines.js'

/** The value of one line with its file and line number (`gold.jsonl:17`), or what was wrong with the line or the file. */
export type JsonLine = { readonly origin: string; readonly value: unknown } | { readonly error: MarsadError }

/** The values of a file of one JSON value a line, or of standard input (`-`), gzipped or not; blank lines are passed over. Faults come as items. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path)
  let number = 0
  let told = 0
  try {
    for await (const line of splitLines(await openBytes(raw), largestWhole)) {
      number++
      const item = parseLine(line, `${path}:${number}`)
      if (item === null) continue
      told++
      yield item
    }
    if (told === 0) yield { error: new MarsadError('INPUT_EMPTY', path) }
  } catch (cause) {
    yield { error: toReadError(path, cause) }
  } finally {
    raw.destroy()
  }
}

/** Null for a blank line. */
function parseLine(line: Buffer | null, origin: string): JsonLine | null {
  if (line === null) return { error: new MarsadError('INPUT_TOO_LARGE', origin) }
  const { text } = decodeText(line)
  if (text.trim() === '') return null
  try {
    return { origin, value: JSON.parse(text) }
  } catch (cause) {
    return { error: new MarsadError('INPUT_MALFORMED', origin, `not valid JSON: ${(cause as Error).message.slice(0, 120)}`, { cause }) }
  }
}
