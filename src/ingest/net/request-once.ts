import { Client } from 'undici'
import { checkedConnector } from './checked-connector.js'
import { decodeContent, knownEncodings } from './decode-content.js'
import { type FaultError, failed } from './fault-error.js'
import type { FetchSettings } from './fetch-options.js'
import type { Failure, Fault, HeaderLine, Validators } from './fetch-result.js'
import { headerValue, headerValues } from './header-values.js'
import { readBody } from './read-body.js'
import { parseRetryAfter } from './retry-after.js'
import type { Target } from './target.js'
import { toFault } from './to-fault.js'

/** What is asked for, beside the address. */
export interface FetchRequest {
  /** From an earlier answer: an unchanged page is not sent again. */
  readonly validators?: Validators | null
  readonly signal?: AbortSignal
  /** So many bytes of a longer body are enough. */
  readonly cutAt?: number
  /** Sends this instead of only asking. */
  readonly post?: Posted
}

/** What is sent with a POST. */
export interface Posted {
  readonly body: Buffer
  readonly contentType: string
  readonly accept: string
}

/** Milliseconds that the requests of one fetch have left. */
export interface TimeBudget {
  left: number
}

/** The answer to one request, if it is one to go on with: a page, a redirect, or that nothing has changed. */
export interface Answer {
  readonly outcome: 'answer'
  readonly at: string
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderLine[]
  readonly address: string | null
  readonly sentAt: number
  /** Empty where the status brings no page. */
  readonly received: Buffer
  readonly bytes: Buffer
  readonly cut: boolean
}

const wanted = 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'
const redirects = new Set([301, 302, 303, 307, 308])

/** Sends one GET, or POST, over a connection of its own, follows nothing, and never throws for what the network does. */
export async function requestOnce(target: Target, settings: FetchSettings, request: FetchRequest, budget: TimeBudget): Promise<Answer | Fault> {
  const { limits } = settings
  const started = performance.now()
  let address: string | null = null
  let begun = false
  const client = new Client(target.origin, {
    connect: checkedConnector({
      resolver: settings.resolver,
      connectTime: Math.min(limits.connectTime, Math.max(1, budget.left)),
      allowed: target.allowed,
      onAddress: (found) => {
        address = found
      },
    }),
    maxHeaderSize: limits.headerBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const stop = (fault: FaultError) => void client.destroy(fault)
  const timer = setTimeout(() => stop(failed('timeout', true, `no whole answer in ${limits.totalTime} ms`)), Math.max(1, budget.left))
  const onAbort = () => stop(failed('aborted', true, 'stopped by the caller'))
  request.signal?.addEventListener('abort', onAbort)
  try {
    if (request.signal?.aborted) throw failed('aborted', true, 'stopped by the caller')
    const sentAt = settings.clock.now()
    const response = await client.request({
      method: request.post ? 'POST' : 'GET',
      path: target.path,
      body: request.post?.body,
      headers: headersFor(target, settings, request),
      responseHeaders: 'raw',
      reset: true,
    })
    begun = true
    const { statusCode: status, statusText, body } = response
    const headers = toLines(response.headers as unknown as readonly string[])
    const answer = { outcome: 'answer', at: target.url, status, statusText, headers, address, sentAt } as const
    if (status < 200 || status > 299 || status === 206) {
      body.on('error', () => undefined).destroy()
      if (redirects.has(status) && headerValue(headers, 'location') !== null) return { ...answer, ...nothing }
      if (status === 304 && validatorsFor(target, request) !== null) return { ...answer, ...nothing }
      return failedStatus(target, status, headers, settings.clock.now())
    }
    const declared = headerValue(headers, 'content-length')
    const { bytes: received, cut } = await readBody(body, declared === null ? null : Number(declared), limits, request.cutAt ?? null)
    const bytes = await decodeContent(received, headerValues(headers, 'content-encoding'), limits, cut)
    return { ...answer, received, bytes, cut }
  } catch (error) {
    return toFault(error, target.url, begun)
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', onAbort)
    budget.left -= performance.now() - started
    await client.destroy()
  }
}

const nothing = { received: Buffer.alloc(0), bytes: Buffer.alloc(0), cut: false }

function headersFor(target: Target, settings: FetchSettings, request: FetchRequest): Record<string, string> {
  const validators = validatorsFor(target, request)
  return {
    'user-agent': settings.userAgent,
    accept: request.post?.accept ?? wanted,
    ...(request.post ? { 'content-type': request.post.contentType } : {}),
    'accept-language': settings.languages,
    // Half a compressed body is harder to use than half a plain one.
    'accept-encoding': request.cutAt === undefined ? knownEncodings : 'identity',
    ...(validators?.etag && isHeaderText(validators.etag) ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified && isHeaderText(validators.lastModified) ? { 'if-modified-since': validators.lastModified } : {}),
  }
}

function validatorsFor(target: Target, request: FetchRequest): Validators | null {
  return request.validators?.url === target.url ? request.validators : null
}

function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]+$/u.test(text)
}

function toLines(raw: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = []
  for (let i = 0; i + 1 < raw.length; i += 2) lines.push([raw[i], raw[i + 1]])
  return lines
}

/** 408, 425, 429 and most of 5xx pass; other statuses stand until someone changes the page or the address. */
function failedStatus(target: Target, status: number, headers: readonly HeaderLine[], now: number): Failure {
  const temporary = status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505)
  const retryAfter = parseRetryAfter(headerValue(headers, 'retry-after'), now)
  return { outcome: 'failed', kind: 'status', at: target.url, status, detail: `the server answered ${status}`, temporary, retryAfter }
}
