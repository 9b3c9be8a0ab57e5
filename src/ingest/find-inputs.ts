import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MarsadError } from '../core/errors.js'
import { formatByName } from './input-format.js'

/** A file to read, or what kept it from being read. `size` in bytes. */
export type FoundInput = { readonly path: string; readonly size: number } | { readonly path: string; readonly error: MarsadError }

/**
 * The files that paths name, folders read to their depth in name order. In a folder only files with a known ending count, and
 * links to folders are not followed; a file that is named itself counts always. `-` is standard input.
 */
export function findInputs(paths: readonly string[]): FoundInput[] {
  return paths.flatMap((path) => (path === '-' ? [{ path, size: 0 }] : inputsAt(path)))
}

function inputsAt(path: string): FoundInput[] {
  try {
    const stat = statSync(path)
    if (!stat.isDirectory()) return [{ path, size: stat.size }]
  } catch (cause) {
    return [{ path, error: toInputError(path, cause) }]
  }
  return inFolder(path)
}

function inFolder(folder: string): FoundInput[] {
  let names: string[]
  try {
    names = readdirSync(folder).sort()
  } catch (cause) {
    return [{ path: folder, error: toInputError(folder, cause) }]
  }
  return names.flatMap((name) => {
    const path = join(folder, name)
    try {
      if (lstatSync(path).isDirectory()) return inFolder(path)
      if (formatByName(name) === null) return []
      const stat = statSync(path)
      return stat.isFile() ? [{ path, size: stat.size }] : []
    } catch (cause) {
      return [{ path, error: toInputError(path, cause) }]
    }
  })
}

export function toInputError(path: string, cause: unknown): MarsadError {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new MarsadError('INPUT_NOT_FOUND', path, undefined, { cause })
  return new MarsadError('INPUT_UNREADABLE', path, code === 'EACCES' || code === 'EPERM' ? 'no right to read it' : (cause as Error).message, { cause })
}
