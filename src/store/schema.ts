/** The tables of a store, as Kysely needs them. Keys are whole numbers given by the one writer at a time; what they refer to is in the column's name. */
export interface StoreTables {
  /** The bytes of each report as received, deflated, under their SHA-256. `size` is of the bytes before. */
  blobs: { sha256: string; bytes: Uint8Array; size: number }
  /** `given` is what the command line told of it, as JSON; with `format` and `origin` it reads the bytes again as they were read first. */
  reports: {
    key: number
    id: string
    version: number
    sha256: string
    source: string | null
    url: string | null
    published: string | null
    language: string
    headline: string | null
    format: string
    given: string
    origin: string
    received: number
  }
  /** A report as one version of the coder reads it: `record` is the deflated JSON of `codebook/record.schema.json`. */
  codings: { key: number; report: number; version: string; codebook: string; record: Uint8Array; at: number }
  /** Coded events by their ids, which two codings of one report may share. */
  events: { key: number; id: string; report: number }
  authors: { key: number; kind: string; name: string; version: string }
  /** Chains of attribution, as JSON: every statement of an event has the same. */
  chains: { key: number; report: number; chain: string }
  /** Append-only. `coding` is null for a person's statement. `value` and `evidence` are JSON. */
  statements: { key: number; report: number; event: number; coding: number | null; author: number; field: string; value: string; evidence: string; chain: number | null; at: number }
  /** Append-only. The columns beyond `kind` and `event` are those of `LinkDecision`; `detail` holds its lists as JSON. */
  decisions: {
    key: number
    report: number
    kind: string
    event: string
    other: string | null
    incident: string | null
    source: string | null
    score: number | null
    detail: string | null
    author: number
    at: number
  }
  /** A report removed for legal cause: what is left of it. */
  tombstones: { key: number; report: number; id: string; sha256: string; reason: string; by: string; at: number }

  /** What is watched, by its name in sources.yaml, and how it does. `validators` is JSON; `moved` is where lasting redirects lead; `watched` is 0 for what the file no longer has. Times are milliseconds since 1970. */
  sources: {
    key: number
    name: string
    url: string
    moved: string | null
    language: string | null
    country: string | null
    watched: number
    every: number
    validators: string | null
    /** Of the feed as it was read last. */
    sha256: string | null
    polls: number
    last_poll: number | null
    last_success: number | null
    last_new: number | null
    /** Polls that failed since the last success, and why. */
    failures: number
    error: string | null
    /** What the last feed had wrong, in words. */
    issues: string | null
    next_poll: number
  }
  /** Every page that was fetched. `headers` (lines as they came) and `redirects` are JSON; `sha256` is of the decoded page, `body` of the bytes as they came: null where they were not kept. */
  fetches: {
    key: number
    source: number | null
    url: string
    final_url: string
    at: number
    status: number
    status_text: string
    headers: string
    redirects: string
    address: string | null
    sha256: string | null
    body: string | null
    outcome: string
    report: number | null
    /** From publication to this fetch, milliseconds; null where either is not known to the minute, or the page was not new. */
    delay: number | null
  }
  /** Bodies as they came over the line, deflated, under their SHA-256; those that are a report's own bytes are in `blobs`. */
  fetch_bodies: { sha256: string; bytes: Uint8Array; size: number }
  /** RFC 3161 time-stamps over the kept fetches of a day (`YYYY-MM-DD`, UTC). `manifest` is the deflated text that was stamped, `told` the time that the token tells, `at` when it was kept. */
  time_stamps: { day: string; server: string; manifest: Uint8Array; token: Uint8Array; told: number; at: number }
  /** Leaves of stamped fetches that were removed with a report. */
  gone_leaves: { leaf: string }
  /** Entries of feeds. `state` is `waiting` (to be fetched from `due` on), `kept` or `failed`; `tries` are failures in a row, `visits` fetches since it was first kept. */
  seen: {
    source: number
    id: string
    url: string
    published: string | null
    fingerprint: string
    state: string
    due: number
    tries: number
    visits: number
    error: string | null
    first_seen: number
  }

  /** From here on everything can be made again from the tables above. The events of each report's latest coding. */
  current_events: { event: number; report: number; coding: number; incident: number | null; form: string; search: string; background: number; blocks: string }
  /** Hashed block keys under which linking finds events; each event's are also with it, as JSON, so that they can be taken out again. */
  blocks: { block: number; event: number }
  incidents: {
    key: number
    id: string
    /** Orders by first day, then key, latest highest: `day × 2^24 + key mod 2^24`; what has no day comes last. */
    rank: number
    type: string
    class: string
    domain: string
    status: string
    background: number
    start: string
    end: string
    date_precision: number
    country: string | null
    lat: number | null
    lon: number | null
    killed_best: number | null
    killed_low: number | null
    killed_high: number | null
    sources: number
    reports: number
    first_published: string | null
    last_published: string | null
    view: string
  }
  /** Incidents that were worked out anew, in order; those that are gone too. */
  changes: { seq: number; incident: number }
  /** Ties across borders: `country`, `place` and `group` are the far end, `site` the country of the incident. */
  incident_ties: { incident: number; rank: number; kind: string; country: string | null; place: string | null; group: string | null; site: string | null }
  /** What pages count incidents by: `kind` is `group` (an id) or `admin1` (the name of a first-order unit). */
  incident_marks: { incident: number; kind: string; value: string }
  /** Names of places, groups and outlets that incidents have had, to be offered while somebody types. */
  known_names: { kind: string; value: string }
  redirects: { old: string; new: string; at: number }
  /** `query` is the address of a page with its filter, such as `/?country=ML`. */
  saved_views: { name: string; title: string; query: string; at: number }
  /** Addresses that are told when an incident appears in a view. */
  hooks: { key: number; view: string; url: string; secret: string; at: number }
  /** `state` is `waiting`, `done` or `dead`. */
  deliveries: { key: number; hook: number; incident: string; state: string; attempts: number; due: number; error: string | null }
  /** Streams of a queue (PostgreSQL only): all of their messages up to `merged` are in the store, or gone. */
  queue_streams: { stream: string; queue: string; merged: number }
  /** What workers made of messages that are not merged yet, packed (PostgreSQL only). */
  queue_staged: { stream: string; seq: number; payload: Uint8Array }
  /** Counters and marks of the store itself. */
  marks: { name: string; value: string }
}

export type StoreTable = keyof StoreTables
