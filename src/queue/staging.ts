import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What was made of a message, with its stream and its number there. */
export interface StagedRow {
  readonly stream: string
  readonly seq: number
  readonly payload: Buffer
}

/** How far the merge of a stream has come. */
export interface Frontier {
  readonly stream: string
  readonly merged: number
}

/** Staged rows that are read together, at most, and their bytes; the first is always among them. */
const mostRows = 512
const mostBytes = 32_000_000

/** The table of a PostgreSQL store through which workers hand over what they coded, with connections of its own: COPY needs the driver. */
export class Staging {
  private readonly pool: pg.Pool
  /** Streams that are known to have their row. */
  private readonly streamsMade = new Set<string>()

  constructor(
    url: string,
    private readonly queue: string,
  ) {
    const types: pg.CustomTypesConfig = { getTypeParser: (id, format) => (id === wholeNumber ? Number : pg.types.getTypeParser(id, format as 'text')) }
    this.pool = new pg.Pool({ connectionString: url, types, max: 6, connectionTimeoutMillis: 10_000, keepAlive: true })
    this.pool.on('error', () => undefined)
    this.pool.on('connect', (client) => client.on('error', () => undefined))
  }

  /** Keeps rows, each once: those that are there already or merged are passed over. */
  async add(rows: readonly StagedRow[]): Promise<void> {
    if (rows.length === 0) return
    const copy = toBinaryCopy(rows)
    for (const stream of new Set(rows.map((row) => row.stream))) {
      if (this.streamsMade.has(stream)) continue
      await this.pool.query('insert into queue_streams (stream, queue, merged) values ($1, $2, 0) on conflict do nothing', [stream, this.queue])
      this.streamsMade.add(stream)
    }
    try {
      await this.inTransaction((client) => copyInto(client, 'queue_staged', copy))
    } catch (cause) {
      if ((cause as { code?: unknown }).code !== uniqueViolation) throw cause
      // some are there, as another has worked on the same messages
      await this.inTransaction(async (client) => {
        await client.query('create temp table if not exists queue_incoming (stream text collate "C", seq bigint, payload bytea) on commit delete rows')
        await copyInto(client, 'queue_incoming', copy)
        await client.query('insert into queue_staged select stream, seq, payload from queue_incoming join queue_streams using (stream) where seq > merged on conflict do nothing')
      })
    }
  }

  /** Those of the messages that are staged or merged, as `stream seq`. */
  async known(messages: readonly { readonly stream: string; readonly seq: number }[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<{ stream: string; seq: number }>(
      `select stream, seq from unnest($1::text[], $2::bigint[]) as asked (stream, seq)
        where exists (select from queue_staged where queue_staged.stream = asked.stream and queue_staged.seq = asked.seq)
          or exists (select from queue_streams where queue_streams.stream = asked.stream and merged >= asked.seq)`,
      [messages.map(({ stream }) => stream), messages.map(({ seq }) => seq)],
    )
    return new Set(rows.map(({ stream, seq }) => `${stream} ${seq}`))
  }

  /** Of all streams that the queue ever had. */
  async streams(): Promise<Frontier[]> {
    const { rows } = await this.pool.query<Frontier>('select stream, merged from queue_streams where queue = $1', [this.queue])
    return rows
  }

  /** Of the streams that have staged rows, the older first. */
  async frontiers(): Promise<Frontier[]> {
    const { rows } = await this.pool.query<Frontier>(
      `select stream, merged from queue_streams
        where queue = $1 and exists (select from queue_staged where queue_staged.stream = queue_streams.stream and seq > merged) order by stream`,
      [this.queue],
    )
    return rows
  }

  /** The rows that come next, in order; there may be gaps between them. */
  async next({ stream, merged }: Frontier): Promise<StagedRow[]> {
    const { rows } = await this.pool.query<StagedRow>(
      `select stream, seq, payload from (
          select stream, seq, payload, sum(octet_length(payload)) over (order by seq) as total, row_number() over (order by seq) as place
          from (select * from queue_staged where stream = $1 and seq > $2 order by seq limit ${mostRows}) as following
        ) as counted where place = 1 or total <= ${mostBytes} order by seq`,
      [stream, merged],
    )
    return rows
  }

  /** How many rows wait, counted up to a bound, and whether the next to be merged is among them. */
  async backlog(bound: number): Promise<{ readonly rows: number; readonly goesOn: boolean }> {
    const { rows } = await this.pool.query<{ rows: number; goes_on: boolean | null }>(
      `select (select count(*) from (select from queue_staged join queue_streams using (stream) where queue = $1 and seq > merged limit ${bound}) as waiting) as rows,
        (select bool_or(exists (select from queue_staged where queue_staged.stream = queue_streams.stream and seq = merged + 1)) from queue_streams where queue = $1) as goes_on`,
      [this.queue],
    )
    return { rows: rows[0].rows, goesOn: rows[0].goes_on ?? false }
  }

  /** By the database's clock: those of the workers may differ. Milliseconds since 1970. */
  async now(): Promise<number> {
    const { rows } = await this.pool.query<{ now: number }>('select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now')
    return rows[0].now
  }

  /**
   * Makes this the one that merges, until the connection ends or is released; null where another is. A machine that is gone without a word holds it for
   * half a minute.
   */
  async lead(): Promise<Lead | null> {
    const client = await this.pool.connect()
    try {
      await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3')
      const { rows } = await client.query<{ is_ours: boolean }>("select pg_try_advisory_lock(hashtext('marsad merge ' || current_schema() || ' ' || $1)) as is_ours", [this.queue])
      if (!rows[0].is_ours) {
        client.release()
        return null
      }
      let isLost = false
      const lose = (): void => {
        isLost = true
      }
      client.once('end', lose)
      client.once('error', lose)
      return { isLost: () => isLost, release: () => client.release(true) }
    } catch (cause) {
      client.release(true)
      throw cause
    }
  }

  close(): Promise<void> {
    return this.pool.end()
  }

  private async inTransaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.pool.connect()
    try {
      await client.query('begin')
      await work(client)
      await client.query('commit')
      client.release()
    } catch (cause) {
      // ends the connection, and with it what was begun
      client.release(true)
      throw cause
    }
  }
}

export interface Lead {
  readonly isLost: () => boolean
  readonly release: () => void
}

async function copyInto(client: pg.PoolClient, table: 'queue_staged' | 'queue_incoming', copy: Buffer): Promise<void> {
  await pipeline(Readable.from([copy], { objectMode: false }), client.query(copyFrom(`copy ${table} (stream, seq, payload) from stdin (format binary)`)))
}

/** The rows in the binary form of COPY (https://www.postgresql.org/docs/current/sql-copy.html): a signature, and each field with its length before it. */
function toBinaryCopy(rows: readonly StagedRow[]): Buffer {
  const parts: Buffer[] = [Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')]
  for (const { stream, seq, payload } of rows) {
    const name = Buffer.from(stream)
    const head = Buffer.alloc(2 + 4 + name.length + 4 + 8 + 4)
    let at = head.writeInt16BE(3, 0)
    at = head.writeInt32BE(name.length, at)
    at += name.copy(head, at)
    at = head.writeInt32BE(8, at)
    at = head.writeBigInt64BE(BigInt(seq), at)
    head.writeInt32BE(payload.length, at)
    parts.push(head, payload)
  }
  parts.push(Buffer.from([0xff, 0xff]))
  return Buffer.concat(parts)
}

/** PostgreSQL's number of the type bigint: ours are below 2^53. */
const wholeNumber = 20
const uniqueViolation = '23505'
