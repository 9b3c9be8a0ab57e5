import type { Draft } from '../draft.js'
import type { EventGroup } from '../event-group.js'
import type { SentenceView } from '../report-view.js'
import type { FeatureList } from './feature-list.js'
import { describeRelation } from './relation-features.js'
import type { ReportCues } from './report-cues.js'
import { S } from './symbol-names.table.js'
import { firstChunkFrom, mentionReach } from './windows.js'

/** Words of one event in a sentence: tokens, end excluded. */
export interface Mention {
  readonly group: number
  readonly draft: Draft
  readonly from: number
  readonly to: number
}

/** How a chunk stands to the nearest mention of an event. */
export interface Relation {
  readonly draft: Draft
  /** Sentences from the mention to the chunk: 0 the same, positive after it. */
  readonly sentences: number
  readonly side: Side
  /** Mentions of other events that stand between, in the same sentence. */
  readonly between: number
  /** Whose mention is nearest to the chunk. */
  readonly owner: 'own' | 'other' | 'both' | 'none'
  readonly cost: number
  /** The symbol of where the chunk stands to the mention. */
  readonly place: number
  /** Where its features lie in the list of all that were described; nowhere before they are asked for. */
  described: { readonly from: number; readonly to: number } | null
}

type Side = 'same' | 'before' | 'after' | 'apart'

/** An event's mentions as seen from one sentence. */
interface Outlook {
  /** The nearest mention in another sentence, with its cost and its place in the order of mentions. */
  readonly apart: Draft | null
  readonly cost: number
  readonly order: number
  /** The mentions in the sentence itself, with theirs. */
  readonly here: readonly { readonly draft: Draft; readonly order: number }[]
}

/** How the chunks of a report stand to one event: each worked out once, for whatever it may be to the event. */
export class EventRelations {
  readonly event: EventGroup
  /** The symbol of its type. */
  readonly type: number
  /** Whether it is the report's first event, and how many there are. */
  readonly isFirst: boolean
  readonly events: number
  private readonly cues: ReportCues
  private readonly group: number
  private readonly related: readonly Draft[]
  private readonly mentions: readonly (readonly Mention[])[]
  private readonly outlooks: (Outlook | undefined)[] = []
  private readonly relations: (Relation | undefined)[][] = []
  private readonly features: FeatureList

  /** `related` are the drafts that chunks are related to; `mentions` those of all events, by sentence, in order of the text; `features` gathers what is described. */
  constructor(cues: ReportCues, groups: readonly EventGroup[], group: number, related: readonly Draft[], mentions: readonly (readonly Mention[])[], features: FeatureList) {
    this.cues = cues
    this.event = groups[group]
    this.type = cues.symbols.of(this.event.type)
    this.isFirst = group === 0
    this.events = groups.length
    this.group = group
    this.related = related
    this.mentions = mentions
    this.features = features
  }

  /** The relation of a sentence's chunk, by its index. */
  of(sentence: SentenceView, at: number): Relation {
    this.relations[sentence.index] ??= []
    const known = this.relations[sentence.index]
    let relation = known[at]
    if (!relation) {
      relation = this.relate(sentence, sentence.chunks[at].from, sentence.chunks[at].to)
      known[at] = relation
    }
    return relation
  }

  /** Adds what the relation tells and what stands around the chunk. */
  describe(sentence: SentenceView, at: number, list: FeatureList): void {
    const relation = this.of(sentence, at)
    if (!relation.described) {
      const from = this.features.length
      describeRelation(this.cues, this, sentence, at, this.features)
      relation.described = { from, to: this.features.length }
    }
    list.addFrom(this.features, relation.described.from, relation.described.to)
  }

