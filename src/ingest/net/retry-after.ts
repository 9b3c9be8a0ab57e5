/**
 * What a Retry-After header asks for, in milliseconds from now: seconds or an HTTP date (RFC 9110 10.2.3). A date that has passed asks for nothing
 * and gives 0; what cannot be read gives null.
 */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d+$/u.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER)
  if (!/^[A-Z][a-z]{2,8},? /u.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
