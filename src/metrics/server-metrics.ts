import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What a server counts: requests by route, never by address, which holds what people look for. */
export class ServerMetrics {
  readonly registry = new Registry()
  private readonly requests = new Histogram({
    name: 'marsad_request_seconds',
    help: 'Seconds from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds)
  }
}
