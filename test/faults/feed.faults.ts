import { sampleFeed, soundItems } from './sample-feed.js'
import { html, page, reply, type ServerFault, xml } from './server-fault.js'

/** A feed as it stands, and how many reports are in it. */
function feed(name: string, sentence: string, reports: number, body: string | Buffer, headers: Readonly<Record<string, string>> = xml): ServerFault {
  return { name, sentence, outcome: 'page', reports, answer: (ask) => reply(ask, 200, headers, body) }
}

/** Windows-1256 for the Arabic letters of the one title below. */
const title1256 = Buffer.from([0xe4, 0xc8, 0xc3])
const feed1256 = (declaration: string) => {
  const [before, after] = sampleFeed([{ title: 'TITLE', link: 'http://news.test/1', guid: '1' }], declaration)
    .replaceAll('أخبار', 'News')
    .replaceAll('خلاصة', 'Feed')
    .split('TITLE')
  return Buffer.concat([Buffer.from(before), title1256, Buffer.from(after)])
}
const three = sampleFeed(soundItems(3))
const doctype = (declarations: string) => `<?xml version="1.0"?>\n<!DOCTYPE rss [${declarations}]>`
const bomb = doctype(['<!ENTITY a "lol">', ...'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)].join('\n'))

/** Faults of feeds: the fetch brings them, and their reader must make the best of them. */
export const feedFaults: readonly ServerFault[] = [
  feed('feed-sound', 'Sends a feed without any fault.', 3, three),
  feed('feed-large', 'Sends a feed of 10,000 items.', 10_000, sampleFeed(soundItems(10_000))),
  feed('feed-empty', 'Sends a feed without items.', 0, sampleFeed([])),
  feed('feed-broken', 'Sends XML that breaks off in the third item.', 2, three.slice(0, three.indexOf('report-3'))),
  feed(
    'feed-bare-ampersand',
    'Sends titles with bare ampersands and HTML entities.',
    2,
    sampleFeed([
      { title: 'A & B&nbsp;C', link: 'http://news.test/1?a=1&b=2', guid: '1' },
      { title: 'D &lt; E', link: 'http://news.test/2', guid: '2' },
    ]),
  ),
  feed('feed-unclosed-cdata', 'Sends a CDATA section that never closes, in the second item.', 1, three.replace('<title>خبر رقم 2', '<title><![CDATA[خبر رقم 2')),
  feed('feed-control-characters', 'Sends control characters that XML does not allow.', 3, three.replaceAll('خبر', 'خ\u0001ب\u000bر')),
  feed('guids-duplicate', 'Gives five items one guid; their links differ.', 5, sampleFeed(soundItems(5).map((item) => ({ ...item, guid: 'same' })))),
  feed('guids-missing', 'Gives items no guid.', 4, sampleFeed(soundItems(4).map(({ guid, ...item }) => item))),
  feed('items-twice', 'Lists every item twice.', 3, sampleFeed([...soundItems(3), ...soundItems(3)])),
  feed('items-without-link', 'Gives items a guid that is their address, and no link.', 2, sampleFeed(soundItems(2).map(({ link, ...item }) => ({ ...item, guid: link })))),
  feed('links-relative', 'Gives items relative links.', 2, sampleFeed(soundItems(2).map((item, i) => ({ ...item, link: `/reports/${i}` })))),
  feed(
    'links-hostile',
    'Gives items links to files, scripts and private addresses, beside one good.',
    1,
    sampleFeed(['file:///etc/passwd', 'javascript:alert(1)', 'http://169.254.169.254/', 'http://[::1]/', 'http://news.test/1'].map((link, i) => ({ title: `خبر ${i}`, link, guid: `h${i}` }))),
  ),
  feed(
    'titles-hostile',
    'Gives items titles with scripts, shell and SQL in them.',
    3,
    sampleFeed(['&lt;script&gt;alert(1)&lt;/script&gt;', '$(touch reached)', "'; DROP TABLE report; --"].map((title, i) => ({ title, link: `http://news.test/${i}`, guid: `t${i}` }))),
  ),
  feed(
    'dates-many',
    'Gives dates in seven forms and three calendars, and one item none.',
    8,
    sampleFeed(
      ['Wed, 19 Feb 2025 08:30:00 +0300', '2025-02-19T08:30:00+03:00', '19 شباط 2025', '19 فيفري 2025', '٢٠ شعبان ١٤٤٦ هـ', '1 اسفند 1403', '1739943000', undefined].map((date, i) => ({
        ...soundItems(8)[i],
        date,
      })),
    ),
  ),
  feed(
    'dates-absurd',
    'Gives dates that no calendar has, and one in the year 9999.',
    3,
    sampleFeed(['Wed, 31 Feb 2025 25:61:00 GMT', 'yesterday', 'Fri, 31 Dec 9999 23:59:59 GMT'].map((date, i) => ({ ...soundItems(3)[i], date }))),
  ),
  feed('entity-bomb', 'Declares entities that grow to three gigabytes.', 0, sampleFeed([{ title: '&j;' }], bomb)),
  feed('entity-external', 'Declares an entity that is a file of this machine.', 0, sampleFeed([{ title: '&x;' }], doctype('<!ENTITY x SYSTEM "file:///etc/passwd">'))),
  feed('nesting-deep', 'Nests 100,000 elements.', 0, `<rss><channel>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</channel></rss>`),
  feed('feed-utf-16', 'Sends a feed in UTF-16 with a mark.', 3, Buffer.from(`\ufeff${three.replace('UTF-8', 'UTF-16')}`, 'utf16le'), { 'Content-Type': 'application/xml' }),
  feed('feed-with-mark', 'Sends a feed behind a byte order mark and blank lines.', 3, `\ufeff\n\n  ${three}`),
  feed('charset-lie-header', 'Says UTF-8 and sends Windows-1256.', 1, feed1256('<?xml version="1.0" encoding="windows-1256"?>')),
  feed('charset-lie-declaration', 'Declares UTF-8 inside, says Windows-1256 in the header, and the header is right.', 1, feed1256('<?xml version="1.0" encoding="UTF-8"?>'), {
    'Content-Type': 'text/xml; charset=windows-1256',
  }),
  feed('charset-unheard-of', 'Names a charset that does not exist, and sends UTF-8.', 3, three.replace('UTF-8', 'x-arabic-9'), { 'Content-Type': 'text/xml; charset=x-arabic-9' }),
  feed('type-wrong', 'Sends a feed as an image.', 3, three, { 'Content-Type': 'image/png' }),
  feed('type-missing', 'Sends a feed without saying what it is.', 3, three, {}),
  feed('page-instead-of-feed', 'Sends a page where a feed was.', 0, page, html),
  feed('bytes-instead-of-feed', 'Sends bytes that are no text, as a feed.', 0, Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 37 + (i >> 3)) % 256))),
  feed('json-feed-broken', 'Sends a JSON Feed that breaks off.', 0, '{"version":"https://jsonfeed.org/version/1.1","title":"أخبار","items":[{"id":"1","title":"خبر","url":"http://news', {
    'Content-Type': 'application/feed+json',
  }),
]
