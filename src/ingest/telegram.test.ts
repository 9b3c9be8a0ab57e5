import { describe, expect, it } from 'vitest'
import { readGist, readItems } from '../../test/read-items.js'
import { ScratchFolder } from '../../test/scratch-folder.js'

const scratch = new ScratchFolder()
const text = 'أوقفت الشرطة خمسة أشخاص في القصرين'
const message = (id: number, content: unknown, more: object = {}) => ({
  id,
  type: 'message',
  date: '2024-05-06T09:08:09',
  date_unixtime: '1714979289',
  from: 'قناة المثال',
  from_id: 'channel77',
  text: content,
  ...more,
})
const channel = (messages: unknown[], type = 'public_channel') => ({ name: 'قناة المثال', type, id: 77, messages })
const write = (content: unknown, name = 'result.json'): string => scratch.write(name, JSON.stringify(content, null, 1))

describe('readTelegram', () => {
  it('makes a report of every message with text, by content and by what it is told', async () => {
    const path = write(channel([message(1, text), message(2, '')]))
    const { items, notes } = await readItems(path)
    expect(items).toMatchObject([{ document: { id: 'telegram-77-1', source: 'قناة المثال', url: null, published: '2024-05-06T07:08:09Z', title: null, text, origin: `${path}[0]`, format: 'json' } }])
    expect(notes).toEqual(['1 messages without text of their own were passed over'])
    expect(await readGist(scratch.write('x.txt', JSON.stringify(channel([message(1, text)]))), { from: 'telegram' })).toEqual([text])
  })

  it('joins the runs of a text, and keeps its links', async () => {
    const runs = ['عاجل: ', { type: 'bold', text: 'مقتل جندي' }, ' ', { type: 'text_link', text: 'المزيد', href: 'https://news.example/1' }, ' ', { type: 'link', text: 'https://news.example/2' }]
    const { items } = await readItems(write(channel([message(1, runs)])))
    expect(items).toMatchObject([{ document: { text: 'عاجل: مقتل جندي المزيد https://news.example/2' } }])
    expect(items.map((item) => 'document' in item && JSON.parse(item.document.bytes.toString()).links)).toEqual([['https://news.example/1', 'https://news.example/2']])
  })

  it('notes that a message was passed on: the name of a channel, never that of a person', async () => {
    const forwarded = [{ forwarded_from: 'وكالة', forwarded_from_id: 'channel5' }, { forwarded_from: 'فلان', forwarded_from_id: 'user5' }, { forwarded_from: 'فلان' }]
    const { items } = await readItems(write(channel(forwarded.map((more, i) => message(i, text, more)))))
    expect(items.map((item) => 'document' in item && JSON.parse(item.document.bytes.toString()).forwarded_from)).toEqual(['وكالة', true, true])
  })

  it('passes over service messages, and takes the clock of the export where no other date stands', async () => {
    const { items } = await readItems(write(channel([{ id: 1, type: 'service', action: 'create_channel', text: 'x' }, message(2, text, { date_unixtime: undefined }), 5, null])))
    expect(items).toMatchObject([{ document: { published: '2024-05-06T09:08:09' } }])
  })

  it.each(['personal_chat', 'bot_chat', 'saved_messages', 'private_group', 'private_supergroup', 'public_supergroup'])('refuses a %s', async (type) => {
    expect(await readGist(write(channel([message(1, text)], type)))).toEqual(['INPUT_PRIVATE result.json'])
  })

  it('reads the channels of a whole account, and says how many chats it refused', async () => {
    const chats = { list: [channel([message(1, text)], 'personal_chat'), channel([message(2, text)]), channel([message(3, text)], 'bot_chat')] }
    const { items } = await readItems(write({ about: 'Here is the data you requested.', chats }))
    expect(items).toMatchObject([{ error: { code: 'INPUT_PRIVATE', message: expect.stringContaining('2 private chats') } }, { document: { id: 'telegram-77-2' } }])
  })

  it('names an export without messages, one that is broken, and what is none', async () => {
    expect(await readGist(write(channel([])))).toEqual(['INPUT_EMPTY result.json'])
    expect(await readGist(scratch.write('result.json', JSON.stringify(channel([message(1, text)])).slice(0, -9)))).toEqual(['INPUT_MALFORMED result.json'])
    for (const other of [[], 'x', { text }, null]) expect(await readGist(write(other), { from: 'telegram' })).toEqual(['INPUT_MALFORMED result.json'])
  })
})
