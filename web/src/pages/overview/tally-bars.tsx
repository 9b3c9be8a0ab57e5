import { Button, Card, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Tally } from '../../api.ts'
import { useLocale } from '../../locale.tsx'

interface TallyBarsProps {
  readonly title: string
  readonly tallies: readonly Tally[]
  readonly chosen: readonly string[]
  readonly label: (value: string | null) => string
  readonly onToggle: (value: string) => void
}

const firstShown = 8

/** A list of values with a bar each; a click narrows to the value or widens again. */
export function TallyBars({ title, tallies, chosen, label, onToggle }: TallyBarsProps): ReactNode {
  const { number, words } = useLocale()
  const [isWhole, setWhole] = useState(false)
  const most = Math.max(1, ...tallies.map((tally) => tally.incidents))
  // what is chosen stays in sight
  const shown = isWhole ? tallies : tallies.filter((tally, i) => i < firstShown || (tally.value !== null && chosen.includes(tally.value)))
  return (
    <Card withBorder padding="xs" component="section" aria-label={title}>
      <Title order={3} size="h6">
        {title}
      </Title>
      {shown.map((tally) => (
        <button
          key={tally.value ?? ''}
          type="button"
          className="tally"
          disabled={tally.value === null}
          aria-pressed={tally.value !== null && chosen.includes(tally.value)}
          onClick={() => tally.value !== null && onToggle(tally.value)}
        >
          <span className="tally-bar" style={{ width: `${(100 * tally.incidents) / most}%` }} />
          <span className="tally-label">{label(tally.value)}</span>
          <span className="figure">{number(tally.incidents)}</span>
        </button>
      ))}
      {tallies.length > firstShown ? (
        <Button size="compact-xs" variant="subtle" className="no-print" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFew : words.showAll}
        </Button>
      ) : null}
    </Card>
  )
}
