import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInput } from './read-input.js'
import { splitPage } from './split-page.js'

const sentence = (place: string) => `قالت السلطات المحلية في ${place} إن فرق الإنقاذ وصلت إلى المكان وباشرت البحث عن مفقودين.`
const entry = (id: string, time: string, place: string) => `<div class="entry" id="${id}"><span class="time">${time}</span><h3>مستجدات ${place}</h3><p>${sentence(place)}</p></div>`
const live = `<html><head><link rel="canonical" href="https://example.org/live/1"><meta property="article:published_time" content="2024-10-01T08:00:00+03:00"></head><body><h1>تغطية مباشرة</h1><div>${entry('a', '14:35', 'سبها')}${entry('b', '14:10', 'درنة')}${entry('c', '13:05', 'طبرق')}</div></body></html>`

describe('splitPage', () => {
  it('gives each item its own title, time and anchor', () => {
    expect(splitPage(live).map(({ title, published, url }) => [title, published, url])).toEqual([
      ['مستجدات سبها', '2024-10-01T14:35', 'https://example.org/live/1#a'],
      ['مستجدات درنة', '2024-10-01T14:10', 'https://example.org/live/1#b'],
      ['مستجدات طبرق', '2024-10-01T13:05', 'https://example.org/live/1#c'],
    ])
  })

  it.each([
    ['two items', live.replace(/<div class="entry" id="c">.*?<\/div>/u, '')],
    ['items without anchors', live.replace(/ id="\w"/gu, '')],
    ['items without times', live.replace(/<span class="time">.*?<\/span>/gu, '')],
    ['an article beside them', live.replace('</h1>', `</h1><p>${sentence('غات').repeat(9)}</p>`)],
    ['a list of links', live.replace(/<p>(.*?)<\/p>/gu, '<p><a href="/x">$1</a></p>')],
  ])('leaves a page with %s whole', (_name, html) => {
    expect(splitPage(html)).toEqual([])
  })

  it('makes a document of each item, which can be read again from its own bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marsad-split-'))
    try {
      const path = join(folder, 'live.html')
      writeFileSync(path, live)
      const documents = []
      for await (const item of readInput(path, { from: null, defaults: { source: null, url: null, published: null } })) if ('document' in item) documents.push(item.document)
      expect(documents.map(({ id, published, format, sections }) => [id, published, format, sections?.map(({ kind, text }) => [kind, text])])).toEqual(
        [
          ['live-1', '14:35', 'سبها'],
          ['live-2', '14:10', 'درنة'],
          ['live-3', '13:05', 'طبرق'],
        ].map(([id, time, place]) => [
          id,
          `2024-10-01T${time}`,
          'json',
          [
            ['headline', `مستجدات ${place}`],
            ['body', sentence(place)],
          ],
        ]),
      )
      expect(JSON.parse(documents[0].bytes.toString('utf8'))).toMatchObject({ id: 'live-1', url: 'https://example.org/live/1#a' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
