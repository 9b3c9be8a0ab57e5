/** The lines of a byte stream without their line ends; null for a line longer than `limit` bytes. */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  let skipping = false
  for await (const chunk of stream) {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(10, from)
      if (end < 0) break
      if (skipping) {
        yield null
        skipping = false
      } else if (length === 0) yield withoutReturn(chunk.subarray(from, end))
      else {
        parts.push(chunk.subarray(from, end))
        yield withoutReturn(Buffer.concat(parts))
      }
      parts = []
      length = 0
      from = end + 1
    }
    if (from < chunk.length && !skipping) {
      parts.push(chunk.subarray(from))
      length += chunk.length - from
      if (length > limit) {
        skipping = true
        parts = []
        length = 0
      }
    }
  }
  if (skipping) yield null
  else if (length > 0) yield withoutReturn(Buffer.concat(parts))
}

function withoutReturn(line: Buffer): Buffer {
  return line.length > 0 && line[line.length - 1] === 13 ? line.subarray(0, -1) : line
}
