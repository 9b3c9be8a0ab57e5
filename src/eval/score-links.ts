/** Which incidents each report tells, by whatever names. */
export type ReportIncidents = ReadonlyMap<string, ReadonlySet<string>>

/** Precision, recall and their harmonic mean; 1 where nothing was asked and nothing given. */
export interface LinkScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface LinkScores {
  /** Over pairs of reports: do they share an incident? */
  readonly pairwise: LinkScore
  /** Over reports, as overlapping clusters. */
  readonly bCubed: LinkScore
}

/**
 * Compares predicted incidents with gold over gold's reports; others are left out on both sides.
 *
 * Pairwise: a pair of reports is positive if the two share an incident, however many.
 *
 * B-cubed is the extended one for overlapping clusters (Amigó, Gonzalo, Artiles, Verdejo 2009): of a report and each report that shares a predicted incident with it, itself
 * included, the multiplicity precision is min(shared predicted, shared gold) / shared predicted; recall is the same over gold's. Means are taken first over the
 * partners of a report, then over the reports that have a partner. A report without a gold incident counts as telling one that no other tells, a report
 * without a predicted one likewise: what is judged is the joining. Of itself a report always has the incidents that it has, so its own pair counts 1.
 */
export function scoreLinks(gold: ReportIncidents, predicted: ReportIncidents): LinkScores {
  const reports = [...gold.keys()]
  const shares = (all: ReportIncidents, a: string, b: string) => countShared(all.get(a), all.get(b))
  let [both, inGold, inPredicted] = [0, 0, 0]
  const precisions = reports.map(() => [1])
  const recalls = reports.map(() => [1])
  for (let i = 0; i < reports.length; i++) {
    for (let j = i + 1; j < reports.length; j++) {
      const g = shares(gold, reports[i], reports[j])
      const p = shares(predicted, reports[i], reports[j])
      if (g > 0) inGold++
      if (p > 0) inPredicted++
      if (g > 0 && p > 0) both++
      for (const at of [i, j]) {
        if (p > 0) precisions[at].push(Math.min(p, g) / p)
        if (g > 0) recalls[at].push(Math.min(p, g) / g)
      }
    }
  }
  return { pairwise: toScore(inPredicted > 0 ? both / inPredicted : 1, inGold > 0 ? both / inGold : 1), bCubed: toScore(mean(precisions.map(mean)), mean(recalls.map(mean))) }
}

function countShared(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined) return 0
  let shared = 0
  for (const incident of a) if (b.has(incident)) shared++
  return shared
}

function toScore(precision: number, recall: number): LinkScore {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}
