import { MarsadError } from '../core/errors.js'
import { decodeText } from './decode.js'
import { parseJsonDocument } from './json-document.js'
import type { InputItem, ReadOptions } from './read-input.js'

/** Who writes there publishes; everything else is a conversation. */
const channels: ReadonlySet<unknown> = new Set(['public_channel', 'private_channel'])

/**
 * The messages of an export of Telegram Desktop (`result.json`), each with text one report. Only channels are read: chats and groups are talk among
 * persons, and are refused. What is kept of a message is a JSON document.
 */
export async function* readTelegram(path: string, bytes: Buffer, options: ReadOptions): AsyncGenerator<InputItem> {
  let root: unknown
  try {
    root = JSON.parse(decodeText(bytes).text)
  } catch (cause) {
    throw new MarsadError('INPUT_MALFORMED', path, `not valid JSON: ${(cause as Error).message.slice(0, 120)}`, { cause })
  }
  const chats = chatsOf(root)
  if (chats.length === 0) throw new MarsadError('INPUT_MALFORMED', path, 'not an export of Telegram: it has no chat')
  const open = chats.filter((chat) => channels.has(chat.type))
  const refused = chats.length - open.length
  if (refused > 0)
    yield {
      error: new MarsadError('INPUT_PRIVATE', path, refused === 1 ? 'a private chat is no published report; it was not read' : `${refused} private chats are no published reports; they were not read`),
    }
  let texts = 0
  let others = 0
  for (const chat of open) {
    for (const [i, message] of (chat.messages as unknown[]).entries()) {
      const line = toDocumentLine(chat, message)
      if (line === null) {
        others++
        continue
      }
      texts++
      yield await parseJsonDocument(line, `${path}[${i}]`, '', options.defaults)
    }
  }
  if (open.length > 0 && texts === 0) yield { error: new MarsadError('INPUT_EMPTY', path) }
  if (others > 0) options.onNote?.(path, `${others} messages without text of their own were passed over`)
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function chatsOf(root: unknown): Fields[] {
  if (!isFields(root)) return []
  const lists = [root.chats, root.left_chats].flatMap((part) => (isFields(part) && Array.isArray(part.list) ? part.list : []))
  return [root, ...lists].filter((chat): chat is Fields => isFields(chat) && Array.isArray(chat.messages))
}

/** Null for service messages (someone joined, a photo was changed) and messages without text. */
function toDocumentLine(chat: Fields, message: unknown): Buffer | null {
  if (!isFields(message) || message.type !== 'message' || (typeof message.id !== 'number' && typeof message.id !== 'string')) return null
  const runs = (Array.isArray(message.text) ? message.text : [message.text]).map((run) => (isFields(run) ? run : ({ text: run } as Fields)))
  const text = runs.map((run) => (typeof run.text === 'string' ? run.text : '')).join('')
  if (text.trim() === '') return null
  const links = runs.flatMap((run) => (typeof run.href === 'string' ? [run.href] : run.type === 'link' && typeof run.text === 'string' ? [run.text] : []))
  // from a person too, where the export does not say that it is a channel
  const forwarded = typeof message.forwarded_from_id === 'string' && message.forwarded_from_id.startsWith('channel') ? message.forwarded_from : undefined
  const isForwarded = message.forwarded_from !== undefined || message.forwarded_from_id !== undefined
  return Buffer.from(
    JSON.stringify({
      id: `telegram-${typeof chat.id === 'number' || typeof chat.id === 'string' ? chat.id : chat.name}-${message.id}`,
      source: typeof chat.name === 'string' ? chat.name : null,
      published: publishedOf(message),
      text,
      ...(links.length > 0 ? { links } : {}),
      ...(isForwarded ? { forwarded_from: typeof forwarded === 'string' ? forwarded : true } : {}),
    }),
  )
}

/** The second of 1970 is UTC; `date` is the clock of the machine that exported, and serves where that is missing. */
function publishedOf(message: Fields): string | null {
  const seconds = Number(message.date_unixtime)
  if (Number.isFinite(seconds) && seconds > 0 && seconds < 1e11) return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
  return typeof message.date === 'string' ? message.date : null
}
