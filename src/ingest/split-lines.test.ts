import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines.js'

async function* stream(chunks: readonly (Buffer | string)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

async function linesOf(chunks: readonly (Buffer | string)[], limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const line of splitLines(stream(chunks), limit)) lines.push(line === null ? null : line.toString('utf8'))
  return lines
}

describe('splitLines', () => {
  it('gives the same lines wherever the chunks are cut, inside a letter too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('\n', '\r\n', 'أ', 'b', '{', ' '), maxLength: 60 }), fc.array(fc.nat(80)), async (text, cuts) => {
        const bytes = Buffer.from(text)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end))
        const expected = text.split('\n').map((line) => line.replace(/\r$/, ''))
        if (text === '' || text.endsWith('\n')) expected.pop()
        expect(await linesOf(chunks)).toEqual(expected)
      }),
    )
  })

  it('gives null for a line over the limit and goes on with the next', async () => {
    expect(await linesOf(['a\n', 'x'.repeat(40), 'x'.repeat(40), 'x\nb\nc'], 50)).toEqual(['a', null, 'b', 'c'])
  })

  it('gives null for a last line over the limit', async () => {
    expect(await linesOf(['a\n', 'x'.repeat(40), 'x'.repeat(40)], 50)).toEqual(['a', null])
  })

  it('gives nothing for nothing', async () => {
    expect(await linesOf([])).toEqual([])
    expect(await linesOf(['', ''])).toEqual([])
  })
})
