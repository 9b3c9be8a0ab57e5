/**
 * How fast the API and the page are over a generated store: `npm run bench:web -- --events 1000000 --incidents 1000000 --store web-bench.db`. A store that is there is
 * used again; `--incidents` fills a copy of it up to so many. The server runs in a process of its own, as it does for who reads.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { padIncidents } from './pad-incidents.js'
import type { Told } from './serve-store.js'

const { values } = parseArgs({ options: { events: { type: 'string', default: '200000' }, store: { type: 'string' }, incidents: { type: 'string' }, seconds: { type: 'string', default: '20' } } })
const web = join(dirname(fileURLToPath(import.meta.url)), '../web/dist')
const path = values.store ?? join(mkdtempSync(join(tmpdir(), 'marsad-web-bench-')), 'generated.db')
const perSecond = 50

if (!existsSync(path)) {
  const { addGenerated } = await import('./add-generated.js')
  await addGenerated(path, Number(values.events), (events: number) => console.error(`${events} events`))
}
const filled = values.incidents ? padIncidents(path, Number(values.incidents)) : path
const opening = performance.now()
const server = fork(fileURLToPath(new URL('serve-store.ts', import.meta.url)), [filled, web], { execArgv: ['--import', 'tsx'] })
const told = (message: object = {}): Promise<Told> =>
  new Promise((resolve) => {
    server.once('message', (answer) => resolve(answer as Told))
    server.send(message)
  })
const { origin, incidents, megabytes: atFirst } = await told()
console.log(`${incidents} incidents; the server answers after ${((performance.now() - opening) / 1000).toFixed(1)} s with ${atFirst.toFixed(0)} MB`)
// the page comes first: what a server answers that was just started
await measurePage()

/** No two questions in a row are the same, so that nothing is only remembered: each asks from another day on. */
const dayOf = (i: number): string => new Date(Date.UTC(2015, 0, 1 + ((i * 37) % 3600))).toISOString().slice(0, 10)
const asked: Readonly<Record<string, (i: number) => string>> = {
  list: (i) => `incidents?limit=30&since=${dayOf(i)}`,
  'list by country': (i) => `incidents?limit=30&country=${['SY', 'IQ', 'YE', 'LY', 'ML'][i % 5]}&since=${dayOf(i)}`,
  series: (i) => `series?since=${dayOf(i)}`,
  'series by type': (i) => `series?type=${['bombing', 'clash', 'arrest'][i % 3]}&until=${dayOf(i)}`,
  map: (i) => `map?zoom=${2 + (i % 5)}&seen=-20,0,60,45&since=${dayOf(i)}`,
  'an incident': (i) => `incidents/${ids[i % ids.length]}`,
}
const ids = ((await (await fetch(`${origin}/api/v1/incidents?limit=500`)).json()) as { incidents: { id: string }[] }).incidents.map(({ id }) => id)

for (const [name, pathOf] of Object.entries(asked)) {
  const before = (await told()).processor
  const times = await load(name, pathOf)
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms over ${times.length} requests at ${perSecond} a second; ${(((await told()).processor - before) / times.length).toFixed(1)} ms of the server's processor each`,
  )
}
console.log(`the server holds ${(await told()).megabytes.toFixed(0)} MB in the end`)
server.disconnect()

/** Asks at a steady rate, whether answers come or not, and gives the times, shortest first. */
async function load(name: string, pathOf: (i: number) => string): Promise<number[]> {
  const times: number[] = []
  const open: Promise<void>[] = []
  const started = performance.now()
  for (let i = 0; i < perSecond * Number(values.seconds); i++) {
    const due = started + (i * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    open.push(
      fetch(`${origin}/api/v1/${pathOf(i)}`).then(async (response) => {
        await response.arrayBuffer()
        if (!response.ok) throw new Error(`${name}: ${response.status}`)
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(open)
  return times.sort((a, b) => a - b)
}

/** The overview in a browser: how soon it can be used, how smoothly the map moves, how much is loaded before the map. */
async function measurePage(): Promise<void> {
  const executablePath = process.env.MARSAD_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) return console.log('no Chromium: the page is not measured')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--use-gl=swiftshader', '--enable-unsafe-swiftshader'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const seconds: number[] = []
  for (let i = 0; i < 3; i++) seconds.push(await usableAfter(page))
  console.log(`overview usable after ${seconds.map((value) => value.toFixed(2)).join(', ')} s (first load, then with a warm cache)`)
  const { frames, cells } = await pan(page)
  console.log(`panning: ${frames.toFixed(1)} frames a second with ${cells} cells shown, software rendering`)
  const { scripts, styles } = await sizes(page)
  console.log(`before the map: ${(scripts / 1000).toFixed(0)} kB of script and ${(styles / 1000).toFixed(0)} kB of style, gzipped (bound 500)`)
  await browser.close()
}

/** Seconds from the request to the count and the table standing there. */
async function usableAfter(page: Page): Promise<number> {
  const from = performance.now()
  await page.goto(`${origin}/?lang=en`, { waitUntil: 'commit' })
  await page.getByTestId('count').waitFor()
  await page.locator('table tbody tr').first().waitFor()
  return (performance.now() - from) / 1000
}

async function pan(page: Page): Promise<{ frames: number; cells: number }> {
  await page.locator('.map-cell').first().waitFor()
  const cells = await page.locator('.map-cell').count()
  const box = (await page.getByTestId('map').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.evaluate('window.frames_ = 0; (function count() { window.frames_++; requestAnimationFrame(count) })()')
  const from = performance.now()
  for (let i = 0; i < 120; i++) await page.mouse.move(box.x + box.width / 2 + 120 * Math.sin(i / 12), box.y + box.height / 2 + 60 * Math.cos(i / 12))
  const seconds = (performance.now() - from) / 1000
  const frames = Number(await page.evaluate('window.frames_'))
  await page.mouse.up()
  return { frames: frames / seconds, cells }
}

/** What the overview loads before the map: the chunks that hold the map and its worker come after. */
async function sizes(page: Page): Promise<{ scripts: number; styles: number }> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname))
  const own = [...new Set(names)].filter((name) => /\.(?:js|css)$/u.test(name) && !/world-map|overview-map|maplibre/u.test(name))
  const sum = (ending: string): number => own.filter((name) => name.endsWith(ending)).reduce((bytes, name) => bytes + gzipSync(readFileSync(join(web, name))).length, 0)
  return { scripts: sum('.js'), styles: sum('.css') }
}
