import { MarsadError } from '../../core/errors.js'
import type { FetchFailed, FetchRefused } from './fetch-result.js'

/** A fetch that brought nothing, as the error that a command reports. */
export function toFetchError(result: FetchRefused | FetchFailed): MarsadError {
  const redirected = result.at === result.url || result.redirects.length === 0 ? '' : `${result.at}: `
  return new MarsadError(result.outcome === 'refused' ? 'FETCH_REFUSED' : 'FETCH_FAILED', result.url, redirected + result.detail)
}
