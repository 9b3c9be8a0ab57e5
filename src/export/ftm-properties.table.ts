/** The properties that are written, by schema. `docs/exports/ftm.md` tells each. */
export const ftmProperties = {
  Event: ['name', 'summary', 'startDate', 'endDate', 'country', 'location', 'addressEntity', 'involved', 'keywords', 'topics', 'recordId', 'proof', 'publisher', 'sourceUrl'],
  Organization: ['name', 'country'],
  PublicBody: ['name', 'country'],
  Article: ['name', 'fileName', 'publishedAt', 'publisher', 'sourceUrl'],
  Address: ['full', 'remarks', 'city', 'state', 'country', 'latitude', 'longitude'],
  UnknownLink: ['subject', 'object', 'role', 'status', 'startDate', 'endDate'],
} as const
