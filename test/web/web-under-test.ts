import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core'
import { createServer } from '../../src/server/create-server.js'
import type { Backend } from '../../src/store/backend.js'
import { openStore } from '../../src/store/open-store.js'
import { fillWithSample } from '../fill-with-sample.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const web = join(root, 'web/dist')
const found = [process.env.MARSAD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))

/** The browser that the tests drive; null where there is none, which only `MARSAD_REQUIRE_BROWSER=1` takes for a fault. */
export const browserPath: string | null = found ?? null
if (browserPath === null && process.env.MARSAD_REQUIRE_BROWSER === '1') throw new Error('MARSAD_REQUIRE_BROWSER=1, and there is no Chromium; MARSAD_CHROMIUM may name one')

/** Milliseconds that a test waits for what is to come: a machine under load is slow, not broken. */
export const patience = 120_000

export interface OpenedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong since it was opened: errors on the console, requests to other hosts. */
  readonly faults: string[]
  /** Resolves when what was asked for has come and is drawn. The stream of changes stays open, so the network is never idle. */
  readonly settled: () => Promise<void>
}

export interface Served {
  readonly origin: string
  readonly path: string
  readonly store: Backend
  readonly close: () => Promise<void>
}

/** A browser, and servers of the built page over stores with the sample set. */
export class WebUnderTest {
  private readonly folder = mkdtempSync(join(tmpdir(), 'marsad-web-'))
  private readonly opened: Served[] = []
  private browser!: Browser
  /** The server that tests share which do not change the store. */
  shared!: Served

  async start(): Promise<void> {
    if (!existsSync(join(web, 'index.html'))) throw new Error('web/dist is missing: npm run build:web')
    const sample = join(this.folder, 'sample.db')
    const store = await openStore(sample)
    await fillWithSample(store)
    await store.close()
    this.browser = await chromium.launch({
      executablePath: browserPath as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-gl=swiftshader', '--enable-unsafe-swiftshader'],
    })
    this.shared = await this.serve()
  }

  /** A server over a copy of the sample store. */
  async serve(): Promise<Served> {
    const path = join(this.folder, `store-${this.opened.length}.db`)
    copyFileSync(join(this.folder, 'sample.db'), path)
    const store = await openStore(path)
    const app: FastifyInstance = await createServer(store, { web, token: null, isSample: true, tiles: null })
    const origin = await app.listen({ host: '127.0.0.1', port: 0 })
    const served = {
      origin,
      path,
      store,
      close: async () => {
        await app.close()
        await store.close()
      },
    }
    this.opened.push(served)
    return served
  }

  async open(at: string, { dark = false, origin = this.shared.origin, wide = 1100 } = {}): Promise<OpenedPage> {
    const context = await this.browser.newContext({ viewport: { width: wide, height: 760 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', acceptDownloads: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`request to ${url.origin}`)
    })
    const open = new Set<Request>()
    page.on('request', (request) => request.resourceType() !== 'eventsource' && open.add(request))
    page.on('requestfinished', (request) => open.delete(request))
    page.on('requestfailed', (request) => open.delete(request))
    const settled = async (): Promise<void> => {
      for (let quiet = 0; quiet < 3; ) {
        await page.evaluate(async () => {
          await document.fonts.ready
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        })
        const isBusy = open.size > 0 || (await page.locator('main .mantine-Loader-root, .maplibregl-map:not([data-drawn])').count()) > 0
        quiet = isBusy ? 0 : quiet + 1
      }
    }
    page.setDefaultTimeout(patience)
    await page.goto(`${origin}${at}`)
    return { page, context, faults, settled }
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at part by part
  async ask(path: string, origin = this.shared.origin): Promise<any> {
    return (await fetch(`${origin}/api/v1/${path}`)).json()
  }

  async stop(): Promise<void> {
    await this.browser?.close()
    for (const served of this.opened) await served.close().catch(() => undefined)
    rmSync(this.folder, { recursive: true, force: true })
  }
}
