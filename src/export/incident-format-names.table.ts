/** The formats in which incidents are written. */
export const incidentFormatNames = ['csv', 'geojson', 'parquet', 'incidents', 'acled', 'ged', 'plover', 'stix', 'ftm'] as const
export type IncidentFormatName = (typeof incidentFormatNames)[number]
