import { describe, expect, it } from 'vitest'
import { isIsoDate } from './iso-date.js'

describe('isIsoDate', () => {
  it.each(['2025-02-19', '2024-02-29', '2025-02-19T08:30', '2025-02-19 08:30:15', '2025-02-19T08:30:00Z', '2025-02-19T08:30:00.250+01:00', '2025-02-19T08:30:00+0100'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '',
    '2025',
    '2025-02',
    '19-02-2025',
    '2025-13-01',
    '2025-00-10',
    '2025-02-29',
    '2025-04-31',
    '2025-02-19Tx',
    '2025-02-19 صباحا',
    '2025-02-19\n',
    ' 2025-02-19',
    '٢٠٢٥-٠٢-١٩',
    'Wed, 19 Feb 2025',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})
