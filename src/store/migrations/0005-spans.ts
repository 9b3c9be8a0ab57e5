import { sql } from 'kysely'
import type { StoreDatabase } from '../backend.js'

/**
 * Ranks with their last days. What began before a day and lasted to it is found by the years it spans and then by its end, of thousands of incidents: read from their rows,
 * which are long and lie all over the file, that took more than a second where nothing of them was in memory.
 */
export async function up(db: StoreDatabase): Promise<void> {
  await sql`create index incidents_span on incidents (rank, "end")`.execute(db)
}
