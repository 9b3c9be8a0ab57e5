import { describe, expect, it } from 'vitest'
import { readPage } from './html-sections.js'

const lead = 'أعلنت وزارة الداخلية التونسية، الأربعاء، توقيف خمسة متشددين في القصرين خلال عملية أمنية استمرت ساعات طويلة، وقالت إن التحقيق معهم لا يزال جاريا بإشراف النيابة العمومية.'
const detail = 'وأضافت الوزارة، في بيان، أن الوحدات حجزت بنادق صيد وذخيرة ووثائق، وأن أحد الموقوفين كان مطلوبا في قضية سابقة، وأن بقية عناصر المجموعة لا تزال في حالة فرار.'
const last = 'وكانت المنطقة قد شهدت، في الأشهر الماضية، عمليات تمشيط واسعة، بحسب مصدر أمني تحدث إلى وسائل إعلام محلية، وذلك في إطار الخطة الأمنية الجديدة للمناطق الجبلية.'

const newsPage = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <title>توقيف خمسة متشددين في القصرين | صحيفة المثال</title>
  <meta property="og:title" content="توقيف خمسة متشددين في القصرين">
  <meta property="og:site_name" content="صحيفة المثال">
  <meta property="article:published_time" content="2023-03-15T09:30:00+01:00">
  <link rel="canonical" href="https://example.org/news/17">
  <script>window.ads = "كلام برنامج"</script>
  <style>.x { content: "كلام نمط" }</style>
</head>
<body>
  <header>
    <h1>صحيفة المثال</h1>
    <time datetime="2031-01-01">اليوم: الأربعاء 1 يناير 2031</time>
    <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">أخبار الرياضة</a></li><li><a href="/eco">أسعار الصرف</a></li></ul></nav>
  </header>
  <main>
    <article>
      <h1>توقيف خمسة متشددين<br>
        في القصرين</h1>
      <figure><img src="a.jpg" alt="صورة"><figcaption>سيارات الشرطة<br>عند مدخل المدينة (أرشيف)</figcaption></figure>
      <p>${lead}</p>
      <blockquote class="twitter-tweet" data-lang="ar"><p lang="ar" dir="rtl">توقيف خمسة أشخاص في القصرين وحجز بنادق صيد <a href="https://t.co/AbCd12">pic.twitter.com/AbCd12</a></p>&mdash; وزارة الداخلية (@example_moi) <a href="https://twitter.com/example_moi/status/1?ref_src=x">March 15, 2023</a></blockquote>
      <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
      <p>${detail}</p>
      <script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="example_news/4821" data-width="100%"></script>
      <blockquote class="telegram-post">عاجل: انتهاء العملية الأمنية في جبل الشعانبي <a href="https://t.me/example_radio/77">المصدر</a> <time datetime="2023-03-14T20:00:00Z">14 مارس</time></blockquote>
      <p>${last}</p>
      <div class="fb-post" data-href="https://www.facebook.com/example/posts/9"><blockquote cite="https://www.facebook.com/example/posts/9" class="fb-xfbml-parse-ignore"><p>بلاغ: استئناف الدروس في القصرين غدا</p>Posted by <a href="https://www.facebook.com/example">ولاية القصرين</a> on&nbsp;<a href="https://www.facebook.com/example/posts/9">Thursday, March 16, 2023</a></blockquote></div>
      <p><a href="/tag/1">#القصرين</a> <a href="/tag/2">#أمن_تونس</a></p>
    </article>
    <aside class="related"><h3>مواضيع ذات صلة</h3><ul>
      <li><a href="/n/1">مقتل عشرين شخصا في انقلاب حافلة</a></li><li><a href="/n/2">تفكيك خلية في مدينة أخرى</a></li>
      <li><figure><img src="b.jpg"><figcaption>صورة من خبر آخر</figcaption></figure></li></ul>
      <blockquote class="twitter-tweet"><p>تغريدة من عمود جانبي</p>&mdash; غير معني (@other) March 1, 2023</blockquote>
    </aside>
  </main>
  <footer><p>جميع الحقوق محفوظة لصحيفة المثال</p><a href="/privacy">سياسة الخصوصية</a></footer>
