import { DateInput, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/ar-ly'
import 'dayjs/locale/en-gb'
import 'dayjs/locale/fr'
import type { ReactNode } from 'react'
import { type Locale, useLocale } from '../locale.tsx'

/** Day.js's locales with the month names and digits of `locale.tsx`. */
const calendars: Readonly<Record<Locale, string>> = { ar: 'ar-ly', fr: 'fr', en: 'en-gb' }

interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | null) => void
}

/** A day, chosen from a calendar in the reader's language or typed as 2024-03-31. */
export function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  const { locale, words } = useLocale()
  return (
    <DatesProvider settings={{ locale: calendars[locale], firstDayOfWeek: 1 }}>
      <DateInput
        size="xs"
        w={130}
        label={label}
        placeholder="2024-03-31"
        value={value ?? null}
        onChange={onChange}
        valueFormat="D MMM YYYY"
        dateParser={(typed) => (/^\d{4}-\d{2}-\d{2}$/u.test(typed.trim()) && !Number.isNaN(Date.parse(typed.trim())) ? typed.trim() : null)}
        clearable
        clearButtonProps={{ 'aria-label': `${words.clearOne}${words.colon}${label}` }}
      />
    </DatesProvider>
  )
}
