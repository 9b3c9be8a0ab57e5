import { signatureLikeness } from './compare-reports.js'
import { sharedWords } from './compare-words.js'
import { kilometresBetween } from './kilometres-between.js'
import type { LinkCount, LinkEvent, LinkPlace } from './link-event.js'
import { type LinkFeatureName, linkWeights } from './link-weights.table.js'

const dayMilliseconds = 86_400_000

/** The values that a feature compared, for the reader: the first event's, a stroke, the second's. */
export function detailOf(name: LinkFeatureName, a: LinkEvent, b: LinkEvent): string {
  switch (linkWeights[name].about) {
    case 'type':
      return a.type === b.type ? a.type : `${a.type} / ${b.type}`
    case 'date':
      return name === 'published_apart' || name === 'later_report' ? `${day(a.published)} / ${day(b.published)}` : `${period(a)} / ${period(b)}`
    case 'place':
      return placesDetail(a.places, b.places)
    case 'actors':
      return `${groups(a)} / ${groups(b)}`
    case 'counts':
      return `${figures(a.counts)} / ${figures(b.counts)}`
    case 'telling':
      return name === 'intercept' ? '' : name === 'other_status' ? `${a.status} / ${b.status}` : `${recall(a)} / ${recall(b)}`
    case 'words': {
      const kind = name === 'like_topic' ? 'topic' : name === 'like_headline' ? 'headline' : 'words'
      const [ours, theirs] = [a[kind], b[kind]]
      const { shared, count } = sharedWords(ours, theirs)
      return `${count} of ${ours.length} / ${theirs.length} words, ${shared} bits`
    }
    case 'report':
      return name === 'like_reports' ? `${Math.round(signatureLikeness(a.signature, b.signature) * 100)} %` : name === 'same_outlet' ? (a.source ?? '') : a.family
  }
}

function day(number: number | null): string {
  return number === null ? '–' : new Date(number * dayMilliseconds).toISOString().slice(0, 10)
}

function period({ start, end, datePrecision }: LinkEvent): string {
  return start === end ? `${day(start)}${datePrecision > 1 && start !== null ? ` ±${datePrecision}` : ''}` : `${day(start)}–${day(end)}`
}

function placesDetail(a: readonly LinkPlace[], b: readonly LinkPlace[]): string {
  let least = Number.POSITIVE_INFINITY
  for (const one of a) for (const other of b) least = Math.min(least, kilometresBetween(one, other))
  const names = (places: readonly LinkPlace[]) => places.map(({ name }) => name).join(', ') || '–'
  return `${names(a)} / ${names(b)}${Number.isFinite(least) ? ` (${Math.round(least)} km)` : ''}`
}

function groups({ actors }: LinkEvent): string {
  return actors.flatMap(({ role, id }) => (id === null ? [] : [`${role} ${id}`])).join(', ') || '–'
}

function figures(counts: readonly LinkCount[]): string {
  return counts.map(({ what, min, max }) => `${what} ${min === max ? min : `${min ?? ''}–${max ?? ''}`}`).join(', ') || '–'
}

function recall({ background }: LinkEvent): string {
  return background ? 'background' : 'news'
}
