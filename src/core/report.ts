import type { Section } from './section.js'

/**
 * A published text as it is handed to the coder. `sections` wins over `title` and `text`; without it the
 * text is split by the plain-text rules. `sha256` is of the bytes as received; without it, of the text's UTF-8.
 */
export interface Report {
  readonly id?: string | null
  readonly source?: string | null
  readonly url?: string | null
  /** ISO 8601 date or date-time. */
  readonly published?: string | null
  readonly title?: string | null
  readonly text?: string | null
  readonly sections?: readonly Section[] | null
  readonly sha256?: string
}
