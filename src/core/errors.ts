/** Every fault that Marsad throws, with its sentence. `docs/errors.md` lists the same codes; a test holds both together. */
export const errorTable = {
  USAGE: 'The command was called in a way it does not know.',
  INPUT_NOT_FOUND: 'There is nothing at this path.',
  INPUT_UNREADABLE: 'The input exists but cannot be read.',
  INPUT_EMPTY: 'The input holds no text.',
  INPUT_BINARY: 'The input is not text.',
  INPUT_TRUNCATED: 'The compressed input ends before its end.',
  INPUT_MALFORMED: 'The input is not of the form it claims.',
  INPUT_TOO_LARGE: 'One report is larger than the bound for a single report.',
  INPUT_PRIVATE: 'A private conversation is no published report.',
  INPUT_CHANGED: 'This input, or how it is to be read, is another than when it was begun.',
  REPORT_FAILED: 'This report could not be worked on and was set aside; the others went on.',
  FETCH_REFUSED: 'This address is not fetched.',
  FETCH_FAILED: 'The network or the server gave no page.',
  SOURCES_INVALID: 'The list of sources does not hold together.',
  WATCH_RUNNING: 'Another marsad watch works on this store.',
  OUTPUT_FAILED: 'The output could not be written.',
  FOLDER_BUSY: 'Another marsad writes into this folder.',
  FOLDER_FOREIGN: 'This folder holds something else; nothing was changed in it.',
  FOLDER_DAMAGED: 'What the folder lists is not what it holds; nothing was changed in it.',
  STORE_UNREACHABLE: 'The store cannot be opened.',
  STORE_FOREIGN: 'This is the database of another program; nothing was changed in it.',
  STORE_NEWER: 'The store was written by a newer version of Marsad; nothing was changed in it.',
  STORE_CORRUPT: 'The file of the store is damaged.',
  STORE_FULL: 'The disk is full; what was acknowledged before is kept.',
  STORE_BUSY: 'Another process has been writing to the store for too long.',
  STORE_LOST: 'The connection to the store broke; what was acknowledged before is kept.',
  QUEUE_UNREACHABLE: 'The queue cannot be reached.',
  NOT_IN_STORE: 'The store has nothing with this id.',
  PACK_INVALID: 'A table of the language pack or the gazetteer does not hold together.',
} as const

export type ErrorCode = keyof typeof errorTable

/** A fault of use, input, output or tables. `subject` names the input, file or row that it is about. */
export class MarsadError extends Error {
  readonly code: ErrorCode
  readonly subject: string

  constructor(code: ErrorCode, subject: string, detail?: string, options?: { cause?: unknown }) {
    super(`${subject}: ${detail ?? errorTable[code]}`, options)
    this.name = 'MarsadError'
    this.code = code
    this.subject = subject
  }
}
