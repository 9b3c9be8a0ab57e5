import { createRequire } from 'node:module'
import type robotsParserOf from 'robots-parser'

/** What one robots.txt says to us. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Milliseconds; 0 for none. */
  readonly crawlDelay: number
}

// The package is CommonJS, and its types tell of a default export that it does not have.
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof robotsParserOf.default

/** RFC 9309 asks for at least so many bytes to be read. */
export const mostRobotsBytes = 512 * 1024

/** Every `*` costs a walk over the path. Those who write rules by hand or by program use a few hundred. */
const mostWildcards = 10_000
const longestLine = 2000

/** Reads a robots.txt for one robot. Lines behind the ten-thousandth wildcard and overlong ones are left out. */
export function toRobotsRules(origin: string, text: string, robot: string): RobotsRules {
  const rules = robotsParser(`${origin}/robots.txt`, withinBounds(text))
  const delay = rules.getCrawlDelay(robot) ?? 0
  return {
    allows: (url) => rules.isAllowed(url, robot) !== false,
    crawlDelay: delay > 0 && Number.isFinite(delay) ? delay * 1000 : 0,
  }
}

function withinBounds(text: string): string {
  const kept: string[] = []
  let wildcards = 0
  for (const line of text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u)) {
    if (line.length > longestLine) continue
    wildcards += line.split('*').length - 1
    if (wildcards > mostWildcards) break
    kept.push(line)
  }
  return kept.join('\n')
}
