/** Bytes that come in pieces, in one buffer: a body of single bytes costs no more than one of large pieces. */
export class GrowingBuffer {
  private bytes = Buffer.allocUnsafeSlow(16 * 1024)
  length = 0

  add(part: Uint8Array): void {
    const needed = this.length + part.length
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2))
      this.bytes.copy(larger, 0, 0, this.length)
      this.bytes = larger
    }
    this.bytes.set(part, this.length)
    this.length = needed
  }

  /** The bytes so far, in a buffer of just their length. */
  take(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length))
  }
}
