import { Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { eventTypes } from '../../../codebook/event-types.table.ts'
import { domains, statuses } from '../../../codebook/values.table.ts'
import { ask } from '../api.ts'
import { type FilterName, useFilter } from '../filter.ts'
import { useLocale } from '../locale.tsx'
import { useGroupName } from './group-name.ts'

const classes = [...new Set(Object.values(eventTypes).map((type) => type.class))]
const lists = [
  ['class', classes],
  ['domain', domains],
  ['status', statuses],
] as const

/** The parts of the filter that are wanted more rarely: class, domain, status, group, least figures, recalled events. */
export function MoreFilters(): ReactNode {
  const { words, term, number } = useLocale()
  const { filter, change } = useFilter()
  const nameOf = useGroupName()
  const groups = useQuery({ queryKey: ['tallies', 'group', {}], queryFn: () => ask<{ tallies: readonly { value: string; incidents: number }[] }>('tallies/group', { limit: 200 }) })
  const listed = (groups.data?.tallies ?? []).map(({ value, incidents }) => ({ value, label: `${nameOf(value)} (${number(incidents)})` }))
  const chosen = filter.group
  const options = chosen === undefined || listed.some(({ value }) => value === chosen) ? listed : [{ value: chosen, label: nameOf(chosen) }, ...listed]
  const least = (name: 'minSources' | 'minKilled'): ReactNode => (
    <NumberInput
      size="xs"
      w={150}
      min={1}
      allowDecimal={false}
      label={words[name]}
      value={filter[name] ? Number(filter[name]) : ''}
      onChange={(value) => change({ [name]: value === '' ? null : String(value) })}
    />
  )
  const split = (name: FilterName): string[] => (filter[name] ?? '').split(',').filter((part) => part !== '')
  return (
    <Group gap="xs" align="flex-end" mt={6} id="more-filters">
      {lists.map(([name, values]) => (
        <MultiSelect
          key={name}
          size="xs"
          w={180}
          label={words[name]}
          data={values.map((value) => ({ value, label: term(value) }))}
          value={split(name)}
          onChange={(next) => change({ [name]: next.join(',') || null })}
        />
      ))}
      <Select size="xs" w={230} searchable clearable label={words.group} data={options} value={chosen ?? null} onChange={(value) => change({ group: value })} />
      {least('minSources')}
      {least('minKilled')}
      <Select
        size="xs"
        w={180}
        label={words.background}
        allowDeselect={false}
        data={[
          { value: '', label: words.backgroundAll },
          { value: 'false', label: words.backgroundNo },
          { value: 'true', label: words.backgroundOnly },
        ]}
        value={filter.background ?? ''}
        onChange={(value) => change({ background: value || null })}
      />
      <TextInput
        size="xs"
        w={160}
        dir="auto"
        label={words.place}
        defaultValue={filter.place ?? ''}
        key={filter.place ?? ''}
        onBlur={(event) => change({ place: event.currentTarget.value.trim() || null })}
      />
    </Group>
  )
}
