import { describe, expect, test } from 'vitest'
import type { CodedEvent, EventPlace } from '../../src/core/record.js'
import { explain } from '../../src/index.js'
import { sampleEvent, sampleSite } from '../../test/sample-record.js'
import { unusedPlaces } from './unused-places.js'

const text = 'انفجرت عبوة ناسفة في الموصل بالعراق وأخرى في كركوك. وعقد مؤتمر صحفي في دمشق.'
const coding = explain({ text, published: '2024-05-03' })
const chunks = coding.view?.sentences.flatMap((sentence) => sentence.chunks) ?? []

function wordsOf(part: string) {
  return [{ section: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }]
}

function siteOf(part: string): EventPlace {
  const chunk = chunks.find((one) => one.kind === 'place' && one.place?.nameAr === part)
  if (chunk?.kind !== 'place') throw new Error(`${part} is not found in the text`)
  return sampleSite({ gazetteerId: chunk.place?.id ?? null, evidence: wordsOf(part) })
}

const unusedWith = (places: readonly EventPlace[]) => {
  const event: CodedEvent = { ...sampleEvent({ places, counts: [], actors: [] }), trigger: wordsOf('انفجرت')[0] }
  return unusedPlaces({ ...coding, record: { ...coding.record, events: [event] } })
}

describe('places behind a preposition in the sentence of an event', () => {
  test('that no event uses count, and those of other sentences do not', () => {
    expect(unusedWith([])).toEqual({ count: 3, of: 3 })
  })

  test('that hold a place used are told by it', () => {
    expect(unusedWith([siteOf('الموصل')])).toEqual({ count: 1, of: 3 })
    expect(unusedWith([siteOf('الموصل'), siteOf('كركوك')])).toEqual({ count: 0, of: 3 })
  })
})
