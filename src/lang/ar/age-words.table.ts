/** Words beside a number of years that make it an age. */
export const ageWords = [
  'عمر',
  'أعمار',
  'سن',
  'العمر',
  'السن',
  'أعمارهم',
  'أعمارهما',
  'أعمارهن',
] as const
