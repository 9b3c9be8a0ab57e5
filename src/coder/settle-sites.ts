import type { PlaceRole } from '../../codebook/values.table.js'
import type { CountryChunk, PlaceChunk } from './chunk.js'
import type { DraftPlace } from './draft.js'
import { toDraftPlace } from './draft-places.js'
import { chunkSpan } from './draft-spans.js'
import { finestOf } from './finest-sites.js'
import { describePlace } from './judge/argument-features.js'
import { candidates, type Located, type PlaceCandidate, placeKey } from './judge/candidates.js'
import type { Judge } from './judge/judge.js'
import type { Scene } from './judge/scene.js'
import type { ReportView, SentenceView } from './report-view.js'

/** The likeliest site is taken from this part of the usual chance on where there is no other. */
const onlySitePart = 0.6

/** The places of an event, each in its role; of those that lie in each other the finest (codebook rule 15). */
export function settleSites(judge: Judge, scene: Scene, group: number, near: readonly SentenceView[]): DraftPlace[] {
  const { view } = scene.cues
  const found = placeCandidates(scene, group, near)
  const model = judge.model('site')
  const siteLabel = model.labels.indexOf('site')
  const sites: { place: DraftPlace; chance: number; isBeside: boolean }[] = []
  const others: DraftPlace[] = []
  let likeliest: { candidate: PlaceCandidate; chance: number; by: string } | null = null
  for (const candidate of found) {
    describePlace(scene, group, candidate, found, judge.features)
    const chances = model.judgeFrom(model.takenFrom * onlySitePart, judge.features)
    if (!chances) continue
    let best = 0
    for (let label = 1; label < chances.length; label++) if (best === 0 || chances[label] > chances[best]) best = label
    const site = siteLabel < 0 ? 0 : chances[siteLabel]
    if (!likeliest || site > likeliest.chance) likeliest = { candidate, chance: site, by: judge.because('site', 'site', site) }
    if (1 - chances[0] < model.takenFrom) continue
    const role = model.labels[best] as PlaceRole
    const place = toPlace(view, candidate, role, judge.because('site', role, 1 - chances[0]))
    if (place && role === 'site') sites.push({ place, chance: 1 - chances[0], isBeside: candidate.relation.sentences === 0 })
    else if (place) others.push(place)
  }
  if (sites.length === 0 && likeliest && likeliest.chance >= model.takenFrom * onlySitePart) {
    const site = toPlace(view, likeliest.candidate, 'site', likeliest.by)
    if (site) sites.push({ place: site, chance: likeliest.chance, isBeside: likeliest.candidate.relation.sentences === 0 })
  }
  return [...finestOf(view.pack.gazetteer, ofOneCountry(sites)), ...others]
}

/** What happens in two countries at once is told in one breath: a site told apart, in another country than the surest one, belongs to another event. */
function ofOneCountry(sites: readonly { place: DraftPlace; chance: number; isBeside: boolean }[]): DraftPlace[] {
  const surest = sites.reduce<(typeof sites)[number] | null>((best, site) => (best && best.chance >= site.chance ? best : site), null)
  const country = surest?.place.country ?? null
  return sites.filter(({ place, isBeside }) => isBeside || country === null || place.country === null || place.country === country).map(({ place }) => place)
}

export function placeCandidates(scene: Scene, group: number, near: readonly SentenceView[]): PlaceCandidate[] {
  return candidates<PlaceChunk | CountryChunk>(scene, group, near, placeKey)
}

function toPlace(view: ReportView, candidate: PlaceCandidate, role: PlaceRole, by: string): DraftPlace | null {
  const { sentence, chunk } = candidate.nearest as Located<PlaceChunk | CountryChunk>
  if (chunk.kind === 'place') return toDraftPlace(view, sentence, chunk, role, by)
  const place = view.pack.gazetteer.country(chunk.iso)
  return place ? { role, place, nameAr: place.nameAr ?? '', country: chunk.iso, precision: 6, spans: [chunkSpan(sentence, chunk)], by } : null
}
