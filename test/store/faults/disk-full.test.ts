import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { runShell } from '../../run-marsad.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { diluted } from '../diluted.js'
import { sampleNews } from '../sample-news.js'
import { expectSound } from './expect-sound.js'
import { uninterrupted } from './uninterrupted.js'
import { writeNews } from './write-news.js'

const scratch = new ScratchFolder()
// ends before the scratch folder does
const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
})

/** Kilobytes. */
const roomFor = (attempt: number): number => Math.round(900 * 1.7 ** attempt)

/** Runs until all is kept, each time with more room. The store ends sound, with all that was ever acknowledged, and nothing lost or doubled. */
async function expectToGoOn(store: string, run: (attempt: number, line: string) => Promise<{ status: number | null; stdout: string; stderr: string }>): Promise<void> {
  const news = diluted(sampleNews(200, 17), 10)
  const input = writeNews(scratch.at('news.ndjson'), news)
  const acknowledged = new Set<string>()
  let full = 0
  let fullAfterSome = 0
  for (let attempt = 0; ; attempt++) {
    expect(attempt).toBeLessThan(40)
    const { status, stdout, stderr } = await run(attempt, `marsad add --acknowledge --store "${store}" "${input}"`)
    const lines = stdout.split('\n').filter((line) => line !== '')
    for (const line of lines) acknowledged.add(line.split(' ')[1])
    if (status === 0) break
    expect([status, stderr]).toEqual([1, expect.stringMatching(/: (?:The disk is full|it could not be written, as on a full disk)/u)])
    expect(stderr).toContain('what was acknowledged before is kept')
    full++
    if (lines.some((line) => line.startsWith('added'))) fullAfterSome++
  }
  expect(full).toBeGreaterThan(1)
  expect(fullAfterSome).toBeGreaterThan(0)
  expect(acknowledged.size).toBe(news.length)
  expect(await expectSound(store, acknowledged)).toEqual(await uninterrupted(news))
}

it('a store whose files may not grow says so, keeps what was acknowledged, and goes on when they may', { timeout: 300_000 }, async () => {
  await expectToGoOn(scratch.at('marsad.db'), (attempt, line) => runShell(`ulimit -f ${roomFor(attempt)}; ${line}`))
})

const mayMount = (() => {
  const folder = execFileSync('mktemp', ['-d']).toString().trim()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    execFileSync('rmdir', [folder])
  }
})()

it.runIf(mayMount)('a store on a full disk says so, keeps what was acknowledged, and goes on when there is room', { timeout: 300_000 }, async () => {
  const folder = scratch.at('disk')
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${roomFor(0)}k`, 'tmpfs', folder])
  mounted.push(folder)
  await expectToGoOn(`${folder}/marsad.db`, (attempt, line) => {
    execFileSync('mount', ['-o', `remount,size=${roomFor(attempt)}k`, folder])
    return runShell(line)
  })
})
