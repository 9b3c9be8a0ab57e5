import { Option } from 'commander'
import { Sites } from '../ingest/sites.js'
import { readSources } from '../watch/read-sources.js'
import { isoDay, wholeNumber } from './filter-options.js'

/** The list of sources that `watch` works with: other commands take outlets' names and the selectors of sites from it. */
export const sourcesOption = (): Option =>
  new Option('--sources <file>', 'a sources.yaml, whose names and selectors serve the pages of its sites').argParser((path) => new Sites(readSources(path).sources))

export const fetchedOption = (): Option => new Option('--fetched <date>', 'when pages were fetched that come without it: “two hours ago” counts from it').argParser(isoDay)

export const threadsOption = (): Option => new Option('--threads <number>', 'how many threads code, each in some 100 MB of memory; one on each core unless told').argParser(wholeNumber)
