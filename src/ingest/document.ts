import type { Issue } from '../core/issue.js'
import type { Section } from '../core/section.js'
import type { SiteSelectors } from './page/site-selectors.js'

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
  /** Those bytes, and as what they are read. */
  readonly bytes: Buffer
  readonly format: DocumentFormat
  /** The input it came from, for messages: a path, with the line number in a file of many. */
  readonly origin: string
  readonly issues: readonly Issue[]
  /** What the archive or the server that the bytes came from told of them. */
  readonly carried?: CarriedFacts
}

/** What goes beside the bytes of a page and is not in them: with it they are read again as they were read first. */
export interface CarriedFacts extends ReadingFacts {
  readonly url: string | null
  readonly charset: string | null
  readonly fetched: string | null
  /** The outlet, where it was told by the list of sources. */
  readonly source?: string
  /** As a feed told it, where the page tells no date. */
  readonly published?: string
}

/** A report by itself: a plain text, a page, a JSON object, a PDF or a Word document. */
export const documentFormats = ['txt', 'html', 'json', 'pdf', 'docx'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** How the bytes of a page are to be read. */
export interface ReadingFacts {
  /** The charset that the server told of a page. */
  readonly charset?: string | null
  /** ISO 8601 date-time at which it was fetched, from which «قبل ساعتين» (two hours ago) counts; never its date of publication. */
  readonly fetched?: string | null
  /** Where the parts of its site's pages are. */
  readonly selectors?: SiteSelectors | null
}

/** What the command line says of files that do not tell it themselves. */
export interface DocumentDefaults extends ReadingFacts {
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
}
