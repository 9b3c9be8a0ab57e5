import { MarsadError } from '../core/errors.js'
import type { Release } from './incident-writer.js'
import type { TableColumn } from './table-column.js'
import { type TableKeys, type TableSchema, toTableSchema } from './table-schema.js'

/** A written file of a release. With `columns` it is told as a table. */
export interface PackageFile extends TableKeys {
  /** Lower-case letters, digits, `.`, `-` and `_`; each once in a package. */
  readonly name: string
  /** From the folder of `datapackage.json`, with `/` between folders. */
  readonly path: string
  /** The usual ending, such as `csv` or `ndjson`. */
  readonly format: string
  readonly mediatype: string
  readonly bytes: number
  /** 64 hex digits, of the file's bytes. */
  readonly sha256: string
  readonly title?: string
  readonly description?: string
  /** Null for files that are no text. UTF-8 if not told. */
  readonly encoding?: string | null
  readonly columns?: readonly TableColumn[]
  /** How a CSV is written, where it is not as RFC 4180 has it with lines that end in `\n`. */
  readonly dialect?: TableDialect
}

export interface TableDialect {
  readonly delimiter?: string
  readonly lineTerminator?: string
  readonly header?: boolean
}

/** A publisher's name for a place that the data come from: an outlet, not a person. */
export interface PackageSource {
  readonly title: string
  readonly path?: string
}

export interface PackageAbout {
  /** The same for every version: lower-case letters, digits, `.`, `-` and `_`. */
  readonly name?: string
  readonly description?: string
  readonly sources?: readonly PackageSource[]
}

/** `datapackage.json`, as the Data Package standard v2 has it. It names no contributors: who worked on a release is nobody's business. */
export interface DataPackage {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly version: string
  readonly created: string
  readonly licenses?: readonly { readonly name: string; readonly title: string }[]
  readonly sources?: readonly PackageSource[]
  readonly resources: readonly DataResource[]
  readonly 'marsad:coder': Release['coder']
}

export interface DataResource {
  readonly name: string
  readonly type?: 'table'
  readonly path: string
  readonly title?: string
  readonly description?: string
  readonly format: string
  readonly mediatype: string
  readonly encoding?: string
  readonly bytes: number
  readonly hash: string
  readonly dialect?: TableDialect
  readonly schema?: TableSchema
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json'
const nameForm = /^[a-z0-9._-]+$/u
/** Below the package's folder, no hidden file or folder, no way up or out. */
const pathForm = /^(?!\.)(?!~)[^/\\:]+(?:\/(?!\.)[^/\\:]+)*$/u

/**
 * What wraps a release: the written files with their types, sizes and checksums.
 * @throws {MarsadError} USAGE for no file, a name or path that the standard forbids, a name or column that comes twice, a checksum that is none
 */
export function toDataPackage(release: Release, files: readonly PackageFile[], { name = 'marsad', description, sources = [] }: PackageAbout = {}): DataPackage {
  if (files.length === 0) throw new MarsadError('USAGE', name, 'a data package needs a file')
  checkName(name)
  const resources = files.map(toResource)
  for (const [i, { name: own }] of resources.entries()) if (resources.findIndex((other) => other.name === own) !== i) throw new MarsadError('USAGE', own, 'a file of this name comes twice')
  const { title, version, created, licence, coder } = release
  return {
    $schema: profile,
    name,
    title,
    ...(description === undefined ? {} : { description }),
    version,
    created,
    ...(licence === null ? {} : { licenses: [{ name: licence.replace(/[^-a-zA-Z0-9._]+/gu, '-'), title: licence }] }),
    ...(sources.length > 0 ? { sources: sources.map((source) => ({ title: source.title, ...(source.path === undefined ? {} : { path: source.path }) })) } : {}),
    resources,
    'marsad:coder': { name: coder.name, version: coder.version, codebook: coder.codebook },
  }
}

function toResource(file: PackageFile): DataResource {
  const { name, path, title, description, format, mediatype, encoding = 'utf-8', bytes, sha256, columns, dialect } = file
  checkName(name)
  if (!pathForm.test(path)) throw new MarsadError('USAGE', path, 'a path in a data package leads down from its folder, to nothing hidden')
  if (!/^[0-9a-f]{64}$/u.test(sha256)) throw new MarsadError('USAGE', path, 'a SHA-256 has 64 hex digits')
  return {
    name,
    ...(columns ? { type: 'table' as const } : {}),
    path,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    format,
    mediatype,
    ...(encoding === null ? {} : { encoding }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(columns && format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\n', header: true, ...dialect } } : dialect ? { dialect } : {}),
    ...(columns ? { schema: toTableSchema(columns, file) } : {}),
  }
}

function checkName(name: string): void {
  if (!nameForm.test(name)) throw new MarsadError('USAGE', name, 'a name in a data package has lower-case letters, digits, ".", "-" and "_"')
}
