import { join } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import { MarsadError } from '../../core/errors.js'
import { toOutputError } from '../to-output-error.js'

/** The file by which a folder is locked: an empty database, never written. */
export const lockName = '_lock'

/** Keeps a second process out of a folder. The lock is the system's own, by way of SQLite, and so ends with the process however that ends. */
export class FolderLock {
  private constructor(private readonly database: Database.Database) {}

  /** @throws {MarsadError} FOLDER_BUSY, OUTPUT_FAILED */
  static take(folder: string): FolderLock {
    let database: Database.Database | null = null
    try {
      database = new Database(join(folder, lockName), { timeout: 0 })
      database.exec('BEGIN EXCLUSIVE')
      return new FolderLock(database)
    } catch (cause) {
      database?.close()
      if (cause instanceof SqliteError && cause.code.startsWith('SQLITE_BUSY')) throw new MarsadError('FOLDER_BUSY', folder, undefined, { cause })
      if (cause instanceof SqliteError && cause.code === 'SQLITE_NOTADB') throw new MarsadError('FOLDER_FOREIGN', folder, undefined, { cause })
      throw toOutputError(folder, cause)
    }
  }

  release(): void {
    this.database.close()
  }
}