</body>
</html>`

describe('readPage of a news page', () => {
  const page = readPage(newsPage)
  const ofKind = (kind: string) => page.sections.filter((section) => section.kind === kind)
  const allText = page.sections.map((section) => section.text).join('\n')

  it('reads what the page says of itself, not the clock and the name in its header', () => {
    expect(page).toMatchObject({ title: 'توقيف خمسة متشددين في القصرين', published: '2023-03-15T09:30:00+01:00', url: 'https://example.org/news/17', source: 'صحيفة المثال', issues: [] })
  })

  it('gives headline, body and posts in the order of the page, then captions', () => {
    expect(page.sections.map((section) => section.kind)).toEqual(['headline', 'body', 'post', 'body', 'post', 'post', 'body', 'post', 'hashtag', 'caption'])
    expect(ofKind('headline')).toEqual([{ kind: 'headline', text: 'توقيف خمسة متشددين في القصرين' }])
    expect(ofKind('body').map((section) => section.text)).toEqual([lead, detail, last])
    expect(ofKind('hashtag').map((section) => section.text)).toEqual(['#القصرين #أمن_تونس'])
    expect(ofKind('caption').map((section) => section.text)).toEqual(['سيارات الشرطة عند مدخل المدينة (أرشيف)'])
  })

  it('reads a post of X with its author, handle, day and links', () => {
    expect(ofKind('post')[0]).toEqual({
      kind: 'post',
      text: 'توقيف خمسة أشخاص في القصرين وحجز بنادق صيد pic.twitter.com/AbCd12\n— وزارة الداخلية (@example_moi) March 15, 2023',
      author: 'وزارة الداخلية',
      handle: 'example_moi',
      posted: '2023-03-15',
      links: expect.arrayContaining(['pic.twitter.com/AbCd12', 'https://t.co/AbCd12', 'https://twitter.com/example_moi/status/1?ref_src=x']),
    })
  })

  it('reads a Telegram widget, which has no words of its own, by its address', () => {
    expect(ofKind('post')[1]).toEqual({ kind: 'post', text: '', author: null, handle: 'example_news', posted: null, links: ['https://t.me/example_news/4821'] })
  })

  it('reads a quoted Telegram post with the day that it prints', () => {
    expect(ofKind('post')[2]).toEqual({
      kind: 'post',
      text: 'عاجل: انتهاء العملية الأمنية في جبل الشعانبي المصدر 14 مارس',
      author: null,
      handle: null,
      posted: '2023-03-14',
      links: ['https://t.me/example_radio/77'],
    })
  })

  it('reads a Facebook post once, with its author, day and address', () => {
    expect(ofKind('post').slice(3)).toEqual([
      {
        kind: 'post',
        text: 'بلاغ: استئناف الدروس في القصرين غدا\nPosted by ولاية القصرين on Thursday, March 16, 2023',
        author: 'ولاية القصرين',
        handle: null,
        posted: '2023-03-16',
        links: ['https://www.facebook.com/example', 'https://www.facebook.com/example/posts/9'],
      },
    ])
  })

  it.each([
    'أخبار الرياضة',
    'أسعار الصرف',
    'مواضيع ذات صلة',
    'مقتل عشرين شخصا',
    'تفكيك خلية',
    'صورة من خبر آخر',
    'عمود جانبي',
    'جميع الحقوق',
    'سياسة الخصوصية',
    'كلام برنامج',
    'كلام نمط',
    '2031',
    '\u2063',
  ])('leaves %j out', (words) => {
    expect(allText).not.toContain(words)
  })
})

describe('readPage', () => {
  const bodyOf = (html: string) =>
    readPage(html)
      .sections.filter((section) => section.kind === 'body')
      .map((section) => section.text)

  it.each([
    ['a whole page', `<!doctype html><html><head></head><body><p>${lead}</p></body></html>`],
    ['no head', `<html><body><p>${lead}</p></body></html>`],
    ['no body', `<html><p>${lead}</p></html>`],
    ['no html', `<body><p>${lead}</p></body>`],
    ['a paragraph', `<p>${lead}</p>`],
    ['an article', `<article><p>${lead}</p></article>`],
    ['words alone', lead],
    ['words before elements', `${lead}<br>`],
    ['an unclosed element', `<div><p>${lead}`],
    ['a page within words', `<p>${lead}</p><html><body></body></html>`],
    ['a comment first', `<!-- x --><html><body><p>${lead}</p></body></html>`],
  ])('keeps the words of markup with %s', (_name, html) => {
    expect(bodyOf(html)).toEqual([lead])
  })

  it('keeps the words of a page that is one short line', () => {
    expect(bodyOf('<p>مقتل جنديين في كيدال</p>')).toEqual(['مقتل جنديين في كيدال'])
  })

  it('parts the lines of headings, lists, tables and breaks, and joins those of the source', () => {
    const html = `<article><h2>عنوان فرعي أول</h2><p>${lead.replace('في', '\n  في')}</p><ul><li>بند أول طويل، فيه كلام</li><li>بند ثان طويل، فيه كلام</li></ul><dl><dt>مصطلح</dt><dd>شرحه</dd></dl><p>قبل<br>بعد</p><p>${detail}</p></article>`
    expect(bodyOf(html).join('\n').split('\n')).toEqual(['عنوان فرعي أول', lead, 'بند أول طويل، فيه كلام', 'بند ثان طويل، فيه كلام', 'مصطلح', 'شرحه', 'قبل', 'بعد', detail])
  })

  it('reads characters that markup writes as entities', () => {
    expect(bodyOf(`<p>${lead} &laquo;&#1605;&amp;&#x642;&raquo;&nbsp;&lt;b&gt;</p>`)).toEqual([`${lead} «م&ق» <b>`])
  })

  it('takes title and date from JSON-LD, in a graph too, and lets broken JSON-LD be', () => {
    const linked = { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', headline: 'عنوان مهيكل', datePublished: '2023-03-15' }] }
    const page = readPage(
      `<html><head><script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><p>${lead}</p></body></html>`,
    )
    expect(page).toMatchObject({
      title: 'عنوان مهيكل',
      published: '2023-03-15',
      sections: [
        { kind: 'headline', text: 'عنوان مهيكل' },
        { kind: 'body', text: lead },
      ],
    })
  })

  it('takes the first date that is one', () => {
    const page = readPage(
      `<html><head><script type="application/ld+json">{"datePublished": "15 مارس"}</script></head><body><article><time datetime="2023-03-15">الأربعاء</time><p>${lead}</p></article></body></html>`,
    )
    expect(page.published).toBe('2023-03-15')
  })

  it('finds no date in the clock of a header', () => {
    expect(readPage(`<html><body><header><time datetime="2031-01-01">اليوم</time></header><p>${lead}</p></body></html>`).published).toBeNull()
  })

  it('puts a post whose place is lost after the body', () => {
    const tweet = '<blockquote class="twitter-tweet"><p>نص المنشور</p>&mdash; كاتب (@writer) March 15, 2023</blockquote>'
    const page = readPage(`<html><body><article><p>${lead}</p><p>${detail}</p></article><div class="sidebar-widget">${tweet}</div></body></html>`)
    expect(page.sections.map((section) => section.kind)).toEqual(['body', 'post'])
    expect(page.sections[1]).toMatchObject({ author: 'كاتب', handle: 'writer', posted: '2023-03-15' })
  })

  it('keeps the lines of a post apart', () => {
    const page = readPage(`<article><p>${lead}</p><blockquote class="twitter-tweet"><p>سطر أول<br><br>سطر ثان</p><p>سطر ثالث</p>&mdash; كاتب (@writer) March 15, 2023</blockquote></article>`)
    expect(page.sections[1].text).toBe('سطر أول\nسطر ثان\nسطر ثالث\n— كاتب (@writer) March 15, 2023')
  })

  it('gives a post once though one embed holds another', () => {
    const page = readPage(`<article><p>${lead}</p><div class="telegram-post"><blockquote class="telegram-post">عاجل: انتهاء العملية</blockquote></div></article>`)
    expect(page.sections.map((section) => section.text)).toEqual([lead, 'عاجل: انتهاء العملية'])
  })

  it('gives a post once though the page forges its mark', () => {
    const page = readPage(
      `<html><body><article><p>${lead}</p><blockquote class="twitter-tweet"><p>نص المنشور</p>&mdash; كاتب (@writer) March 15, 2023</blockquote><p>\u2063post 0\u2063</p><p>${detail}</p></article></body></html>`,
    )
    expect(page.sections.filter((section) => section.kind === 'post')).toHaveLength(1)
  })

  it('has no sections for a page without words', () => {
    expect(readPage('<html><head><style>p {}</style></head><body><script>var x</script></body></html>')).toMatchObject({ sections: [], issues: [] })
  })
})

