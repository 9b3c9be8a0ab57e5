import { toFtmAddress } from './ftm-address.js'
import { toFtmArticle } from './ftm-article.js'
import type { FtmEntity } from './ftm-entity.js'
import { toFtmEvent, toFtmLinks } from './ftm-event.js'
import { toFtmParty } from './ftm-party.js'
import type { IncidentWriter, Release } from './incident-writer.js'
import { sitesOf } from './main-site.js'
import { isNamed } from './named-actor.js'

/** FollowTheMoney entities, one JSON object a line: what an incident points to stands before it, and once. Keeps the ids written. The model has no place for the release itself. */
export function ftmEntitiesWriter(_release: Release): IncidentWriter {
  const written = new Set<string>()
  const isNew = ({ id }: FtmEntity): boolean => {
    if (written.has(id)) return false
    written.add(id)
    return true
  }
  return {
    begin: () => '',
    add(incident) {
      const shared = [...incident.reports.map(toFtmArticle), ...sitesOf(incident.view).map(toFtmAddress), ...incident.view.actors.filter(isNamed).map(toFtmParty)]
      return [...shared.filter(isNew), toFtmEvent(incident), ...toFtmLinks(incident)].map((entity) => `${JSON.stringify(entity)}\n`).join('')
    },
    end: () => '',
  }
}
