import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { toMembers, warcPage, warcResponse } from '../make-warc.js'
import { diluted } from '../store/diluted.js'
import { sampleNews } from '../store/sample-news.js'

const item = (id: string, i: number, text: string): string => `<div class="entry" id="${id}"><span class="time">14:3${i}</span><h3>مستجدات ${i}</h3><p>${text}</p></div>`

/**
 * Writes a folder of inputs that give reports in every way: lines of which one is broken, and pages of which one has no text and every tenth is a live blog of three reports.
 *
 * @param unread what no field of a report takes up makes lines so long that few are under way at once
 */
export function writeArchive(folder: string, lines: number, pages: number, unread = ''): string {
  mkdirSync(folder, { recursive: true })
  const news = diluted(sampleNews(Math.ceil(lines / 5), 21), 5).slice(0, lines)
  const texts = news.map((report) => JSON.stringify({ ...report, unread }))
  texts.splice(7, 0, '{"id":"broken"')
  writeFileSync(`${folder}/lines.ndjson.gz`, gzipSync(`${texts.join('\n')}\n`))
  const told = sampleNews(pages * 3, 22)
  const records = Array.from({ length: pages }, (_, i) => {
    const [a, b, c] = told.slice(i * 3, i * 3 + 3)
    const url = `https://news.example/${i}`
    if (i % 10 !== 3) return warcResponse(url, warcPage(a.title, a.text).replace('<head>', `<head><meta property="article:published_time" content="${a.published}T08:00:00Z">`))
    const entries = [a, b, c].map(({ text }, j) => item(`e${j}`, j, text)).join('')
    return warcResponse(url, `<html><body><h1>تغطية مباشرة</h1><div>${entries}</div></body></html>`)
  })
  records.splice(5, 0, warcResponse('https://news.example/none', '<html><body></body></html>'))
  writeFileSync(`${folder}/pages.warc.gz`, toMembers(records))
  return folder
}
