import { describe, expect, it } from 'vitest'
import { sampleIncident } from '../../test/sample-incident.js'
import { everyIncident, secrets } from '../../test/wide-incident.js'
import { toDateWords } from './date-words.js'
import { toIncidentSummary } from './incident-summary.js'
import { toIncidentTitle } from './incident-title.js'

describe('the summary of an incident', () => {
  it('tells in English what the view holds', () => {
    expect(toIncidentSummary(sampleIncident().view)).toBe(
      'bombing, told as occurred. Domain: terrorism. Date: 2023-03-12, precision 1 of 5. Site: Kasserine (TN). Actor: Islamic State. Recipient: civilians (TN). Figures: killed unknown 12 (11–12). Items: used explosive device. Intended targets: civilians. Told by 2 outlets. Outlets differ on: figures.killed.',
    )
  })

  it('names no person, whatever the view says', () => {
    const text = everyIncident()
      .map((incident) => `${toIncidentTitle(incident.view)} ${toIncidentSummary(incident.view)}`)
      .join('\n')
    for (const secret of secrets) expect(text).not.toContain(secret)
  })
})

describe('the title of an incident', () => {
  it('is made of type, site and date', () => {
    expect(toIncidentTitle(sampleIncident().view)).toBe('bombing, Kasserine, 2023-03-12')
    expect(toIncidentTitle(sampleIncident({ type: 'air_strike', places: [] }).view)).toBe('air strike, 2023-03-12')
  })
})

it('a date in words shows no more than is known', () => {
  const words = (start: string, end: string, precision: 1 | 2 | 3 | 4 | 5) => toDateWords({ start, end, precision, by: [] })
  expect(words('2023-03-12', '2023-03-14', 2)).toBe('2023-03-12 to 2023-03-14')
  expect(words('2023-03-01', '2023-03-31', 3)).toBe('2023-03')
  expect(words('2022-01-01', '2022-12-31', 4)).toBe('2022')
  expect(words('2010-01-01', '2019-12-31', 5)).toBe('2010-01-01 to 2019-12-31')
  expect(words('0001-01-01', '9999-12-31', 5)).toBe('date unknown')
})
