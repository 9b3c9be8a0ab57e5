import bidiFactory from 'bidi-js'
import { type DigestStyle, isolate } from '../export/digest.js'

/** How the digest looks on a stream: colours on a terminal; Arabic isolated, or put in visual order for terminals without bidi. */
export function styleFor(isTerminal: boolean, visual: boolean): DigestStyle {
  const wrap = (open: number, close: number) => (text: string) => (isTerminal && !process.env.NO_COLOR ? `\u001b[${open}m${text}\u001b[${close}m` : text)
  return { bold: wrap(1, 22), dim: wrap(2, 22), arabic: visual ? toVisualOrder : isolate }
}

interface Bidi {
  getEmbeddingLevels(text: string, direction: 'rtl'): { readonly levels: Uint8Array }
  getReorderedIndices(text: string, levels: { readonly levels: Uint8Array }): number[]
  getMirroredCharactersMap(text: string, levels: Uint8Array): Map<number, string>
}

// the package's types describe its ES module; Node loads its CommonJS one, whose default is the factory
const bidi = (bidiFactory as unknown as () => Bidi)()

/** The characters from left to right as they should be seen (Unicode Bidirectional Algorithm). */
export function toVisualOrder(text: string): string {
  const levels = bidi.getEmbeddingLevels(text, 'rtl')
  const order = bidi.getReorderedIndices(text, levels)
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels)
  return order.map((i) => mirrored.get(i) ?? text[i]).join('')
}

/** Progress on standard error: bytes or reports, rate and time left, at most five times a second. */
export class Progress {
  private readonly started = performance.now()
  private readonly total: number
  private readonly stream: NodeJS.WriteStream
  private last = Number.NEGATIVE_INFINITY
  bytes = 0
  reports = 0

  constructor(total: number, stream: NodeJS.WriteStream) {
    this.total = total
    this.stream = stream
  }

  tick(): void {
    if (!this.stream.isTTY) return
    const now = performance.now()
    if (now - this.last < 200) return
    this.last = now
    const seconds = (now - this.started) / 1000
    const rate = this.reports / seconds
    const share = this.total > 0 ? Math.min(1, this.bytes / this.total) : 0
    const left = share > 0.01 ? ` · ${clock((seconds / share) * (1 - share))} left` : ''
    this.stream.write(`\r\u001b[K${this.reports} reports · ${rate.toFixed(0)}/s · ${(this.bytes / 1e6 / seconds).toFixed(1)} MB/s${left}`)
  }

  done(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001b[K')
  }
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole >= 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole} s`
}
