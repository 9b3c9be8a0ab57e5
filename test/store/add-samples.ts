import { addReports, type Outcome } from '../../src/store/add-reports.js'
import type { Backend } from '../../src/store/backend.js'
import { LinkSession } from '../../src/store/link-session.js'
import { prepareSamples } from './prepare-samples.js'
import type { SampleReport } from './sample-news.js'

/** Adds samples in writes of `batch` reports, with one link session. Outcomes in order. */
export async function addSamples(store: Backend, samples: readonly SampleReport[], batch = 50, session = new LinkSession(store)): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const prepared = prepareSamples(samples)
  for (let from = 0; from < prepared.length; from += batch) outcomes.push(...(await addReports(store, session, prepared.slice(from, from + batch))))
  return outcomes
}
