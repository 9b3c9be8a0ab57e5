import type { Backend } from '../store/backend.js'
import { type FilterQuery, type ServerFilter, toFilter } from './filter-query.js'
import type { LiveIncidents } from './live-incidents.js'
import { type Failures, selectIncidents } from './select-incidents.js'

/** Selections kept: a page asks for several views of one filter at once. */
const mostKept = 12

/** What every route works with. */
export class ServerContext {
  private readonly kept = new Map<string, Promise<Failures>>()
  private keptVersion = -1

  constructor(
    readonly store: Backend,
    readonly live: LiveIncidents,
    /** The sample set is in the store: everything in it is invented, and every page says so. */
    readonly isSample: boolean,
  ) {}

  /** The rows that a query leaves; the same query over the same state is worked out once. */
  select(query: FilterQuery): Promise<Failures> {
    const filter = toFilter(query)
    if (this.keptVersion !== this.live.version) {
      this.kept.clear()
      this.keptVersion = this.live.version
    }
    const key = JSON.stringify(filter)
    const known = this.kept.get(key)
    if (known) return known
    const made = selectIncidents(this.store, this.live.columns, filter)
    made.catch(() => this.kept.delete(key))
    this.kept.set(key, made)
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value as string)
    return made
  }

  filterOf(query: FilterQuery): ServerFilter {
    return toFilter(query)
  }
}
