import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { ask } from '../api.ts'
import { type FilterName, useFilter } from '../filter.ts'
import { useLocale } from '../locale.tsx'
import { useGroupName } from './group-name.ts'

interface Suggestions {
  readonly places: readonly { readonly value: string }[]
  readonly groups: readonly { readonly value: string }[]
  readonly sources: readonly { readonly value: string }[]
}

/** Free text in any script; what it may also mean (a place, a group, an outlet) is offered. */
export function SearchBox(): ReactNode {
  const { words } = useLocale()
  const nameOf = useGroupName()
  const { filter, change } = useFilter()
  const [typed, setTyped] = useState(filter.text ?? '')
  useEffect(() => setTyped(filter.text ?? ''), [filter.text])
  const [begins] = useDebouncedValue(typed.trim(), 200)
  const found = useQuery({ queryKey: ['search', begins], queryFn: () => ask<Suggestions>('search', { begins: begins.slice(0, 100) }), enabled: begins.length >= 2 })
  const groupOf = (name: FilterName, values: readonly { readonly value: string }[] | undefined, label: string) => ({ group: label, items: (values ?? []).map(({ value }) => `${name}: ${value}`) })
  const data = [groupOf('place', found.data?.places, words.place), groupOf('group', found.data?.groups, words.group), groupOf('source', found.data?.sources, words.outlets)].filter(
    (part) => part.items.length > 0,
  )
  const take = (value: string): void => {
    const match = /^(place|group|source): (.+)$/u.exec(value)
    if (!match) return
    change({ [match[1]]: match[2], text: null })
    setTyped('')
  }
  const labelOf = (value: string): string => (value.startsWith('group: ') ? nameOf(value.slice(7)) : value.replace(/^\w+: /u, ''))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change({ text: typed.trim() || null })
      }}
    >
      <Autocomplete
        size="xs"
        w={270}
        maw="100%"
        dir="auto"
        maxLength={500}
        label={words.search}
        value={typed}
        onChange={(value) => (/^(place|group|source): /u.test(value) ? undefined : setTyped(value))}
        onOptionSubmit={take}
        data={data}
        filter={({ options }) => options}
        renderOption={({ option }) => <bdi>{labelOf(option.value)}</bdi>}
        maxDropdownHeight={320}
      />
    </form>
  )
}
