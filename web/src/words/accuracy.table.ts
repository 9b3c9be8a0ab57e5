import type { Locale } from '../locale.tsx'

/** The measures of `codebook/accuracy.table.ts` in the languages of the page. */
export const measures: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'Events, same type (F1)': { ar: 'الأحداث بنوعها نفسه (F1)', fr: 'Événements, même type (F1)', en: 'Events, same type (F1)' },
  'Events, same class (F1)': { ar: 'الأحداث بصنفها نفسه (F1)', fr: 'Événements, même classe (F1)', en: 'Events, same class (F1)' },
  'Status (accuracy)': { ar: 'الثبوت (نسبة الصواب)', fr: 'Statut (exactitude)', en: 'Status (accuracy)' },
  'Domain (accuracy)': { ar: 'المجال (نسبة الصواب)', fr: 'Domaine (exactitude)', en: 'Domain (accuracy)' },
  'Date (exact)': { ar: 'التاريخ (مطابق)', fr: 'Date (exacte)', en: 'Date (exact)' },
  'Sites (F1)': { ar: 'المواقع (F1)', fr: 'Lieux (F1)', en: 'Sites (F1)' },
  'Counts (F1)': { ar: 'الأرقام (F1)', fr: 'Chiffres (F1)', en: 'Counts (F1)' },
  'Actors (F1)': { ar: 'الفاعلون (F1)', fr: 'Acteurs (F1)', en: 'Actors (F1)' },
  'Items (F1)': { ar: 'الأدوات (F1)', fr: 'Objets (F1)', en: 'Items (F1)' },
  'Sources quoted (F1)': { ar: 'المصادر المنقول عنها (F1)', fr: 'Sources citées (F1)', en: 'Sources quoted (F1)' },
}
