/** Parameters by which senders track readers, and by which sites show twins of a page. */
const tracking =
  /^(?:utm_\w{1,30}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref_src|ref_url|cmpid|ocid|xtor|at_medium|at_campaign|s_cid|ncid|spm|share|shared|fb_action_ids|fb_source|amp|amp_js_v|amp_gsa|usqp|outputtype|output|print|printable|print_view|tmpl|view|mode|format|layout)$/iu
/** Of these only some values are a twin's: `view=print`, `format=amp`. */
const twinValues: Readonly<Record<string, RegExp>> = {
  view: /^(?:print|amp)$/iu,
  mode: /^(?:print|amp)$/iu,
  format: /^(?:print|amp)$/iu,
  layout: /^(?:print|amp)$/iu,
  output: /^(?:print|amp)$/iu,
  tmpl: /^(?:component|print)$/iu,
  share: /^[a-z-]{2,20}$/iu,
}
const mirror = /^(?:www|m|mobile|amp|ar-m)\./iu

/**
 * One address for an article and its twins: without tracking parameters, fragment, AMP and print marks. `canonical` is what
 * the page says its address is; only where that agrees is another host taken. Null if neither is an http address.
 */
export function normaliseUrl(address: string | null, canonical: string | null = null): string | null {
  const own = toUrl(address, null)
  const told = toUrl(canonical, own)
  if (!own) return told ? settle(told) : null
  if (!told) return settle(own)
  // a template's slip: every page names the front page
  if (told.pathname === '/' && told.search === '' && own.pathname !== '/') return settle(own)
  return settle(told)
}

/** Folds until nothing changes: a twin of a twin (`/1/amp/print`, a cache of a cache) is still the same page. */
function settle(url: URL): string {
  let folded = fold(url)
  for (;;) {
    const again = fold(unwrap(new URL(folded)))
    // a fold only takes away, so this ends
    if (again.length >= folded.length) return folded
    folded = again
  }
}

function toUrl(address: string | null, base: URL | null): URL | null {
  const text = address?.trim() ?? ''
  if (text === '' || !URL.canParse(text, base?.href)) return null
  const url = new URL(text, base?.href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? unwrap(url) : null
}

/** Out of an AMP cache: `https://www.google.com/amp/s/host/path`, `https://host.cdn.ampproject.org/c/s/host/path`. */
function unwrap(url: URL): URL {
  const match = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(s\/)?(.+)$/u.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]{2,6}$/u.test(url.hostname)
      ? /^\/amp\/(s\/)?(.+)$/u.exec(url.pathname)
      : null
  const inner = match ? `${match[1] ? 'https' : 'http'}://${match[2]}` : ''
  return inner !== '' && URL.canParse(inner) ? new URL(inner) : url
}

function fold(url: URL): string {
  const clean = new URL(url.href)
  clean.hash = ''
  clean.username = ''
  clean.password = ''
  for (const [name, value] of [...clean.searchParams]) {
    if (!tracking.test(name)) continue
    const twin = twinValues[name.toLowerCase()]
    if (!twin || twin.test(value)) clean.searchParams.delete(name)
  }
  clean.pathname = clean.pathname
    .replace(/\/(?:amp|print|printable)\/?$/iu, '/')
    .replace(/\.amp(?=\.html?$)/iu, '')
    .replace(/\.amp$/iu, '')
  if (clean.pathname !== '/' && url.pathname !== clean.pathname && !url.pathname.endsWith('/')) clean.pathname = clean.pathname.replace(/\/$/u, '')
  // an empty query leaves its question mark
  if (clean.search === '') clean.search = ''
  return clean.href
}

/** True if two addresses are the same page but for `www` or a mobile host. */
export function isMirror(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false
  const [one, other] = [new URL(a), new URL(b)]
  return one.hostname.replace(mirror, '') === other.hostname.replace(mirror, '') && one.pathname === other.pathname && one.search === other.search
}
