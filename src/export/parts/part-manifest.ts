import type { ErrorCode } from '../../core/errors.js'
import type { CodedReport } from '../../core/record.js'
import type { OrdinalRange } from './ordinals.js'

export const partsSchema = 'marsad/parts/1'

/** `_manifest/folder.json`: whose folder it is. */
export interface FolderHead {
  readonly schema: typeof partsSchema
  readonly coder: CodedReport['coder']
}

/** `_manifest/part-NNNNNN.json`: what a part holds. Files that no manifest lists are no part of the folder. */
export interface PartManifest extends FolderHead {
  readonly part: number
  readonly reports: number
  readonly events: number
  readonly files: readonly ListedFile[]
  readonly inputs: readonly CoveredInput[]
  readonly faults: readonly ListedFault[]
}

export interface ListedFile {
  /** From the folder, with `/` between folders. */
  readonly path: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** An input as it was when it was begun. */
export interface InputState {
  /** The whole path, without links. */
  readonly path: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** SHA-256 over the options by which it is read. */
  readonly reading: string
}

export interface CoveredInput extends InputState {
  /** Which of its items the part holds, counted from 1: those that gave no report or failed too. */
  readonly covered: readonly OrdinalRange[]
  /** How many items it has; null where it has not been read to its end. */
  readonly items: number | null
}

/** An item, or a report of one, that could not be read or coded. */
export interface ListedFault {
  readonly input: string
  readonly item: number
  readonly code: ErrorCode
  readonly message: string
}

export const partName = (part: number): string => `part-${String(part).padStart(6, '0')}`

/** The number in the name of a part's file; null for every other name. */
export function partOf(name: string, ending: 'json' | 'parquet'): number | null {
  const match = /^part-(\d{6,})\.(json|parquet)$/u.exec(name)
  return match?.[2] === ending ? Number(match[1]) : null
}
