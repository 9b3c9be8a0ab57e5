import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'

/** A network between this machine and a namespace, as a cable between two machines, which may be cut. */
export interface PrivateNetwork {
  /** Of this machine, in that network. */
  readonly host: string
  readonly namespace: string
  readonly cut: () => void
  readonly mend: () => void
  readonly end: () => void
}

/** Null where none may be made, as without root. */
export function privateNetwork(): PrivateNetwork | null {
  const tag = randomBytes(3).toString('hex')
  const namespace = `marsad${tag}`
  const [ours, theirs] = [`mo${tag}`, `mt${tag}`]
  const subnet = `10.${200 + Math.floor(Math.random() * 50)}.${Math.floor(Math.random() * 250)}`
  const ip = (...args: readonly string[]): void => void execFileSync('ip', args, { stdio: 'pipe' })
  try {
    ip('netns', 'add', namespace)
    ip('link', 'add', ours, 'type', 'veth', 'peer', 'name', theirs, 'netns', namespace)
    ip('addr', 'add', `${subnet}.1/24`, 'dev', ours)
    ip('link', 'set', ours, 'up')
    ip('-n', namespace, 'addr', 'add', `${subnet}.2/24`, 'dev', theirs)
    ip('-n', namespace, 'link', 'set', theirs, 'up')
    ip('-n', namespace, 'link', 'set', 'lo', 'up')
  } catch {
    return null
  }
  return {
    host: `${subnet}.1`,
    namespace,
    cut: () => ip('-n', namespace, 'link', 'set', theirs, 'down'),
    mend: () => ip('-n', namespace, 'link', 'set', theirs, 'up'),
    end: () => ip('netns', 'del', namespace),
  }
}
