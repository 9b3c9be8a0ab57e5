import '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import { actorImage } from '#images/actors'
import { readActorTables } from '../../coder/actor-tables.js'

interface GroupName {
  readonly en: string
  /** Null where the tables have none of its own. */
  readonly ar: string | null
}

/** What groups and agencies are called, so that a page need not show ids. */
export const nameRoutes = (): FastifyPluginAsync => async (app) => {
  let groups: Readonly<Record<string, GroupName>> | null = null
  app.get('/names', { schema: { tags: ['groups'], summary: 'Names of groups and agencies by id, in English and Arabic' } }, async () => {
    groups ??= readNames()
    return { groups }
  })
}

function readNames(): Readonly<Record<string, GroupName>> {
  const { actors, names } = readActorTables(actorImage)
  const arabic = new Map<string, string>()
  for (const { actor, sense, ar } of names) {
    const { id } = actors[actor]
    if (sense === 'name' && !arabic.has(id)) arabic.set(id, ar)
  }
  return Object.fromEntries(actors.map(({ id, name }) => [id, { en: name, ar: arabic.get(id) ?? null }]))
}
