import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page.js'

const words = 'أعلنت السلطات المحلية في مدينة البصرة توقيف ثلاثة مشتبه فيهم، وقالت إن التحقيق جار'
const page = (head: string) => `<html><head>${head}<title>${words}</title></head><body><p>${words}</p></body></html>`

describe('decodePage', () => {
  it.each([
    ['windows-1256', 'text/html; charset=windows-1256', ''],
    ['windows-1256', null, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'],
    ['windows-1256', 'text/html', '<meta charset=cp1256>'],
    ['windows-1256', 'text/html; charset=ISO-8859-1', ''],
    ['windows-1256', 'text/html; charset=iso-8859-6', ''],
    ['windows-1256', null, ''],
    ['iso-8859-6', 'text/html; charset="ISO-8859-6"', ''],
    ['iso-8859-6', null, '<?xml version="1.0" encoding="iso-8859-6"?>'],
    ['iso-8859-6', null, ''],
    ['utf-8', 'text/html; charset=windows-1256', ''],
    ['utf-8', null, '<meta charset="utf-16">'],
    ['utf-8', null, ''],
    ['utf-16le', 'text/html; charset=utf-16', ''],
    ['utf-16be', null, ''],
  ])('reads %s sent as %j with %j in its head', (encoding, contentType, head) => {
    expect(decodePage(iconv.encode(page(head), encoding), contentType)).toMatchObject({ text: page(head), issues: [] })
  })

  it('reads a page cut in the middle of a letter, with an issue', () => {
    const bytes = iconv.encode(page(''), 'utf-8')
    const cut = bytes.subarray(0, bytes.indexOf(Buffer.from('جار')) + 1)
    expect(decodePage(cut, 'text/html; charset=utf-8').issues).toHaveLength(1)
  })
})
