import { writeFileSync } from 'node:fs'
import type { SampleReport } from '../sample-news.js'

/** Writes reports as NDJSON and gives the path. */
export function writeNews(path: string, news: readonly SampleReport[]): string {
  writeFileSync(path, news.map((report) => `${JSON.stringify(report)}\n`).join(''))
  return path
}
