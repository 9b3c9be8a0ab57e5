import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findInputs } from '../src/ingest/find-inputs.js'
import { readInput } from '../src/ingest/read-input.js'
import type { Backend } from '../src/store/backend.js'
import { ReportAdder } from '../src/store/report-adder.js'

const reports = join(dirname(fileURLToPath(import.meta.url)), '../examples/sample/reports')
const nothing = { source: null, url: null, published: null }

/** Adds the sample set to a store. */
export async function fillWithSample(store: Backend): Promise<void> {
  const adder = new ReportAdder(store, nothing, { kept: () => undefined })
  for (const input of findInputs([reports])) {
    if ('error' in input) throw input.error
    for await (const item of readInput(input.path, { from: null, defaults: nothing })) if ('document' in item) await adder.add(item.document)
  }
  await adder.end()
  await adder.close()
}
