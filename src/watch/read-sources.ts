import { readFileSync } from 'node:fs'
import { toInputError } from '../ingest/find-inputs.js'
import { parseSources } from './parse-sources.js'
import type { SourcesFile } from './watched-source.js'

/** @throws {MarsadError} INPUT_NOT_FOUND, INPUT_UNREADABLE, SOURCES_INVALID */
export function readSources(path: string): SourcesFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw toInputError(path, cause)
  }
  return parseSources(text, path)
}
