import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MarsadError } from '../core/errors.js'
import { leavesOf } from '../stamp/fetch-leaf.js'
import type { Backend } from '../store/backend.js'
import { eachStamp } from '../store/time-stamps.js'
import { Output } from './output.js'

/** Lists the days whose kept pages are time-stamped, and with a folder writes what other tools need to check them. Gives the exit status. @throws {MarsadError} OUTPUT_FAILED */
export async function stampsCommand(store: Backend, options: { readonly folder: string | null }): Promise<number> {
  const output = new Output(null)
  if (options.folder !== null) inFolder(options.folder, () => mkdirSync(options.folder as string, { recursive: true }))
  for await (const { day, server, manifest, token, told } of eachStamp(store.db)) {
    const { folder } = options
    if (folder !== null)
      inFolder(folder, () => {
        writeFileSync(join(folder, `${day}.txt`), manifest)
        writeFileSync(join(folder, `${day}.tst`), token)
      })
    await output.write(`${day}  ${leavesOf(manifest).length} pages, stamped ${new Date(told).toISOString()} by ${server}\n`)
  }
  await output.end()
  return 0
}

function inFolder(folder: string, work: () => void): void {
  try {
    work()
  } catch (cause) {
    throw new MarsadError('OUTPUT_FAILED', folder, (cause as Error).message, { cause })
  }
}
