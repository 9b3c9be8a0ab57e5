import { oneLine } from '../export/digest.js'
import type { Backend } from '../store/backend.js'
import { type SourceHealth, sourceHealth } from '../watch/source-health.js'
import { Output } from './output.js'

/** Prints how each source does. Gives the exit status: 0, also where sources fail. */
export async function sourcesCommand(store: Backend, options: { readonly json: boolean }): Promise<number> {
  const sources = await sourceHealth(store.db)
  const output = new Output(null)
  await output.write(options.json ? `${JSON.stringify(sources, null, 2)}\n` : sources.map(toText).join(''))
  await output.end()
  return 0
}

function toText(source: SourceHealth): string {
  const mark = !source.watched ? '○' : source.failures > 0 ? '✗' : '●'
  const lines = [
    `${mark} ${source.name}  ${source.url}`,
    `    last success ${minutes(source.lastSuccess)}, last new report ${minutes(source.lastNewReport)}, next poll ${minutes(source.nextPoll)}`,
    `    ${source.reports} reports${source.shareWithEvents === null ? '' : `, ${Math.round(source.shareWithEvents * 100)} % with events`}, median delay ${source.medianDelay === null ? 'not known' : duration(source.medianDelay)}, ${source.pagesWaiting} pages waiting`,
    ...(source.failures > 0 ? [`    ${source.failures} errors in a row: ${source.error}`] : []),
    ...(source.issues === null ? [] : [`    in the feed: ${source.issues}`]),
    ...(source.pagesFailed > 0 ? [`    ${source.pagesFailed} pages given up, the last: ${source.pageError}`] : []),
  ]
  return lines.map((line) => `${line.slice(0, line.length - line.trimStart().length)}${oneLine(line.trimStart())}\n`).join('')
}

const minutes = (time: string | null): string => (time === null ? '–' : `${time.slice(0, 16).replace('T', ' ')}Z`)

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
