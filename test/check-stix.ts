/** An object as it is read back from a bundle. */
export type ReadStix = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string }

const uuid = /^[a-z][a-z0-9-]*--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u
const timestamp = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/u

type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'timestamp' | 'identifier' | 'strings' | 'identifiers' | 'references' | 'object'

const every: Record<string, Kind> = {
  type: 'string',
  spec_version: 'string',
  id: 'identifier',
  created_by_ref: 'identifier',
  created: 'timestamp',
  modified: 'timestamp',
  revoked: 'boolean',
  labels: 'strings',
  confidence: 'integer',
  lang: 'string',
  external_references: 'references',
  object_marking_refs: 'identifiers',
  extensions: 'object',
}

/** Properties of the types of STIX 2.1 that Marsad may write, from sections 4 to 7 of the specification; `!` is required. */
const types: Record<string, Record<string, Kind | `${Kind}!`>> = {
  incident: { name: 'string!', description: 'string' },
  report: { name: 'string!', description: 'string', report_types: 'strings', published: 'timestamp!', object_refs: 'identifiers!' },
  'threat-actor': {
    name: 'string!',
    description: 'string',
    threat_actor_types: 'strings',
    aliases: 'strings',
    first_seen: 'timestamp',
    last_seen: 'timestamp',
    roles: 'strings',
    goals: 'strings',
    sophistication: 'string',
    resource_level: 'string',
    primary_motivation: 'string',
    secondary_motivations: 'strings',
    personal_motivations: 'strings',
  },
  identity: { name: 'string!', description: 'string', roles: 'strings', identity_class: 'string', sectors: 'strings', contact_information: 'string' },
  location: {
    name: 'string',
    description: 'string',
    latitude: 'number',
    longitude: 'number',
    precision: 'number',
    region: 'string',
    country: 'string',
    administrative_area: 'string',
    city: 'string',
    street_address: 'string',
    postal_code: 'string',
  },
  relationship: {
    relationship_type: 'string!',
    description: 'string',
    source_ref: 'identifier!',
    target_ref: 'identifier!',
    start_time: 'timestamp',
    stop_time: 'timestamp',
  },
  'marking-definition': { name: 'string', definition_type: 'string', definition: 'object' },
}

const identityClasses = ['individual', 'group', 'system', 'organization', 'class', 'unknown']

/** Relationships between these types that the specification defines, beside `related-to`, `derived-from` and `duplicate-of`, which join any two (section 3.7). */
const relations: Record<string, Record<string, readonly string[]>> = {
  'threat-actor': { 'attributed-to': ['identity'], impersonates: ['identity'], 'located-at': ['location'], targets: ['identity', 'location'] },
  identity: { 'located-at': ['location'] },
}

