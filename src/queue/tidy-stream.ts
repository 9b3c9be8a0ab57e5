import type { JetStreamManager } from '@nats-io/jetstream'
import { ensureStreams, type QueueNames, toStreamKey } from './queue-connection.js'
import type { Frontier } from './staging.js'

/**
 * A server that was killed may come back with messages that it had given up already, and that its consumer will not hand out again. Those that are merged are
 * taken out. If others lie there that nobody will be given, the consumer is made anew, and hands out all that is left: what was staged of it is not staged twice.
 * Gives whether there were such; they are believed only when they are found twice, as a look at stream and consumer is two looks.
 */
export async function tidyStream(manager: JetStreamManager, names: QueueNames, frontiers: readonly Frontier[], foundBefore: boolean): Promise<boolean> {
  const info = await manager.streams.info(names.work)
  if (info.state.messages === 0) return false
  const merged = frontiers.find(({ stream }) => stream === toStreamKey(info))?.merged ?? 0
  if (info.state.first_seq <= merged) await manager.streams.purge(names.work, { seq: merged + 1 })
  const { num_pending: waiting, num_ack_pending: underWay } = await manager.consumers.info(names.work, names.workers)
  const { messages } = (await manager.streams.info(names.work)).state
  const isForgotten = messages > 0 && waiting + underWay === 0
  if (!isForgotten || !foundBefore) return isForgotten
  await manager.consumers.delete(names.work, names.workers)
  await ensureStreams(manager, names)
  return false
}
