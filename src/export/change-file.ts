import { MarsadError } from '../core/errors.js'
import type { Change, ChangedFields, ChangeLine, ChangeSummary } from './change.js'
import { type IncidentField, incidentFields, toIncidentValues } from './incident-fields.js'
import type { PublishedIncident } from './published-incident.js'
import { type Redirects, RedirectTrail } from './redirects.js'

/** The incidents of a release in the order of their ids (by UTF-16 code units), each once. */
export type SortedRelease = Iterable<PublishedIncident> | AsyncIterable<PublishedIncident>

export interface ReleasePair {
  readonly from: string
  readonly to: string
  /** When the new release was made, ISO 8601 (UTC). */
  readonly at: string
}

type Counts = { -readonly [kind in Change['kind'] | 'unchanged']: number }

/**
 * What happened from one release to the next: added and changed incidents in the order of ids, then those that split, merged or are gone, then the
 * summary. Both are read once, side by side: kept are the redirects and the ids that are gone. @throws {MarsadError} INPUT_MALFORMED for ids out of order
 */
export async function* findChanges(old: SortedRelease, fresh: SortedRelease, redirects: Redirects, { from, to, at }: ReleasePair): AsyncGenerator<ChangeLine> {
  const trail = new RedirectTrail(redirects)
  const counts: Counts = { added: 0, changed: 0, merged: 0, split: 0, retracted: 0, unchanged: 0 }
  const gone: string[] = []
  const goesOn: string[] = []
  const before = inOrder(old, from)
  const after = inOrder(fresh, to)
  try {
    let past = await nextOf(before)
    let present = await nextOf(after)
    while (past !== null || present !== null) {
      const id = present === null || (past !== null && past.id < present.id) ? past!.id : present.id
      const was: PublishedIncident | null = past?.id === id ? past : null
      const is: PublishedIncident | null = present?.id === id ? present : null
      if (was) trail.seeOld(id)
      if (is) trail.seeNew(id)
      if (!is) gone.push(id)
      else {
        if (was && trail.leadsOn(id)) goesOn.push(id)
        const fields = findDifferences(was, is)
        const kind = !was ? 'added' : Object.keys(fields).length > 0 ? 'changed' : 'unchanged'
        counts[kind]++
        if (kind !== 'unchanged') yield { kind, id, fields, at }
      }
      if (was) past = await nextOf(before)
      if (is) present = await nextOf(after)
    }
  } finally {
    await Promise.all([before.return(undefined), after.return(undefined)])
  }
  for (const change of [...findSplits(goesOn, trail, at), ...findEnds(gone, trail, at)]) {
    counts[change.kind]++
    yield change
  }
  yield { kind: 'summary', schema: 'marsad/changes/1', from, to, ...counts, at } satisfies ChangeSummary
}

/** A line of a change file. */
export function toChangeLine(line: ChangeLine): string {
  return `${JSON.stringify(line)}\n`
}

function findDifferences(was: PublishedIncident | null, is: PublishedIncident): ChangedFields {
  const old = was && toIncidentValues(was)
  const fresh = toIncidentValues(is)
  const changed: Partial<Record<IncidentField, { old: unknown; new: unknown }>> = {}
  for (const field of incidentFields) if (!old || JSON.stringify(old[field]) !== JSON.stringify(fresh[field])) changed[field] = { old: old ? old[field] : null, new: fresh[field] }
  return changed
}

function* findSplits(ids: readonly string[], trail: RedirectTrail, at: string): Generator<Change> {
  for (const id of ids) {
    const offshoots = trail.offshootsOf(id)
    if (offshoots.length > 0) yield { kind: 'split', id, into: [id, ...offshoots].sort(), at }
  }
}

function* findEnds(ids: readonly string[], trail: RedirectTrail, at: string): Generator<Change> {
  for (const id of ids) {
    const [first, ...more] = trail.endsOf(id)
    if (first === undefined) yield { kind: 'retracted', id, at }
    else if (more.length === 0) yield { kind: 'merged', id, into: [first], at }
    else yield { kind: 'split', id, into: [first, ...more], at }
  }
}

async function* inOrder(release: SortedRelease, version: string): AsyncGenerator<PublishedIncident> {
  let last: string | null = null
  for await (const incident of release) {
    if (last !== null && incident.id <= last)
      throw new MarsadError('INPUT_MALFORMED', `release ${version}`, `incident ${incident.id} comes after ${last}; a change file needs each once, in the order of ids`)
    last = incident.id
    yield incident
  }
}

async function nextOf(incidents: AsyncGenerator<PublishedIncident>): Promise<PublishedIncident | null> {
  const { done, value } = await incidents.next()
  return done ? null : value
}
