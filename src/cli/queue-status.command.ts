import { setTimeout as sleep } from 'node:timers/promises'
import type { QueueAddress } from '../queue/queue-address.js'
import { withQueue } from '../queue/queue-connection.js'
import { queueStatus } from '../queue/queue-status.js'

/** Prints how much waits in a queue and how fast it goes. Gives the exit status. @throws {MarsadError} QUEUE_UNREACHABLE */
export async function queueStatusCommand(address: QueueAddress, { json, over }: { readonly json: boolean; readonly over: number }): Promise<number> {
  const status = await withQueue(address, { lasting: false }, (queue) => queueStatus(queue, () => sleep(over)))
  process.stdout.write(json ? `${JSON.stringify(status)}\n` : describeStatus(status))
  return 0
}

function describeStatus({ waiting, underWay, rate, secondsLeft, failed, megabytes }: Awaited<ReturnType<typeof queueStatus>>): string {
  const left = waiting + underWay === 0 ? 'nothing is left' : secondsLeft === null ? 'nothing was finished meanwhile: time left unknown' : `${toDuration(secondsLeft)} left`
  return `${waiting} wait (${megabytes} MB), ${underWay} under way\n${rate} a second; ${left}\n${failed} failed${failed > 0 ? '; "marsad queue failures" lists them' : ''}\n`
}

/** Such as `1 h 20 min`. */
function toDuration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
