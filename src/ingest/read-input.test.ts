import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ScratchFolder } from '../../test/scratch-folder.js'
import { type InputItem, type ReadOptions, readInput } from './read-input.js'

const scratch = new ScratchFolder()
const first = 'أوقفت الشرطة خمسة أشخاص في القصرين'
const second = 'قتل جنديان في كمين قرب مدينة كيدال'
const line = (id: string, text: string) => JSON.stringify({ id, text })

async function readAll(path: string, options: Partial<ReadOptions> = {}): Promise<InputItem[]> {
  const items: InputItem[] = []
  for await (const item of readInput(path, { from: null, defaults: { source: null, url: null, published: null }, ...options })) items.push(item)
  return items
}

/** The words of each document, or the code and subject of what was wrong, relative to the scratch folder. */
async function gist(path: string, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await readAll(path, options)).map((item) => {
    if ('error' in item) return `${item.error.code} ${item.error.subject.replace(`${scratch.path}/`, '')}`
    return `${item.document.id}: ${item.document.text ?? item.document.sections?.map((section) => section.text).join(' | ')}`
  })
}

const page = `<!doctype html><html><body><p>${first}</p></body></html>`

describe('readInput by name', () => {
  const byName: [string, string, string[]][] = [
    ['a.txt', first, [`a: ${first}`]],
    ['a.html', page, [`a: ${first}`]],
    ['a.htm', page, [`a: ${first}`]],
    ['a.xhtml', `<?xml version="1.0"?>\n${page}`, [`a: ${first}`]],
    ['a.json', JSON.stringify({ text: first }), [`a: ${first}`]],
    ['b.json', JSON.stringify({ id: 'own', text: first }, null, 2), [`own: ${first}`]],
    ['c.json', JSON.stringify([{ text: first }, { id: 'own', text: second }]), [`c-1: ${first}`, `own: ${second}`]],
    ['d.json', `${line('x', first)}\n${line('y', second)}\n`, [`x: ${first}`, `y: ${second}`]],
    ['a.ndjson', `${JSON.stringify({ text: first })}\n${line('own', second)}\n`, [`a-1: ${first}`, `own: ${second}`]],
    ['a.jsonl', line('own', second), [`own: ${second}`]],
    ['week.2.txt', first, [`week.2: ${first}`]],
    ['تقرير.txt', first, [`تقرير: ${first}`]],
    ['.txt', first, [`.txt: ${first}`]],
  ]

  it.each(byName)('reads %s, zipped and not', async (name, content, expected) => {
    expect(await gist(scratch.write(name, content))).toEqual(expected)
    expect(await gist(scratch.write(`${name}.gz`, gzipSync(content)))).toEqual(expected)
  })

  it('looks for zip bytes, not for the ending', async () => {
    expect(await gist(scratch.write('plain.txt.gz', first))).toEqual([`plain: ${first}`])
    expect(await gist(scratch.write('zipped.txt', gzipSync(first)))).toEqual([`zipped: ${first}`])
  })

  it('tells the line, or the place in a list, that a document came from', async () => {
    const lines = await readAll(scratch.write('a.ndjson', `${line('x', first)}\n\n${line('y', second)}`))
    expect(lines.map((item) => 'document' in item && item.document.origin)).toEqual([scratch.at('a.ndjson:1'), scratch.at('a.ndjson:3')])
    const list = await readAll(scratch.write('a.json', JSON.stringify([{ text: first }, { text: 7 }])))
    expect(list.map((item) => ('error' in item ? item.error.subject : item.document.origin))).toEqual([scratch.at('a.json[0]'), scratch.at('a.json[1]')])
  })

  it('hashes the bytes as received: the file’s, or the line’s', async () => {
    const hashes = async (path: string) => (await readAll(path)).map((item) => 'document' in item && item.document.sha256)
    const [plain] = await hashes(scratch.write('a.txt', 'abc'))
    expect(plain).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(await hashes(scratch.write('a.txt.gz', gzipSync('abc')))).toEqual([plain])
    const [inFile] = await hashes(scratch.write('a.json', line('x', first)))
    expect(await hashes(scratch.write('a.ndjson', `${line('y', second)}\r\n${line('x', first)}\r\n`))).toContain(inFile)
  })

  it('tells how many bytes of the file were read', async () => {
    let bytes = 0
    const content = gzipSync(`${line('x', first)}\n`.repeat(20_000))
    await readAll(scratch.write('a.ndjson.gz', content), { onBytes: (count) => (bytes += count) })
    expect(bytes).toBe(content.length)
  })
})

