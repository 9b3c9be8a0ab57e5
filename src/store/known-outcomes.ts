import type { Outcome } from './add-reports.js'
import type { StoreDatabase } from './backend.js'
import { chunks } from './chunks.js'

/** What is known of bytes by their hashes: kept already, or kept out by a removal. Those that are neither are not in it. */
export async function knownOutcomes(db: StoreDatabase, hashes: readonly string[]): Promise<Map<string, Outcome>> {
  const known = new Map<string, Outcome>()
  for (const part of chunks(hashes)) {
    for (const { sha256 } of await db.selectFrom('reports').select('sha256').where('sha256', 'in', part).execute()) known.set(sha256, 'known')
    for (const { sha256 } of await db.selectFrom('tombstones').select('sha256').where('sha256', 'in', part).execute()) known.set(sha256, 'removed')
  }
  return known
}
