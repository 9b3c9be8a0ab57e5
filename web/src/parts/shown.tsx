import { Alert, Button, Center, Loader, Stack, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '../api.ts'
import { useLocale } from '../locale.tsx'

/** What was asked for, or that it is on its way, or why it did not come and what to do. */
export function Shown<T>({ query, children }: { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode }): ReactNode {
  const { words } = useLocale()
  if (query.data !== undefined) return children(query.data)
  if (query.isPending)
    return (
      <Center p="xl">
        <Loader aria-label={words.loading} />
      </Center>
    )
  const isMissing = query.error instanceof ApiError && query.error.status === 404
  return (
    <Alert color="red" title={isMissing ? words.notFound : words.failed} role="alert">
      <Stack align="flex-start" gap="xs">
        <Text size="sm" dir="auto">
          {query.error?.message}
        </Text>
        {isMissing ? null : (
          <Button size="xs" onClick={() => void query.refetch()}>
            {words.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
