import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { toOutputError } from '../export/to-output-error.js'

/** Where records go: a file or standard output. Writes wait for the reader; the first fault is kept and thrown as OUTPUT_FAILED. */
export class Output {
  private readonly stream: Writable
  private readonly name: string
  private fault: Error | null = null
  /** The reader of a pipe went away: no fault, there is just nobody left to write for. */
  closed = false

  /** @param goesOn whether a file that is there is written on, not anew */
  constructor(path: string | null, goesOn = false) {
    this.name = path ?? 'standard output'
    this.stream = path === null ? process.stdout : createWriteStream(path, { flags: goesOn ? 'a' : 'w' })
    this.stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') this.closed = true
      else this.fault ??= error
    })
  }

  /** @throws {MarsadError} OUTPUT_FAILED */
  async write(text: string | Uint8Array): Promise<void> {
    this.check()
    if (this.closed || text.length === 0) return
    if (!this.stream.write(text)) await this.roomOrEnd()
    this.check()
  }

  private roomOrEnd(): Promise<void> {
    const names = ['drain', 'close', 'error']
    return new Promise((resolve) => {
      const go = () => {
        for (const name of names) this.stream.off(name, go)
        resolve()
      }
      for (const name of names) this.stream.on(name, go)
    })
  }

  /** Waits until all is written. @throws {MarsadError} OUTPUT_FAILED */
  async end(): Promise<void> {
    if (this.stream !== process.stdout) {
      const closed = this.stream.closed ? null : new Promise<void>((resolve) => this.stream.once('close', resolve))
      this.stream.end()
      await closed
    } else if (!this.closed) await new Promise<void>((resolve) => this.stream.write('', () => resolve()))
    this.check()
  }

  private check(): void {
    if (this.fault) throw toOutputError(this.name, this.fault)
  }
}
