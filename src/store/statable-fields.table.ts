/** Fields for which a person can state a value in words. */
export const statableFields = ['type', 'domain', 'status', 'background', 'date', 'place', 'count'] as const
export type StatableField = (typeof statableFields)[number]
