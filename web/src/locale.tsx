import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ar } from './words/ar.table.ts'
import { type Counted, counted } from './words/counted.table.ts'
import { en, type Words } from './words/en.table.ts'
import { fr } from './words/fr.table.ts'

export const locales = ['ar', 'fr', 'en'] as const
export type Locale = (typeof locales)[number]

const words: Readonly<Record<Locale, Words>> = { ar, fr, en }
/** Western digits for all: that is how agencies write figures in the Maghreb, and what a table of mixed sources stays readable in. Arabic keeps its own month names. */
const tags: Readonly<Record<Locale, string>> = { ar: 'ar-u-nu-latn', fr: 'fr', en: 'en-GB' }

export interface LocaleContext {
  readonly locale: Locale
  readonly direction: 'rtl' | 'ltr'
  readonly words: Words
  readonly setLocale: (locale: Locale) => void
  readonly number: (value: number) => string
  /** An ISO day in the reader's words; the unknown day as such. */
  readonly day: (iso: string) => string
  /** A day, with the hour where one is told, as it was told: no time zone is changed. */
  readonly moment: (iso: string) => string
  /** A month's short name and, where it is January, the year. */
  readonly month: (date: Date) => string
  /** A noun with its number, in the form that the number asks for. */
  readonly count: (noun: Counted, amount: number) => string
  /** Words in the language's quotation marks. */
  readonly quoted: readonly [open: string, close: string]
  readonly days: (start: string, end: string) => string
  readonly country: (code: string | null) => string
  /** A value of the codebook (a type, a status, a role…) in the reader's language. */
  readonly term: (value: string) => string
  /** Whom a figure counts: `security` is there the forces, not the class. */
  readonly people: (of: string) => string
}

const Context = createContext<LocaleContext | null>(null)

export function useLocale(): LocaleContext {
  const context = useContext(Context)
  if (!context) throw new Error('no locale')
  return context
}

/** The language is told by `?lang=`, else by what was chosen last, else by the browser. */
function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered() ?? navigator.language.slice(0, 2)
  return locales.find((locale) => locale === asked) ?? 'en'
}

function remembered(): string | null {
  try {
    return localStorage.getItem('marsad-lang')
  } catch {
    return null
  }
}

export function LocaleProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [locale, setChosen] = useState<Locale>(firstLocale)
  const setLocale = useCallback((next: Locale) => {
    // an address that names a language is to name the one that is shown
    const address = new URL(location.href)
    if (address.searchParams.has('lang')) {
      address.searchParams.set('lang', next)
      history.replaceState(history.state, '', address)
    }
    setChosen(next)
  }, [])
  const value = useMemo(() => toContext(locale, setLocale), [locale, setLocale])
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = value.direction
    try {
      localStorage.setItem('marsad-lang', locale)
    } catch {
      // a browser that keeps nothing asks again
    }
  }, [locale, value.direction])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

function toContext(locale: Locale, setLocale: (locale: Locale) => void): LocaleContext {
  const own = words[locale]
  const numbers = new Intl.NumberFormat(tags[locale])
  const dates = new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })
  const countries = new Intl.DisplayNames([locale], { type: 'region' })
  const day = (iso: string): string => {
    if (iso.startsWith('0001') || iso.startsWith('9999')) return own.unknownDay
    const date = new Date(iso.slice(0, 10))
    return Number.isNaN(date.getTime()) ? iso : dates.format(date)
  }
  const months = new Intl.DateTimeFormat(tags[locale], { month: 'short', timeZone: 'UTC' })
  const plural = new Intl.PluralRules(locale)
  return {
    locale,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    words: own,
    setLocale,
    number: (amount) => numbers.format(amount),
    day,
    moment: (iso) => (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(iso) ? `${day(iso)} ${iso.slice(11, 16)}` : day(iso)),
    month: (date) => (date.getUTCMonth() === 0 ? `${months.format(date)} ${date.getUTCFullYear()}` : months.format(date)),
    count: (noun, amount) => {
      const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = counted[locale][noun]
      return (forms[plural.select(amount)] ?? forms.other ?? 'n').replace('n', numbers.format(amount))
    },
    quoted: locale === 'ar' ? ['«', '»'] : locale === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'],
    days: (start, end) => (start === end || start.startsWith('0001') ? day(start) : `${day(start)} – ${day(end)}`),
    country: (code) => (code === null ? own.noCountry : (countries.of(code) ?? code)),
    people: (of) => own.terms[`of_${of}`] ?? own.terms[of] ?? of,
    term: (term) => own.terms[term] ?? term.replaceAll('_', ' '),
  }
}
