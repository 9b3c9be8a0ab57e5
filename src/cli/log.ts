import type { MarsadError } from '../core/errors.js'
import { oneLine } from '../export/digest.js'

/** For programs, where MARSAD_LOG is `json`: one object a line on standard error. */
const structured = process.env.MARSAD_LOG === 'json' ? await structuredLog() : null

/**
 * One line on standard error. What an input holds never steers the terminal, in a message neither.
 * @param facts what a program reads of it; people read the message alone
 */
export function log(message: string, facts: Readonly<Record<string, string | number | null>> = {}): void {
  if (structured === null) process.stderr.write(`marsad: ${oneLine(message)}\n`)
  else structured.info(facts, oneLine(message))
}

/** The same for what went wrong. */
export function logFault({ message, code, subject }: MarsadError): void {
  if (structured === null) process.stderr.write(`marsad: ${oneLine(message)}\n`)
  else structured.warn({ code, subject }, oneLine(message))
}

/** Only for programs: what happens too often for people to read. */
export function logDetail(message: string, facts: Readonly<Record<string, string | number | null>>): void {
  structured?.info(facts, message)
}

async function structuredLog() {
  const { pino } = await import('pino')
  return pino({ base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } }, pino.destination({ fd: 2, sync: true }))
}
