import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { marsadPath, runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { NewsServer, newsItems } from './news-server.js'

const scratch = new ScratchFolder()
const kills = 15
const pages = 45

/** Addresses whose pages are kept; none where the store was not even made. */
async function keptPages(path: string): Promise<Set<string>> {
  if (!existsSync(path)) return new Set()
  const store = await openStore(path)
  try {
    return new Set((await store.db.selectFrom('fetches').select('url').execute()).map((row) => new URL(row.url).pathname))
  } finally {
    await store.close()
  }
}

/** Starts a watch and kills it after some pages more, or some milliseconds, by chance. */
async function watchAndKill(args: readonly string[], server: NewsServer): Promise<void> {
  const child = spawn(process.execPath, [marsadPath, ...args], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const asked = (): number => [...server.asked.values()].reduce((sum, count) => sum + count, 0)
  const before = asked()
  const wanted = 1 + Math.floor(Math.random() * 5)
  // one in four is killed while it starts; the others while pages come, as long as there are any
  const until = Math.random() < 0.25 ? Date.now() + Math.random() * 1500 : Number.POSITIVE_INFINITY
  while (asked() < before + wanted && server.asked.size <= server.items.length && child.exitCode === null && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 2))
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
  child.kill('SIGKILL')
  await ended
}

describe('marsad watch that is killed', () => {
  it.each(['with --once', 'until it is stopped'])(
    `keeps each page once and asks for none again that was kept, killed ${kills} times at random moments (%s)`,
    async (kind) => {
      const server = await NewsServer.start()
      server.items = newsItems(pages)
      try {
        const args = ['watch', scratch.write('sources.yaml', server.sources()), '--store', scratch.at('store.db'), ...(kind === 'with --once' ? ['--once'] : [])]
        const settled = new Map<string, number | undefined>()
        for (let i = 0; i < kills; i++) {
          await watchAndKill(args, server)
          for (const path of await keptPages(scratch.at('store.db'))) {
            if (!settled.has(path)) settled.set(path, server.asked.get(path))
            expect(server.asked.get(path), path).toBe(settled.get(path))
          }
        }
        const last = [...args.filter((arg) => arg !== '--once'), '--once']
        expect(await runMarsad(last)).toMatchObject({ status: 0 })
        expect(await runMarsad(['verify', '--store', scratch.at('store.db')])).toMatchObject({ status: 0, stdout: expect.stringContaining('no fault') })
        const store = await openStore(scratch.at('store.db'))
        const fetches = await store.db.selectFrom('fetches').select('url').execute()
        expect(fetches).toHaveLength(pages)
        expect(new Set(fetches.map(({ url }) => url)).size).toBe(pages)
        expect(await store.db.selectFrom('reports').select('id').execute()).toHaveLength(pages)
        expect((await verifyStore(store)).faults).toEqual([])
        await store.close()
        // a kill loses at most the one page that was under way
        const pagesAsked = [...server.asked].filter(([path]) => path.startsWith('/news/')).reduce((sum, [, count]) => sum + count, 0)
        expect(pagesAsked).toBeLessThanOrEqual(pages + kills)
      } finally {
        await server.stop()
      }
    },
    300_000,
  )

  it('ends in order at SIGTERM, with what was under way kept', async () => {
    const server = await NewsServer.start()
    server.items = newsItems(5)
    try {
      const child = spawn(process.execPath, [marsadPath, 'watch', scratch.write('sources.yaml', server.sources()), '--store', scratch.at('store.db')], { stdio: ['ignore', 'ignore', 'pipe'] })
      const lines: string[] = []
      child.stderr.on('data', (part: Buffer) => lines.push(part.toString('utf8')))
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
      while ((server.asked.get('/news/report-2') ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      expect(lines.join('')).toMatch(/stopping.*\n.*1 polls, 0 failed; [1-5] reports added/u)
      expect((await keptPages(scratch.at('store.db'))).has('/news/report-1')).toBe(true)
    } finally {
      await server.stop()
    }
  })

  it('does not let a second one watch on the same store', async () => {
    const server = await NewsServer.start()
    server.items = newsItems(1)
    try {
      const args = ['watch', scratch.write('sources.yaml', server.sources()), '--store', scratch.at('store.db')]
      const first = spawn(process.execPath, [marsadPath, ...args], { stdio: 'ignore' })
      const ended = new Promise((resolve) => first.on('close', resolve))
      while ((server.asked.get('/news/report-1') ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      const second = await runMarsad(args)
      expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining(`process ${first.pid} on `) })
      first.kill('SIGKILL')
      await ended
      expect(await runMarsad([...args, '--once'])).toMatchObject({ status: 0 })
    } finally {
      await server.stop()
    }
  })
})
