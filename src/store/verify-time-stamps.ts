import { leavesOf } from '../stamp/fetch-leaf.js'
import { checkToken } from '../stamp/read-token.js'
import type { StoreDatabase } from './backend.js'
import { eachStamp, leavesOfDay } from './time-stamps.js'

/** What is wrong with the time-stamps: a token that does not hold over its manifest, or one whose fetches are gone without having been removed. */
export async function* verifyTimeStamps(db: StoreDatabase): AsyncGenerator<{ readonly what: 'stamp'; readonly detail: string }> {
  for await (const { day, manifest, token, told } of eachStamp(db)) {
    const stamp = await checkToken(token, manifest, null)
    if (stamp.outcome !== 'stamped') yield { what: 'stamp', detail: `the time-stamp of ${day}: ${stamp.detail}` }
    else if (stamp.time.getTime() !== told) yield { what: 'stamp', detail: `the time-stamp of ${day}: it tells another time than was noted` }
    const kept = new Set(await leavesOfDay(db, day))
    let missing = 0
    for (const leaf of leavesOf(manifest)) if (!kept.has(leaf) && !(await isGone(db, leaf))) missing++
    if (missing > 0) yield { what: 'stamp', detail: `the time-stamp of ${day}: ${missing} fetches that it covers are not kept, and were not removed with a report` }
  }
}

async function isGone(db: StoreDatabase, leaf: string): Promise<boolean> {
  return (await db.selectFrom('gone_leaves').select('leaf').where('leaf', '=', leaf).executeTakeFirst()) !== undefined
}
