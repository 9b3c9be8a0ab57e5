import { type Profiler, Session } from 'node:inspector/promises'

/** Functions of the coder that begin a stage, by their names. Time within one that is called by another counts for the inner. */
const stages: Readonly<Record<string, string>> = {
  readReport: 'reading: fold, tokens, phrases, chunks',
  settlePlaces: 'places',
  weighReport: 'rules over triggers',
  draftEvents: 'judging and drafting triggers',
  mergeDrafts: 'merging drafts',
  settleEvents: 'settling fields',
}
const rest = 'all else'

/** Where the time of some work goes, by stage: shares of its samples, the largest first. */
export async function stageShares(work: () => void): Promise<(readonly [stage: string, share: number])[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile)
}

function sharesOf({ nodes, samples = [] }: Profiler.Profile): (readonly [string, number])[] {
  const stageOf = new Map<number, string>()
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const find = (id: number): string => {
    const known = stageOf.get(id)
    if (known !== undefined) return known
    const own = stages[byId.get(id)?.callFrame.functionName ?? '']
    const over = above.get(id)
    const stage = own ?? (over === undefined ? rest : find(over))
    stageOf.set(id, stage)
    return stage
  }
  const counts = new Map<string, number>()
  for (const id of samples) counts.set(find(id), (counts.get(find(id)) ?? 0) + 1)
  return [...counts].map(([stage, count]) => [stage, count / samples.length] as const).sort((a, b) => b[1] - a[1])
}
