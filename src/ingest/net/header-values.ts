import { isUtf8 } from 'node:buffer'
import type { HeaderLine } from './fetch-result.js'

/** All values of a header, in the order in which they came. */
export function headerValues(headers: readonly HeaderLine[], name: string): string[] {
  return headers.filter((line) => line[0].toLowerCase() === name).map((line) => line[1].trim())
}

/** The first value of a header. A second one that says otherwise is the server's fault, and not believed. */
export function headerValue(headers: readonly HeaderLine[], name: string): string | null {
  return headerValues(headers, name)[0] ?? null
}

/** A value that came as Latin-1 but holds UTF-8, as do redirects to Arabic paths (`Location: /أخبار`, /news). */
export function headerText(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : value
}
