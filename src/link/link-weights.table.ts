/** A weighted feature of a pair of coded events. Values lie between 0 and 1 unless `means` says otherwise; weights are log odds for a value of 1. */
export interface LinkWeight {
  readonly weight: number
  readonly about: 'type' | 'date' | 'place' | 'actors' | 'counts' | 'telling' | 'words' | 'report'
  readonly means: string
  /** Set by hand: the labelled reports have too few cases, or labels cannot tell. */
  readonly byHand?: true
}

export const linkWeights = {
  intercept: { weight: -5.23, about: 'telling', means: 'every pair' },
  same_type: { weight: 2.27, about: 'type', means: 'one type' },
  kin_type: { weight: 1.59, about: 'type', means: 'types under which reports tell one event: wider and finer, a deed and what came of it' },
  same_class: { weight: 0.06, about: 'type', means: 'one class, types not kin' },
  same_day: { weight: 0.87, about: 'date', means: 'the days overlap, both told' },
  same_day_later: { weight: 1.07, about: 'date', means: 'the days overlap, both told, in reports of different days' },
  maybe_same_day: { weight: 0.44, about: 'date', means: 'the days overlap, one only taken from its report' },
  next_day: { weight: 0.46, about: 'date', means: 'a day between the days, both told' },
  maybe_next_day: { weight: 0.3, about: 'date', means: 'a day between the days, one only taken from its report' },
  days_apart: { weight: -0.4, about: 'date', means: 'binary logarithm of the days between, two or more, both told; up to 6', byHand: true },
  maybe_days_apart: { weight: -0.3, about: 'date', means: 'the same, one only taken from its report' },
  not_yet: { weight: -0.62, about: 'date', means: 'one began, on a day that is told, after the other’s report came out' },
  inside_period: { weight: 0.38, about: 'date', means: 'a day inside a month or year that is all the other tells' },
  outside_period: { weight: -0.93, about: 'date', means: 'a day outside the month or year that is all the other tells' },
  date_untold: { weight: -0.5, about: 'date', means: 'one of them has no date' },
  published_apart: { weight: -0.98, about: 'date', means: 'binary logarithm of 1 + the days between the reports, up to 8, where one day is not told' },
  later_report: { weight: -1.25, about: 'date', means: 'the same where both days are told' },
  same_place: { weight: 1.42, about: 'place', means: 'a site in common, finer than a country' },
  near_place: { weight: 0.72, about: 'place', means: 'sites within 30 km, 60 km for provinces' },
  wider_place: { weight: 1.17, about: 'place', means: 'a site inside a wider site of the other: a town in its region' },
  same_country: { weight: 1.39, about: 'place', means: 'a country in common, and one of them tells no more' },
  elsewhere: { weight: -1.06, about: 'place', means: 'sites in one country that are apart' },
  other_country: { weight: -2.76, about: 'place', means: 'no country in common' },
  place_untold: { weight: -0.9, about: 'place', means: 'one of them tells no place' },
  same_group: { weight: 0.2, about: 'actors', means: 'a group or agency on the same side; 1 for two or more', byHand: true },
  crossed_group: { weight: 0, about: 'actors', means: 'a group or agency on different sides only' },
  other_groups: { weight: -1.13, about: 'actors', means: 'both name who did it, and no name in common' },
  other_targets: { weight: -0.69, about: 'actors', means: 'both name to whom it was done, and no name in common' },
  equal_figures: { weight: 1.06, about: 'counts', means: 'equal figures for one thing; the larger the more they tell, 1 from 16 up' },
  risen_figures: { weight: 0.2, about: 'counts', means: 'the later report has the higher figure, at most twice', byHand: true },
  other_figures: { weight: -0.4, about: 'counts', means: 'figures for one thing that do not meet', byHand: true },
  other_victims: { weight: -2.5, about: 'counts', means: 'targets of other kinds, and figures of which none is equal: two attacks in one town', byHand: true },
  other_status: { weight: -0.2, about: 'telling', means: 'one occurred and the other was only tried, stopped, planned or denied', byHand: true },
  one_recalled: { weight: 0.24, about: 'telling', means: 'news in one report, background in the other' },
  both_recalled: { weight: -0.23, about: 'telling', means: 'background in both' },
  like_words: { weight: 0.72, about: 'words', means: 'share of telling words in common, by their rarity' },
  many_words: { weight: 2.48, about: 'words', means: 'rarity of the words in common, in bits; 1 from 64 up' },
  like_topic: { weight: 3.8, about: 'words', means: 'the same of the headlines and first sentences of the two reports' },
  like_headline: { weight: 2.34, about: 'words', means: 'the same of the headlines alone' },
  headline_words: { weight: 2.87, about: 'words', means: 'the same of a headline and the event' },
  like_reports: { weight: 2, about: 'report', means: 'share of the reports’ shingles in common, by MinHash', byHand: true },
  same_outlet: { weight: -0.61, about: 'report', means: 'reports of one outlet' },
  same_report: { weight: -2.5, about: 'report', means: 'one report, which tells them apart', byHand: true },
  same_family: { weight: 2, about: 'report', means: 'versions of one report', byHand: true },
} as const satisfies Readonly<Record<string, LinkWeight>>

export type LinkFeatureName = keyof typeof linkWeights
