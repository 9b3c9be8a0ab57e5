import { Card, Text, Title } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useCallback } from 'react'
import type { CodedReport } from '../../../../src/core/record.ts'
import { useLocale } from '../../locale.tsx'
import { colours } from './colours.ts'
import { type Evidence, piecesOf } from './evidence.ts'

interface ReportTextProps {
  readonly record: CodedReport
  readonly evidence: readonly Evidence[]
  readonly at: Evidence | null
  readonly onPoint: (evidence: Evidence) => void
  readonly onKeyDown: (press: KeyboardEvent) => void
  readonly holder: Ref<HTMLElement>
}

/** The report's own words, section by section, with the evidence marked; questions underlined by dots. */
export function ReportText({ record, evidence, at, onPoint, onKeyDown, holder }: ReportTextProps): ReactNode {
  const { words, term, moment } = useLocale()
  const { questions } = record
  const bodyOf = useCallback(
    (i: number, text: string): ReactNode =>
      piecesOf(
        text,
        evidence.filter((entry) => entry.section === i),
        questions.filter((question) => question.section === i),
      ).map((piece) => {
        const asked = piece.isAsked ? ' asked' : ''
        return piece.by.length > 0 ? (
          <mark
            key={piece.start}
            className={`${at && piece.by.includes(at) ? 'strong' : ''}${asked}`}
            style={{ borderBottom: `3px solid ${colours[piece.by[0].event % colours.length]}` }}
            title={piece.by.map((entry) => `${entry.event + 1}: ${term(entry.field)}`).join(' · ')}
            onMouseEnter={() => onPoint(piece.by[0])}
          >
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start} className={asked.trim() || undefined}>
            {piece.text}
          </span>
        )
      }),
    [evidence, questions, at, onPoint, term],
  )
  return (
    <section
      ref={holder}
      className="report-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is walked through with the arrow keys
      tabIndex={0}
      aria-label={words.report}
      aria-describedby="walk-hint"
      onKeyDown={onKeyDown}
      lang={record.report.language}
      dir="auto"
      data-testid="report-text"
    >
      {record.report.sections.map((section, i) => {
        const body = bodyOf(i, section.text)
        // sections have no id of their own; their order is their identity
        const key = `${section.kind} ${i}`
        if (section.kind === 'headline')
          return (
            <Title order={2} key={key} className="own-words" dir="auto">
              {body}
            </Title>
          )
        if (section.kind === 'post')
          return (
            <Card withBorder key={key} my="sm" padding="sm" className="post" component="article" aria-label={words.post}>
              <Text size="sm" c="dimmed">
                {words.post} {section.author ? <bdi>· {section.author}</bdi> : null} {section.handle ? <bdi dir="ltr">{section.handle}</bdi> : null}{' '}
                {section.posted ? <bdi>· {moment(section.posted)}</bdi> : null}
              </Text>
              <div className="own-words" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                {body}
              </div>
            </Card>
          )
        return (
          <p key={key} className="own-words" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {body}
          </p>
        )
      })}
    </section>
  )
}
