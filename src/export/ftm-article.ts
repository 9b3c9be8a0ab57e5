import type { IncidentReport } from '../core/incident.js'
import { type FtmEntity, ftmId, toFtmEntity } from './ftm-entity.js'
import { toWebAddress } from './web-address.js'

export function ftmArticleId(report: string): string {
  return ftmId('report', report)
}

/** A published report by outlet, day and address, without its headline, which may name private persons, and without its text. */
export function toFtmArticle(report: IncidentReport): FtmEntity {
  const published = toFtmTime(report.published)
  return toFtmEntity(ftmArticleId(report.id), 'Article', {
    name: [report.source ?? `Report ${report.id}`, published?.slice(0, 10) ?? 'date unknown'].join(', '),
    fileName: report.id,
    publishedAt: published,
    publisher: report.source,
    sourceUrl: toWebAddress(report.url),
  })
}

/** A day as it is; a time in UTC, to the second, without its zone, as FollowTheMoney has dates. */
function toFtmTime(published: string | null): string | null {
  if (published === null || Number.isNaN(Date.parse(published))) return null
  return published.length <= 10 ? published : new Date(published).toISOString().slice(0, 19)
}
