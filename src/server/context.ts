import type { Backend } from '../store/backend.js'
import { isOfRuns } from './each-span.js'
import { type FilterQuery, type ServerFilter, toFilter } from './filter-query.js'
import type { LiveIncidents } from './live-incidents.js'
import { countAtSites, countSpansAtSites, type SiteCounts } from './map-cells.js'
import { countRows, countSpans, type DaySums, type Overview, type Step, toDaySums, toOverview } from './overview.js'
import { type Page, pageOf, pageOfRuns } from './page-of.js'
import { type Selection, selectIncidents } from './select-incidents.js'

/** Selections and day sums kept of each: a page asks for several views of one filter at once, and for the same days again while the reader drags. */
const mostKept = 12

/** Rows that a page is looked for in before the filter is held against all. */
const mostLooked = 50_000

/** What every route works with. */
export class ServerContext {
  private readonly selections = new Map<string, Promise<Selection>>()
  private readonly daySums = new Map<string, Promise<DaySums>>()
  private keptVersion = -1

  constructor(
    readonly store: Backend,
    readonly live: LiveIncidents,
    /** The sample set is in the store: everything in it is invented, and every page says so. */
    readonly isSample: boolean,
  ) {}

  /** The rows that a query leaves; the same query over the same state is worked out once. */
  select(query: FilterQuery): Promise<Selection> {
    return this.selectFilter(toFilter(query))
  }

  /** Counts, tolls and a series of what a query leaves. */
  async overview(query: FilterQuery, step: Step | 'auto'): Promise<Overview & { readonly step: Step }> {
    const filter = toFilter(query)
    if (!isOfRuns(filter)) {
      const selection = await this.selectFilter(filter)
      return toOverview(selection.columns, countRows(selection), toDaySums(selection), step)
    }
    const undated = { ...filter, since: null, until: null }
    const sums = await this.keep(this.daySums, undated, async () => toDaySums(await this.selectFilter(undated)))
    return toOverview(sums.columns, countSpans(sums.columns, filter, sums), sums, step)
  }

  /** What a query leaves at each site, its own box left out. */
  async atSites(query: FilterQuery): Promise<SiteCounts> {
    const filter = { ...toFilter(query), bbox: null }
    return isOfRuns(filter) ? countSpansAtSites(this.live.columns, filter) : countAtSites(await this.selectFilter(filter))
  }

  /** One page of what a query leaves, latest first. */
  async page(query: FilterQuery, limit: number, below: number | null): Promise<Page> {
    const filter = toFilter(query)
    const found = isOfRuns(filter) ? pageOfRuns(this.live.columns, filter, limit, below, mostLooked) : null
    return found ?? pageOf(await this.selectFilter(filter), limit, below)
  }

  filterOf(query: FilterQuery): ServerFilter {
    return toFilter(query)
  }

  private selectFilter(filter: ServerFilter): Promise<Selection> {
    return this.keep(this.selections, filter, () => selectIncidents(this.store, () => this.live.columns, filter))
  }

  private keep<T>(kept: Map<string, Promise<T>>, filter: ServerFilter, make: () => Promise<T>): Promise<T> {
    if (this.keptVersion !== this.live.version) {
      this.selections.clear()
      this.daySums.clear()
      this.keptVersion = this.live.version
    }
    const key = JSON.stringify(filter)
    const known = kept.get(key)
    if (known) return known
    const made = make()
    made.catch(() => kept.delete(key))
    kept.set(key, made)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string)
    return made
  }
}
