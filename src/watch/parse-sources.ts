import { compile } from 'css-select'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { MarsadError } from '../core/errors.js'
import { toTarget } from '../ingest/net/target.js'
import { userAgent } from '../ingest/net/user-agent.js'
import { parseDuration } from './parse-duration.js'
import type { PageSelectors, SourcesFile, WatchedSource } from './watched-source.js'

const minute = 60_000
const day = 24 * 60 * minute
const addressKeys = ['url', 'feed', 'sitemap', 'list'] as const

/** Reads `sources.yaml`. @throws {MarsadError} SOURCES_INVALID, with the line and the key */
export function parseSources(text: string, path: string): SourcesFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const fail = (offset: number, detail: string): never => {
    throw new MarsadError('SOURCES_INVALID', `${path}:${lines.linePos(offset).line}`, detail)
  }
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) fail(fault.pos[0], fault.message)
  const root = new Value(document.contents, '', fail)
  const fields = root.fields(['contact', 'allowHosts', 'delay', 'timestamp', 'sources'])
  const allowHosts = fields.allowHosts?.list().map((host) => host.text()) ?? []
  const names = new Set<string>()
  const sources = fields.sources?.list().map((source) => toSource(source, allowHosts, names)) ?? root.fail('it has no list "sources"')
  if (sources.length === 0) fields.sources?.fail('the list is empty')
  return {
    contact: fields.contact?.contact() ?? null,
    allowHosts,
    delay: fields.delay?.duration(0, day) ?? null,
    timestamp: fields.timestamp?.address(allowHosts) ?? null,
    sources,
  }
}

function toSource(value: Value, allowHosts: readonly string[], names: Set<string>): WatchedSource {
  const fields = value.fields(['name', ...addressKeys, 'selector', 'language', 'country', 'every', 'revisit', 'selectors'])
  const name = fields.name?.text() ?? value.fail('has no "name"')
  if (names.has(name)) fields.name?.fail(`there is a source ${JSON.stringify(name)} already`)
  names.add(name)
  const given = addressKeys.filter((key) => fields[key] !== undefined)
  if (given.length !== 1) value.fail(`needs one address: ${addressKeys.map((key) => `"${key}"`).join(', ')}; it has ${given.length === 0 ? 'none' : given.length}`)
  const selector = fields.selector?.selector() ?? null
  if (given[0] === 'list' && selector === null) value.fail('a "list" needs a "selector" of the links on it')
  if (selector !== null && given[0] !== 'list') fields.selector?.fail('a selector of links belongs to a "list"; for the parts of pages there is "selectors"')
  return {
    name,
    url: (fields[given[0]] as Value).address(allowHosts),
    selector,
    language: fields.language?.match(/^[a-z]{2,3}$/u, 'is no language code such as ar') ?? null,
    country: fields.country?.match(/^[A-Z]{2}$/u, 'is no country code such as MA') ?? null,
    every: fields.every?.duration(minute, 30 * day) ?? 15 * minute,
    revisit: fields.revisit?.list().map((after) => after.duration(minute, 365 * day)) ?? [],
    selectors: fields.selectors ? toSelectors(fields.selectors) : null,
  }
}

function toSelectors(value: Value): PageSelectors {
  const fields = value.fields(['title', 'body', 'date', 'remove'])
  return Object.fromEntries(Object.entries(fields).map(([name, selector]) => [name, selector.selector()]))
}

/** A value of the file with the way to it, for messages. */
class Value {
  constructor(
    private readonly node: unknown,
    private readonly path: string,
    private readonly failAt: (offset: number, detail: string) => never,
  ) {}

  fail(detail: string): never {
    return this.failAt((this.node as Node | null)?.range?.[0] ?? 0, this.path === '' ? detail : `${this.path}: ${detail}`)
  }

  fields<Name extends string>(known: readonly Name[]): Partial<Record<Name, Value>> {
    if (!isMap(this.node)) return this.fail('these should be keys with values')
    const found: Partial<Record<Name, Value>> = {}
    for (const { key, value } of this.node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const own = new Value(value ?? key, this.path === '' ? name : `${this.path}.${name}`, this.failAt)
      if (!known.includes(name as Name)) new Value(key, own.path, this.failAt).fail(`there is no such key; there are ${known.join(', ')}`)
      if (isScalar(value) && value.value === null) own.fail('has no value')
      found[name as Name] = own
    }
    return found
  }

  list(): Value[] {
    if (isScalar(this.node)) return [this]
    if (!isSeq(this.node)) return this.fail('this should be a list')
    return this.node.items.map((item, i) => new Value(item, `${this.path}[${i + 1}]`, this.failAt))
  }

  text(): string {
    const value = isScalar(this.node) ? this.node.value : null
    if (typeof value !== 'string' || value.trim() === '') return this.fail('this should be a text')
    return value.trim()
  }

  match(shape: RegExp, what: string): string {
    const text = this.text()
    return shape.test(text) ? text : this.fail(`${JSON.stringify(text)} ${what}`)
  }

  duration(least: number, most: number): number {
    const text = this.text()
    const found = parseDuration(text)
    if (found === null) return this.fail(`${JSON.stringify(text)} is no duration such as 15m, 2h or 1d`)
    return found >= least && found <= most ? found : this.fail(`${JSON.stringify(text)} is ${found < least ? 'too short' : 'too long'}`)
  }

  address(allowHosts: readonly string[]): string {
    const target = toTarget(this.text(), allowHosts)
    return target.outcome === 'target' ? target.url : this.fail(target.detail)
  }

  selector(): string {
    const text = this.text()
    try {
      compile(text)
      return text
    } catch (cause) {
      return this.fail(`${JSON.stringify(text)} is no CSS selector: ${(cause as Error).message}`)
    }
  }

  contact(): string {
    const text = this.text()
    try {
      userAgent(text)
      return text
    } catch (cause) {
      return this.fail((cause as Error).message)
    }
  }
}
