import { expect, test } from 'vitest'
import { code } from '../index.js'
import { oneADay } from './one-a-day.js'

test('events of one day, type, country and groups are one incident to the rule', () => {
  const told = (id: string, town: string, day: string) => code({ id, published: '2018-03-06', text: `قتل خمسة أشخاص في تفجير في مدينة ${town} العراقية يوم ${day} مارس 2018.` })
  const incidents = oneADay([told('a', 'كركوك', '5'), told('b', 'بعقوبة', '5'), told('c', 'كركوك', '4')])
  const of = (id: string) => [...(incidents.get(id) ?? [])].join()
  expect(of('a')).toBe(of('b'))
  expect(of('a')).not.toBe(of('c'))
})