describe('readInput by content', () => {
  const unnamed: [string, string, string[]][] = [
    ['plain text', first, [`in: ${first}`]],
    ['text that begins with a bracket', `[عاجل] ${first}`, [`in: [عاجل] ${first}`]],
    ['text that begins with a brace', `{عاجل} ${first}`, [`in: {عاجل} ${first}`]],
    ['text that begins with a sign', `< ${first}`, [`in: < ${first}`]],
    ['a page', page, [`in: ${first}`]],
    ['a page under a comment', `<!-- saved -->\n${page}`, [`in: ${first}`]],
    ['a page in capitals, after spaces', `\n  ${page.toUpperCase()}`, [`in: ${first}`]],
    ['a piece of a page', `<p>${first}</p>`, [`in: ${first}`]],
    ['one JSON document', line('x', first), [`x: ${first}`]],
    ['one JSON document over several lines', JSON.stringify({ id: 'x', text: first }, null, 2), [`x: ${first}`]],
    ['a list of JSON documents', ` [ ${line('x', first)} ]`, [`x: ${first}`]],
    ['JSON lines', `${line('x', first)}\n${line('y', second)}`, [`x: ${first}`, `y: ${second}`]],
    ['JSON lines with a mark and Windows line ends', `\ufeff${line('x', first)}\r\n${line('y', second)}\r\n`, [`x: ${first}`, `y: ${second}`]],
    ['JSON lines of which the first is broken', `{"id": "x", "te\n${line('y', second)}`, ['INPUT_MALFORMED in:1', `y: ${second}`]],
    ['JSON lines of which the second is broken', `${line('x', first)}\nنص`, [`x: ${first}`, 'INPUT_MALFORMED in:2']],
    ['JSON lines of which the first is long', `${line('x', first.repeat(4000))}\n${line('y', second)}`, [`x: ${first.repeat(4000)}`, `y: ${second}`]],
  ]

  it.each(unnamed)('knows %s', async (_name, content, expected) => {
    expect(await gist(scratch.write('in', content))).toEqual(expected)
    expect(await gist(scratch.write('in', gzipSync(content)))).toEqual(expected)
  })

  it.each(['utf-16le', 'utf-16be'])('knows JSON lines and pages in %s', async (encoding) => {
    for (const addBOM of [true, false]) {
      expect(await gist(scratch.write('in', iconv.encode(`${line('x', first)}\r\n${line('y', second)}\r\n`, encoding, { addBOM })))).toEqual([`x: ${first}`, `y: ${second}`])
      expect(await gist(scratch.write('in.ndjson', iconv.encode(`${line('x', first)}\n${line('y', second)}`, encoding, { addBOM })))).toEqual([`x: ${first}`, `y: ${second}`])
      expect(await gist(scratch.write('in', iconv.encode(page, encoding, { addBOM })))).toEqual([`in: ${first}`])
    }
  })

  it('reads what it is told to read, whatever the name and the content', async () => {
    expect(await gist(scratch.write('a.html', first), { from: 'txt' })).toEqual([`a: ${first}`])
    expect(await gist(scratch.write('a.txt', line('x', first)), { from: 'txt' })).toEqual([`a: ${line('x', first)}`])
    expect(await gist(scratch.write('a.txt', line('x', first)), { from: 'json' })).toEqual([`x: ${first}`])
    expect(await gist(scratch.write('a.txt', line('x', first)), { from: 'ndjson' })).toEqual([`x: ${first}`])
    expect(await gist(scratch.write('b.txt', `text <b>${first}</b>`), { from: 'html' })).toEqual([`b: text ${first}`])
    expect(await gist(scratch.write('c.json', `<p>${first}</p>`), { from: 'html' })).toEqual([`c: ${first}`])
  })

  it('reads a Windows-1256 page by the charset that it names, and without', async () => {
    for (const meta of ['<meta charset="windows-1256">', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', '']) {
      expect(await gist(scratch.write('a.html', iconv.encode(`<html><head>${meta}</head><body><p>${first}</p></body></html>`, 'windows-1256')))).toEqual([`a: ${first}`])
    }
  })

  it('reads a page in a charset that only the page can tell', async () => {
    expect(await gist(scratch.write('a.html', iconv.encode(`<html><head><meta charset="iso-8859-6"></head><body><p>${first}</p></body></html>`, 'iso-8859-6')))).toEqual([`a: ${first}`])
  })

  it('gives single files the source, address and date of the command line', async () => {
    const defaults = { source: 'S', url: 'https://example.org/1', published: '2023-03-12' }
    for (const path of [scratch.write('a.txt', first), scratch.write('a.html', page), scratch.write('a.json', line('x', first))]) {
      expect(await readAll(path, { defaults })).toMatchObject([{ document: defaults }])
    }
  })
})

describe('readInput of bad input', () => {
  it.each([
    ['an empty file', 'a.txt', ''],
    ['an empty zip', 'a.txt.gz', gzipSync('')],
    ['a file of spaces', 'a.txt', ' \n\t \n'],
    ['a file of a mark', 'a.txt', '\ufeff'],
    ['a page without words', 'a.html', '<html><head><script>var x = 1</script></head><body><div></div></body></html>'],
    ['JSON lines that are all blank', 'a.ndjson', '\n     \n\r\n'],
  ])('names %s', async (_name, name, content) => {
    expect(await gist(scratch.write(name, content))).toEqual([`INPUT_EMPTY ${name}`])
  })

  const binary = Buffer.from('89504e470d0a1a0a0000000d494844520000000a0000000a', 'hex')
  it.each(['a.txt', 'a.html', 'a.json', 'a.ndjson', 'a', 'a.txt.gz'])('names binary that calls itself %s', async (name) => {
    expect(await gist(scratch.write(name, name.endsWith('.gz') ? gzipSync(binary) : binary))).toEqual([`INPUT_BINARY ${name}`])
  })

  it('reads the other lines of a file in which one is binary', async () => {
    const content = Buffer.concat([Buffer.from(`${line('x', first)}\n`), binary.subarray(8, 16), Buffer.from(`\n${line('y', second)}\n`)])
    expect(await gist(scratch.write('a.ndjson', content))).toEqual([`x: ${first}`, 'INPUT_MALFORMED a.ndjson:2', `y: ${second}`])
  })

  it.each([10, 20_000])('gives the lines before the cut of a zip of %i', async (count) => {
    const lines = Array.from({ length: count }, (_, i) => line(`d${i}`, `${first} ${(i * 7919) % 10_007}`))
    const zipped = gzipSync(lines.join('\n'))
    const items = await gist(scratch.write('a.ndjson.gz', zipped.subarray(0, zipped.length - Math.ceil(zipped.length / 10))))
    expect(items.at(-1)).toBe('INPUT_TRUNCATED a.ndjson.gz')
    expect(items.length - 1).toBeGreaterThan(count / 2)
    expect(items.slice(0, -1)).toEqual(lines.slice(0, items.length - 1).map((json) => `${JSON.parse(json).id}: ${JSON.parse(json).text}`))
  })

  it('names a zip that is cut before its first bytes, or within the one report it holds', async () => {
    for (const size of [2, 10, 40]) expect(await gist(scratch.write('a.txt.gz', gzipSync(first).subarray(0, size)))).toEqual(['INPUT_TRUNCATED a.txt.gz'])
  })

  it('names a zip whose bytes were changed, after the lines before them', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => line(`d${i}`, first))
    const zipped = gzipSync(lines.join('\n'), { level: 0 })
    zipped[zipped.length - 5] ^= 0xff
    const items = await gist(scratch.write('a.ndjson.gz', zipped))
    expect(items.at(-1)).toBe('INPUT_MALFORMED a.ndjson.gz')
    expect(items.length).toBeGreaterThan(4500)
    expect(items.slice(0, -1)).toEqual(lines.slice(0, items.length - 1).map((_, i) => `d${i}: ${first}`))
    zipped[2] = 99
    expect(await gist(scratch.write('b.txt.gz', zipped))).toEqual(['INPUT_MALFORMED b.txt.gz'])
  })

  it('names each line that is wrong and reads the others', async () => {
    const lines = [line('a', first), '{"id": "b"', '{"id": "c"}', '{"id": "d", "text": 5}', 'null', '', line('e', second)]
    expect(await gist(scratch.write('a.ndjson', lines.join('\n')))).toEqual([
      `a: ${first}`,
      'INPUT_MALFORMED a.ndjson:2',
      'INPUT_MALFORMED a.ndjson:3',
      'INPUT_MALFORMED a.ndjson:4',
      'INPUT_MALFORMED a.ndjson:5',
      `e: ${second}`,
    ])
  })

  it('names an item of a list that nests too deep and reads the others', async () => {
    const deep = `{"text": "${first}", "x": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect(await gist(scratch.write('a.json', `[${deep}, ${line('y', second)}]`))).toEqual(['INPUT_MALFORMED a.json[0]', `y: ${second}`])
  })

  it('names a path that is not there, and a folder', async () => {
    expect(await gist(scratch.at('none.txt'))).toEqual(['INPUT_NOT_FOUND none.txt'])
    scratch.write('folder.txt/a.txt', first)
    expect(await gist(scratch.at('folder.txt'))).toEqual(['INPUT_UNREADABLE folder.txt'])
  })

  it('names a report larger than the bound', async () => {
    const member = gzipSync(Buffer.alloc(16 * 1024 * 1024, 'a'))
    expect(await gist(scratch.write('bomb.txt.gz', Buffer.concat(Array(17).fill(member))))).toEqual(['INPUT_TOO_LARGE bomb.txt.gz'])
  })
})