function isKind(value: unknown, kind: Kind): boolean {
  const isList = (check: (one: unknown) => boolean) => Array.isArray(value) && value.length > 0 && value.every(check)
  const isText = (one: unknown) => typeof one === 'string'
  const isId = (one: unknown) => isText(one) && uuid.test(one as string)
  switch (kind) {
    case 'string':
      return isText(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'integer':
      return Number.isInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'timestamp':
      return isText(value) && timestamp.test(value as string) && !Number.isNaN(Date.parse(value as string))
    case 'identifier':
      return isId(value)
    case 'strings':
      return isList(isText)
    case 'identifiers':
      return isList(isId) && new Set(value as unknown[]).size === (value as unknown[]).length
    case 'references':
      return isList((one) => isReference(one))
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0
  }
}

/** Section 2.5: a source, and at least one of description, address and id; the address as RFC 3986 has it. */
function isReference(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  const { source_name, description, url, external_id, ...rest } = value as Record<string, unknown>
  const isUrl = url === undefined || (typeof url === 'string' && /^[a-z][a-z0-9+.-]*:[!-~]+$/iu.test(url))
  return typeof source_name === 'string' && isUrl && [description, url, external_id].some((one) => typeof one === 'string') && Object.keys(rest).length === 0
}

/** What breaks the rules of STIX 2.1 in a bundle, as its text has it; an empty list where nothing does. Knows the types that Marsad may write, and no others. */
export function checkStix(text: string): string[] {
  const bundle = JSON.parse(text) as { type: string; id: string; objects: ReadStix[] }
  const faults: string[] = []
  const byId = new Map(bundle.objects.map((object) => [object.id, object]))
  if (bundle.type !== 'bundle' || !/^bundle--/u.test(bundle.id) || !uuid.test(bundle.id)) faults.push('bundle: type or id')
  if (Object.keys(bundle).join() !== 'type,id,objects') faults.push('bundle: properties')
  if (byId.size !== bundle.objects.length) faults.push('bundle: an id stands twice')
  for (const object of bundle.objects) faults.push(...checkObject(object, byId).map((fault) => `${object.id}: ${fault}`))
  return faults
}

function checkObject(object: ReadStix, byId: ReadonlyMap<string, ReadStix>): string[] {
  const own = types[object.type]
  if (own === undefined) return ['type is not known']
  const faults: string[] = []
  const isMarking = object.type === 'marking-definition'
  for (const [name, value] of Object.entries(object)) {
    const kind = (own[name] ?? every[name])?.replace('!', '') as Kind | undefined
    if (!/^[a-z0-9_]{3,250}$/u.test(name) && name !== 'id') faults.push(`${name}: no name of a property`)
    if (kind === undefined) faults.push(`${name}: not a property of the type`)
    else if (!isKind(value, kind)) faults.push(`${name}: no ${kind}: ${JSON.stringify(value)}`)
  }
  const required = ['type', 'spec_version', 'id', 'created', ...(isMarking ? [] : ['modified']), ...Object.keys(own).filter((name) => own[name].endsWith('!'))]
  for (const name of required) if (object[name] === undefined) faults.push(`${name}: missing`)
  if (object.spec_version !== '2.1') faults.push('spec_version')
  if (!object.id.startsWith(`${object.type}--`)) faults.push('id: of another type')
  if (isMarking && 'modified' in object) faults.push('modified: markings have none')
  if (!isMarking && (object.modified as string) < (object.created as string)) faults.push('modified: before created')
  if (object.confidence !== undefined && !((object.confidence as number) >= 0 && (object.confidence as number) <= 100)) faults.push('confidence: out of range')
  const markings = (object.object_marking_refs ?? []) as string[]
  if (markings.some((id) => !id.startsWith('marking-definition--'))) faults.push('object_marking_refs: no marking')
  if (object.created_by_ref !== undefined && !(object.created_by_ref as string).startsWith('identity--')) faults.push('created_by_ref: no identity')
  const references = [object.created_by_ref, object.source_ref, object.target_ref, ...markings, ...((object.object_refs ?? []) as string[])].filter((id) => id !== undefined)
  for (const id of references) if (!byId.has(id as string)) faults.push(`${id}: refers to nothing in the bundle`)
  return [...faults, ...checkRules(object, byId)]
}

/** Rules of single types. */
function checkRules(object: ReadStix, byId: ReadonlyMap<string, ReadStix>): string[] {
  const faults: string[] = []
  if (object.type === 'location') {
    const hasLat = object.latitude !== undefined
    if (hasLat !== (object.longitude !== undefined)) faults.push('latitude without longitude or the reverse')
    if (!hasLat && object.region === undefined && object.country === undefined) faults.push('neither region nor country nor coordinates')
    if (object.precision !== undefined && !hasLat) faults.push('precision without coordinates')
    if (Math.abs(Number(object.latitude ?? 0)) > 90 || Math.abs(Number(object.longitude ?? 0)) > 180) faults.push('coordinates out of range')
    if (object.country !== undefined && !/^[A-Z]{2}$/u.test(object.country as string)) faults.push('country')
  }
  if (object.type === 'identity' && object.identity_class !== undefined && !identityClasses.includes(object.identity_class as string)) faults.push('identity_class')
  if (object.type === 'marking-definition') {
    const isPlain = object.definition_type === 'statement' && typeof (object.definition as { statement?: unknown } | undefined)?.statement === 'string'
    if (!isPlain && object.extensions === undefined) faults.push('neither a definition nor an extension')
    const isClear = object.id === 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'
    if (isClear && (object.name !== 'TLP:CLEAR' || object.created !== '2022-10-01T00:00:00.000Z' || object.definition_type !== undefined)) faults.push('not TLP:CLEAR as OASIS has it')
  }
  if (object.type === 'relationship') {
    const [source, target] = [byId.get(object.source_ref as string)?.type ?? '', byId.get(object.target_ref as string)?.type ?? '']
    const kind = object.relationship_type as string
    const isNoEnd = (type: string) => ['relationship', 'bundle', 'marking-definition'].includes(type)
    if (isNoEnd(source) || isNoEnd(target)) faults.push('joins what cannot be joined')
    if (kind !== 'related-to' && !relations[source]?.[kind]?.includes(target)) faults.push(`${source} ${kind} ${target} is not defined`)
    if (object.stop_time !== undefined && (object.start_time === undefined || (object.stop_time as string) <= (object.start_time as string))) faults.push('stop_time: not after start_time')
  }
  return faults
}
