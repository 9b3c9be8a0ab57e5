import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { code } from '../src/index.js'
import { parseDocument } from '../src/ingest/parse-document.js'
import { ServerContext } from '../src/server/context.js'
import { HookDelivery } from '../src/server/deliver-hooks.js'
import { LiveIncidents } from '../src/server/live-incidents.js'
import { toAtom, toJsonFeed } from '../src/server/view-feed.js'
import { addReports } from '../src/store/add-reports.js'
import type { Backend } from '../src/store/backend.js'
import { LinkSession } from '../src/store/link-session.js'
import { openStore } from '../src/store/open-store.js'
import { prepareReport } from '../src/store/prepared-report.js'
import { addHook, dropView, listViews, saveView } from '../src/store/saved-views.js'

const nothing = { source: null, url: null, published: null }
const folder = mkdtempSync(join(tmpdir(), 'marsad-hooks-'))
let store: Backend
let live: LiveIncidents
let listener: Server
let answer = 200
const received: { readonly body: string; readonly signature: string }[] = []

async function add(id: string, text: string): Promise<void> {
  const item = await parseDocument(Buffer.from(JSON.stringify({ id, source: 'مثال', published: '2024-05-06', title: null, text })), 'json', id, id, nothing)
  if ('error' in item) throw item.error
  await addReports(store, new LinkSession(store), [prepareReport(item.document, { ...nothing, id }, code(item.document))])
  await live.look()
}

beforeAll(async () => {
  store = await openStore(join(folder, 'hooks.db'))
  live = await LiveIncidents.open(store)
  listener = createHttpServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ body: Buffer.concat(parts).toString('utf8'), signature: String(request.headers['marsad-signature']) })
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  live.close()
  await store.close()
  await new Promise((resolve) => listener.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

describe('a saved view', () => {
  test('is there from the start for the question that the project began with', async () => {
    expect((await listViews(store)).map(({ name }) => name)).toEqual(['sahel-to-north-africa'])
  })

  test('has a name and an address of a page', async () => {
    await expect(saveView(store, { name: 'Mali!', title: 'Mali', query: '/?country=ML' })).rejects.toThrow('name')
    await expect(saveView(store, { name: 'mali', title: 'Mali', query: 'javascript:alert(1)' })).rejects.toThrow('address of a page')
    await expect(dropView(store, 'nobody')).rejects.toThrow('no view of this name')
    await expect(addHook(store, 'nobody', 'https://example.org')).rejects.toThrow('no view of this name')
    await expect(addHook(store, 'sahel-to-north-africa', 'file:///etc/passwd')).rejects.toThrow('http')
  })

  test('tells its hook of a new incident once, signed, and of none that is outside it', async () => {
    await saveView(store, { name: 'mali', title: 'Mali', query: '/?country=ML' })
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`
    const secret = await addHook(store, 'mali', address, 0)
    let now = Date.parse('2024-05-07T00:00:00Z')
    const context = new ServerContext(store, live, true)
    const delivery = new HookDelivery(context, () => now)
    await add('ml-1', 'قتل أربعة جنود في هجوم شنه مسلحون قرب مدينة أنسونغو في مالي صباح الأحد.')
    await add('ye-1', 'قتل سبعة مدنيين في غارة جوية على سوق في مدينة صعدة اليمنية أمس الاثنين.')
    expect(await delivery.enqueue({ version: live.version, incidents: null })).toBe(1)
    expect(await delivery.enqueue({ version: live.version, incidents: null })).toBe(0)

    answer = 503
    expect(await delivery.deliver()).toBe(0)
    expect(await delivery.deliver()).toBe(0)
    expect(received).toHaveLength(1)
    answer = 200
    now += 60_000
    expect(await delivery.deliver()).toBe(1)
    now += 86_400_000
    expect(await delivery.deliver()).toBe(0)
    expect(received).toHaveLength(2)
    const [, at, given] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(received[1].signature) as RegExpExecArray
    expect(createHmac('sha256', secret).update(`${at}.${received[1].body}`).digest('hex')).toBe(given)
    expect(JSON.parse(received[1].body)).toMatchObject({ savedView: 'mali', sample: true, incident: { view: { places: [{ country: 'ML' }] } } })
  })

  test('keeps a message that nobody takes among the dead', async () => {
    answer = 500
    let now = Date.parse('2024-06-01T00:00:00Z')
    const delivery = new HookDelivery(new ServerContext(store, live, false), () => now)
    await add('ml-2', 'أعلنت السلطات في مالي توقيف ثلاثة مشتبه فيهم في مدينة غاو يوم السبت الماضي.')
    expect(await delivery.enqueue({ version: live.version, incidents: null })).toBe(1)
    const before = received.length
    for (let i = 0; i < 20; i++) {
      await delivery.deliver()
      now += 7 * 3_600_000
    }
    expect(received.length - before).toBe(7)
    const dead = await store.db.selectFrom('deliveries').select(['state', 'attempts', 'error']).where('state', '=', 'dead').execute()
    expect(dead).toEqual([{ state: 'dead', attempts: 7, error: 'status 500' }])
  })
})

describe('a view’s feed', () => {
  const view = { name: 'v', title: 'A <b> & "c"', query: '/?country=ML' }
  const incident = {
    id: 'i1',
    firstPublished: '2024-05-06',
    lastPublished: '2024-05-07T10:00:00+02:00',
    view: {
      type: 'bombing',
      status: 'occurred',
      date: { start: '2024-05-06', end: '2024-05-06', precision: 1, by: [] },
      places: [{ role: 'site', name: 'Gao <script>' }],
      figures: [],
      sources: ['A & B\u0000'],
    },
  } as never

  test('is well-formed whatever the names hold', () => {
    const atom = toAtom(view, [incident], 'http://127.0.0.1', false)
    expect(atom).not.toMatch(/<script|<b>|\u0000/u)
    expect(atom).toContain('A &lt;b&gt; &amp; &quot;c&quot;')
    expect(atom).toContain('<updated>2024-05-07T08:00:00.000Z</updated>')
    expect(JSON.parse(toJsonFeed(view, [incident], 'http://127.0.0.1', true))).toMatchObject({
      title: 'A <b> & "c" (invented sample)',
      items: [{ id: 'i1', url: 'http://127.0.0.1/incidents/i1', date_published: '2024-05-06T00:00:00.000Z' }],
    })
  })
})
