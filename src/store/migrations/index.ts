import type { Backend, StoreDatabase } from '../backend.js'
import { up as statements } from './0001-statements.js'
import { up as changes } from './0002-changes.js'
import { up as fetches } from './0003-fetches.js'
import { up as views } from './0004-views.js'
import { up as spans } from './0005-spans.js'
import { up as timeStamps } from './0006-time-stamps.js'
import { up as queue } from './0007-queue.js'

export interface Migration {
  readonly name: string
  readonly up: (db: StoreDatabase, backend: Backend) => Promise<void>
}

/** In the order of their numbers. A step that a release has shipped is never changed again. */
export const migrations: readonly Migration[] = [
  { name: '0001-statements', up: statements },
  { name: '0002-changes', up: changes },
  { name: '0003-fetches', up: fetches },
  { name: '0004-views', up: views },
  { name: '0005-spans', up: spans },
  { name: '0006-time-stamps', up: timeStamps },
  { name: '0007-queue', up: queue },
]
