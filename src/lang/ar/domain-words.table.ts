/** Words by which a report itself names the domain of what it tells. */
export const domainWords = {
  terrorism: [
    'إرهاب',
    'إرهابي',
    'تكفيري',
    'جهادي',
    'انتحاري',
    'متطرف',
  ],
} as const
