import { Alert } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocale } from '../locale.tsx'

/** Milliseconds that the notice stays. */
const shownFor = 15_000

/** Listens to the server, lets what is shown be asked for again when the store has changed, and says so. */
export function LiveChanges(): ReactNode {
  const { words } = useLocale()
  const client = useQueryClient()
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    const stream = new EventSource('/api/v1/stream')
    let version: number | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    stream.addEventListener('change', (event) => {
      const change = JSON.parse((event as MessageEvent<string>).data) as { version: number }
      if (version !== null && change.version !== version) {
        void client.invalidateQueries({ predicate: (query) => query.queryKey[1] !== 'names' })
        setNew(true)
        clearTimeout(timer)
        timer = setTimeout(() => setNew(false), shownFor)
      }
      version = change.version
    })
    return () => {
      clearTimeout(timer)
      stream.close()
    }
  }, [client])
  return (
    <div role="status" className="live no-print">
      {isNew ? (
        <Alert variant="filled" py="xs" withCloseButton closeButtonLabel={words.close} onClose={() => setNew(false)} data-testid="live">
          {words.live}
        </Alert>
      ) : null}
    </div>
  )
}
