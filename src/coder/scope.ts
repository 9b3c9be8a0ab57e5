import { eventTypes } from '../../codebook/event-types.table.js'
import type { Status } from '../../codebook/values.table.js'
import { Feature, isFiniteForm } from '../match/features.js'
import type { TriggerHit } from './chunk.js'
import type { SentenceView } from './report-view.js'
import { bitsOf, kindBits } from './sense-kinds.js'

/** What stands over a trigger: a reason to drop it, or a status with its reason. */
export interface Scope {
  readonly block: string | null
  readonly status: Status | null
  readonly by: string
}

const free: Scope = { block: null, status: null, by: '' }
const blocked = (by: string): Scope => ({ block: by, status: null, by })

/** Conditional particles whose written form is mostly the complementiser (إن, أن fold alike). */
const foldsLikeThat: ReadonlySet<string> = new Set(['condition_in', 'condition_wa_law'])

/** Tokens that end a scope: it does not reach over a full clause boundary. */
const boundary: ReadonlySet<string> = new Set(['،', ',', ';', '؛', ':', '.', '"', '(', ')', '-'])

const scopeKinds = bitsOf('scope', 'particle', 'verb')

/** Negation, modality, condition, question and the pack's scope words before a trigger. Nearest word first. */
export function scopeOf(sentence: SentenceView, trigger: TriggerHit): Scope {
  if (sentence.isQuestion) return blocked('question')
  const { hits, tokens } = sentence
  const finite = isFiniteForm(trigger.features)
  if (trigger.features & Feature.future) return { block: null, status: 'planned', by: 'future_prefix' }
  let crossed = 0
  let status: Scope = behindScope(sentence, trigger)
  if (status.block) return status
  // "تعرضت الدورية لهجوم": a light verb carries the act, so that ل is no purpose
  let carried = false
  for (let i = trigger.from - 1; i >= sentence.from && trigger.from - i <= 14; i--) {
    if (boundary.has(tokens.word[i])) {
      crossed++
      if (crossed > 1 && tokens.word[i] !== '"') break
      continue
    }
    const distance = trigger.from - i
    if (!hits.holds(i, scopeKinds)) continue
    for (const hit of hits.at(i)) {
      if (!(hit.kind & scopeKinds)) continue
      const { sense } = hit
      const gap = trigger.from - hit.to
      if (gap < 0) continue
      if (sense.kind === 'verb' && sense.verb.kind === 'light' && crossed === 0 && status === free) carried = true
      if (sense.kind === 'scope' && !sense.behind && gap < sense.row.within && crossed === 0) {
        if (sense.row.effect === 'occurred') return { block: null, status: 'occurred', by: sense.row.id }
        if (sense.row.effect === 'block') return blocked(sense.row.id)
        if (status === free) status = { block: null, status: sense.row.effect, by: sense.row.id }
      }
      if (sense.kind !== 'particle') continue
      const { kind, value } = sense.word
      if ((kind === 'relative' && value !== 'that') || (kind === 'preposition' && (value === 'after' || value === 'during'))) return status
      // "لا يكفي أن تقصف": an imperfect right after أن is wished, feared or judged, not told
      if (kind === 'relative' && value === 'that' && gap === 0 && trigger.features & Feature.imperfect && !endsLonger(sentence, i, hit.to)) return blocked('subjunctive')
      if (kind === 'negation' && finite && gap === 0) return blocked('negation')
      if (kind === 'negation' && !finite && gap === 0 && (value === 'absence' || value === 'without')) return blocked('negation')
      if (crossed > 0) continue
      if (kind === 'modal' && value === 'possible_with_imperfect' && trigger.features & Feature.imperfect && gap === 0) return blocked('modal')
      if (kind === 'modal' && value !== 'possible_with_imperfect' && value !== 'purpose' && distance <= 6 && status === free) return blocked('modal')
      if (kind === 'modal' && value === 'purpose' && distance <= 3) return blocked('purpose')
      if (kind === 'condition' && distance <= 8 && !foldsLikeThat.has(sense.word.id)) return blocked('condition')
      if (kind === 'question' && distance <= 4 && finite && sense.word.id !== 'question_ma_what' && sense.word.id !== 'question_man') return blocked('question')
      if (kind === 'future' && distance <= 8 && status === free) status = { block: null, status: 'planned', by: 'future' }
    }
  }
  // a masdar of purpose: "لتنفيذ هجمات", "لشن هجوم"
  if (!finite && trigger.features & Feature.prepositionL && trigger.features & Feature.masdar && !(trigger.features & Feature.definite) && status === free && !carried) return blocked('purpose_masdar')
  return status
}

/** True for the أن of قبل أن and بعد أن: a particle of two words that ends here. */
function endsLonger(sentence: SentenceView, token: number, to: number): boolean {
  return token > sentence.from && sentence.hits.at(token - 1).some((hit) => hit.sense.kind === 'particle' && hit.to === to)
}

/** "هجوم مزعوم", "هجوم محتمل": the pack's scope words behind a trigger. */
function behindScope(sentence: SentenceView, trigger: TriggerHit): Scope {
  if (eventTypes[trigger.pattern.type].class === 'policy') return free
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + 3); i++) {
    if (!sentence.hits.holds(i, kindBits.scope)) continue
    for (const { sense, from } of sentence.hits.at(i)) {
      if (sense.kind !== 'scope' || !sense.behind || from - trigger.to >= sense.row.within) continue
      return sense.row.effect === 'block' ? blocked(sense.row.id) : { block: null, status: sense.row.effect, by: sense.row.id }
    }
  }
  return free
}
