import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { CodedReport } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { Backend } from './backend.js'
import { inflate } from './prepared-report.js'
import { verifyFetches } from './verify-fetches.js'
import { verifyTimeStamps } from './verify-time-stamps.js'

/** What is wrong with a store: `what` it is about, and the sentence. */
export interface StoreFault {
  readonly what: 'file' | 'bytes' | 'record' | 'span' | 'orphan' | 'double' | 'incident' | 'stamp'
  readonly detail: string
}

export interface Verification {
  readonly reports: number
  readonly statements: number
  readonly spans: number
  readonly faults: readonly StoreFault[]
}

const page = 500
/** Faults of one kind are listed up to here; more of them tell nothing new. */
const mostListed = 50

/** Reads the whole store and checks it: the files, every hash, every span, references, orphans and doubles, and that current events, incidents and what they are found by belong together. */
export async function verifyStore(backend: Backend): Promise<Verification> {
  const { db } = backend
  const faults: StoreFault[] = []
  const add = (what: StoreFault['what'], detail: string): void => {
    if (faults.filter((fault) => fault.what === what).length < mostListed) faults.push({ what, detail })
  }
  for (const detail of await backend.checkFiles()) add('file', detail)
  let reports = 0
  let spans = 0
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
      .select(['reports.key', 'reports.id', 'reports.sha256', 'blobs.bytes', 'blobs.size'])
      .where('reports.key', '>', after)
      .orderBy('reports.key')
      .limit(page)
      .execute()
    if (rows.length === 0) break
    after = rows[rows.length - 1].key
    reports += rows.length
    for (const { id, sha256, bytes, size } of rows) {
      const fault = hashFault(sha256, bytes, size)
      if (fault) add('bytes', `report ${id}: ${fault}`)
    }
    const codings = await db
      .selectFrom('codings')
      .select(['key', 'report', 'version', 'record'])
      .where(
        'report',
        'in',
        rows.map((row) => row.key),
      )
      .execute()
    const lengths = new Map<number, readonly number[]>()
    for (const coding of codings) {
      const record = parseRecord(coding.record)
      if (!record) add('record', `report ${rows.find((row) => row.key === coding.report)?.id}, coder ${coding.version}: its record cannot be read`)
      else
        lengths.set(
          coding.key,
          record.report.sections.map((section) => section.text.length),
        )
    }
    const evidence = await db
      .selectFrom('statements')
      .innerJoin('events', 'events.key', 'statements.event')
      .select(['statements.coding', 'statements.field', 'statements.evidence', 'events.id'])
      .where(
        'statements.report',
        'in',
        rows.map((row) => row.key),
      )
      .where('statements.coding', 'is not', null)
      .execute()
    for (const { coding, field, evidence: json, id } of evidence) {
      const sections = lengths.get(coding as number)
      if (!sections) continue
      const parsed = parseSpans(json)
      if (!parsed) add('span', `event ${id}, ${field}: its evidence cannot be read`)
      for (const { section, start, end } of parsed ?? []) {
        spans++
        if (!(start >= 0 && start < end && end <= (sections[section] ?? -1))) add('span', `event ${id}, ${field}: a span lies outside its section`)
      }
    }
  }
  for (const { what, detail, query } of checks) {
    const { rows } = await sql<{ id: string }>`${sql.raw(query)} limit ${mostListed}`.execute(db)
    for (const { id } of rows) add(what, `${detail} (${id})`)
  }
  for (const { type } of await db.selectFrom('incidents').select('type').distinct().execute()) {
    const { rows } = await sql<{ id: string }>`select id from incidents where type = ${type} and rank not in (${backend.findText([], [`type=${type}`])}) limit ${mostListed}`.execute(db)
    for (const { id } of rows) add('incident', `an incident that no search by text finds (${id})`)
  }
  for await (const { what, detail } of verifyFetches(db)) add(what, detail)
  for await (const { what, detail } of verifyTimeStamps(db)) add(what, detail)
  const { count } = await db.selectFrom('statements').select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return { reports, statements: Number(count), spans, faults }
}

function hashFault(sha256: string, bytes: Uint8Array, size: number): string | null {
  try {
    const raw = inflate(bytes)
    if (raw.length !== size) return 'its bytes have another length than when it was added'
    return createHash('sha256').update(raw).digest('hex') === sha256 ? null : 'its bytes do not have its hash'
  } catch (cause) {
    return `its bytes cannot be inflated: ${(cause as Error).message}`
  }
}

function parseRecord(bytes: Uint8Array): CodedReport | null {
  try {
    return JSON.parse(inflate(bytes).toString('utf8')) as CodedReport
  } catch {
    return null
  }
}

function parseSpans(json: string): Span[] | null {
  try {
    const spans: unknown = JSON.parse(json)
    return Array.isArray(spans) && spans.every((span) => typeof span === 'object' && span !== null) ? (spans as Span[]) : null
  } catch {
    return null
  }
}

/** Each query gives the ids of what is wrong; none where all is well. */
const checks: readonly { readonly what: StoreFault['what']; readonly detail: string; readonly query: string }[] = [
  { what: 'orphan', detail: 'a kept text that no report has', query: 'select sha256 as id from blobs where not exists (select 1 from reports where reports.sha256 = blobs.sha256)' },
  { what: 'orphan', detail: 'a report without a coding', query: 'select id from reports where not exists (select 1 from codings where codings.report = reports.key)' },
  {
    what: 'orphan',
    detail: 'a statement about an event of another report',
    query: 'select events.id from statements join events on events.key = statements.event where events.report <> statements.report',
  },
  { what: 'orphan', detail: 'an event that no statement is about', query: 'select id from events where not exists (select 1 from statements where statements.event = events.key)' },
  {
    what: 'double',
    detail: 'an event of which one coding says the same twice',
    query: 'select events.id from statements join events on events.key = statements.event where coding is not null group by events.id, coding, author, field, value, evidence having count(*) > 1',
  },
  {
    what: 'incident',
    detail: 'a current event that belongs to no incident',
    query: 'select events.id from current_events join events on events.key = current_events.event left join incidents on incidents.key = current_events.incident where incidents.key is null',
  },
  {
    what: 'incident',
    detail: 'an event of the latest coding that is not among the current ones',
    query: `select events.id from statements join events on events.key = statements.event where statements.field = 'type' and statements.coding = (select max(codings.key) from codings where codings.report = statements.report)
      and not exists (select 1 from current_events where current_events.event = statements.event)`,
  },
  {
    what: 'incident',
    detail: 'a current event of an earlier coding',
    query:
      'select events.id from current_events join events on events.key = current_events.event where current_events.coding <> (select max(codings.key) from codings where codings.report = current_events.report)',
  },
  { what: 'incident', detail: 'an incident without an event', query: 'select id from incidents where not exists (select 1 from current_events where current_events.incident = incidents.key)' },
  { what: 'incident', detail: 'an incident whose id leads to another one', query: 'select incidents.id from incidents join redirects on redirects.old = incidents.id' },
  { what: 'incident', detail: 'a redirect that leads on to another one', query: 'select a.old as id from redirects as a join redirects as b on b.old = a.new' },
]
