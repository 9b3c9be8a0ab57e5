import { createHash } from 'node:crypto'
import { type CodeTask, inputOf } from './code-pool.js'
import { Output } from './output.js'

/** Keeps what could not be worked on, one JSON object a line: where it came from, why it failed, its SHA-256 and its bytes in base64. The file is made with the first; one that is there goes on. */
export class SetAside {
  private output: Output | null = null

  constructor(private readonly path: string) {}

  /** @throws {MarsadError} OUTPUT_FAILED */
  async add(item: CodeTask, reason: string): Promise<void> {
    const { bytes, origin, url } = inputOf(item)
    this.output ??= new Output(this.path, true)
    const line = { origin, url, reason, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.toString('base64') }
    await this.output.write(`${JSON.stringify(line)}\n`)
  }

  /** All of it is in the file then; more may follow. @throws {MarsadError} OUTPUT_FAILED */
  async end(): Promise<void> {
    await this.output?.end()
    this.output = null
  }
}
