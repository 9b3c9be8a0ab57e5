import { normaliseUrl } from './normalise-url.js'

/** The address under which a page is known: the one that it names as its own, if that is on the same site, else the one that answered; without tracking, AMP and print marks. */
export function settleAddress(own: string, told: string | null): string {
  return normaliseUrl(own, told !== null && isOfSameSite(own, told) ? told : null) ?? own
}

/** A page that names an address of another outlet as its own must not become a version of that outlet's report. */
export function isOfSameSite(own: string, told: string): boolean {
  if (!URL.canParse(own) || !URL.canParse(told, own)) return false
  return bareHost(new URL(own)) === bareHost(new URL(told, own))
}

/** Without `www` and the names under which sites serve twins. */
export const bareHost = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile|amp)\./u, '')
