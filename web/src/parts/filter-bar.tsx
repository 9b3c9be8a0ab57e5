import { Button, Collapse, Group, Menu, MultiSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { exportAddress, type Overview } from '../api.ts'
import { type FilterName, filterNames, useFilter } from '../filter.ts'
import { useLocale } from '../locale.tsx'
import { ChosenParts } from './chosen-parts.tsx'
import { DayField } from './day-field.tsx'
import { MoreFilters } from './more-filters.tsx'
import { SavedViews } from './saved-views.tsx'
import { SearchBox } from './search-box.tsx'

const exportFormats = ['csv', 'geojson', 'parquet', 'incidents', 'acled', 'ged', 'plover', 'stix', 'ftm', 'records'] as const

/** All that narrows what is shown, and what of it is set; the address holds it. */
export function FilterBar({ overview }: { readonly overview: Overview | undefined }): ReactNode {
  const { words, term, country } = useLocale()
  const { filter, change, clear } = useFilter()
  const [isOpen, { toggle }] = useDisclosure(false)
  const types = (overview?.types ?? []).flatMap(({ value }) => (value === null ? [] : [{ value, label: term(value) }]))
  const countries = (overview?.countries ?? []).flatMap(({ value }) => (value === null ? [] : [{ value, label: country(value) }]))
  const list = (name: FilterName): string[] => (filter[name] ?? '').split(',').filter((part) => part !== '')
  const withChosen = (options: { value: string; label: string }[], name: FilterName, label: (value: string) => string) => [
    ...options,
    ...list(name)
      .filter((value) => !options.some((option) => option.value === value))
      .map((value) => ({ value, label: label(value) })),
  ]
  const isSet = filterNames.some((name) => filter[name] !== undefined)
  return (
    <search className="no-print">
      <Group gap="xs" align="flex-end">
        <SearchBox />
        <DayField label={words.since} value={filter.since} onChange={(since) => change({ since })} />
        <DayField label={words.until} value={filter.until} onChange={(until) => change({ until })} />
        <MultiSelect size="xs" w={170} searchable label={words.type} data={withChosen(types, 'type', term)} value={list('type')} onChange={(values) => change({ type: values.join(',') || null })} />
        <MultiSelect
          size="xs"
          w={170}
          searchable
          label={words.country}
          data={withChosen(countries, 'country', country)}
          value={list('country')}
          onChange={(values) => change({ country: values.join(',') || null })}
        />
        <Button size="xs" variant={isOpen ? 'light' : 'default'} onClick={toggle} aria-expanded={isOpen}>
          {words.moreFilters}
        </Button>
        <SavedViews />
        <Menu>
          <Menu.Target>
            <Button size="xs" variant="default">
              {words.exportSeen}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {exportFormats.map((format) => (
              <Menu.Item key={format} component="a" href={exportAddress(format, filter as Record<string, string>)} download dir="ltr">
                {format}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {isSet ? (
          <Button size="xs" variant="subtle" onClick={clear}>
            {words.clear}
          </Button>
        ) : null}
      </Group>
      <Collapse expanded={isOpen}>{isOpen ? <MoreFilters /> : null}</Collapse>
      <ChosenParts />
    </search>
  )
}
