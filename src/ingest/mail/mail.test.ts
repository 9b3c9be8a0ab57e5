import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readGist, readItems } from '../../../test/read-items.js'
import { ScratchFolder } from '../../../test/scratch-folder.js'

const scratch = new ScratchFolder()
const text = 'أوقفت الشرطة خمسة أشخاص في القصرين.'
const subject = 'توقيف خمسة أشخاص'
const encodedSubject = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
const head = [
  'From: Someone <someone@mail.example>',
  'To: other@mail.example',
  `Subject: ${encodedSubject}`,
  'Date: Mon, 6 May 2024 09:08:09 +0200',
  'Message-ID: <abc.someone@mail.example>',
  'MIME-Version: 1.0',
]
const mail = (body: string, ...more: string[]): string => [...head, ...more, '', body].join('\r\n')
const plain = mail(text, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit')

describe('a mail', () => {
  it('gives its subject, its date and its text, by name and by content', async () => {
    for (const name of ['a.eml', 'unnamed']) {
      const { items } = await readItems(scratch.write(name, plain))
      expect(items).toMatchObject([{ document: { title: subject, text, published: '2024-05-06T07:08:09Z', source: null, format: 'json' } }])
    }
  })

  it('is kept without any address of a person', async () => {
    const { items } = await readItems(scratch.write('a.eml', plain), { defaults: { source: 'نشرة', url: null, published: null } })
    expect(items).toMatchObject([{ document: { source: 'نشرة', id: expect.stringMatching(/^mail-[\da-f]{16}$/u) } }])
    for (const item of items) expect('document' in item && item.document.bytes.toString()).not.toMatch(/someone|mail\.example/iu)
  })

  it('in another charset, in parts, and of a page only', async () => {
    const parted = mail(
      [
        '--b',
        'Content-Type: text/plain; charset=windows-1256',
        'Content-Transfer-Encoding: base64',
        '',
        iconv.encode(text, 'windows-1256').toString('base64'),
        '--b',
        'Content-Type: text/html',
        '',
        '<p>other</p>',
        '--b--',
      ].join('\r\n'),
      'Content-Type: multipart/alternative; boundary=b',
    )
    expect(await readGist(scratch.write('a.eml', parted))).toEqual([text])
    expect(await readGist(scratch.write('b.eml', mail(`<html><body><p>${text}</p></body></html>`, 'Content-Type: text/html; charset=utf-8')))).toEqual([`${subject} | ${text}`])
  })

  it('without text is named', async () => {
    expect(await readGist(scratch.write('a.eml', mail('', 'Content-Type: text/plain')))).toEqual(['INPUT_EMPTY a.eml'])
  })
})

describe('a mailbox', () => {
  it('gives its mails one by one, with the line in which each begins', async () => {
    const begin = 'From someone@mail.example Mon May  6 09:08:09 2024'
    const quoted = mail(`${text}\r\n\r\n>From hier\r\nFrom there`, 'Content-Type: text/plain; charset=utf-8')
    const content = [begin, plain, '', begin, quoted, ''].join('\n')
    for (const name of ['a.mbox', 'unnamed']) {
      const { items } = await readItems(scratch.write(name, content))
      expect(items.map((item) => 'document' in item && [item.document.text, item.document.origin])).toEqual([
        [text, scratch.at(`${name}:1`)],
        [`${text}\n\nFrom hier\nFrom there`, scratch.at(`${name}:13`)],
      ])
    }
  })

  it('without a mail is named', async () => {
    expect(await readGist(scratch.write('a.mbox', `${text}\n`))).toEqual(['INPUT_MALFORMED a.mbox'])
  })
})
