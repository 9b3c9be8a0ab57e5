import type { StoreDatabase } from './backend.js'

/** Takes the block keys of reports' current events out, by which linking finds them. */
export async function forgetBlocks(db: StoreDatabase, reports: readonly number[]): Promise<void> {
  const rows = await db.selectFrom('current_events').select(['event', 'blocks']).where('report', 'in', reports).execute()
  for (const { event, blocks } of rows) {
    const keys = JSON.parse(blocks) as number[]
    if (keys.length > 0) await db.deleteFrom('blocks').where('block', 'in', keys).where('event', '=', event).execute()
  }
}
