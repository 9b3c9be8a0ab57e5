import type { Issue } from '../core/issue.js'
import type { Section } from '../core/section.js'

/** One report as it came in, ready to be coded. `sha256` is of its own bytes: the file's, or its line's in a file of many. */
export interface SourceDocument {
  readonly id: string
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
  readonly title: string | null
  readonly text: string | null
  readonly sections: readonly Section[] | null
  readonly sha256: string
  /** The input it came from, for messages: a path, with the line number in a file of many. */
  readonly origin: string
  readonly issues: readonly Issue[]
}

/** What the command line says of files that do not tell it themselves. */
export interface DocumentDefaults {
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
}
