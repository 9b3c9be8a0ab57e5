import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { glyphWidth, makePdf, type PdfRun } from '../../../test/make-pdf.js'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'

const scratch = new ScratchFolder()
const right = 500

/** The glyphs of a line as it is seen, from left to right: Arabic last letter first, numbers as they are; `لا` is one glyph. */
function seen(text: string, toGlyph: (letter: string) => string = (letter) => letter): string[] {
  const glyphs = text.match(/ل[اأإآ]|[\s\S]/gu) ?? []
  const turned = [...glyphs].reverse().join('\u0001').split('\u0001')
  return turned
    .join('\u0001')
    .replace(/[\dA-Z](?:\u0001[\dA-Z.,/-])*/gu, (run) => run.split('\u0001').reverse().join('\u0001'))
    .split('\u0001')
    .map(toGlyph)
}

const widthOf = (glyphs: readonly string[], size: number): number => glyphs.length * glyphWidth * size

/** A line whose right end is the right margin, in one piece. */
function line(text: string, y: number, size = 12): PdfRun {
  const glyphs = seen(text)
  return { x: right - widthOf(glyphs, size), y, size, glyphs }
}

const lead = 'أعلنت وزارة الداخلية يوم 12 مارس 2023 توقيف ثلاثة متشددين خلال عملية'
const second = 'قرب الأحياء الغربية من المدينة، ولا تزال الأبحاث جارية.'
const headline = 'توقيف ثلاثة متشددين'

describe('readPdf', () => {
  it('puts lines that are written as they are seen in reading order, ligatures too, by name and by content', async () => {
    const pdf = makePdf([[line(headline, 740, 20), line(lead, 700), line(second, 680)]])
    for (const name of ['a.pdf', 'unnamed']) expect(await readGist(scratch.write(name, pdf))).toEqual([`${headline}\n${lead} ${second}`])
  })

  it('does so where the table of letters is compressed', async () => {
    const pdf = makePdf([[line(lead, 700)]])
    const text = pdf.toString('latin1')
    const from = text.indexOf('stream\n/CIDInit') + 7
    const to = text.indexOf('\nendstream', from)
    const packed = deflateSync(pdf.subarray(from, to), { level: 1 })
    const padded = Buffer.concat([packed, Buffer.alloc(to - from - packed.length, 0x20)])
    const deflated = Buffer.concat([pdf.subarray(0, from), padded, pdf.subarray(to)])
    const marked = Buffer.from(
      deflated.toString('latin1').replace(/<< \/Length (\d+) >>\nstream\n(?=x)/u, (whole, length) => `<</Length ${length}/Filter/FlateDecode>>stream\n`.padEnd(whole.length, ' ')),
      'latin1',
    )
    expect(await readGist(scratch.write('a.pdf', marked))).toEqual([lead])
  })

  it('reads glyphs that are placed one by one, in whatever order, with spaces that are only gaps', async () => {
    const glyphs = seen(lead)
    const runs = glyphs.map((glyph, i) => ({ x: 60 + i * 6, y: 700, glyphs: [glyph] })).filter((run) => run.glyphs[0] !== ' ')
    for (const ordered of [runs, [...runs].reverse()]) expect(await readGist(scratch.write('a.pdf', makePdf([ordered])))).toEqual([lead])
  })

  it('reads the shapes of letters as letters', async () => {
    const shapes = [...'ﻦﻴﻳﺪﻨﺟ ﻞﺘﻘﻣ']
    expect(await readGist(scratch.write('a.pdf', makePdf([[{ x: 100, y: 700, glyphs: shapes }]])))).toEqual(['مقتل جنديين'])
  })

  it('keeps Latin names, numbers and brackets in their order', async () => {
    const text = 'ضبط بندقية AK-47 ومبلغ 3,500 دينار (نحو 1,100 دولار) في 2/7'
    const asSeen = seen(text).map((glyph) => (glyph === '(' ? ')' : glyph === ')' ? '(' : glyph))
    expect(await readGist(scratch.write('a.pdf', makePdf([[{ x: 60, y: 700, glyphs: asSeen }]])))).toEqual([text])
    const latin = 'Police arrested five men in Kasserine, 12 March 2023.'
    expect(await readGist(scratch.write('b.pdf', makePdf([[{ x: 60, y: 700, glyphs: [...latin] }]])))).toEqual([latin])
  })

  it('turns a text round whose letters stand last to first', async () => {
    const text = 'أعلنت الوزارة توقيف خمسة متشددين في مدينة القصرين القريبة'
    expect(await readGist(scratch.write('a.pdf', makePdf([[{ x: 60, y: 700, glyphs: [...text] }]])))).toEqual([text])
  })

  it('leaves page numbers and running heads out, and joins a sentence over the end of a page', async () => {
    const page = (number: number, text: string): PdfRun[] => [line('نشرة الأخبار اليومية', 800, 10), line(text, 700), line(`- ${number} -`, 40)]
    expect(await readGist(scratch.write('a.pdf', makePdf([page(1, lead), page(2, second), page(3, headline)])))).toEqual([`${lead} ${second}\n${headline}`])
  })

  it('keeps the file, and takes nothing of its making for the date of publication', async () => {
    const pdf = makePdf([[line(lead, 700)]])
    const { items } = await readItems(scratch.write('a.pdf', pdf))
    expect(items).toMatchObject([{ document: { id: 'a', format: 'pdf', published: null, title: null } }])
    expect(items.map((item) => 'document' in item && item.document.bytes.equals(pdf))).toEqual([true])
  })

  it('says why a PDF of pictures gives nothing', async () => {
    const { items } = await readItems(scratch.write('a.pdf', makePdf([[], []])))
    expect(items).toMatchObject([{ error: { code: 'INPUT_EMPTY', message: expect.stringContaining('only pictures') } }])
  })

  it('names a PDF that is broken, and one that grows without end', async () => {
    expect(await readGist(scratch.write('a.pdf', '%PDF-1.7\nnothing else'))).toEqual(['INPUT_MALFORMED a.pdf'])
    const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'), deflateSync(Buffer.alloc(80_000_000)), Buffer.from('\nendstream')])
    expect(await readGist(scratch.write('b.pdf', bomb))).toEqual(['INPUT_TOO_LARGE b.pdf'])
  })
})
