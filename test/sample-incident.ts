import type { Incident, IncidentReport, IncidentView, ViewPlace } from '../src/core/incident.js'
import type { Statement, StatementField } from '../src/core/statement.js'

const reports: readonly IncidentReport[] = [
  { id: 'barq-1', source: 'البرق', url: 'https://example.org/barq/1', published: '2023-03-12', headline: 'مقتل 11 شخصا في تفجير بسوق القصرين' },
  { id: 'sada-7', source: 'Sada, "evening"', url: 'https://example.org/sada/7', published: '2023-03-13T08:00:00Z', headline: 'ارتفاع حصيلة تفجير السوق إلى 12 قتيلا' },
]

const texts: Readonly<Record<string, string>> = {
  'barq-1': 'مقتل 11 شخصا في تفجير بسوق القصرين تبناه تنظيم داعش',
  'sada-7': 'ارتفاع حصيلة تفجير السوق إلى 12 قتيلا',
}

let serial = 0

/** A statement of one of the two sample reports; `words` is what is quoted of it. */
export function sampleStatement(report: string, field: StatementField, value: unknown, words: string): Statement {
  const start = texts[report].indexOf(words)
  serial++
  return {
    id: serial.toString(16).padStart(16, '0'),
    report,
    event: report === 'barq-1' ? '00000000000000b1' : '00000000000000c2',
    field,
    value,
    evidence: [{ section: 0, start, end: start + words.length }],
    attribution: [],
    by: { kind: 'coder', name: 'marsad', version: '0' },
    at: '2023-03-13T09:00:00Z',
  }
}

export const sampleViewPlace: ViewPlace = {
  role: 'site',
  name: 'Kasserine',
  nameAr: 'القصرين',
  gazetteerId: 'geonames:2473457',
  admin1: 'Kasserine',
  country: 'TN',
  lat: 35.16758,
  lon: 8.83651,
  precision: 1,
  by: ['0000000000000002'],
}

export const sampleView: IncidentView = {
  type: 'bombing',
  class: 'violence',
  domain: 'terrorism',
  status: 'occurred',
  background: false,
  date: { start: '2023-03-12', end: '2023-03-12', precision: 1, by: ['0000000000000001'] },
  places: [sampleViewPlace],
  actors: [
    { role: 'actor', kind: 'armed_group', id: 'islamic_state', name: 'Islamic State', country: null, by: ['0000000000000003'] },
    { role: 'recipient', kind: 'civilians', id: null, name: null, country: 'TN', by: ['0000000000000004'] },
  ],
  figures: [
    {
      what: 'killed',
      of: 'unknown',
      best: 12,
      low: 11,
      high: 12,
      told: [
        { report: 'barq-1', source: 'البرق', published: '2023-03-12', min: 11, max: 11, statement: '0000000000000004' },
        { report: 'sada-7', source: 'Sada, "evening"', published: '2023-03-13T08:00:00Z', min: 12, max: 12, statement: '0000000000000005' },
      ],
      by: ['0000000000000004', '0000000000000005'],
    },
  ],
  items: [{ role: 'used', category: 'explosive_device', count: null, by: [] }],
  nationalities: [],
  ages: null,
  intendedTargets: ['civilians'],
  links: [],
  sources: ['البرق', 'Sada, "evening"'],
  disputed: ['figures.killed'],
}

/** An incident of two reports that differ on the toll; a part of its view may be changed. */
export function sampleIncident(view: Partial<IncidentView> = {}, changes: Partial<Incident> = {}): Incident {
  serial = 0
  return {
    id: 'i000000000000000b1',
    view: { ...sampleView, ...view },
    reports,
    events: ['00000000000000b1', '00000000000000c2'],
    statements: [
      sampleStatement('barq-1', 'type', 'bombing', 'تفجير'),
      sampleStatement('barq-1', 'place', { ...sampleViewPlace, by: undefined }, 'القصرين'),
      sampleStatement('barq-1', 'actor', { role: 'actor', kind: 'armed_group', id: 'islamic_state', name: 'Islamic State', country: null }, 'تنظيم داعش'),
      sampleStatement('barq-1', 'count', { what: 'killed', min: 11, max: 11, basis: 'exact', of: 'unknown' }, '11 شخصا'),
      sampleStatement('sada-7', 'count', { what: 'killed', min: 12, max: 12, basis: 'exact', of: 'unknown' }, '12 قتيلا'),
    ],
    ...changes,
  }
}
