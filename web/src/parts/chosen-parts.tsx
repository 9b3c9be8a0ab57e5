import { Badge, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FilterName, useFilter } from '../filter.ts'
import { useLocale } from '../locale.tsx'
import { useGroupName } from './group-name.ts'

const shown = ['text', 'place', 'group', 'source', 'bbox', 'near', 'class', 'domain', 'status', 'minSources', 'minKilled', 'background'] as const satisfies readonly FilterName[]

/** What of the filter is set and has no open field: each with a cross that takes it away. */
export function ChosenParts(): ReactNode {
  const { words, term, number } = useLocale()
  const { filter, change } = useFilter()
  const nameOf = useGroupName()
  const labels: Readonly<Record<(typeof shown)[number], string>> = {
    text: words.search,
    place: words.place,
    group: words.group,
    source: words.sources,
    bbox: words.map,
    near: words.nearby,
    class: words.class,
    domain: words.domain,
    status: words.status,
    minSources: words.minSources,
    minKilled: words.minKilled,
    background: words.background,
  }
  const wordsOf = (name: (typeof shown)[number], value: string): string => {
    if (name === 'group') return nameOf(value)
    if (name === 'bbox') return words.mapBox
    if (name === 'class' || name === 'domain' || name === 'status') return value.split(',').map(term).join(' · ')
    if (name === 'minSources' || name === 'minKilled') return number(Number(value))
    if (name === 'background') return value === 'true' ? words.backgroundOnly : words.backgroundNo
    return value
  }
  const set = shown.filter((name) => filter[name] !== undefined)
  if (set.length === 0) return null
  return (
    <Group gap={4} mt={6}>
      {set.map((name) => (
        <Badge
          key={name}
          variant="light"
          tt="none"
          maw="100%"
          rightSection={
            <button type="button" className="chip-close" aria-label={`${words.clearOne}: ${labels[name]}`} onClick={() => change({ [name]: null })}>
              ×
            </button>
          }
        >
          {labels[name]}
          {words.colon}
          <bdi>{wordsOf(name, filter[name] as string)}</bdi>
        </Badge>
      ))}
    </Group>
  )
}