  private outlook(sentence: SentenceView): Outlook {
    const known = this.outlooks[sentence.index]
    if (known) return known
    let apart: Draft | null = null
    let cost = Number.POSITIVE_INFINITY
    let at = -1
    const here: { draft: Draft; order: number }[] = []
    this.related.forEach((draft, order) => {
      const sentences = sentence.index - draft.sentence.index
      if (sentences === 0) {
        here.push({ draft, order })
        return
      }
      const own = 40 * Math.abs(sentences) + (sentences < 0 ? 30 : 0)
      if (own >= cost) return
      apart = draft
      cost = own
      at = order
    })
    const outlook = { apart, cost, order: at, here }
    this.outlooks[sentence.index] = outlook
    return outlook
  }

  /** The nearest mention to tokens `from` to `to` of a sentence, the first of equals. */
  private relate(sentence: SentenceView, from: number, to: number): Relation {
    const outlook = this.outlook(sentence)
    let { cost, order: first, apart: nearest } = outlook
    let side: Side = 'apart'
    let tokens = 0
    for (const { draft, order } of outlook.here) {
      const { trigger } = draft
      const own = trigger.to <= from ? 'after' : trigger.from >= to ? 'before' : 'same'
      const gap = own === 'after' ? from - trigger.to : own === 'before' ? trigger.from - to : 0
      const price = gap + (own === 'before' ? 2 : 0)
      if (price > cost || (price === cost && order > first)) continue
      nearest = draft
      cost = price
      first = order
      side = own
      tokens = gap
    }
    if (!nearest) throw new RangeError('an event without mentions')
    let between = 0
    let ownGap = Number.POSITIVE_INFINITY
    let otherGap = Number.POSITIVE_INFINITY
    const mentions = this.mentions[sentence.index]
    for (let i = firstChunkFrom(mentions, from - mentionReach); i < mentions.length && mentions[i].from <= to + mentionReach; i++) {
      const mention = mentions[i]
      const gap = mention.to <= from ? from - mention.to : mention.from >= to ? mention.from - to : 0
      if (mention.group === this.group) ownGap = Math.min(ownGap, gap)
      else {
        otherGap = Math.min(otherGap, gap)
        if (side === 'after' && mention.from >= nearest.trigger.to && mention.to <= from) between++
        if (side === 'before' && mention.to <= nearest.trigger.from && mention.from >= to) between++
      }
    }
    const owner = ownGap === otherGap ? (ownGap === Number.POSITIVE_INFINITY ? 'none' : 'both') : ownGap < otherGap ? 'own' : 'other'
    const sentences = sentence.index - nearest.sentence.index
    return { draft: nearest, sentences, side, between, owner, cost, place: side === 'apart' ? sentencePlace(sentences) : tokenPlace(side, tokens), described: null }
  }
}

/** `+s1` in the next sentence, `-s4` four to six sentences before. */
function sentencePlace(sentences: number): number {
  const far = Math.abs(sentences)
  const places = sentences > 0 ? sentencesBehind : sentencesBefore
  return places[far <= 3 ? far - 1 : far <= 6 ? 3 : 4]
}

const sentencesBehind = [S['+s1'], S['+s2'], S['+s3'], S['+s4'], S['+s7']]
const sentencesBefore = [S['-s1'], S['-s2'], S['-s3'], S['-s4'], S['-s7']]

/** `>4` up to four tokens behind, `<2` up to two before, `same` within. */
function tokenPlace(side: Side, tokens: number): number {
  if (side === 'same') return S.same
  const gap = tokens <= 2 ? tokens : tokens <= 4 ? 3 : tokens <= 7 ? 4 : tokens <= 12 ? 5 : tokens <= 20 ? 6 : 7
  return (side === 'after' ? tokensBehind : tokensBefore)[gap]
}

const tokensBehind = [S['>0'], S['>1'], S['>2'], S['>4'], S['>7'], S['>12'], S['>20'], S['>21']]
const tokensBefore = [S['<0'], S['<1'], S['<2'], S['<4'], S['<7'], S['<12'], S['<20'], S['<21']]
