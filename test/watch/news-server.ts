import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface NewsItem {
  readonly slug: string
  readonly title: string
  readonly body: string
  /** ISO 8601. */
  readonly published: string
  readonly updated?: string
}

/** An invented outlet on this machine: a feed at `/feed.xml` and a page for each item. What it tells can be changed while it runs. */
export class NewsServer {
  /** How often each path was asked for and answered whole. */
  readonly asked = new Map<string, number>()
  items: NewsItem[] = []
  /** Put into every page, where no reader sees it. */
  counter: (() => string) | null = null
  gzip = false
  /** Of every page; without it its own. */
  canonical: string | null = null
  /** Pages with bytes and a type of their own, by their paths. */
  readonly pages = new Map<string, { readonly type: string; readonly bytes: Buffer }>()
  /** More feeds, by their paths. */
  readonly feeds = new Map<string, string>()
  /** Milliseconds before a page is answered. */
  wait = 0

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => void this.answer(request, response))
  }

  static async start(): Promise<NewsServer> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new NewsServer(server)
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  get feed(): string {
    return `http://${this.host}/feed.xml`
  }

  page(slug: string): string {
    return `http://${this.host}/news/${slug}`
  }

  /** A sources.yaml with this outlet only. */
  sources(more = ''): string {
    return `contact: https://example.org/contact\nallowHosts: ["${this.host}"]\ndelay: 0ms\nsources:\n  - name: صحيفة الشاطئ\n    feed: ${this.feed}\n${more}`
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    if (this.wait > 0) await new Promise((resolve) => setTimeout(resolve, this.wait))
    this.asked.set(path, (this.asked.get(path) ?? 0) + 1)
    const item = this.items.find(({ slug }) => path.replace(/\?.*$/u, '') === `/news/${slug}`)
    const feed = this.feeds.get(path)
    const page = this.pages.get(path.replace(/\?.*$/u, ''))
    if (page) this.send(response, page.type, page.bytes)
    else if (feed !== undefined) this.send(response, 'application/xml', feed)
    else if (path === '/feed.xml') this.send(response, 'application/rss+xml', this.toFeed())
    else if (item) this.send(response, 'text/html; charset=utf-8', this.toPage(item))
    else response.writeHead(404).end()
  }

  private send(response: ServerResponse, type: string, text: string | Buffer): void {
    const body = this.gzip ? gzipSync(text) : Buffer.from(text)
    response.writeHead(200, [['Content-Type', type], ['X-Twice', 'one'], ['X-Twice', 'two'], ...(this.gzip ? [['Content-Encoding', 'gzip']] : []), ['Content-Length', String(body.length)]].flat())
    response.end(body)
  }

  private toFeed(): string {
    const items = this.items.map(
      ({ slug, title, published, updated }) =>
        `<item><title>${title}</title><link>${this.page(slug)}</link><guid>${slug}</guid><pubDate>${new Date(published).toUTCString()}</pubDate>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}</item>`,
    )
    return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>صحيفة الشاطئ</title>${items.join('')}</channel></rss>`
  }

  private toPage({ title, body, published, slug }: NewsItem): string {
    const hidden = this.counter === null ? '' : `<!-- ${this.counter()} -->`
    return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${this.canonical ?? `/news/${slug}`}"><meta property="article:published_time" content="${published}"></head><body>${hidden}<article><h1>${title}</h1><p>${body}</p></article></body></html>`
  }
}

const towns = ['بنغازي', 'مصراتة', 'طبرق', 'درنة', 'سبها', 'غدامس', 'زليتن', 'سرت']

/** Invented reports, each of an attack of its own. */
export function newsItems(count: number): NewsItem[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2025, 1, 1 + (i % 27), 8, i % 60))
    const town = towns[i % towns.length]
    return {
      slug: `report-${i + 1}`,
      title: `مقتل ${i + 3} جنود في تفجير في ${town}`,
      body: `أعلنت وزارة الداخلية، ${day.getUTCDate()} فبراير 2025، مقتل ${i + 3} جنود وإصابة ${i + 11} آخرين في تفجير سيارة مفخخة استهدف حاجزا أمنيا في مدينة ${town}.`,
      published: day.toISOString(),
    }
  })
}
