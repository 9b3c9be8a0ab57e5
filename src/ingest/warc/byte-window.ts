/** A place in a stream of bytes where some are lost, and why. */
export interface ByteGap {
  readonly code: 'INPUT_MALFORMED' | 'INPUT_TRUNCATED' | 'INPUT_TOO_LARGE'
  readonly reason: string
}

export type BytePiece = Buffer | ByteGap

/** Looks ahead in a stream of bytes, no farther than asked, and takes or skips them without copying what lies in one piece. It stops before a gap until that is taken. */
export class ByteWindow {
  private readonly source: AsyncIterator<BytePiece>
  private parts: Buffer[] = []
  private held = 0
  private over = false
  private waiting: ByteGap | null = null

  constructor(source: AsyncIterable<BytePiece>) {
    this.source = source[Symbol.asyncIterator]()
  }

  /** Bytes that are here already. */
  get length(): number {
    return this.held
  }

  /** The gap that the bytes here end at. */
  get gap(): ByteGap | null {
    return this.waiting
  }

  /** Reads until `size` bytes are here; false where a gap or the end comes before. */
  async fill(size: number): Promise<boolean> {
    while (this.held < size && !this.over && this.waiting === null) {
      const next = await this.source.next()
      if (next.done) this.over = true
      else if (!Buffer.isBuffer(next.value)) this.waiting = next.value
      else if (next.value.length > 0) {
        this.parts.push(next.value)
        this.held += next.value.length
      }
    }
    return this.held >= size
  }

  /** The first `size` bytes of those that are here, in one piece; fewer if fewer are. */
  peek(size = this.held): Buffer {
    if (this.parts.length > 1 && this.parts[0].length < size) this.parts = [Buffer.concat(this.parts)]
    return this.parts[0]?.subarray(0, size) ?? Buffer.alloc(0)
  }

  drop(size: number): void {
    let left = Math.min(size, this.held)
    this.held -= left
    while (left > 0) {
      const [first] = this.parts
      if (first.length > left) {
        this.parts[0] = first.subarray(left)
        return
      }
      left -= first.length
      this.parts.shift()
    }
  }

  /** Passes over `size` bytes without keeping them; false where a gap or the end comes before. */
  async skip(size: number): Promise<boolean> {
    let left = size
    for (;;) {
      const here = Math.min(left, this.held)
      this.drop(here)
      left -= here
      if (left === 0) return true
      if (!(await this.fill(1))) return false
    }
  }

  /** The gap is behind: bytes after it are read again. */
  passGap(): ByteGap | null {
    const gap = this.waiting
    this.waiting = null
    return gap
  }

  async close(): Promise<void> {
    await this.source.return?.()
  }
}
