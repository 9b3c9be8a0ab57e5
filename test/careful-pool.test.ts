import { afterEach, describe, expect, it } from 'vitest'
import { CarefulPool } from '../src/ingest/careful-pool.js'
import { LazyPool } from '../src/ingest/lazy-pool.js'

const pools: CarefulPool<string, string>[] = []

function pool(patience = 100_000): CarefulPool<string, string> {
  const lazy = new LazyPool<readonly string[], string[]>(new URL('./pools/hurt-worker.js', import.meta.url), () => {
    throw new Error('no batch was to be worked on in this thread')
  })
  const careful = new CarefulPool(lazy, { nameOf: (item) => item, bytesOf: () => 1, patience: () => patience })
  careful.expectMany()
  pools.push(careful)
  return careful
}

afterEach(() => Promise.all(pools.splice(0).map((one) => one.close())))

describe('a pool that loses nothing', () => {
  it('gives a result for each item, in their order', async () => {
    expect(await pool().run(['a', 'b', 'c'])).toEqual([{ result: 'a, done' }, { result: 'b, done' }, { result: 'c, done' }])
  })

  it.each([
    ['throws', /a fault of the program/u],
    ['exits', /exited with code: 7/u],
    ['fills', /memory/u],
  ])('names the item that %s and keeps the others', async (item, reason) => {
    const hurt = pool()
    const [before, one, behind] = await hurt.run(['a', item, 'b'])
    expect([before, behind]).toEqual([{ result: 'a, done' }, { result: 'b, done' }])
    expect(one).toMatchObject({ culprit: item, fault: { code: 'REPORT_FAILED', subject: item, detail: expect.stringMatching(reason) } })
    expect(await hurt.run(['c'])).toEqual([{ result: 'c, done' }])
  })

  it('ends a worker that takes too long and goes on with another', async () => {
    const hurt = pool(2000)
    const worked = await Promise.all([hurt.run(['a', 'hangs']), hurt.run(['b']), hurt.run(['c'])])
    expect(worked[0]).toMatchObject([{ result: 'a, done' }, { culprit: 'hangs', fault: { detail: expect.stringContaining('it took longer than') } }])
    expect(worked.slice(1)).toEqual([[{ result: 'b, done' }], [{ result: 'c, done' }]])
  })

  it('blames no item where all of them fail', async () => {
    await expect(pool().run(['throws', 'throws'])).rejects.toThrow('a fault of the program')
  })
})
