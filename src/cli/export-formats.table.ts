import { incidentFormatNames } from '../export/incident-format-names.table.js'

/** What `marsad export` can write. */
export const exportFormats = [...incidentFormatNames, 'records', 'package', 'changes', 'warc'] as const
export type ExportFormat = (typeof exportFormats)[number]
