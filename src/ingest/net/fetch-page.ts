import { type FetchOptions, toFetchSettings } from './fetch-options.js'
import type { FetchResult } from './fetch-result.js'
import { followRedirects } from './follow-redirects.js'
import { type FetchRequest, requestOnce } from './request-once.js'

/**
 * Fetches one page safely: within its limits, from public addresses only, with no cookie and no script. It does not look at robots.txt and does
 * not wait; `Politeness` does.
 * @throws {MarsadError} USAGE for options that do not hold, and nothing for what the network does
 */
export async function fetchPage(url: string, options: FetchOptions, request: FetchRequest = {}): Promise<FetchResult> {
  const settings = toFetchSettings(options)
  return followRedirects(url, settings, request, (target, budget) => requestOnce(target, settings, request, budget))
}
