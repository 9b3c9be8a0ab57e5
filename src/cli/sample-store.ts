import { fileURLToPath } from 'node:url'
import { MarsadError } from '../core/errors.js'
import { findInputs } from '../ingest/find-inputs.js'
import { readInput } from '../ingest/read-input.js'
import type { Backend } from '../store/backend.js'
import { ReportAdder } from '../store/report-adder.js'

const folder = fileURLToPath(new URL('../../../examples/sample/reports', import.meta.url))
const nothing = { source: null, url: null, published: null }

/** The sample set: invented reports with which a new store is filled, so that a first look shows something. */
export const sampleStore = {
  /** Whether a store holds the sample set. */
  async is(store: Backend): Promise<boolean> {
    return (await store.db.selectFrom('marks').select('value').where('name', '=', 'sample').executeTakeFirst()) !== undefined
  },

  /** Fills a store that holds no report, and marks it. Another store is left as it is. */
  async fill(store: Backend): Promise<boolean> {
    if (await store.db.selectFrom('reports').select('key').limit(1).executeTakeFirst()) return false
    if (await store.db.selectFrom('marks').select('value').where('name', '=', 'empty').executeTakeFirst()) return false
    await store.db.insertInto('marks').values({ name: 'sample', value: 'invented' }).execute()
    const adder = new ReportAdder(store, nothing, { kept: () => undefined })
    try {
      for (const input of findInputs([folder])) {
        if ('error' in input) throw input.error
        for await (const item of readInput(input.path, { from: null, defaults: nothing })) {
          if ('error' in item) throw item.error
          await adder.add(item.document)
        }
      }
      await adder.end()
    } finally {
      await adder.close()
    }
    return true
  },

  /** @throws {MarsadError} USAGE where somebody's own reports would come among invented ones */
  async refuseMixing(store: Backend): Promise<void> {
    if (await sampleStore.is(store)) throw new MarsadError('USAGE', store.name, 'it holds the invented sample set; "marsad empty" swaps it for an empty store first')
  },
} as const
