import { type ErrorCode, MarsadError } from '../core/errors.js'

/** A fault as plain data, which can go from thread to thread. */
export interface PlainFault {
  readonly code: ErrorCode
  readonly subject: string
  readonly detail: string
}

export const toPlainFault = ({ code, subject, message }: MarsadError): PlainFault => ({ code, subject, detail: message.slice(subject.length + 2) })

export const fromPlainFault = ({ code, subject, detail }: PlainFault): MarsadError => new MarsadError(code, subject, detail)
