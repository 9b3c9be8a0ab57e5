export interface SampleItem {
  readonly title: string
  readonly link?: string
  readonly guid?: string
  readonly date?: string
}

/** An RSS feed of invented reports. */
export function sampleFeed(items: readonly SampleItem[], declaration = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  return `${declaration}\n<rss version="2.0"><channel><title>أخبار</title><link>http://news.test/</link><description>خلاصة</description>\n${items.map(toItem).join('\n')}\n</channel></rss>\n`
}

function toItem({ title, link, guid, date }: SampleItem): string {
  const part = (name: string, value: string | undefined) => (value === undefined ? '' : `<${name}>${value}</${name}>`)
  return `<item>${part('title', title)}${part('link', link)}${part('guid', guid)}${part('pubDate', date)}</item>`
}

/** Items that hold together: title, link, id and date each of their own. */
export function soundItems(count: number): SampleItem[] {
  return Array.from({ length: count }, (_, i) => ({
    title: `خبر رقم ${i + 1}: تفكيك عبوة ناسفة`,
    link: `http://news.test/reports/${i + 1}`,
    guid: `report-${i + 1}`,
    date: new Date(Date.UTC(2025, 1, 19, 8) + i * 60_000).toUTCString(),
  }))
}
