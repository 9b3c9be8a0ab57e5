import type { Domain } from '../../codebook/values.table.js'
import type { Incident, ViewDate } from '../core/incident.js'
import { isUnknownDate, toKnownParts } from './date-words.js'
import { ftmAddressId } from './ftm-address.js'
import { ftmArticleId } from './ftm-article.js'
import { type FtmEntity, ftmId, toFtmCountry, toFtmEntity } from './ftm-entity.js'
import { ftmPartyId } from './ftm-party.js'
import { toIncidentSummary } from './incident-summary.js'
import { toIncidentTitle } from './incident-title.js'
import { sitesOf } from './main-site.js'
import { isNamed } from './named-actor.js'
import { toWebAddress } from './web-address.js'

/** FollowTheMoney's topics, where one says what the domain says; its `crime.war` is war crimes, not war. */
const topics: Readonly<Partial<Record<Domain, string>>> = { terrorism: 'crime.terror', organised_crime: 'crime', other_crime: 'crime' }

/** An incident as `Event`, proven by its reports. Its `organizer` is never filled: that an actor stands in the view is what reports say, no finding. */
export function toFtmEvent(incident: Incident): FtmEntity {
  const { view, reports } = incident
  const sites = sitesOf(view)
  return toFtmEntity(ftmEventId(incident), 'Event', {
    name: toIncidentTitle(view),
    summary: toIncidentSummary(view),
    ...toFtmDates(view.date),
    country: sites.map((site) => toFtmCountry(site.country)),
    location: sites.map((site) => site.name),
    addressEntity: sites.map(ftmAddressId),
    involved: view.actors.filter(isNamed).map(ftmPartyId),
    keywords: [view.type, view.class, view.domain, view.status, ...(view.background ? ['background'] : [])],
    topics: topics[view.domain],
    recordId: incident.id,
    proof: reports.map((report) => ftmArticleId(report.id)),
    publisher: view.sources,
    sourceUrl: reports.map((report) => toWebAddress(report.url)),
  })
}

/** What each named actor has to do with the incident: one `UnknownLink` an actor and role, since `Event` tells no roles. */
export function toFtmLinks(incident: Incident): FtmEntity[] {
  const { view } = incident
  return view.actors.filter(isNamed).map((actor) =>
    toFtmEntity(ftmId('link', incident.id, actor.id, actor.role), 'UnknownLink', {
      subject: ftmPartyId(actor),
      object: ftmEventId(incident),
      role: actor.role,
      status: view.status,
      ...toFtmDates(view.date),
    }),
  )
}

function ftmEventId(incident: Incident): string {
  return ftmId('incident', incident.id)
}

/** Cut to the month or year where no more is known, as FollowTheMoney writes such dates; none where nothing is. */
function toFtmDates(date: ViewDate): { startDate?: string; endDate?: string } {
  if (isUnknownDate(date)) return {}
  const [startDate, endDate] = toKnownParts(date)
  return { startDate, endDate }
}
