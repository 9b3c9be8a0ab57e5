import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, hijriDayNumber, monthOf, monthSpan, toDayNumber, toIsoDay, weekdayOf, yearOf, yearSpan } from './calendar.js'

const day = fc.integer({ min: -20_000, max: 40_000 })
const spanOf = ([from, to]: readonly [number, number]) => [toIsoDay(from), toIsoDay(to)]

describe('day numbers', () => {
  test('count from 1 January 1970', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('2015-11-20')).toBe(16_759)
    expect(toDayNumber('1969-12-31')).toBe(-1)
    expect(toDayNumber('2025-02-19T14:30:00+01:00')).toBe(dayNumber(2025, 2, 19))
  })

  test('there and back is the same day, and its parts agree', () => {
    fc.assert(
      fc.property(day, (number) => {
        const iso = toIsoDay(number)
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(toDayNumber(iso)).toBe(number)
        expect([yearOf(number), monthOf(number)]).toEqual([Number(iso.slice(0, 4)), Number(iso.slice(5, 7))])
        expect(dayNumber(yearOf(number), monthOf(number), Number(iso.slice(8)))).toBe(number)
      }),
    )
  })

  test.each(['', 'yesterday', '2015-11', '20-11-2015', '2015-13-01', '2015-02-30', '2015-00-10', '2015-01-00', '2015/01/01'])('"%s" is no day', (text) => {
    expect(toDayNumber(text)).toBeNull()
  })

  test('29 February is a day in leap years only', () => {
    expect(dayNumber(2016, 2, 29)).not.toBeNull()
    expect(dayNumber(2000, 2, 29)).not.toBeNull()
    expect(dayNumber(2015, 2, 29)).toBeNull()
    expect(dayNumber(1900, 2, 29)).toBeNull()
  })
})

describe('weekdays', () => {
  test('0 is Sunday', () => {
    expect(weekdayOf(dayNumber(2015, 11, 20)!)).toBe(5)
    expect(weekdayOf(dayNumber(2025, 2, 19)!)).toBe(3)
    expect(weekdayOf(dayNumber(1969, 12, 28)!)).toBe(0)
  })

  test('go round by one a day, before 1970 too', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay())
        expect(weekdayOf(number + 1)).toBe((weekdayOf(number) + 1) % 7)
      }),
    )
  })
})

describe('spans of months and years', () => {
  test('a month runs from its first to its last day', () => {
    expect(spanOf(monthSpan(2016, 2))).toEqual(['2016-02-01', '2016-02-29'])
    expect(spanOf(monthSpan(2015, 12))).toEqual(['2015-12-01', '2015-12-31'])
  })

  test('a month before January or after December is of the year before or after', () => {
    expect(spanOf(monthSpan(2015, 0))).toEqual(['2014-12-01', '2014-12-31'])
    expect(spanOf(monthSpan(2015, 13))).toEqual(['2016-01-01', '2016-01-31'])
  })

  test('the months of a year follow on each other and make up the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
        const spans = Array.from({ length: 12 }, (_, i) => monthSpan(year, i + 1))
        for (let i = 1; i < 12; i++) expect(spans[i][0]).toBe(spans[i - 1][1] + 1)
        expect([spans[0][0], spans[11][1]]).toEqual([...yearSpan(year)])
      }),
    )
  })
})

describe('Hijri days by the Umm al-Qura calendar', () => {
  test.each([
    [1437, 1, 1, '2015-10-14'],
    [1445, 9, 1, '2024-03-11'],
    [1446, 1, 1, '2024-07-07'],
    [1439, 12, 10, '2018-08-21'],
  ])('%i-%i-%i is %s', (year, month, date, iso) => {
    expect(hijriDayNumber(year, month, date)).toBe(toDayNumber(iso))
  })

  test('a day that no month has is none', () => {
    expect(hijriDayNumber(1445, 1, 31)).toBeNull()
    expect(hijriDayNumber(1445, 13, 1)).toBeNull()
    expect(hijriDayNumber(1445, 1, 0)).toBeNull()
  })

  test('days follow on each other, and a year has 354 or 355', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1356, max: 1470 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, date) => {
        expect(hijriDayNumber(year, month, date + 1)).toBe(hijriDayNumber(year, month, date)! + 1)
        expect([354, 355]).toContain(hijriDayNumber(year + 1, 1, 1)! - hijriDayNumber(year, 1, 1)!)
      }),
    )
  })
})
