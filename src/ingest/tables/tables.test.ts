import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { makeXlsx } from '../../../test/make-office.js'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'
import { columnNames as arabicNames } from '../../lang/ar/column-names.table.js'
import { columnNames } from './column-names.table.js'

const scratch = new ScratchFolder()
const first = 'أوقفت الشرطة خمسة أشخاص في القصرين'
const second = 'قتل جنديان في كمين، قرب "كيدال"'
const quoted = `"${second.replace(/"/gu, '""')}"`

async function documents(name: string, content: string | Buffer, options = {}) {
  return (await readItems(scratch.write(name, content), options)).items.map((item) => ('document' in item ? item.document : item.error.message.replace(`${scratch.path}/`, '')))
}

describe('a table of values', () => {
  it.each([',', ';', '\t', '|'])('parted by %j gives a report a row', async (mark) => {
    const content = [
      ['العنوان', 'النص', 'التاريخ', 'المصدر', 'الرابط', 'المعرف'],
      ['خبر', first, '٦/٥/٢٠٢٤', 'صحيفة', 'https://news.example/1', 'n1'],
      ['', quoted, '', '', '', ''],
    ]
      .map((row) => row.join(mark))
      .join('\r\n')
    for (const name of ['a.csv', 'a.tsv']) {
      expect(await documents(name, content)).toMatchObject([
        { id: 'n1', title: 'خبر', text: first, published: '2024-05-06', source: 'صحيفة', url: 'https://news.example/1', format: 'json', origin: scratch.at(`${name}:2`) },
        { id: 'a-3', title: null, text: second, published: null },
      ])
    }
  })

  it('is read in UTF-16, in Windows-1256, with a mark, zipped, and over several lines in a cell', async () => {
    const content = `العنوان,النص\nخبر,"${first}\nوالثاني"\n`
    for (const bytes of [iconv.encode(content, 'utf-16le', { addBOM: true }), iconv.encode(content, 'windows-1256'), Buffer.from(`\ufeff${content}`), gzipSync(content)])
      expect(await documents('a.csv', bytes)).toMatchObject([{ title: 'خبر', text: `${first}\nوالثاني` }])
  })

  it('finds its columns as it is told', async () => {
    const content = `a,b,c\nx,${first},2024-01-02\n`
    expect(await documents('a.csv', content, { columns: { text: 'B', published: 'c' } })).toMatchObject([{ text: first, published: '2024-01-02', title: null }])
    expect(await documents('a.csv', content)).toEqual(['a.csv: no column is known as the text; say which with --map text=…; the columns are "a", "b", "c"'])
    expect(await documents('a.csv', content, { columns: { text: 'd' } })).toEqual(['a.csv: there is no column "d"; the columns are "a", "b", "c"'])
  })

  it('names rows with a date that cannot be read, or without text, and reads the others', async () => {
    expect(await documents('a.csv', `text,date\n${first},أمس\n,2024-01-01\n${first},31/02/2024\n${first},03/25/2024\n${first},2/1/2024\n`)).toMatchObject([
      'a.csv:2: "أمس" is no date that is read (year-month-day, day/month/year)',
      'a.csv:3: The input holds no text.',
      expect.stringContaining('a.csv:4: "31/02/2024"'),
      expect.stringContaining('a.csv:5: "03/25/2024"'),
      { published: '2024-01-02' },
    ])
  })

  it('gives the rows before a cut of its zip, and reads rows with too many or too few cells', async () => {
    const zipped = gzipSync(`text,date\n${Array.from({ length: 20_000 }, (_, i) => `${first} ${(i * 7919) % 10_007},2024-01-01`).join('\n')}`)
    const items = await documents('a.csv.gz', zipped.subarray(0, zipped.length - 2000))
    expect(items.length).toBeGreaterThan(1000)
    expect(items.at(-1)).toBe('a.csv.gz: The compressed input ends before its end.')
    expect(await documents('a.csv', `text,date\n${first}\n${first},2024-01-01,x\n`)).toMatchObject([{ published: null }, { published: '2024-01-01' }])
  })

  it('names a quotation mark without its end, after the rows before it', async () => {
    expect(await readGist(scratch.write('a.csv', `text,date\n${first},2024-01-01\n"${first},2024-01-01\n${first},2024-01-01\n`))).toEqual([first, 'INPUT_MALFORMED a.csv'])
  })

  it('without a row is named', async () => {
    expect(await readGist(scratch.write('a.csv', 'text,date\n'))).toEqual(['INPUT_EMPTY a.csv'])
    expect(await readGist(scratch.write('b.csv', '\n\n'))).toEqual(['INPUT_EMPTY b.csv'])
  })
})

describe('a workbook', () => {
  it('gives a report a row of every sheet that has a text, by name and by content', async () => {
    const content = makeXlsx({
      أخبار: [['Titre', 'Texte', 'Publié le', 'n'], ['خبر', first, { date: 45_418 }, 7], [null, second, '6/5/2024', null], [], [null, first, 45_418, null]],
      notes: [
        ['key', 'value'],
        ['x', 'y'],
      ],
    })
    for (const name of ['a.xlsx', 'unnamed']) {
      expect(await documents(name, content)).toMatchObject([
        { title: 'خبر', text: first, published: '2024-05-06', format: 'json' },
        { title: null, text: second, published: '2024-05-06', origin: scratch.at(`${name}/أخبار:3`) },
        { text: first, published: '2024-05-06' },
      ])
    }
  })

  it('without a column of texts, without a cell, or cut, is named', async () => {
    expect(await readGist(scratch.write('a.xlsx', makeXlsx({ one: [['a'], ['b']] })))).toEqual(['INPUT_MALFORMED a.xlsx'])
    expect(await readGist(scratch.write('b.xlsx', makeXlsx({ one: [] })))).toEqual(['INPUT_EMPTY b.xlsx'])
    expect(await readGist(scratch.write('c.xlsx', makeXlsx({ one: [['text'], [first]] }).subarray(0, -30)))).toEqual(['INPUT_TRUNCATED c.xlsx'])
  })
})

describe('the names of columns', () => {
  it('stand once each', () => {
    const names = [columnNames, arabicNames].flatMap((table) => Object.values(table).flat())
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
