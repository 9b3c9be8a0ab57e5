import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { explainTree } from '../../coder/explain-tree.js'
import { MarsadError } from '../../core/errors.js'
import { explain } from '../../index.js'
import { inflate } from '../../store/prepared-report.js'
import { readReport, toDocument } from '../../store/read-report.js'
import type { ServerContext } from '../context.js'

const Id = Type.Object({ id: Type.String({ maxLength: 500 }) })
const Version = Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }, { additionalProperties: false })

/** A kept report: its record, the bytes that came, and why it was coded as it is. */
export const reportRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { db } = context.store

    const bytesOf = async (id: string, version: number | undefined) => {
      let query = db
        .selectFrom('reports')
        .innerJoin('blobs', 'blobs.sha256', 'reports.sha256')
        .select(['reports.id', 'reports.sha256', 'reports.format', 'reports.given', 'reports.origin', 'blobs.bytes'])
        .where('reports.id', '=', id)
      if (version !== undefined) query = query.where('reports.version', '=', version)
      const row = await query.orderBy('reports.version', 'desc').limit(1).executeTakeFirst()
      if (!row) throw new MarsadError('NOT_IN_STORE', id, 'there is no report with this id')
      return row
    }

    app.get(
      '/reports',
      {
        schema: {
          tags: ['reports'],
          summary: 'Kept reports, latest first',
          querystring: Type.Object(
            {
              source: Type.Optional(Type.String({ maxLength: 300 })),
              limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
              cursor: Type.Optional(Type.Integer({ minimum: 0 })),
            },
            { additionalProperties: false },
          ),
        },
      },
      async ({ query: { source, limit = 50, cursor } }) => {
        let query = db.selectFrom('reports').select(['key', 'id', 'version', 'source', 'url', 'published', 'headline', 'language'])
        if (source !== undefined) query = query.where('source', '=', source)
        if (cursor !== undefined) query = query.where('key', '<', cursor)
        const rows = await query
          .orderBy('key', 'desc')
          .limit(limit + 1)
          .execute()
        const page = rows.slice(0, limit)
        return { reports: page.map(({ key: _, ...report }) => report), next: rows.length > limit ? page[page.length - 1].key : null }
      },
    )

    app.get(
      '/reports/:id',
      { schema: { tags: ['reports'], summary: 'One report with its record, and the incidents that its events belong to', params: Id, querystring: Version } },
      ({ params, query }) => readReport(db, params.id, query.version ?? null),
    )

    app.get('/reports/:id/explain', { schema: { tags: ['reports'], summary: 'The rule and the words behind each value', params: Id, querystring: Version } }, async ({ params, query }) => {
      const row = await bytesOf(params.id, query.version)
      return explainTree(explain({ ...(await toDocument(row)), id: row.id }))
    })

    app.get(
      '/reports/:id/original',
      { schema: { tags: ['reports'], summary: 'The bytes as they came. Pages are given as plain text, so that nothing in them runs', params: Id, querystring: Version } },
      async ({ params, query }, reply) => {
        const row = await bytesOf(params.id, query.version)
        reply.header('content-type', 'text/plain; charset=utf-8').header('content-security-policy', "default-src 'none'; sandbox").header('x-sha256', row.sha256)
        return inflate(row.bytes)
      },
    )
  }
