import { mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ScratchFolder } from '../../test/scratch-folder.js'
import { readJsonLines } from './read-json-lines.js'

const scratch = new ScratchFolder()

async function linesOf(path: string): Promise<unknown[]> {
  const lines: unknown[] = []
  for await (const line of readJsonLines(path)) lines.push('error' in line ? [line.error.code, line.error.subject] : [line.origin, line.value])
  return lines
}

describe('readJsonLines', () => {
  it('gives each value with its file and line, gzipped or not, past blank lines, a byte order mark and line ends of Windows', async () => {
    const content = '\ufeff{"a":1}\r\n\r\n"ب"\n \n[2]'
    for (const path of [scratch.write('a.jsonl', content), scratch.write('a.jsonl.gz', gzipSync(content))])
      expect(await linesOf(path)).toEqual([
        [`${path}:1`, { a: 1 }],
        [`${path}:3`, 'ب'],
        [`${path}:5`, [2]],
      ])
  })

  it('tells the line that is not JSON and goes on', async () => {
    const path = scratch.write('a.jsonl', '{"a":1}\n{"a":\n{"a":3}\n')
    expect(await linesOf(path)).toEqual([
      [`${path}:1`, { a: 1 }],
      ['INPUT_MALFORMED', `${path}:2`],
      [`${path}:3`, { a: 3 }],
    ])
  })

  it('tells a file that is not there, is empty, is a folder, or was cut', async () => {
    expect(await linesOf(scratch.at('none'))).toEqual([['INPUT_NOT_FOUND', scratch.at('none')]])
    expect(await linesOf(scratch.write('empty.jsonl', '\n \n'))).toEqual([['INPUT_EMPTY', scratch.at('empty.jsonl')]])
    mkdirSync(scratch.at('folder'))
    expect(await linesOf(scratch.at('folder'))).toEqual([['INPUT_UNREADABLE', scratch.at('folder')]])
    const cut = scratch.write('cut.jsonl.gz', gzipSync('{"a":1}\n'.repeat(100)).subarray(0, -9))
    expect((await linesOf(cut)).at(-1)).toEqual(['INPUT_TRUNCATED', cut])
  })
})
