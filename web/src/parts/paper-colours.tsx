import { MantineProvider, type MantineProviderProps } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Mantine with the colours that the reader chose, and on paper always the light ones. */
export function PaperColours(props: MantineProviderProps): ReactNode {
  const [isPaper, setPaper] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const paper = matchMedia('print')
    // at once: what is printed is what stands there when the event is over
    const follow = (): void => flushSync(() => setPaper(paper.matches))
    paper.addEventListener('change', follow)
    return () => paper.removeEventListener('change', follow)
  }, [])
  return <MantineProvider {...props} forceColorScheme={isPaper ? 'light' : undefined} />
}
