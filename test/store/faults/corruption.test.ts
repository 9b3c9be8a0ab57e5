import { closeSync, copyFileSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openStore } from '../../../src/store/open-store.js'
import { runMarsad } from '../../run-marsad.js'
import { ScratchFolder } from '../../scratch-folder.js'
import { addSamples } from '../add-samples.js'
import { sampleNews } from '../sample-news.js'
import { seededRandom } from '../seeded-random.js'

const scratch = new ScratchFolder()
const pageSize = 4096

/** A store with a backup, and the way to it that a message about the broken file must name. */
async function storeWithBackup(): Promise<{ readonly path: string; readonly backup: string }> {
  const path = scratch.at('marsad.db')
  const store = await openStore(path)
  await addSamples(store, sampleNews(60))
  await store.close()
  const backup = scratch.at('copy.db')
  expect((await runMarsad(['backup', backup, '--store', path])).status).toBe(0)
  return { path, backup }
}

function overwrite(path: string, from: number, length: number): void {
  const random = seededRandom(from)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.from(Array.from({ length }, () => Math.floor(random() * 256))), 0, length, from)
  closeSync(file)
}

it('a store whose header is overwritten is named, with the way to its last backup', async () => {
  const { path, backup } = await storeWithBackup()
  overwrite(path, 0, 100)
  for (const args of [['incidents'], ['verify'], ['stats'], ['add', scratch.write('a.txt', 'نص')]]) {
    const { status, stderr } = await runMarsad([...args, '--store', path])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^marsad: /u)
    expect(stderr).toContain(`${path}: file is not a database`)
    expect(stderr).toContain(`The last backup is ${backup} of ${new Date().getUTCFullYear()}`)
  }
  expect((await runMarsad(['verify', '--store', backup])).status).toBe(0)
})

it('a store with overwritten pages is named by verify, with the way to its last backup', async () => {
  const { path, backup } = await storeWithBackup()
  const pages = statSync(path).size / pageSize
  const sound = scratch.at('sound.db')
  copyFileSync(path, sound)
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    copyFileSync(sound, path)
    for (let page = Math.floor(pages * share); page < Math.floor(pages * share) + 12; page++) overwrite(path, page * pageSize, pageSize)
    const { status, stdout, stderr } = await runMarsad(['verify', '--store', path])
    expect(status, `${share}`).toBe(1)
    expect(`${stdout}${stderr}`, `${share}`).toContain(`The last backup is ${backup}`)
    expect(`${stdout}${stderr}`, `${share}`).not.toContain('    at ')
  }
})

it('a store that was cut short is named by verify, and by what reads it', async () => {
  const { path, backup } = await storeWithBackup()
  truncateSync(path, Math.floor(statSync(path).size / pageSize / 2) * pageSize)
  for (const args of [['verify'], ['incidents'], ['add', scratch.write('a.txt', 'انفجرت عبوة ناسفة في سوق مدينة بعقوبة.')]]) {
    const { status, stdout, stderr } = await runMarsad([...args, '--store', path])
    expect(status, args[0]).toBe(1)
    expect(`${stdout}${stderr}`).toContain(`The last backup is ${backup}`)
  }
})

it('a broken store without a backup says that the reports can be added again', async () => {
  const path = scratch.at('marsad.db')
  const store = await openStore(path)
  await addSamples(store, sampleNews(5))
  await store.close()
  overwrite(path, 0, 100)
  expect((await runMarsad(['stats', '--store', path])).stderr).toContain('No backup of it is known; the reports can be added again to a new store.')
})

it('a text in which one byte has turned is found by its hash', async () => {
  const { path } = await storeWithBackup()
  const store = await openStore(path)
  const blob = Buffer.from((await store.db.selectFrom('blobs').select('bytes').limit(1).executeTakeFirstOrThrow()).bytes).subarray(0, 60)
  await store.close()
  const bytes = readFileSync(path)
  for (let at = bytes.indexOf(blob); at >= 0; at = bytes.indexOf(blob, at + 1)) bytes[at + 40] ^= 0xff
  writeFileSync(path, bytes)
  const { status, stdout } = await runMarsad(['verify', '--store', path])
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^bytes: report seed1-\S+: its bytes /mu)])
})
