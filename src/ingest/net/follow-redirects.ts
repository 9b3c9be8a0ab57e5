import { createHash } from 'node:crypto'
import type { FetchSettings } from './fetch-options.js'
import type { Failure, Fault, FetchResult, HeaderLine, Redirect, Validators } from './fetch-result.js'
import { headerText, headerValue } from './header-values.js'
import type { Answer, FetchRequest, TimeBudget } from './request-once.js'
import { type Target, toTarget } from './target.js'

/** Sends one request; who is polite waits and looks at robots.txt in it. */
export type Hop = (target: Target, budget: TimeBudget) => Promise<Answer | Fault>

/** Asks an address and those that it is redirected to, each of which is judged like the first. */
export async function followRedirects(url: string, settings: FetchSettings, request: FetchRequest, hop: Hop): Promise<FetchResult> {
  const redirects: Redirect[] = []
  const seen = new Set<string>()
  const budget: TimeBudget = { left: settings.limits.totalTime }
  let target = toTarget(url, settings.allowHosts)
  for (;;) {
    if (target.outcome === 'refused') return { ...target, url, redirects }
    const fault = tooMany(target, seen, settings.limits.redirects)
    if (fault) return { ...fault, url, redirects }
    const answer = await hop(target, budget)
    if (answer.outcome !== 'answer') return { ...answer, url, redirects }
    const location = answer.status >= 300 && answer.status !== 304 ? headerValue(answer.headers, 'location') : null
    if (location === null) return toResult(answer, url, redirects, request)
    const next = toTarget(headerText(location), settings.allowHosts, target.url)
    redirects.push({ status: answer.status, from: target.url, to: next.outcome === 'target' ? next.url : next.at })
    target = next
  }
}

/** No cookie is ever sent, so an address that comes up again would come up for ever. */
function tooMany(target: Target, seen: Set<string>, most: number): Failure | null {
  const again = seen.has(target.url)
  seen.add(target.url)
  if (!again && seen.size <= most + 1) return null
  const detail = again ? 'the redirects run in a circle' : `more than ${most} redirects`
  return { outcome: 'failed', kind: 'redirects', at: target.url, status: null, detail, temporary: false, retryAfter: null }
}

function toResult(answer: Answer, url: string, redirects: readonly Redirect[], request: FetchRequest): FetchResult {
  const lasting = redirects.findIndex((redirect) => redirect.status !== 301 && redirect.status !== 308)
  const permanentUrl = lasting === -1 ? answer.at : redirects[lasting].from
  const { status, statusText, headers, address } = answer
  const fetchedAt = new Date(answer.sentAt).toISOString()
  const validators = validatorsOf(answer.headers, answer.at)
  const answered = { url, redirects, finalUrl: answer.at, permanentUrl, status, statusText, headers, address, fetchedAt }
  if (status === 304) return { outcome: 'not_modified', ...answered, validators: { ...request.validators, ...known(validators), url: answer.at } as Validators }
  const { bytes, received, cut } = answer
  return { outcome: 'page', ...answered, validators, bytes, received, sha256: createHash('sha256').update(bytes).digest('hex'), cut }
}

function validatorsOf(headers: readonly HeaderLine[], url: string): Validators | null {
  const etag = headerValue(headers, 'etag')
  const lastModified = headerValue(headers, 'last-modified')
  return etag || lastModified ? { url, etag, lastModified } : null
}

/** A 304 may name new validators, and need not repeat the old ones. */
function known(validators: Validators | null): Partial<Validators> {
  return { ...(validators?.etag ? { etag: validators.etag } : {}), ...(validators?.lastModified ? { lastModified: validators.lastModified } : {}) }
}
