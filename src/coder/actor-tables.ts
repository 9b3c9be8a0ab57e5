import type { ActorKind, AttributionKind, CountOf } from '../../codebook/values.table.js'
import { MarsadError } from '../core/errors.js'

/** A named group, agency or body. */
export interface KnownActor {
  readonly id: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly designated: boolean
  readonly name: string
}

export type ActorNameSense = 'name' | 'short' | 'weak' | 'member' | 'leader_title'

/** The actor image, read: what `data/actors`, `data/country-words.ar.tsv` and `data/outlets.tsv` say. */
export interface ActorTables {
  readonly actors: readonly KnownActor[]
  readonly names: readonly { readonly actor: number; readonly sense: ActorNameSense; readonly ar: string }[]
  readonly agencies: readonly { readonly suffix: string; readonly kind: ActorKind; readonly ar: string }[]
  readonly unnamed: readonly { readonly id: string; readonly kind: ActorKind; readonly of: CountOf; readonly ar: string }[]
  readonly sources: readonly { readonly id: string; readonly kind: AttributionKind; readonly ar: string }[]
  readonly countryWords: readonly { readonly iso: string; readonly kind: string; readonly ar: string }[]
  /** Home country of outlets that write for one country. */
  readonly outlets: ReadonlyMap<string, string>
}

/**
 * Reads the image: blocks headed by `#name`, rows of tabs.
 * @throws {MarsadError} PACK_INVALID if a name belongs to no actor.
 */
export function readActorTables(image: string): ActorTables {
  const blocks = new Map<string, string[][]>()
  let rows: string[][] = []
  for (const line of image.split('\n')) {
    if (line.startsWith('#')) {
      rows = []
      blocks.set(line.slice(1), rows)
    } else if (line !== '') rows.push(line.split('\t'))
  }
  const block = (name: string): string[][] => blocks.get(name) ?? []
  const actors = block('actors').map(([id, kind, country, designated, name]) => ({ id, kind: kind as ActorKind, country: country || null, designated: designated === '1', name }))
  const index = new Map(actors.map((actor, i) => [actor.id, i]))
  const names = block('names').map(([id, sense, ar]) => {
    const actor = index.get(id)
    if (actor === undefined) throw new MarsadError('PACK_INVALID', id, 'a name belongs to no actor')
    return { actor, sense: sense as ActorNameSense, ar }
  })
  return {
    actors,
    names,
    agencies: block('agencies').map(([suffix, kind, ar]) => ({ suffix, kind: kind as ActorKind, ar })),
    unnamed: block('unnamed').map(([id, kind, of, ar]) => ({ id, kind: kind as ActorKind, of: of as CountOf, ar })),
    sources: block('sources').map(([id, kind, ar]) => ({ id, kind: kind as AttributionKind, ar })),
    countryWords: block('countryWords').map(([iso, kind, ar]) => ({ iso, kind, ar })),
    outlets: new Map(block('outlets').map(([name, iso]) => [name.toLowerCase(), iso])),
  }
}
