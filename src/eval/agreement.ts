/** One unit as two coders judged it: the value of the first and of the second. */
export type Judgement = readonly [string, string]

/**
 * Cohen's kappa over units that two coders put into categories: (po − pe) / (1 − pe), where po is the share of units on which they
 * agree and pe the share expected if each kept the own proportions and judged by chance. 1 is perfect, 0 what chance gives, below 0
 * worse than chance. Null where it is not defined: without units, or where both used one category only.
 *
 * J. Cohen (1960), A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20(1), 37–46.
 */
export function cohenKappa(judgements: readonly Judgement[]): number | null {
  const units = judgements.length
  const [first, second] = [countValues(judgements.map(([a]) => a)), countValues(judgements.map(([, b]) => b))]
  // in whole numbers up to the division, so that perfect agreement is 1 and not nearly 1
  const observed = judgements.filter(([a, b]) => a === b).length * units
  const expected = [...first].reduce((sum, [value, count]) => sum + count * (second.get(value) ?? 0), 0)
  const room = units * units - expected
  return room === 0 ? null : (observed - expected) / room
}

/**
 * Krippendorff's alpha for nominal data of two coders without missing values: 1 − Do / De, the disagreement observed over that
 * expected if the values of both coders together were shuffled; from the coincidence matrix,
 * ((n − 1) Σ o_cc − Σ n_c (n_c − 1)) / (n (n − 1) − Σ n_c (n_c − 1)), with n twice the number of units. 1 is perfect, 0 what chance
 * gives. Null where it is not defined: without units, or where only one value occurs.
 *
 * K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. University of Pennsylvania, section B.
 */
export function krippendorffAlpha(judgements: readonly Judgement[]): number | null {
  const values = 2 * judgements.length
  const coincident = 2 * judgements.filter(([a, b]) => a === b).length
  const expected = [...countValues(judgements.flat()).values()].reduce((sum, count) => sum + count * (count - 1), 0)
  const room = values * (values - 1) - expected
  return room === 0 ? null : ((values - 1) * coincident - expected) / room
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
