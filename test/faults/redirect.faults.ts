import { type FaultAsk, html, page, reply, type ServerFault } from './server-fault.js'

const to = (ask: FaultAsk, location: string, status = 302) => reply(ask, status, { Location: location })
const arrive = (ask: FaultAsk) => reply(ask, 200, html, page)

/** Sends on to one address, made from the server's port. */
function sendsTo(name: string, sentence: string, outcome: string, location: (port: number) => string): ServerFault {
  return { name, sentence, outcome, answer: (ask) => to(ask, location(ask.port)) }
}

/** Sends on to a place of its own, and answers there. */
function sendsHome(name: string, sentence: string, location: string, status = 302): ServerFault {
  return { name, sentence, outcome: 'page', answer: (ask) => (ask.path === `/${name}` ? to(ask, location, status) : arrive(ask)) }
}

/** Faults of redirects. `/reached` is where none of them may lead. */
export const redirectFaults: readonly ServerFault[] = [
  { name: 'redirect-loop', sentence: 'Sends on in a circle of two.', outcome: 'failed/redirects', answer: (ask) => to(ask, ask.path === '/redirect-loop' ? '/redirect-loop/b' : '/redirect-loop') },
  { name: 'redirect-to-itself', sentence: 'Sends on to itself.', outcome: 'failed/redirects', answer: (ask) => to(ask, ask.path) },
  { name: 'redirect-for-ever', sentence: 'Sends on to ever new addresses.', outcome: 'failed/redirects', answer: (ask) => to(ask, `${ask.path}/on`) },
  {
    name: 'cookie-wall',
    sentence: 'Sets a cookie and sends on to itself until the cookie comes back.',
    outcome: 'failed/redirects',
    answer: (ask) => (ask.headers.cookie ? arrive(ask) : reply(ask, 302, { Location: ask.path, 'Set-Cookie': 'seen=1' })),
  },
  sendsTo('redirect-to-loopback', 'Sends on to this machine.', 'refused/address', (port) => `http://127.0.0.1:${port}/reached`),
  sendsTo('redirect-to-localhost', 'Sends on to this machine by name, with a dot behind it.', 'refused/address', (port) => `http://localhost.:${port}/reached`),
  sendsTo('redirect-to-decimal', 'Sends on to this machine, its address written as one number.', 'refused/address', (port) => `http://2130706433:${port}/reached`),
  sendsTo('redirect-to-octal', 'Sends on to this machine, its address written in octal.', 'refused/address', (port) => `http://0177.0.0.1:${port}/reached`),
  sendsTo('redirect-to-hexadecimal', 'Sends on to this machine, its address written in hexadecimal.', 'refused/address', (port) => `http://0x7f000001:${port}/reached`),
  sendsTo('redirect-to-mapped', 'Sends on to this machine, its IPv4 address inside IPv6.', 'refused/address', (port) => `http://[::ffff:127.0.0.1]:${port}/reached`),
  sendsTo('redirect-to-nat64', 'Sends on to this machine, its IPv4 address inside NAT64.', 'refused/address', (port) => `http://[64:ff9b::127.0.0.1]:${port}/reached`),
  sendsTo('redirect-to-private', 'Sends on to a private address.', 'refused/address', () => 'http://192.168.0.1:8080/'),
  sendsTo('redirect-to-metadata', 'Sends on to the metadata of the cloud.', 'refused/address', () => 'http://169.254.169.254/latest/meta-data/'),
  sendsTo('redirect-to-private-name', 'Sends on to a name that leads to this machine.', 'refused/address', (port) => `http://private-name.test:${port}/reached`),
  sendsTo('redirect-to-file', 'Sends on to a file.', 'refused/scheme', () => 'file:///etc/passwd'),
  sendsTo('redirect-to-ftp', 'Sends on to FTP.', 'refused/scheme', () => 'ftp://news.test/reports'),
  sendsTo('redirect-to-data', 'Sends on to an address that is itself the page.', 'refused/scheme', () => 'data:text/html,<p>reached</p>'),
  sendsTo('redirect-to-script', 'Sends on to a script.', 'refused/scheme', () => 'javascript:alert(1)'),
  sendsTo('redirect-with-password', 'Sends on to an address with a name and a password.', 'refused/credentials', (port) => `http://desk:secret@redirect-with-password.test:${port}/reached`),
  sendsTo('redirect-to-mail-port', 'Sends on to the port of a mail server.', 'refused/port', () => 'http://news.test:25/'),
  sendsTo('redirect-broken', 'Sends on to what is no address.', 'refused/url', () => 'http://[not an address'),
  sendsTo('redirect-overlong', 'Sends on to an address of 8,000 letters.', 'refused/url', () => `/${'a'.repeat(8000)}`),
  { name: 'redirect-nowhere', sentence: 'Sends on, but not where to.', outcome: 'failed/status', answer: (ask) => reply(ask, 302) },
  { name: 'redirect-choices', sentence: 'Answers 300 with a list to choose from.', outcome: 'failed/status', answer: (ask) => reply(ask, 300, html, page) },
  { name: 'private-name', sentence: 'Its name leads to this machine, and was not opened.', outcome: 'refused/address', closed: true, answer: arrive },
  { name: 'dns-rebinding', sentence: 'Its name leads to a public address the first time, and then to this machine.', outcome: 'failed/connect', closed: true, answer: arrive },
  sendsHome('redirect-relative', 'Sends on to an address that starts from here.', './redirect-relative/there'),
  sendsHome('redirect-with-fragment', 'Sends on to a place inside a page.', '/redirect-with-fragment/there#part'),
  sendsHome('redirect-arabic', 'Sends on to an Arabic path without encoding it.', '/أخبار/تفكيك'),
  sendsHome('feed-moved', 'Has moved for good (301).', '/feed-moved/new', 301),
  sendsHome('feed-moved-308', 'Has moved for good (308).', '/feed-moved-308/new', 308),
]
