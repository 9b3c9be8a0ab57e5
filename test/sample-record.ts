import type { CodedEvent, CodedReport } from '../src/core/record.js'

const text = 'أعلنت الشرطة توقيف خمسة متشددين في القصرين'
const words = (part: string) => [{ section: 0, start: text.indexOf(part), end: text.indexOf(part) + part.length }]

const site: CodedEvent['places'][number] = {
  role: 'site',
  name: 'Kasserine',
  nameAr: 'القصرين',
  gazetteerId: 'geonames:2473457',
  admin1: 'Kasserine',
  country: 'TN',
  lat: 35.16758,
  lon: 8.83651,
  precision: 1,
  evidence: words('القصرين'),
}

const event: CodedEvent = {
  id: '00000000000000a1',
  type: 'arrest',
  class: 'security',
  domain: 'terrorism',
  status: 'occurred',
  background: false,
  trigger: words('توقيف')[0],
  date: { start: '2023-03-12', end: '2023-03-12', precision: 1, evidence: [] },
  places: [site],
  actors: [{ role: 'recipient', kind: 'armed_group', id: null, name: null, country: null, evidence: words('متشددين') }],
  counts: [{ what: 'arrested', min: 5, max: 5, basis: 'exact', of: 'suspects', evidence: words('خمسة متشددين') }],
  ages: null,
  nationalities: [],
  items: [],
  intendedTargets: [],
  links: [],
  attribution: [{ kind: 'official', name: 'الشرطة', evidence: words('الشرطة') }],
}

/** A site of a record, its other fields those of Kasserine. */
export function sampleSite(changes: Partial<CodedEvent['places'][number]> = {}): CodedEvent['places'][number] {
  return { ...site, ...changes }
}

/** An event of a record, its other fields those of one arrest of five. */
export function sampleEvent(changes: Partial<CodedEvent> = {}): CodedEvent {
  return { ...event, ...changes }
}

/** A record as the coder gives it, of one report with one event. */
export function sampleRecord(changes: Partial<CodedReport['report']> = {}, events: readonly CodedEvent[] = [event]): CodedReport {
  return {
    schema: 'marsad/record/1',
    report: { id: 'kasserine', source: 'Example', url: 'https://example.org/1', published: '2023-03-12', language: 'ar', sha256: '0'.repeat(64), sections: [{ kind: 'body', text }], ...changes },
    events,
    tallies: [],
    questions: [],
    coder: { name: 'marsad', version: '0', codebook: '1' },
  }
}
