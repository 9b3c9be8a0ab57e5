import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The cells of the rows of the tables under a heading of level two of a document, without head rows; code marks are taken off. */
export function docRows(document: string, heading: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(`../${document}`, import.meta.url)), 'utf8')
  const part = text.split(/^## /mu).find((section) => section.startsWith(`${heading}\n`))
  if (part === undefined) throw new Error(`${document} has no heading ${heading}`)
  const lines = part.split('\n').filter((line) => line.startsWith('| `'))
  return lines.map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replace(/^`([^`]*)`$/u, '$1').trim()),
  )
}
