import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { errorTable } from '../src/core/errors.js'
import { evaluate } from '../src/eval/evaluation.js'
import { csvColumns } from '../src/export/events-csv.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const notOurs = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', '.git'])

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, ending)
    return entry.name.endsWith(ending) ? [relative(root, path)] : []
  })
}

/** The code words that begin the rows of the tables under a heading of level two, in order. */
function rowsUnder(document: string, heading: string): string[] {
  const part = read(document)
    .split(/^## /mu)
    .find((text) => text.startsWith(heading))
  return [...(part ?? '').matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1])
}

/** Prose without fenced code, in which brackets are no links. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`/gu, '')
}

/** Heading anchors as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const headings = [...markdown.replace(/^```[\s\S]*?^```/gmu, '').matchAll(/^#+ (.+)$/gmu)]
  return new Set(
    headings.map((match) =>
      match[1]
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /gu, '-'),
    ),
  )
}

describe('the documents', () => {
  it('list exactly the errors that can be thrown', () => {
    expect(rowsUnder('docs/errors.md', 'Errors')).toEqual(Object.keys(errorTable))
  })

  it('list exactly the issues that can be raised', () => {
    const codes = [...read('src/core/issue.ts').matchAll(/readonly code: '(\w+)'/gu)].map((match) => match[1])
    expect(codes.length).toBeGreaterThan(0)
    expect(rowsUnder('docs/errors.md', 'Issues')).toEqual(codes)
  })

  it('list exactly the columns of the CSV, in order', () => {
    expect(rowsUnder('docs/formats.md', 'events.csv')).toEqual([...csvColumns])
  })

  it('list exactly the measures of an evaluation, and the keys of its JSON object, in order', () => {
    const evaluation = evaluate([], [])
    expect(rowsUnder('docs/evaluation.md', 'Measures')).toEqual([...Object.keys(evaluation.found), ...Object.keys(evaluation.accuracy)])
    expect(rowsUnder('docs/evaluation.md', 'Agreement')).toEqual(Object.keys(evaluation.agreement))
    expect(rowsUnder('docs/evaluation.md', 'The JSON object')).toEqual(Object.keys(evaluation))
  })

  it('name every command of marsad and no other', () => {
    const commands = ['main', 'store-commands', 'queue-commands'].flatMap((file) => [...read(`src/cli/${file}.ts`).matchAll(/program\s*\.command\('(\w+)'\)/gu)].map((match) => match[1]))
    expect(commands.length).toBeGreaterThan(3)
    for (const document of ['README.md', 'README.ar.md']) expect([...read(document).matchAll(/^npx marsad (\w+)/gmu)].map((match) => match[1])).toEqual(commands)
  })

  it('name only commands that package.json has', () => {
    const { scripts, bin } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; bin: Record<string, string> }
    for (const document of ['README.md', 'README.ar.md', 'CONTRIBUTING.md']) {
      const text = read(document)
      const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/gu)].map((match) => match[1] ?? match[2])
      expect(named.length, document).toBeGreaterThan(0)
      for (const name of named) expect(Object.keys(scripts), `${document}: npm run ${name}`).toContain(name)
      for (const [, name] of text.matchAll(/\bnpx ([\w-]+)/gu)) expect(Object.keys(bin), `${document}: npx ${name}`).toContain(name)
    }
  })

  it('have no relative link that leads nowhere', () => {
    const broken: string[] = []
    for (const document of filesBelow(root, '.md')) {
      for (const [, target] of withoutCode(read(document)).matchAll(/\]\(([^)\s]+)\)/gu)) {
        if (/^[a-z][a-z+.-]*:/iu.test(target)) continue
        const [path, anchor] = target.split('#')
        const file = path === '' ? document : join(dirname(document), path)
        if (!existsSync(join(root, file))) broken.push(`${document}: ${target}`)
        else if (anchor && !anchorsOf(read(file)).has(anchor)) broken.push(`${document}: ${target} (no such heading)`)
      }
    }
    expect(broken).toEqual([])
  })

  it('name every table of the data with its source', () => {
    const sources = read('data/SOURCES.md')
    const missing = filesBelow(join(root, 'data'), '.tsv').filter((path) => !sources.includes(path.split(/[\\/]/u).at(-1) ?? path))
    expect(missing).toEqual([])
  })
})
