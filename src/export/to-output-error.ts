import { MarsadError } from '../core/errors.js'

/** A fault of the file system while something was written, as OUTPUT_FAILED. */
export function toOutputError(name: string, cause: unknown): MarsadError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new MarsadError('OUTPUT_FAILED', name, code === 'ENOSPC' ? 'the disk is full; what was written before is kept' : message, { cause })
}
