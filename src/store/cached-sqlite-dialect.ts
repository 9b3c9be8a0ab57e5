import type { Database } from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SqliteDialect } from 'kysely'
import type { StatementCache } from './statement-cache.js'

/** Kysely's dialect for SQLite over statements that stay prepared; its own prepares each query anew. */
export class CachedSqliteDialect extends SqliteDialect {
  private readonly database: Database
  private readonly statements: StatementCache

  constructor(database: Database, statements: StatementCache) {
    super({ database })
    this.database = database
    this.statements = statements
  }

  override createDriver(): Driver {
    const connection = connectionOver(this.database, this.statements)
    const run = async (text: string): Promise<void> => void (await connection.executeQuery(CompiledQuery.raw(text)))
    return {
      init: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      beginTransaction: () => run('begin'),
      commitTransaction: () => run('commit'),
      rollbackTransaction: () => run('rollback'),
      destroy: async () => void this.database.close(),
    }
  }
}

function connectionOver(database: Database, statements: StatementCache): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = statements.prepare(sql)
      if (statement.reader) return { rows: statement.all(parameters) as R[] }
      const { changes, lastInsertRowid } = statement.run(parameters)
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      for (const row of database.prepare(sql).iterate(parameters)) yield { rows: [row as R] }
    },
  }
}
