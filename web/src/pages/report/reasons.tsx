import { Button, Card, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ask } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { Shown } from '../../parts/shown.tsx'

interface Explained {
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly values: readonly { readonly field: string; readonly value: string; readonly by: string; readonly words: readonly string[] }[]
  }[]
}

/** The rule or judgement behind each value, asked for only when wanted. */
export function Reasons({ id }: { readonly id: string }): ReactNode {
  const { words, term } = useLocale()
  const [open, setOpen] = useState(false)
  const reasons = useQuery({ queryKey: ['explain', id], queryFn: () => ask<Explained>(`reports/${encodeURIComponent(id)}/explain`), enabled: open })
  if (!open)
    return (
      <Button variant="default" className="no-print" onClick={() => setOpen(true)}>
        {words.why}
      </Button>
    )
  return (
    <Card withBorder padding="sm" component="section" aria-label={words.why}>
      <Shown query={reasons}>
        {(data) =>
          data.events.map((event, i) => (
            <details key={event.id} open={i === 0}>
              <summary>
                {i + 1} · {term(event.type)}
              </summary>
              {event.values.map((value) => (
                <div key={`${value.field} ${value.value} ${value.by}`}>
                  <Text size="sm">
                    {value.field}: <bdi>{value.value}</bdi>{' '}
                    {value.words.map((text) => (
                      <OwnWords key={text}>{text}</OwnWords>
                    ))}
                  </Text>
                  <Text size="xs" c="dimmed" dir="ltr">
                    {value.by}
                  </Text>
                </div>
              ))}
            </details>
          ))
        }
      </Shown>
    </Card>
  )
}
