import type { CodedReport } from '../../src/core/record.js'
import type { Figure } from './figure.js'

export interface StrayEvents {
  /** Coded events over reports: a rate of 0.03 is 3 events in 100 reports. Unit: events, of reports. */
  readonly events: Figure
  /** Of the reports, those with an event. Unit: reports. */
  readonly reports: Figure
}

/**
 * What is coded in reports of a topic that tells of few security events (sport, markets). Some of it is rightly told, so that the
 * figures are an upper bound of what is wrong.
 */
export function strayEvents(records: readonly CodedReport[]): StrayEvents {
  const of = records.length
  return {
    events: { count: records.reduce((sum, record) => sum + record.events.length, 0), of },
    reports: { count: records.filter((record) => record.events.length > 0).length, of },
  }
}
