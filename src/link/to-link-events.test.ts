import { describe, expect, it } from 'vitest'
import { code } from '../index.js'
import { signatureLikeness } from './compare-reports.js'
import { toLinkEvents } from './to-link-events.js'

const text =
  'قتل سبعة أشخاص في تفجير سيارة مفخخة قرب سوق شعبي في مدينة كركوك يوم الاثنين، حسبما أعلنت الشرطة العراقية في بيان.\nوقالت مصادر طبية إن المصابين نقلوا إلى المستشفى العام، وإن حالة عدد منهم حرجة، بينما طوقت قوات الأمن المكان.\nوكان تنظيم داعش قد تبنى هجوما في بعقوبة عام 2015.'
const report = { id: 'r1', source: 'made', published: '2018-03-06', title: 'سبعة قتلى في تفجير قرب سوق كركوك', text }

describe('what linking keeps of a coded report', () => {
  it('is one plain entry an event, with day numbers and sorted words', () => {
    const record = code(report)
    const events = toLinkEvents(record)
    expect(events.map(({ id }) => id)).toEqual(record.events.map(({ id }) => id))
    expect(events.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(events))).toEqual(events)
    for (const { words, topic, headline, published } of events) {
      for (const list of [words, topic, headline]) expect(list).toEqual([...new Set(list)].sort((a, b) => a - b))
      expect(new Date(published! * 86_400_000).toISOString()).toBe('2018-03-06T00:00:00.000Z')
    }
  })

  it('has more words in common with a retelling than with another event of the report', () => {
    const [first] = toLinkEvents(code(report))
    const [again] = toLinkEvents(code({ ...report, id: 'r2', text: text.replace('حسبما أعلنت الشرطة العراقية في بيان', 'بحسب مصدر أمني') }))
    const common = first.words.filter((word) => again.words.includes(word))
    expect(common.length).toBeGreaterThan(first.words.length / 2)
    expect(signatureLikeness(first.signature, again.signature)).toBeGreaterThan(0.5)
  })

  it('is nothing for a report without events', () => {
    expect(toLinkEvents(code({ id: 'r3', title: 'الطقس اليوم', text: 'سماء صافية.' }))).toEqual([])
  })
})
