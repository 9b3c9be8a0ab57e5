import { head, html, page, reply, type ServerFault } from './server-fault.js'

const day = 'Wed, 19 Feb 2025 08:00:00 GMT'

function status(name: string, code: number, sentence: string, headers: Readonly<Record<string, string>> = {}): ServerFault {
  return { name, sentence, outcome: 'failed/status', answer: (ask) => reply(ask, code, { ...html, ...headers }, page) }
}

/** Faults of the status, and of what it asks for. */
export const statusFaults: readonly ServerFault[] = [
  {
    name: 'not-modified-with-body',
    sentence: 'Answers 304 with a body to whoever knows the page already, and 200 to the others.',
    outcome: 'page',
    answer: (ask) =>
      ask.headers['if-none-match'] === '"one"'
        ? void ask.socket.end(`${head(304, { ETag: '"one"', 'Content-Length': '4' })}body`)
        : reply(ask, 200, { ...html, ETag: '"one"', 'Last-Modified': day }, page),
  },
  status('not-modified-unasked', 304, 'Answers 304 to one who asked without a condition.'),
  status('not-found', 404, 'Answers 404 with a whole page.'),
  status('gone', 410, 'Answers 410: the feed was given up.'),
  status('forbidden', 403, 'Answers 403.'),
  status('for-legal-reasons', 451, 'Answers 451.'),
  status('login', 401, 'Asks for a name and a password.', { 'WWW-Authenticate': 'Basic realm="desk"' }),
  status('proxy-login', 407, 'Asks for a password as if it were a proxy.', { 'Proxy-Authenticate': 'Basic realm="desk"' }),
  status('server-error', 500, 'Answers 500.'),
  status('bad-gateway', 502, 'Answers 502.'),
  status('status-unheard-of', 799, 'Answers with a status that no standard has.'),
  status('too-many', 429, 'Answers 429 and does not say for how long.'),
  status('too-many-seconds', 429, 'Answers 429 and asks for 120 seconds.', { 'Retry-After': '120' }),
  status('unavailable', 503, 'Answers 503 and does not say for how long.'),
  status('unavailable-seconds', 503, 'Answers 503 and asks for an hour.', { 'Retry-After': '3600' }),
  status('unavailable-until', 503, 'Answers 503 and names the end of the year 2099.', { 'Retry-After': 'Thu, 31 Dec 2099 23:59:59 GMT' }),
  status('unavailable-since', 503, 'Answers 503 and names a date that has passed.', { 'Retry-After': day }),
  status('unavailable-garbled', 503, 'Answers 503 and asks for “soon”.', { 'Retry-After': 'soon' }),
]
