import type { Evaluation } from '../eval/evaluation.js'
import type { Miss } from '../eval/find-misses.js'
import { type DigestStyle, oneLine } from './digest.js'

/** Ids of absent reports that are shown before the rest is only counted. */
const shownIds = 5

const nameWidth = 24
const figureWidth = 10

/** An evaluation for a reader: what was compared, then one table a kind of figure; with `misses` every miss below them. */
export function toEvaluationText(evaluation: Evaluation, style: DigestStyle, misses: boolean): string {
  const { found, accuracy, agreement, by_type, confusion } = evaluation
  const head = (...names: readonly string[]): string => style.bold(row(names))
  const blocks = [
    reportLines(evaluation),
    [head('found in CODED', 'precision', 'recall', 'F1', 'n'), ...Object.entries(found).map(([name, { precision, recall, f1, n }]) => row([name, precision, recall, f1, n]))],
    [head('right in pairs', 'accuracy', 'n'), ...Object.entries(accuracy).map(([name, figures]) => row([name, figures.accuracy, figures.n]))],
    [head('agreement of both', 'kappa', 'alpha', 'n'), ...Object.entries(agreement).map(([name, { kappa, alpha, n }]) => row([name, kappa, alpha, n]))],
    [head('by type', 'precision', 'recall', 'F1', 'n'), ...Object.entries(by_type).map(([name, { precision, recall, f1, n }]) => row([name, precision, recall, f1, n]))],
    [
      style.bold(`${'type in GOLD'.padEnd(nameWidth)}${'type in CODED'.padEnd(nameWidth)}${'n'.padStart(figureWidth)}`),
      ...confusion.map(({ gold, coded, count }) => `${gold.padEnd(nameWidth)}${coded.padEnd(nameWidth)}${String(count).padStart(figureWidth)}`),
    ],
  ]
  if (misses) blocks.push([style.bold('misses and extras'), ...evaluation.misses.map((miss) => missLine(miss, style))])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function reportLines({ reports, reports_without_events: withoutEvents }: Evaluation): string[] {
  const lines = [`${reports.gold} reports in GOLD, ${reports.coded} of them in CODED`]
  const { absent } = reports
  const more = absent.length > shownIds ? ` and ${absent.length - shownIds} more` : ''
  if (absent.length > 0) lines.push(`${absent.length} not in CODED, all their events count as missed: ${absent.slice(0, shownIds).map(oneLine).join(', ')}${more}`)
  if (reports.not_in_gold > 0) lines.push(`${reports.not_in_gold} in CODED alone, not scored`)
  lines.push(`${withoutEvents.coded} of ${withoutEvents.n} reports without events in GOLD got one`)
  return lines
}

/** A name and its figures; three decimals, whole counts as they are, a dash where there was nothing to divide by. */
function row([name, ...figures]: readonly (string | number | null)[]): string {
  const cells = figures.map((figure, i) => (figure === null ? '–' : typeof figure === 'string' || i === figures.length - 1 ? String(figure) : figure.toFixed(3)))
  return `${String(name).padEnd(nameWidth)}${cells.map((cell) => cell.padStart(figureWidth)).join('')}`
}

function missLine({ report, kind, gold, coded, words }: Miss, style: DigestStyle): string {
  const what = { missed: `missed ${gold}`, extra: `extra ${coded}`, type: `type ${gold} coded ${coded}`, date: `date ${gold} coded ${coded ?? 'without'}` }[kind]
  return `${oneLine(report)}  ${what}  ${style.arabic(oneLine(words))}`
}
