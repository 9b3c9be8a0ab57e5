/** What `marsad code` can write. */
export const outputFormats = ['ndjson', 'csv', 'geojson', 'pretty'] as const
export type OutputFormat = (typeof outputFormats)[number]
