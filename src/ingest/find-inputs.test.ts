import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ScratchFolder } from '../../test/scratch-folder.js'
import { findInputs } from './find-inputs.js'

const scratch = new ScratchFolder()
const isRoot = process.getuid?.() === 0

const namesOf = (found: ReturnType<typeof findInputs>) => found.map(({ path }) => path.slice(scratch.path.length + 1))
const faultsOf = (found: ReturnType<typeof findInputs>) => found.flatMap((input) => ('error' in input ? [[input.path.slice(scratch.path.length + 1), input.error.code]] : []))

describe('findInputs', () => {
  it('reads folders to their depth, in the order of their names', () => {
    for (const name of ['b.txt', 'a/z.html', 'a/deep/er/x.json', 'c.ndjson']) scratch.write(name, 'نص')
    expect(namesOf(findInputs([scratch.path]))).toEqual(['a/deep/er/x.json', 'a/z.html', 'b.txt', 'c.ndjson'])
  })

  it('takes from a folder the kinds that it knows, zipped or not, whatever their case', () => {
    const known = [
      '1.txt',
      '2.html',
      '3.htm',
      '4.xhtml',
      '5.json',
      '6.ndjson',
      '7.jsonl',
      '8.TXT',
      '9.ndjson.GZ',
      'a.txt.gz',
      'b.pdf',
      'c.csv',
      'd.warc.gz',
      'e.wacz',
      'f.docx',
      'g.xlsx',
      'h.eml',
      'i.mbox',
      'j.tsv',
    ]
    for (const name of [...known, 'k.png', 'l.doc', 'm', 'n.gz', 'o.txt.bak', 'ptxt']) scratch.write(name, 'نص')
    expect(namesOf(findInputs([scratch.path]))).toEqual(known)
  })

  it('takes a file that is named itself whatever its ending, and tells its size in bytes', () => {
    const path = scratch.write('report', 'نص')
    expect(findInputs([path])).toEqual([{ path, size: 4 }])
  })

  it('keeps the order of the paths, and a path that is named twice', () => {
    const [b, a] = [scratch.write('b.txt', ''), scratch.write('a.txt', '')]
    expect(namesOf(findInputs([b, a, b]))).toEqual(['b.txt', 'a.txt', 'b.txt'])
  })

  it('reads a folder that is named like a file as a folder', () => {
    scratch.write('reports.txt/a.txt', 'نص')
    expect(namesOf(findInputs([scratch.at('reports.txt')]))).toEqual(['reports.txt/a.txt'])
  })

  it('gives standard input for a dash', () => {
    expect(findInputs(['-'])).toEqual([{ path: '-', size: 0 }])
  })

  it('gives nothing for a folder without reports', () => {
    mkdirSync(scratch.at('empty'))
    expect(findInputs([scratch.at('empty')])).toEqual([])
  })

  it('names a path that does not exist, and goes on', () => {
    scratch.write('a.txt', 'نص')
    const found = findInputs([scratch.at('none'), scratch.at('a.txt'), scratch.at('a.txt/b')])
    expect(namesOf(found)).toEqual(['none', 'a.txt', 'a.txt/b'])
    expect(faultsOf(found)).toEqual([
      ['none', 'INPUT_NOT_FOUND'],
      ['a.txt/b', 'INPUT_UNREADABLE'],
    ])
  })

  it('follows a link to a file, and names one that leads nowhere', () => {
    scratch.write('kept/report.txt', 'نص')
    mkdirSync(scratch.at('in'))
    symlinkSync(scratch.at('kept/report.txt'), scratch.at('in/good.txt'))
    symlinkSync(scratch.at('kept/gone.txt'), scratch.at('in/lost.txt'))
    const found = findInputs([scratch.at('in')])
    expect(namesOf(found)).toEqual(['in/good.txt', 'in/lost.txt'])
    expect(found[0]).toMatchObject({ size: 4 })
    expect(faultsOf(found)).toEqual([['in/lost.txt', 'INPUT_NOT_FOUND']])
  })

  it('does not run in a circle of links', () => {
    scratch.write('in/a.txt', 'نص')
    symlinkSync(scratch.at('in'), scratch.at('in/again.txt'))
    symlinkSync(scratch.at('in'), scratch.at('in/loop'))
    symlinkSync('self.txt', scratch.at('in/self.txt'))
    const found = findInputs([scratch.at('in')])
    expect(namesOf(found)).toEqual(['in/a.txt', 'in/self.txt'])
    expect(faultsOf(found)).toEqual([['in/self.txt', 'INPUT_UNREADABLE']])
  })

  it.skipIf(isRoot)('names a folder that it has no right to read, and goes on', () => {
    scratch.write('in/b.txt', 'نص')
    scratch.write('in/a/locked.txt', 'نص')
    chmodSync(scratch.at('in/a'), 0)
    const found = findInputs([scratch.at('in')])
    chmodSync(scratch.at('in/a'), 0o700)
    expect(faultsOf(found)).toEqual([['in/a', 'INPUT_UNREADABLE']])
    expect(namesOf(found)).toEqual(['in/a', 'in/b.txt'])
  })
})
