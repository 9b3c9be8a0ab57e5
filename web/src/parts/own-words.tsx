import type { ReactNode } from 'react'

/** Words of a report, in their own direction whatever stands around them. */
export function OwnWords({ children, block = false }: { readonly children: string; readonly block?: boolean }): ReactNode {
  return block ? (
    <p dir="auto" className="own-words">
      {children}
    </p>
  ) : (
    <bdi className="own-words">{children}</bdi>
  )
}
