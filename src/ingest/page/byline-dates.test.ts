import { describe, expect, it } from 'vitest'
import { readBylineDates } from './byline-dates.js'

describe('readBylineDates', () => {
  it.each([
    ['نشر في: 30 كانون الثاني 2024 - 18:40', '2024-01-30'],
    ['الخميس, 18 جانفي 2024 15:02', '2024-01-18'],
    ['الأربعاء ٢٨ غشت ٢٠٢٤ - ١٠:٠٥', '2024-08-28'],
    ['يناير 7, 2025', '2025-01-07'],
    ['الأربعاء ٢٠ شعبان ١٤٤٦هـ', '2025-02-19'],
    ['الأربعاء 20 شعبان 1446 هـ الموافق 19 فبراير 2025 م', '2025-02-19'],
    ['09 كانون الأول/ديسمبر 2019', '2019-12-09'],
    ['08 آذار (مارس) 2023', '2023-03-08'],
    ['12/05/2022 10:30', '2022-05-12'],
    ['2022-05-12', '2022-05-12'],
  ])('reads %s', (line, day) => {
    expect(readBylineDates(line, null)).toMatchObject({ published: day, updated: null })
  })

  it('tells publication from update by the words before each', () => {
    expect(readBylineDates('نُشر في: 30 يناير 2024 | آخر تحديث: 31 يناير 2024', null)).toEqual({ published: '2024-01-30', updated: '2024-01-31', isAll: true })
  })

  it.each([
    ['قبل ساعتين', '2024-12-31'],
    ['منذ 3 ساعات', '2024-12-31'],
    ['قبل 20 دقيقة', '2025-01-01'],
    ['منذ ثلاثة أيام', '2024-12-29'],
    ['أمس', '2024-12-31'],
  ])('counts %s back from the moment of fetching', (line, day) => {
    expect(readBylineDates(line, '2025-01-01T01:10:00+03:00').published).toBe(day)
    expect(readBylineDates(line, null).published).toBeNull()
  })

  it.each([
    ['تمنراست - 12 يناير 2024', false],
    ['قتل ثلاثة جنود في 12 يناير 2024', false],
    ['الخميس 12 يناير 2023 - 10:30 م', true],
    ['آخر تحديث: 12/01/2023 GMT 10:30', true],
  ])('says whether %s is nothing but a date', (line, isAll) => {
    expect(readBylineDates(line, null).isAll).toBe(isAll)
  })
})
