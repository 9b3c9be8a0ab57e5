import { describe, expect, it } from 'vitest'
import { makeDocx } from '../../../test/make-office.js'
import { makeZip } from '../../../test/make-zip.js'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'

const scratch = new ScratchFolder()
const headline = 'توقيف خمسة متشددين في القصرين'
const lead = 'أعلنت وزارة الداخلية التونسية يوم 12 مارس 2023 توقيف خمسة متشددين.'
const more = 'وقال المتحدث إن العملية متواصلة.'

describe('readDocx', () => {
  it('gives a line for each paragraph, and a first heading as the headline, by name and by content', async () => {
    for (const name of ['a.docx', 'unnamed']) {
      const { items } = await readItems(scratch.write(name, makeDocx([`# ${headline}`, lead, '', more])), { defaults: { source: 'S', url: null, published: '2023-03-13' } })
      expect(items).toMatchObject([{ document: { title: headline, text: `${lead}\n${more}`, format: 'docx', source: 'S', published: '2023-03-13' } }])
    }
  })

  it('takes no heading that stands later for the headline', async () => {
    expect((await readItems(scratch.write('a.docx', makeDocx([lead, `# ${headline}`])))).items).toMatchObject([{ document: { title: null, text: `${lead}\n${headline}` } }])
  })

  it('names a document without text, what is no document, and what is cut', async () => {
    const content = makeDocx([lead])
    expect(await readGist(scratch.write('a.docx', makeDocx(['', ' '])))).toEqual(['INPUT_EMPTY a.docx'])
    expect(await readGist(scratch.write('b.docx', makeZip([{ name: 'x', content: '' }])))).toEqual(['INPUT_MALFORMED b.docx'])
    expect(await readGist(scratch.write('c.docx', content.subarray(0, content.length - 40)))).toEqual(['INPUT_TRUNCATED c.docx'])
    expect(await readGist(scratch.write('d.docx', makeZip([{ name: 'word/document.xml', content: '<w:document><w:body>' }])))).toEqual(['INPUT_MALFORMED d.docx'])
  })

  it('refuses a document that grows without end', async () => {
    expect(await readGist(scratch.write('a.docx', makeZip([{ name: 'word/document.xml', content: Buffer.alloc(40_000_000, ' ') }])))).toEqual(['INPUT_TOO_LARGE a.docx'])
  })
})