describe('readPage with what is known of the page from outside', () => {
  const html = `<html><head><link rel="canonical" href="/news/1?utm_source=x"></head><body><h1>توقيف خمسة أشخاص</h1><div class="time">قبل ساعتين</div><p>${lead}</p><p class="x">${detail}</p></body></html>`

  it('counts addresses and times from where and when it was fetched', () => {
    expect(readPage(html, { url: 'https://example.org/amp/1', fetched: '2023-03-15T01:00:00Z' })).toMatchObject({ url: 'https://example.org/news/1', published: '2023-03-14' })
    expect(readPage(html)).toMatchObject({ url: null, published: null })
  })

  it('follows the selectors of the site', () => {
    const page = readPage(html, { selectors: { body: 'body', remove: 'p.x' } })
    expect(page.sections.map((section) => section.text)).toEqual(['توقيف خمسة أشخاص', lead])
  })

  it('throws for a selector that is none', () => {
    expect(() => readPage(html, { selectors: { body: 'p[' } })).toThrow()
  })
})

describe('readPage of hostile markup', () => {
  it.each(['div', 'span', 'main', 'x', 'blockquote class="twitter-tweet"'])('takes the words of <%s> nested 10,000 and 300,000 deep, with an issue', (tag) => {
    for (const depth of [10_000, 300_000]) {
      const page = readPage(`<html><body>${`<${tag}>`.repeat(depth)}${lead}${`</${tag.split(' ')[0]}>`.repeat(depth)}</body></html>`)
      expect(page).toMatchObject({ sections: [{ kind: 'body', text: lead }], issues: [{ code: 'unreadable_markup', reason: 'nested too deep' }] })
    }
  })

  it.each([
    ['elements', '<br>'.repeat(500_000)],
    ['elements under many others', `${'<div>'.repeat(390)}${'</div>'.repeat(390)}`.repeat(500)],
    ['attributes', `<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['signs that open nothing', '<'.repeat(1_000_000)],
    ['closing tags', '</p>'.repeat(500_000)],
  ])('takes the words of a page of very many %s', (_name, html) => {
    const page = readPage(`<html><body>${html}\n<p>${lead}</p></body></html>`)
    expect(page.sections.map((section) => section.text).join('\n')).toContain(lead)
    expect(page.issues).toEqual([{ code: 'unreadable_markup', reason: 'too many elements' }])
  })

  it.each([
    ['boxes of links', '<h4>اقرأ أيضا</h4>'],
    ['captions', '<figcaption>صورة</figcaption>'],
    ['bylines', '<div class="date">12 يناير</div>'],
    ['posts', '<blockquote class="twitter-tweet"><p>x</p>— a (@b) May 1, 2024</blockquote>'],
    ['frames', '<iframe srcdoc="&lt;p&gt;x&lt;/p&gt;"></iframe>'],
    ['graphs', '<script type="application/ld+json">[{"@graph":[</script>'],
  ])('gets to the end of a page of many %s', (_name, markup) => {
    const page = readPage(`<html><body>${markup.repeat(20_000)}<p>${lead}</p></body></html>`)
    expect(page.sections.map((section) => section.text).join('\n')).toContain(lead)
  })

  it('reads a page in which many elements were never closed', () => {
    const html = `<html><body><article>${`<p>${lead}`.repeat(1000)}</article></body></html>`
    expect(readPage(html)).toMatchObject({ sections: [{ kind: 'body', text: Array(1000).fill(lead).join('\n') }], issues: [] })
  })

  it.each([
    ['hash signs', `${'#'.repeat(5000)} x`],
    ['hashtags without an end', `${'#a'.repeat(5000)}# x`],
    ['spaces', `a${' '.repeat(500_000)}x`],
    ['brackets', '['.repeat(1_000_000)],
    ['dashes', '— '.repeat(200_000)],
  ])('gets to the end of a line of %s', (_name, line) => {
    expect(readPage(`<html><body><p>${line}</p><p>${lead}</p></body></html>`).sections.at(-1)?.text.endsWith(lead)).toBe(true)
  })

  it('reads the words of a page that is cut anywhere', () => {
    for (let end = 0; end < newsPage.length; end += 97) expect(Array.isArray(readPage(newsPage.slice(0, end)).sections)).toBe(true)
  })
})
