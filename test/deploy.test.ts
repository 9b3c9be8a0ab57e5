import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runMarsad } from './run-marsad.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (name: string): string => readFileSync(join(root, 'deploy', name), 'utf8')

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      { readonly command?: readonly string[]; readonly volumes?: readonly string[]; readonly environment?: Readonly<Record<string, string>>; readonly build?: { readonly dockerfile: string } }
    >
  >
  readonly volumes: Readonly<Record<string, unknown>>
}

/** That the command knows each option. */
async function expectKnown(args: readonly string[]): Promise<void> {
  const { status, stdout } = await runMarsad([args[0], '--help'])
  expect(status, args[0]).toBe(0)
  expect(stdout).toContain(`Usage: marsad ${args[0]} `)
  for (const option of args.filter((arg) => arg.startsWith('--'))) expect(stdout).toMatch(new RegExp(`^ {2}(?:-\\w, )?${option}\\b`, 'mu'))
}

describe('what deploys Marsad', () => {
  const compose = parse(read('compose.yaml'), { merge: true }) as Compose

  it('runs commands that are there, with options that they know', async () => {
    const commands = ['web', 'worker'].map((name) => compose.services[name].command as readonly string[])
    const units = readdirSync(join(root, 'deploy')).filter((name) => name.endsWith('.service'))
    expect(units.length).toBe(2)
    for (const unit of units) commands.push((/^ExecStart=\S+ \S+main\.js (.+)$/mu.exec(read(unit)) as RegExpExecArray)[1].split(' '))
    for (const args of commands) await expectKnown(args)
    expect(read('Dockerfile')).toContain('"/app/dist/src/cli/main.js"')
    expect(existsSync(join(root, 'dist/src/cli/main.js'))).toBe(true)
  })

  it('keeps what must last in volumes, names every secret without having one, and uses files that are there', () => {
    const kept = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]))
    for (const name of Object.keys(compose.volumes)) expect(kept).toContain(name)
    for (const file of kept.filter((name) => name.startsWith('./'))) expect(existsSync(join(root, 'deploy', file)), file).toBe(true)
    expect(existsSync(join(root, compose.services.web.build?.dockerfile as string))).toBe(true)
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/gu)].map((match) => match[1])
    const told = [...read('.env.example').matchAll(/^(\w+)=(.*)$/gmu)]
    expect(new Set(told.map((match) => match[1]))).toEqual(new Set(asked))
    for (const [, name, value] of told) if (/PASSWORD|TOKEN/u.test(name)) expect(value, name).toBe('')
  })
})
