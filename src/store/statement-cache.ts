import type { Database, Statement } from 'better-sqlite3'

/** Texts of statements kept: more than the store has, fewer than lists of every length would fill. */
const mostKept = 400

/** Prepared statements of one SQLite connection by their text: preparing one takes longer than most of them run. */
export class StatementCache {
  private readonly database: Database
  private readonly kept = new Map<string, Statement>()

  constructor(database: Database) {
    this.database = database
  }

  prepare(text: string): Statement {
    let statement = this.kept.get(text)
    if (statement === undefined) statement = this.database.prepare(text)
    // what was used last stands last, so the first is the one that goes
    else this.kept.delete(text)
    this.kept.set(text, statement)
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value as string)
    return statement
  }
}
