import type { LinkEvent } from '../link/link-event.js'

type NumberList = { [Key in keyof LinkEvent]: LinkEvent[Key] extends readonly number[] ? Key : never }[keyof LinkEvent]

/** The lists of hashes in a form, all of them. */
const lists = Object.keys({ words: true, topic: true, headline: true, signature: true } satisfies Record<NumberList, true>) as NumberList[]

/** What linking knows of an event as it is kept: JSON in which lists of hashes are base64 of their 32-bit numbers, half as long as their digits. */
export function packForm(form: LinkEvent): string {
  const packed: Record<string, unknown> = { ...form }
  for (const list of lists) packed[list] = Buffer.from(Uint32Array.from(form[list]).buffer).toString('base64')
  return JSON.stringify(packed)
}

/** The way back. Events of one report that follow each other share the lists that are equal, as they did before. */
export function unpackForm(packed: string): LinkEvent {
  const form = JSON.parse(packed) as Record<NumberList, string | readonly number[]>
  for (const list of lists) form[list] = unpackNumbers(list, form[list] as string)
  return form as unknown as LinkEvent
}

const latest = new Map<NumberList, { readonly packed: string; readonly numbers: readonly number[] }>()

function unpackNumbers(list: NumberList, packed: string): readonly number[] {
  const known = latest.get(list)
  if (known?.packed === packed) return known.numbers
  const bytes = Buffer.from(packed, 'base64')
  const numbers: number[] = new Array(bytes.length >> 2)
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(i * 4)
  latest.set(list, { packed, numbers })
  return numbers
}
