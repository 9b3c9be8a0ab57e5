import type { QueueConnection } from './queue-connection.js'

/** How a queue does. `rate` is messages finished a second; `secondsLeft` is null where none was finished while it was measured. */
export interface QueueStatus {
  readonly waiting: number
  readonly underWay: number
  readonly megabytes: number
  readonly rate: number
  readonly secondsLeft: number | null
  readonly failed: number
}

/** Looks twice, with a pause between. */
export async function queueStatus({ manager, names }: QueueConnection, pause: () => Promise<unknown>): Promise<QueueStatus> {
  const finished = async (): Promise<{ readonly count: number; readonly at: number }> => {
    const { state } = await manager.streams.info(names.work)
    return { count: state.last_seq - state.messages, at: performance.now() }
  }
  const before = await finished()
  await pause()
  const after = await finished()
  const { state } = await manager.streams.info(names.work)
  const { num_ack_pending: underWay } = await manager.consumers.info(names.work, names.workers)
  const rate = ((after.count - before.count) / (after.at - before.at)) * 1000
  return {
    waiting: Math.max(0, state.messages - underWay),
    underWay: Math.min(underWay, state.messages),
    megabytes: Math.round(state.bytes / 100_000) / 10,
    rate: Math.round(rate * 10) / 10,
    secondsLeft: state.messages === 0 ? 0 : rate > 0 ? Math.ceil(state.messages / rate) : null,
    failed: (await manager.streams.info(names.dead)).state.messages,
  }
}
