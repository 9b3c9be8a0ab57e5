import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { MarsadError } from '../core/errors.js'
import { describeIssue } from '../core/issue.js'
import { findInputs } from '../ingest/find-inputs.js'
import { readRaw } from '../ingest/read-input.js'
import { idOfBytes, Publisher } from '../queue/publisher.js'
import type { QueueAddress } from '../queue/queue-address.js'
import type { AddOptions } from './add.command.js'
import { log } from './log.js'
import { Progress } from './terminal.js'
import { untilStopped } from './until-stopped.js'

export type QueueAddOptions = Pick<AddOptions, 'from' | 'columns' | 'sites' | 'source' | 'url' | 'published' | 'fetched' | 'quiet'> & {
  /** A file that names an archive a line. */
  readonly archives: string | null
}

/** Reads inputs into a queue, a message for each document or page. Gives the exit status: 0 all is in it, 1 some inputs failed, 130 stopped; then the same again goes on. */
export async function queueAddCommand(address: QueueAddress, paths: readonly string[], options: QueueAddOptions): Promise<number> {
  const named = [...paths, ...(options.archives === null ? [] : readList(options.archives))]
  const inputs = findInputs(named)
  if (inputs.length === 0) throw new MarsadError('INPUT_NOT_FOUND', named.join(', '), 'no file of a known kind in there')
  const progress = new Progress(
    inputs.reduce((sum, input) => sum + ('size' in input ? input.size : 0), 0),
    process.stderr,
  )
  const publisher = new Publisher(address)
  const defaults = { source: options.source, url: options.url, published: options.published }
  let failed = 0
  const fail = (error: MarsadError): void => {
    failed++
    progress.done()
    log(error.message)
  }
  const onNote = (path: string, sentence: string): void => {
    if (!options.quiet) log(`${path}: ${sentence}`)
  }
  let stopped = false
  try {
    stopped = await untilStopped(async (signal) => {
      for (const input of inputs) {
        if (signal.aborted) break
        if ('error' in input) {
          fail(input.error)
          continue
        }
        const items = readRaw(input.path, { from: options.from, defaults: options, columns: options.columns, sites: options.sites, onBytes: (count) => (progress.bytes += count), onNote })
        for await (const item of items) {
          if (signal.aborted) break
          if ('error' in item) {
            fail(item.error)
            continue
          }
          if ('page' in item) await publisher.add({ kind: 'item', item: { page: item.page, defaults } }, idOfBytes(item.page.bytes))
          else {
            for (const issue of item.document.issues) onNote(item.document.origin, describeIssue(issue))
            await publisher.add({ kind: 'item', item: { document: item.document, defaults } }, item.document.sha256)
          }
          progress.reports++
          progress.tick()
        }
      }
      await publisher.end()
    })
  } finally {
    progress.done()
    await publisher.close()
  }
  if (!options.quiet) log(`${publisher.added} queued${publisher.known > 0 ? `, ${publisher.known} already there` : ''}${failed > 0 ? `, ${failed} failed` : ''}`)
  return stopped ? 130 : failed > 0 ? 1 : 0
}

/** Paths of a list, from where the list lies. @throws {MarsadError} INPUT_… */
function readList(path: string): string[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new MarsadError((cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'INPUT_NOT_FOUND' : 'INPUT_UNREADABLE', path, undefined, { cause })
  }
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const remote = lines.find((line) => /^[a-z][a-z0-9+.-]*:\/\//iu.test(line))
  if (remote !== undefined) throw new MarsadError('INPUT_NOT_FOUND', path, `${remote} is an address: archives are read from disk, so fetch it first`)
  return lines.map((line) => resolve(dirname(path), line))
}
