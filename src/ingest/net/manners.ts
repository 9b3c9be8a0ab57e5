/** How a host is treated. Times are in milliseconds. */
export interface Manners {
  /** From the end of one request to the start of the next on the same host. */
  readonly delay: number
  /** Up to this share is added to every delay by chance, so that hosts are not asked in step. */
  readonly jitter: number
  /** A longer Crawl-delay than this is taken as this. */
  readonly longestCrawlDelay: number
  /** After the first failure a host is left in peace for so long, after each further one twice as long. */
  readonly backOff: number
  /** The same after 429 and 503, with which a host says that it is asked too much. */
  readonly overloadBackOff: number
  readonly longestBackOff: number
  /** A longer Retry-After than this is taken as this. */
  readonly longestRetryAfter: number
  /** A host that must be left in peace for longer is not waited for: the fetch is refused, with the time from which on it may be tried. */
  readonly longestWait: number
  /** For how long a robots.txt holds. */
  readonly robotsAge: number
  /** For how long a host whose robots.txt cannot be had is not asked. */
  readonly robotsFaultAge: number
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

export const defaultManners: Manners = {
  delay: 2 * second,
  jitter: 0.5,
  longestCrawlDelay: minute,
  backOff: 30 * second,
  overloadBackOff: 5 * minute,
  longestBackOff: 12 * hour,
  longestRetryAfter: 24 * hour,
  longestWait: minute,
  robotsAge: 24 * hour,
  robotsFaultAge: hour,
}
