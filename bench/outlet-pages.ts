import { commonWords, inventWords } from './invented-words.js'
import { type SeededRandom, zipf } from './seeded-random.js'

/** A page as an outlet's server gives it. */
export interface OutletPage {
  readonly url: string
  readonly html: string
}

const vocabulary = zipf(inventWords(40_000, 11), 0.8)
const common = zipf(commonWords, 1)
const towns = [
  'سرت',
  'زليتن',
  'غدامس',
  'غات',
  'تمبكتو',
  'ميناكا',
  'أغاديز',
  'ديالى',
  'تكريت',
  'الفلوجة',
  'دير الزور',
  'حلب',
  'حمص',
  'إدلب',
  'الحديدة',
  'عدن',
  'شبوة',
  'رفح',
  'الشيخ زويد',
  'سيدي بوزيد',
  'قفصة',
  'ديفا',
  'مقديشو',
  'كسمايو',
  'بنغازي',
  'مصراتة',
  'طبرق',
  'درنة',
  'سبها',
  'كيدال',
  'غاو',
  'الموصل',
  'كركوك',
  'الحسكة',
  'درعا',
  'مأرب',
  'تعز',
  'العريش',
  'القصرين',
  'نيامي',
]
const groups = ['تنظيم داعش', 'حركة الشباب', 'جماعة بوكو حرام', 'تنظيم القاعدة', 'مسلحون مجهولون']
const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const outlets = ['صدى الشرق', 'وكالة الخليج الجديد', 'قناة اليقين', 'حصاد الأخبار', 'الوسيط', 'صحيفة الشاطئ']

/** One in so many articles tells of security events: the others are politics, markets and sport. */
const eventful = 3
/** Bytes of a page; between them all are as likely. */
const [least, most] = [40_000, 120_000]

interface Story {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly published: string
  readonly number: number
}

type Layout = (story: Story, around: Around) => string

/** What outlets put around articles. */
interface Around {
  readonly outlet: string
  readonly host: string
  readonly menu: string
  readonly teasers: string
  readonly comments: string
  readonly scripts: string
  readonly styles: string
}

/** Invented news pages without end, in the manner of six outlets: an article within navigation, teasers, comments, styles and scripts. The same seed gives the same pages. */
export function* outletPages(random: SeededRandom): Generator<OutletPage> {
  for (let number = 1; ; number++) {
    const kind = random.below(layouts.length)
    const story = storyOf(random, number)
    const host = `outlet${kind + 1}.example`
    const bare = layouts[kind](story, { ...aroundOf(random, kind), scripts: '', styles: '' })
    // what is left of the size are scripts and styles, as on real pages
    const fill = Math.max(0, least + random.below(most - least) - Buffer.byteLength(bare))
    yield { url: `https://${host}/2024/05/${number}.html`, html: layouts[kind](story, { ...aroundOf(random, kind), scripts: scripts(random, fill * 0.7), styles: styles(random, fill * 0.3) }) }
  }
}

