import { type FaultAnswer, html, page, pour, reply, type ServerFault } from './server-fault.js'

const text = { 'Content-Type': 'text/plain' }
/** Without a look at robots.txt all of these are pages. */
const host = (name: string, sentence: string, robots: FaultAnswer): ServerFault => ({ name, sentence, outcome: 'page', robots, answer: (ask) => reply(ask, 200, html, page) })
const closed = (name: string, sentence: string, robots: FaultAnswer): ServerFault => ({ ...host(name, sentence, robots), polite: 'refused/robots' })
const says = (rules: string): FaultAnswer => {
  return (ask) => reply(ask, 200, text, rules)
}

/** Hosts by whose robots.txt the page must not be asked for. */
export const closingRobots: readonly ServerFault[] = [
  closed('robots-disallow', 'Its robots.txt allows nothing.', says('User-agent: *\nDisallow: /\n')),
  closed('robots-disallow-us', 'Its robots.txt allows all but Marsad.', says('User-agent: *\nAllow: /\n\nUser-agent: marsad\nDisallow: /\n')),
  closed('robots-with-mark', 'Its robots.txt begins with a byte order mark and has the line ends of an old Mac.', says('\ufeffUser-agent: *\rDisallow: /robots-*\r')),
  closed('robots-error', 'Its robots.txt is answered with 500.', (ask) => reply(ask, 500)),
  closed('robots-unavailable', 'Its robots.txt is answered with 503 and a Retry-After.', (ask) => reply(ask, 503, { 'Retry-After': '600' })),
  closed('robots-silence', 'Its robots.txt is never answered.', () => undefined),
  closed('robots-reset', 'Its robots.txt resets the connection.', (ask) => void ask.socket.resetAndDestroy()),
  closed('robots-to-loopback', 'Its robots.txt sends on to this machine.', (ask) => reply(ask, 302, { Location: `http://127.0.0.1:${ask.port}/reached` })),
  closed('robots-huge', 'Its robots.txt disallows all in its first lines and then never ends.', (ask) => {
    ask.socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /\n')
    pour(ask, '# and so on\n'.repeat(1000))
  }),
]

/** Hosts by whose robots.txt the page may be asked for. */
export const openingRobots: readonly ServerFault[] = [
  host('robots-gone', 'Its robots.txt is answered with 410.', (ask) => reply(ask, 410)),
  host('robots-login', 'Its robots.txt asks for a password.', (ask) => reply(ask, 401)),
  host('robots-loop', 'Its robots.txt sends on in a circle.', (ask) => reply(ask, 302, { Location: '/robots.txt' })),
  host('robots-page', 'Its robots.txt is a page.', (ask) => reply(ask, 200, html, page)),
  host('robots-empty', 'Its robots.txt is empty.', says('')),
  host('robots-wildcards', 'Its robots.txt is 300 kB of wildcards.', says(`User-agent: *\n${`Disallow: /${'*a'.repeat(700)}$\n`.repeat(200)}`)),
  host('robots-crawl-delay', 'Its robots.txt asks for 10 seconds between two requests.', says('User-agent: *\nCrawl-delay: 10\nDisallow:\n')),
  host('robots-crawl-delay-absurd', 'Its robots.txt asks for a year between two requests.', says('User-agent: *\nCrawl-delay: 31536000\n')),
]
