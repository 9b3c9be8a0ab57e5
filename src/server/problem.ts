import type { FastifyError } from 'fastify'
import { type ErrorCode, errorTable, MarsadError } from '../core/errors.js'

/** An error as RFC 9457 has it. `code` is the one of the error table; `type` leads to its line in the documents. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
}

const statusOf: Readonly<Partial<Record<ErrorCode, number>>> = {
  USAGE: 400,
  INPUT_MALFORMED: 400,
  INPUT_TOO_LARGE: 413,
  INPUT_NOT_FOUND: 404,
  NOT_IN_STORE: 404,
  STORE_UNREACHABLE: 503,
  STORE_FOREIGN: 503,
  STORE_NEWER: 503,
  STORE_CORRUPT: 503,
  STORE_FULL: 507,
  STORE_BUSY: 503,
  STORE_LOST: 503,
}

/** What the client is told of an error. A fault of the program is not described: it is logged. */
export function toProblem(error: unknown): Problem {
  if (error instanceof MarsadError) {
    const { code } = error
    return { type: `/docs/errors#${code.toLowerCase()}`, title: errorTable[code], status: statusOf[code] ?? 500, detail: error.message, code }
  }
  const { validation, statusCode, message, code } = error as FastifyError
  if (validation) return { type: '/docs/errors#usage', title: errorTable.USAGE, status: 400, detail: message, code: 'USAGE' }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { type: 'about:blank', title: message, status: statusCode, detail: message, code: code ?? 'HTTP' }
  return { type: 'about:blank', title: 'A fault of the program.', status: 500, detail: 'The server logged what went wrong.', code: 'INTERNAL' }
}
