import type { SiteSelectors } from './page/site-selectors.js'
import { bareHost } from './settle-address.js'

/** A source as far as reading its pages needs it. */
export interface Site {
  readonly name: string
  readonly url: string
  readonly selectors: SiteSelectors | null
}

/** What is known of a page's site: its outlet, null where several share it, and its selectors. */
export interface SiteFacts {
  readonly source: string | null
  readonly selectors: SiteSelectors | null
}

const unknown: SiteFacts = { source: null, selectors: null }

/** Sources by their hosts, for pages that come from elsewhere than a feed. */
export class Sites {
  private readonly byHost = new Map<string, Site[]>()

  constructor(private readonly sites: readonly Site[]) {
    for (const site of sites) {
      const host = hostOf(site.url)
      if (host !== null) this.byHost.set(host, [...(this.byHost.get(host) ?? []), site])
    }
  }

  /** What reading depends on, as plain data. */
  toJSON(): readonly Site[] {
    return this.sites.map(({ name, url, selectors }) => ({ name, url, selectors }))
  }

  /** By the outlet's name where it is told, else by the page's address. */
  of(address: string | null, outlet: string | null): SiteFacts {
    const found = outlet === null ? (this.byHost.get(hostOf(address) ?? '') ?? []) : this.sites.filter(({ name }) => name === outlet)
    if (found.length === 0) return unknown
    const selectors = found.find((site) => site.selectors !== null)?.selectors ?? null
    return { source: found.length === 1 ? found[0].name : null, selectors }
  }
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? bareHost(new URL(address)) : null
}
