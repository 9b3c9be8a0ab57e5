import { Anchor, Button, Group, Popover, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ask } from '../api.ts'
import { useLocale } from '../locale.tsx'

interface Views {
  readonly views: readonly { readonly name: string; readonly title: string; readonly query: string }[]
}

/** The question that the project began with: what comes out of the Sahel toward North Africa. It is there before any view is saved. */
const sahelView = '/ties?country=MA,DZ,TN,LY,MR,EG'

/** Views that were saved under a name, each with its feeds. */
export function SavedViews(): ReactNode {
  const { words } = useLocale()
  const views = useQuery({ queryKey: ['views'], queryFn: () => ask<Views>('views') })
  return (
    <Popover position="bottom-start" withinPortal>
      <Popover.Target>
        <Button size="xs" variant="default">
          {words.savedViews}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6} component="nav" aria-label={words.savedViews}>
          <Anchor component={Link} href={sahelView} size="sm">
            {words.sahelView}
          </Anchor>
          {(views.data?.views ?? []).map(({ name, title, query }) => (
            <Group key={name} gap="xs" wrap="nowrap">
              <Anchor component={Link} href={query} size="sm">
                <bdi>{title}</bdi>
              </Anchor>
              <Text span size="xs" c="dimmed">
                {words.feeds}
                {words.colon}
              </Text>
              {(['atom', 'json'] as const).map((kind) => (
                <Anchor key={kind} size="xs" href={`/api/v1/views/${name}/feed.${kind}`} dir="ltr">
                  {kind === 'atom' ? 'Atom' : 'JSON'}
                </Anchor>
              ))}
            </Group>
          ))}
          {views.data?.views.length === 0 ? (
            <Text size="xs" c="dimmed" maw={280}>
              {words.noViews}
            </Text>
          ) : null}
          {views.isError ? (
            <Text size="xs" role="alert">
              {words.failed}
            </Text>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
