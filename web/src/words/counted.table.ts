import type { Locale } from '../locale.tsx'

/** Nouns with their number, by the plural rules of each language: `n` stands for the figure. */
export const counted = {
  ar: {
    incidents: { zero: 'لا وقائع', one: 'واقعة واحدة', two: 'واقعتان', few: 'n وقائع', many: 'n واقعة', other: 'n واقعة' },
    reports: { zero: 'لا تقارير', one: 'تقرير واحد', two: 'تقريران', few: 'n تقارير', many: 'n تقريرا', other: 'n تقرير' },
    killed: { zero: 'لا قتلى', one: 'قتيل واحد', two: 'قتيلان', few: 'n قتلى', many: 'n قتيلا', other: 'n قتيل' },
    undated: { zero: 'لا شيء دون يوم', one: 'واحدة دون يوم معروف', two: 'اثنتان دون يوم معروف', few: 'n دون يوم معروف', many: 'n دون يوم معروف', other: 'n دون يوم معروف' },
  },
  fr: {
    incidents: { one: 'n incident', other: 'n incidents' },
    reports: { one: 'n dépêche', other: 'n dépêches' },
    killed: { one: 'n tué', other: 'n tués' },
    undated: { one: 'n sans jour connu', other: 'n sans jour connu' },
  },
  en: {
    incidents: { one: 'n incident', other: 'n incidents' },
    reports: { one: 'n report', other: 'n reports' },
    killed: { one: 'n killed', other: 'n killed' },
    undated: { one: 'n without a known day', other: 'n without a known day' },
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>>>

export type Counted = keyof (typeof counted)['en']
