import { MarsadError } from '../core/errors.js'
import type { CodedReport } from '../core/record.js'
import { goldForm } from './gold-form.js'
import type { GoldReport } from './gold-report.js'
import { type Reading, readingOfGold, readingOfRecord } from './reading.js'
import { recordForm } from './record-form.js'

/**
 * One line of a gold file. `origin` is its file and line.
 * @throws {MarsadError} INPUT_MALFORMED
 */
export function parseGold(value: unknown, origin: string): GoldReport {
  if (isRecord(value)) throw new MarsadError('INPUT_MALFORMED', origin, 'it is a record of marsad code; the first file holds the gold form, the second may hold records')
  const fault = goldForm(value, '')
  if (fault !== null) throw new MarsadError('INPUT_MALFORMED', origin, fault)
  return value as GoldReport
}

/**
 * One line of the coding that is compared with gold: a record of `marsad code`, or the gold form of a second coder.
 * @throws {MarsadError} INPUT_MALFORMED
 */
export function parseReading(value: unknown, origin: string): Reading {
  if (!isRecord(value)) return readingOfGold(parseGold(value, origin))
  const fault = recordForm(value, '')
  if (fault !== null) throw new MarsadError('INPUT_MALFORMED', origin, fault)
  return readingOfRecord(value as CodedReport)
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'report' in value && !('doc' in value)
}