function storyOf(random: SeededRandom, number: number): Story {
  const month = 1 + random.below(12)
  const day = 1 + random.below(28)
  const told = random.below(eventful) === 0
  const paragraphs: string[] = []
  for (let i = 2 + random.below(3); i > 0 && told; i--) paragraphs.push(eventSentence(random, `${day} ${months[month - 1]} 2024`))
  for (let i = 4 + random.below(8); i > 0; i--) paragraphs.push(`${sentence(random, 18)} ${sentence(random, 14)}`)
  const published = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T${String(random.below(24)).padStart(2, '0')}:15:00+03:00`
  return { title: told ? `مقتل ${3 + random.below(8)} جنود في هجوم قرب ${pick(random, towns)}` : words(random, 8), paragraphs, published, number }
}

function eventSentence(random: SeededRandom, date: string): string {
  const town = pick(random, towns)
  switch (random.below(4)) {
    case 0:
      return `قتل ${2 + random.below(20)} جنود وأصيب ${1 + random.below(30)} آخرون، ${pick(random, days)}، في تفجير سيارة مفخخة استهدف حاجزا أمنيا قرب مدينة ${town}، بحسب بيان لوزارة الدفاع.`
    case 1:
      return `وأعلنت الشرطة توقيف ${2 + random.below(9)} مشتبه فيهم في ${town} وضبط ${1 + random.below(40)} بندقية وكمية من الذخيرة، ${date}.`
    case 2:
      return `وتبنى ${pick(random, groups)} الهجوم الذي استهدف قافلة عسكرية في ريف ${town} وأسفر عن مقتل ${2 + random.below(9)} أشخاص على الأقل.`
    default:
      return `وشنت طائرات حربية غارات على مواقع لمسلحي ${pick(random, groups)} في محيط ${town}، فقتل ${1 + random.below(15)} مسلحا.`
  }
}

const pick = <T>(random: SeededRandom, list: readonly T[]): T => list[random.below(list.length)]

function words(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => (random.chance(0.4) ? common : vocabulary).draw(random)).join(' ')
}

const sentence = (random: SeededRandom, count: number): string => `${words(random, count >> 1)}، ${words(random, count >> 1)}.`

function aroundOf(random: SeededRandom, kind: number): Omit<Around, 'scripts' | 'styles'> {
  const host = `outlet${kind + 1}.example`
  const list = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('\n')
  return {
    outlet: outlets[kind],
    host,
    menu: `<ul class="menu">${list(40 + random.below(60), (i) => `<li class="menu-item menu-item-type-taxonomy menu-item-${i}"><a href="https://${host}/section/${i}">${words(random, 2)}</a></li>`)}</ul>`,
    teasers: `<ul>${list(20 + random.below(30), (i) => `<li class="item"><a href="/n/${i}"><img src="/img/${i}-300x169.jpg" width="300" height="169" alt="" loading="lazy"><svg viewBox="0 0 24 24"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z"/></svg><h3>${words(random, 9)}</h3></a><span class="date">${1 + random.below(28)} مايو 2024</span></li>`)}</ul>`,
    comments: list(random.below(6), (i) => `<li class="comment" id="comment-${i}"><p>${sentence(random, 12)}</p></li>`),
  }
}

const variables = [
  'window',
  'dataLayer',
  'config',
  'settings',
  'slot',
  'gtag',
  'push',
  'defineSlot',
  'enableServices',
  'addEventListener',
  'querySelector',
  'documentElement',
  'function',
  'return',
  'undefined',
]

function scripts(random: SeededRandom, bytes: number): string {
  const parts: string[] = []
  for (let size = 0; size < bytes; ) {
    let code = ''
    while (code.length < Math.min(9000, bytes - size)) code += `${pick(random, variables)}.${pick(random, variables)}(function(a,b){if(a<b&&a>0){return "${random.hex(8)}"}},${random.below(9999)});`
    parts.push(`<script>${code}</script>`)
    size += code.length + 17
  }
  return parts.join('\n')
}

function styles(random: SeededRandom, bytes: number): string {
  let css = ''
  while (css.length < bytes) css += `.${pick(random, variables)}-${random.below(99)}>.${pick(random, variables)}{color:#${random.hex(6)};margin:0 ${random.below(30)}px;display:flex}\n`
  return `<style>${css}</style>`
}

const printed = ({ published }: Story): string => `${Number(published.slice(8, 10))} ${months[Number(published.slice(5, 7)) - 1]} 2024`
const paragraphsOf = (story: Story, name: string, attributes = ''): string => story.paragraphs.map((text) => `<${name}${attributes}>${text}</${name}>`).join('\n')
const lastPart = ({ teasers, comments }: Around): string =>
  `<div id="comments" class="comments-area"><ol class="comment-list">${comments}</ol><form><textarea></textarea></form></div></main><aside class="sidebar"><h2>الأكثر قراءة</h2>${teasers}</aside>`

const layouts: readonly Layout[] = [
  (story, around) =>
    `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>${story.title} - ${around.outlet}</title>${around.styles}
<link rel="canonical" href="https://${around.host}/2024/05/${story.number}.html"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${around.outlet}"><meta property="article:published_time" content="${story.published}">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"${story.title}","datePublished":"${story.published}"},{"@type":"Organization","name":"${around.outlet}"}]}</script></head>
<body class="single single-post has-sidebar"><header class="site-header"><nav class="main-navigation">${around.menu}</nav></header>${around.scripts}<main><article id="post-${story.number}" class="post hentry"><header class="entry-header"><h1 class="entry-title">${story.title}</h1><time class="entry-date published" datetime="${story.published}">${printed(story)}</time></header><div class="entry-content">${paragraphsOf(story, 'p')}</div></article>${lastPart(around)}<footer class="site-footer">${around.menu}</footer></body></html>`,
  (story, around) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>${story.title} | ${around.outlet}</title>${around.styles}<meta property="og:site_name" content="${around.outlet}"/></head><body class="path-node node--type-news"><div class="region region-header">${around.menu}</div>
<div class="region region-content"><main><h1 class="page-title"><span class="field field--name-title">${story.title}</span></h1><article class="node node--type-news"><div class="node__meta">الأحد ${printed(story)}</div><div class="node__content"><div class="clearfix text-formatted field field--name-body">${paragraphsOf(story, 'p')}</div></div></article>${lastPart(around)}</div>${around.scripts}</body></html>`,
  (story, around) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/><title>${story.title} | ${around.outlet}</title>${around.styles}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.title}","datePublished":"${story.published}","publisher":{"@type":"Organization","name":"${around.outlet}"}}</script></head>
<body><div id="__next"><div class="css-1x2y3z"><header role="banner" class="css-9a8b7c"><nav>${around.menu}</nav></header><main role="main" class="css-1q2w3e"><h1 tabindex="-1" class="css-1w4r"><span>${story.title}</span></h1><time datetime="${story.published}">${printed(story)}</time>${paragraphsOf(story, 'p', ' class="css-1hh" dir="rtl"')}${lastPart(around)}</div></div>${around.scripts}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article: { title: story.title, publishedAt: story.published, blocks: story.paragraphs.map((text) => ({ type: 'paragraph', text })) } } } })}</script></body></html>`,
  (story, around) =>
    `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>${story.title} - ${around.outlet}</title>${around.styles}<meta property="article:published_time" content="${story.published}"></head><body class="jnews"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_mainmenu_wrap">${around.menu}</div></div>
<div class="jeg_content jeg_singlepage"><main><div class="entry-header"><h1 class="jeg_post_title">${story.title}</h1><div class="jeg_meta_date"><a href="#">${printed(story)}</a></div></div><div class="entry-content with-share"><div class="content-inner">${paragraphsOf(story, 'p')}</div></div>${lastPart(around)}</div></div>${around.scripts}</body></html>`,
  (story, around) =>
    `<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${around.outlet}"><meta property="article:published_time" content="${story.published}">${around.styles}</head><body><div>${around.menu}<div><div>${story.title}</div><div>${paragraphsOf(story, 'div')}</div></div>
<div><div>أخبار أخرى</div>${around.teasers}</div></div>${around.scripts}</body></html>`,
  (story, around) =>
    `<HTML DIR=RTL><HEAD><META charset=utf-8><TITLE>${around.outlet} - ${story.title}</TITLE>${around.styles}</HEAD><BODY><TABLE width=760 align=center><TR><TD width=150 valign=top>${around.menu}</TD><TD valign=top><FONT size=4><B>${story.title}</B></FONT><BR><FONT size=1>${printed(story)} 10:30</FONT><BR><BR><FONT size=3>${story.paragraphs.join('<BR><BR>')}</FONT></TD><TD width=150 valign=top>${around.teasers}</TD></TR></TABLE>${around.scripts}</BODY></HTML>`,
]
