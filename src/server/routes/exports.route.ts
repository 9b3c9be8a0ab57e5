import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { codebookVersion, coderName, coderVersion } from '../../coder/version.js'
import { incidentFormatNames } from '../../export/incident-format-names.table.js'
import { type IncidentFormat, incidentFormats } from '../../export/incident-formats.js'
import type { IncidentWriter } from '../../export/incident-writer.js'
import type { Backend } from '../../store/backend.js'
import { eachIncident, eachRecord } from '../../store/each-incident.js'
import type { IncidentFilter } from '../../store/incident-filter.js'
import type { ServerContext } from '../context.js'
import { FilterQuery } from '../filter-query.js'

const names = [...incidentFormatNames, 'records'] as const

/** Downloads of what a filter leaves, in every format. */
export const exportRoutes =
  (context: ServerContext): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/exports/:format',
      { schema: { tags: ['exports'], summary: 'Incidents under a filter, as a file', params: Type.Object({ format: Type.Union(names.map((name) => Type.Literal(name))) }), querystring: FilterQuery } },
      async ({ params: { format }, query }, reply) => {
        const { bbox: _, ...filter } = context.filterOf(query)
        const now = new Date().toISOString()
        const sample = context.isSample ? 'sample-invented-' : ''
        if (format === 'records') {
          reply.header('content-type', 'application/x-ndjson').header('content-disposition', `attachment; filename="${sample}records.ndjson"`)
          return reply.send(Readable.from(recordLines(context.store, filter)))
        }
        const { writer, file, mediatype }: IncidentFormat = incidentFormats[format]
        const release = {
          title: context.isSample ? 'Marsad sample set (invented)' : 'Marsad incidents',
          version: now.slice(0, 10),
          created: now,
          coder: { name: coderName, version: coderVersion, codebook: codebookVersion },
          licence: null,
        }
        reply.header('content-type', mediatype).header('content-disposition', `attachment; filename="${sample}${file}"`)
        return reply.send(Readable.from(parts(context.store, filter, writer(release, { bom: true }))))
      },
    )
  }

async function* recordLines(store: Backend, filter: IncidentFilter): AsyncGenerator<string> {
  for await (const record of eachRecord(store, store.db, filter)) yield `${JSON.stringify(record)}\n`
}

async function* parts(store: Backend, filter: IncidentFilter, writer: IncidentWriter): AsyncGenerator<Buffer> {
  const buffer = (part: string | Uint8Array): Buffer => Buffer.from(part as string)
  yield buffer(writer.begin())
  for await (const incident of eachIncident(store, store.db, filter)) {
    const part = buffer(writer.add(incident))
    if (part.length > 0) yield part
  }
  yield buffer(writer.end())
}
