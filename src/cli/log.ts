import { oneLine } from '../export/digest.js'

/** One line on standard error. What an input holds never steers the terminal, in a message neither. */
export function log(message: string): void {
  process.stderr.write(`marsad: ${oneLine(message)}\n`)
}
