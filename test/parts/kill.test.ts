import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runMarsad } from '../run-marsad.js'
import { ScratchFolder } from '../scratch-folder.js'
import { seededRandom } from '../store/seeded-random.js'
import { namesIn, readParts, rowsOf } from './read-parts.js'
import { writeArchive } from './sample-archive.js'
import { startCoding } from './start-coding.js'

const kills = 14
const seed = Number(process.env.MARSAD_KILL_SEED ?? Date.now() % 1_000_000)
const scratch = new ScratchFolder()

it(`killed at ${kills} random moments (MARSAD_KILL_SEED=${seed}), a folder of parts ends with the rows of a run that was never killed`, { timeout: 300_000 }, async () => {
  const random = seededRandom(seed)
  writeArchive(scratch.at('in'), 1200, 150)
  // parts of another size and order are other ones than those that a killed run began
  const args = (folder: string, run = 0): string[] => ['in', '--part-reports', run % 4 === 3 ? '12' : '3', ...(run % 3 === 2 ? ['--unordered'] : []), '-q', '--out-dir', folder]
  const started = Date.now()
  await runMarsad(['code', ...args('whole')], { cwd: scratch.path })
  const longest = Date.now() - started
  const parts = (): string[] => namesIn(scratch.at('parts/_manifest')).filter((name) => name.startsWith('part-'))
  const isStaging = (): boolean => existsSync(scratch.at('parts/_staging'))
  const hits = { early: 0, between: 0, staging: 0, naming: 0 }
  let runs = 0
  for (let killed = 0; killed < kills; runs++) {
    if (runs > 3 * kills) throw new Error('the runs end before they are killed')
    const before = parts().length
    const coding = startCoding(args('parts', runs), scratch.path)
    // whenever it may be; soon after a part was written; while one is being written, at any of its steps
    if (runs % 4 === 0) await wait(random() * longest * 0.5)
    else if (runs % 4 === 1) {
      while (!coding.isOver() && parts().length === before) await wait(1)
      await wait(random() * 15)
    } else {
      while (!coding.isOver() && parts().length === before) await wait(1)
      while (!coding.isOver() && !isStaging()) await wait(0)
      const end = performance.now() + (runs % 4 === 2 ? random() * 40 : 2000)
      // the last of its steps are over in no time: as soon as the first files get their names
      for (let most = 0; performance.now() < end; ) {
        const staged = namesIn(scratch.at('parts/_staging')).length
        if (runs % 4 === 3 && staged < most) break
        most = staged
      }
    }
    if (!coding.isOver() && coding.child.kill('SIGKILL')) killed++
    await coding.ended
    const { manifests, unlisted } = await readParts(scratch.at('parts'))
    hits[unlisted.length > 0 ? 'naming' : isStaging() ? 'staging' : manifests.length > before ? 'between' : 'early']++
  }
  console.log(`killed ${JSON.stringify(hits)} in ${runs} runs`)
  expect(await runMarsad(['code', ...args('parts')], { cwd: scratch.path })).toMatchObject({ stdout: '' })
  const content = await readParts(scratch.at('parts'))
  expect(rowsOf(content)).toEqual(rowsOf(await readParts(scratch.at('whole'))))
  expect([content.unlisted, isStaging()]).toEqual([[], false])
  expect(hits.staging + hits.naming).toBeGreaterThan(0)
})
