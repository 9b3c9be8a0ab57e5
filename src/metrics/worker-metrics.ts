import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a worker counts, in the form of Prometheus. Each worker has its own registry. */
export class WorkerMetrics {
  readonly registry = new Registry()
  private readonly messages = new Counter({ name: 'marsad_messages_total', help: 'Messages of the queue that this worker has coded and staged.', registers: [this.registry] })
  private readonly reports = new Counter({ name: 'marsad_reports_total', help: 'Reports that came of them.', registers: [this.registry] })
  private readonly bytes = new Counter({ name: 'marsad_bytes_total', help: 'Bytes of the documents and pages in them.', registers: [this.registry] })
  private readonly batches = new Histogram({
    name: 'marsad_batch_seconds',
    help: 'Seconds from a batch of messages to its acknowledgement.',
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers: [this.registry],
  })
  private readonly merged = new Counter({ name: 'marsad_merged_reports_total', help: 'Reports and codings that this worker has merged into the store.', registers: [this.registry] })
  private readonly merges = new Histogram({ name: 'marsad_merge_seconds', help: 'Seconds for one merging write.', buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30], registers: [this.registry] })
  private readonly failures = new Counter({ name: 'marsad_failures_total', help: 'Messages put among the failures, by the code of the error.', labelNames: ['code'], registers: [this.registry] })
  private readonly troubles = new Counter({ name: 'marsad_retries_total', help: 'What failed and was tried again: a server that was not there.', registers: [this.registry] })
  private readonly waiting = new Gauge({ name: 'marsad_queue_messages', help: 'Messages in the queue, those under way included.', registers: [this.registry] })
  private readonly staged = new Gauge({ name: 'marsad_staged_messages', help: 'Messages that are coded and wait to be merged, counted up to 20,000.', registers: [this.registry] })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  batch({ messages, reports, bytes, seconds }: { readonly messages: number; readonly reports: number; readonly bytes: number; readonly seconds: number }): void {
    this.messages.inc(messages)
    this.reports.inc(reports)
    this.bytes.inc(bytes)
    this.batches.observe(seconds)
  }

  merge(reports: number, seconds: number): void {
    this.merged.inc(reports)
    this.merges.observe(seconds)
  }

  failure(code: string): void {
    this.failures.inc({ code })
  }

  trouble(): void {
    this.troubles.inc()
  }

  depth({ messages, staged }: { readonly messages: number; readonly staged: number }): void {
    this.waiting.set(messages)
    this.staged.set(staged)
  }
}
