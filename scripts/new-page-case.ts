/**
 * Makes a page case from a saved page: `tsx scripts/new-page-case.ts page.html slug [given.json]`. What is read now becomes
 * `expected.json`; correct it by hand to what a reader takes from the page before anything is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PageCase, readCase } from '../test/page-case.js'

/** Writes the case's folder under `cases` and gives its path. Throws if the slug is none or taken. */
export function makePageCase(cases: string, slug: string, bytes: Buffer, given?: PageCase['given']): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) throw new Error(`"${slug}" is no kebab-case name`)
  const folder = join(cases, slug)
  if (existsSync(folder)) throw new Error(`there is a case ${slug}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'source.html'), bytes)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(readCase(bytes, given), null, 2)}\n`)
  return folder
}

const own = fileURLToPath(import.meta.url)
if (process.argv[1] === own) {
  const [page, slug, given] = process.argv.slice(2)
  if (!page || !slug) throw new Error('usage: new-page-case.ts page.html slug [given.json]')
  const told = given ? (JSON.parse(readFileSync(given, 'utf8')) as PageCase['given']) : undefined
  process.stdout.write(`${makePageCase(join(dirname(own), '../test/pages'), slug, readFileSync(page), told)}\n`)
}
