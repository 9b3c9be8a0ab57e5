import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findCodeParts } from '../scripts/lint/code-parts.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The house of DESIGN.md: a file imports from its own floor or a lower one. */
const floors: Readonly<Record<string, number>> = {
  core: 0,
  text: 1,
  match: 2,
  gazetteer: 3,
  lang: 4,
  coder: 5,
  link: 6,
  ingest: 7,
  eval: 7,
  stamp: 7,
  store: 7,
  queue: 7,
  metrics: 7,
  export: 7,
  watch: 7,
  server: 8,
  cli: 8,
}
/** The lowest floor that may know Node. */
const outside = 7
/** Imports upwards that are known and borne for now, as `file > file`: none. */
const exceptions: readonly string[] = []

interface SourceFile {
  readonly path: string
  readonly code: string
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map((name) => ({ path: `src/${name}`, code: readFileSync(join(root, 'src', name), 'utf8') }))

/** The floor of a path: null for the codebook, which every floor may read, and for `src/index.ts`, which is the house's door. */
function floorOf(path: string): number | null {
  const [top, folder] = path.split('/')
  if (top !== 'src' || path === 'src/index.ts') return null
  const floor = floors[folder]
  if (floor === undefined) throw new Error(`${path} lies on no floor`)
  return floor
}

/** What a file imports or re-exports, as it is written. */
function importsOf(code: string): string[] {
  return findCodeParts(code).flatMap((part, i, parts) => {
    const before = parts[i - 1]
    if (part.kind !== 'string' || before?.kind !== 'code' || !/(?:\bfrom|\bimport|\bimport\s?\()\s*$/u.test(code.slice(before.from, before.to))) return []
    return [code.slice(part.from + 1, part.to - 1)]
  })
}

function targetOf(file: SourceFile, specifier: string): string {
  return relative(root, resolve(root, dirname(file.path), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/u, '.ts')
}

describe('the house', () => {
  test('every file of src lies on a floor, and every floor from the ground to the coder has files', () => {
    for (const { path } of files) expect(() => floorOf(path)).not.toThrow()
    const used = new Set(files.map((file) => floorOf(file.path)))
    for (let floor = 0; floor <= 5; floor++) expect(used).toContain(floor)
  })

  test('imports are found', () => {
    expect(
      importsOf("import a from './a.js'\nimport type { b } from '../b.js'\nexport * from \"./c.js\"\nimport 'd'\nconst e = await import('./e.js') // import './f.js'\nconst g = 'from ./g.js'"),
    ).toEqual(['./a.js', '../b.js', './c.js', 'd', './e.js'])
    expect(files.flatMap((file) => importsOf(file.code)).length).toBeGreaterThan(files.length)
  })

  test('no file imports from a higher floor, from the door, or from outside the house', () => {
    const upwards = files.flatMap((file) => {
      const own = floorOf(file.path)
      return importsOf(file.code).flatMap((specifier) => {
        if (!specifier.startsWith('.')) return []
        const target = targetOf(file, specifier)
        if (own === null || target.startsWith('codebook/')) return []
        const isDoor = target === 'src/index.ts'
        const isOutside = !target.startsWith('src/')
        const isHigher = !isDoor && !isOutside && floorOf(target)! > own
        return isHigher || (isOutside && own < outside) || (isDoor && own < outside) ? [`${file.path} > ${target}`] : []
      })
    })
    expect(upwards.filter((edge) => !exceptions.includes(edge))).toEqual([])
    expect(exceptions.filter((edge) => !upwards.includes(edge))).toEqual([])
  })

  test('the codebook imports nothing of the house', () => {
    for (const name of readdirSync(join(root, 'codebook')).filter((file) => file.endsWith('.ts')))
      expect(importsOf(readFileSync(join(root, 'codebook', name), 'utf8')).filter((specifier) => !specifier.startsWith('./'))).toEqual([])
  })

  test('only the floors of the outside world know Node, and only the door the compiled images', () => {
    const below = files.filter((file) => (floorOf(file.path) ?? 0) < outside)
    const foreign = (pattern: RegExp) =>
      below.flatMap((file) =>
        importsOf(file.code)
          .filter((specifier) => pattern.test(specifier))
          .map((specifier) => `${file.path} > ${specifier}`),
      )
    expect(foreign(/^node:|^(?:fs|path|os|url|util|stream|buffer|crypto|zlib|process|worker_threads|child_process)$/u)).toEqual([])
    expect(foreign(/^#images\//u).filter((edge) => !edge.startsWith('src/index.ts '))).toEqual([])
  })

  test('below them no code names what only Node or a page has', () => {
    const globals = /\b(?:process|Buffer|require|__dirname|window|document|localStorage|setImmediate)\b(?=\s*[.(])/u
    const found = files.filter((file) => (floorOf(file.path) ?? 0) < outside).filter((file) => globals.test(codeOf(file.code, ['code'])))
    expect(found.map((file) => file.path)).toEqual([])
  })
})

function codeOf(code: string, kinds: readonly string[]): string {
  return findCodeParts(code)
    .map((part) => (kinds.includes(part.kind) ? code.slice(part.from, part.to) : ' '))
    .join('')
}

describe('the engine knows no Arabic word', () => {
  /** Folders that write forms and keys: affixes of up to four letters belong to them (است, هما). */
  const withAffixes = new Set(['text', 'match', 'gazetteer'])
  const engine = ['core', 'text', 'match', 'gazetteer', 'coder', 'link', 'ingest', 'eval', 'export', 'cli']
  const longestAffix = 4

  const wordsOf = (code: string) => codeOf(code, ['code', 'string', 'regex']).match(/[\u0620-\u065f\u066e-\u06d3\u0750-\u077f]+/gu) ?? []
  /** A row of letters in brackets of a regex is a set of letters, not a word. */
  const withoutSets = (code: string) =>
    findCodeParts(code)
      .map((part) => (part.kind === 'regex' ? code.slice(part.from, part.to).replace(/\[[^\]]*\]/gu, ' ') : code.slice(part.from, part.to)))
      .join('')

  test.each(engine)('src/%s', (folder) => {
    const most = withAffixes.has(folder) ? longestAffix : 0
    const found = files
      .filter((file) => file.path.startsWith(`src/${folder}/`))
      .flatMap((file) =>
        wordsOf(most > 0 ? withoutSets(file.code) : file.code)
          .filter((word) => word.length > most)
          .map((word) => `${file.path}: ${word}`),
      )
    expect([...new Set(found)]).toEqual([])
  })

  test('a word in code is seen, one in a comment is not', () => {
    expect(wordsOf("// خلية\nconst a = 'خلية' /* شبكة */ + `عصابة ${b}`")).toEqual(['خلية', 'عصابة'])
  })
})
