/**
 * How one value of a field is chosen from the statements of many reports. For each field, what speaks for a value, the strongest first;
 * the next only where the one before finds two values level. What is not chosen is kept and shown beside it.
 *
 * - `person`: a person's statement over the coder's
 * - `news`: told as news over recalled as background
 * - `told`: told by the report's words over taken from the report's own date
 * - `official`: an official source over others
 * - `specific`: the type that says more over the one it refines (`refinements` of the type relations)
 * - `precise`: the more precise day or place over the wider, the figure over the range over the open one
 * - `sources`: told by more outlets
 * - `reports`: told by more reports
 * - `later`: from the later report
 * - `earlier`: from the earlier report
 * - `higher`: the higher figure
 */
export const viewCriteria = ['person', 'news', 'told', 'official', 'specific', 'precise', 'sources', 'reports', 'later', 'earlier', 'higher'] as const
export type ViewCriterion = (typeof viewCriteria)[number]

export const viewRules = {
  type: ['person', 'news', 'specific', 'sources', 'reports', 'earlier'],
  domain: ['person', 'news', 'sources', 'reports', 'earlier'],
  status: ['person', 'news', 'official', 'later', 'sources', 'reports'],
  date: ['person', 'told', 'precise', 'news', 'sources', 'reports', 'earlier'],
  /** Of places with one role, those inside each other: the finest stays. */
  place: ['person', 'precise', 'sources', 'reports', 'later'],
  /** Of each outlet its latest figure counts; the best of them is chosen, the lowest and highest are the range. */
  figure: ['person', 'precise', 'official', 'later', 'sources', 'reports', 'higher'],
  ages: ['person', 'official', 'sources', 'reports', 'later'],
} as const satisfies Record<string, readonly ViewCriterion[]>
export type RuledField = keyof typeof viewRules
