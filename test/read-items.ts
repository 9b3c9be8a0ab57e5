import { type InputItem, type ReadOptions, readInput } from '../src/ingest/read-input.js'

/** All that an input gives, and the notes that it told. */
export async function readItems(path: string, options: Partial<ReadOptions> = {}): Promise<{ readonly items: InputItem[]; readonly notes: string[] }> {
  const items: InputItem[] = []
  const notes: string[] = []
  const told: ReadOptions = { from: null, defaults: { source: null, url: null, published: null }, onNote: (_, sentence) => notes.push(sentence), ...options }
  for await (const item of readInput(path, told)) items.push(item)
  return { items, notes }
}

/** The words of each document, or the code of what was wrong and where. */
export async function readGist(path: string, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await readItems(path, options)).items.map((item) => {
    if ('error' in item) return `${item.error.code} ${item.error.subject.slice(item.error.subject.lastIndexOf('/') + 1)}`
    return item.document.text ?? item.document.sections?.map((section) => section.text).join(' | ') ?? ''
  })
}
