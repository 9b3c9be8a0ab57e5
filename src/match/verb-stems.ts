/** A verb as a table row gives it: form I–X (11 and 12: quadriliteral I and II), bare radicals, hamza as ء. */
export interface VerbRow {
  readonly id: string
  readonly form: number
  readonly root: string
  /** Third person masculine singular perfect, the citation form. */
  readonly ar: string
  /** Third person masculine singular imperfect; needed for form I. */
  readonly imperfect?: string
  /** What the verb does in a sentence; of form I hollow verbs only `report` has a passive perfect (see `stemsOf`). */
  readonly kind?: string
}

/** How one tense in one voice begins: before each kind of ending. Two entries where writers differ (بدأوا, بدؤوا). */
export interface Stem {
  /** Third person masculine singular. */
  readonly bare: string
  /** The same in the jussive where it is written differently (لم يقل); '' else. */
  readonly jussive: string
  /** Before a pronoun suffix where that changes its end (رماه, يبدؤه). */
  readonly suffixed: readonly string[]
  /** Before ت of the feminine in the perfect. */
  readonly feminine: string
  /** Before ا of the dual. */
  readonly dual: string
  /** Before و of the plural. */
  readonly plural: readonly string[]
  /** Before endings that begin with a consonant. */
  readonly consonant: string
}

export interface Stems {
  readonly perfect: Stem
  readonly imperfect: Stem
  /** Null for form VII, which has no passive, and for words that are nouns instead (عيد, no passive of عاد). */
  readonly perfectPassive: Stem | null
  readonly imperfectPassive: Stem | null
}

const weak = new Set(['و', 'ي'])

/** What of the root shows in the conjugation. */
interface RootKind {
  readonly defective: boolean
  readonly hollow: boolean
  readonly doubled: boolean
  readonly last: string
}

function kindOf(row: VerbRow): RootKind {
  const [, second, third] = row.root
  const last = row.root[row.root.length - 1]
  const defective = weak.has(last)
  // the citation tells whether a weak middle radical is sounded: قال, but استجوب, ازدوج
  const hollow = !defective && row.root.length === 3 && weak.has(second) && [1, 4, 7, 8, 10].includes(row.form) && row.ar[row.ar.length - 2] === 'ا'
  const doubled = !defective && row.root.length === 3 && (row.form === 9 || (second === third && [1, 3, 4, 6, 7, 8, 10].includes(row.form) && !row.ar.endsWith(second + third)))
  return { defective, hollow, doubled, last }
}

/** The stems of a verb without the imperfect's person prefix, with hamza on the seat that each ending gives it. */
export function stemsOf(row: VerbRow): Stems {
  const kind = kindOf(row)
  const imperfect = imperfectOf(row, kind)
  // the passive perfect of hollow form I is written like everyday nouns (دين, بيت, عيد); news uses that of saying alone (قيل)
  const hasPerfectPassive = row.form !== 7 && (row.form !== 1 || !kind.hollow || row.kind === 'report')
  return {
    perfect: perfectStem(row.ar, kind, row.root),
    imperfect: imperfectStem(imperfect, kind),
    perfectPassive: hasPerfectPassive ? perfectStem(perfectPassiveOf(row, kind), kind, row.root) : null,
    imperfectPassive: row.form === 7 ? null : imperfectStem(imperfectPassiveOf(row, kind, imperfect), kind),
  }
}

function imperfectOf(row: VerbRow, kind: RootKind): string {
  const { form, ar } = row
  if (row.imperfect !== undefined) return row.imperfect.slice(1)
  if (form === 5 || form === 6 || form === 12) return ar
  if (form === 2 || form === 3 || form === 11) return withKasra(seatOnWaw(ar))
  if (form === 4) return withKasra(lengthened(ar.startsWith('آ') ? `ؤ${ar.slice(1)}` : ar.slice(1), kind, 'ي'))
  const stem = ar.startsWith('ائ') ? `أ${ar.slice(2)}` : ar.replace(/^[اإ]/u, '')
  return withKasra(form === 10 ? lengthened(stem, kind, 'ي') : stem)
}

function imperfectPassiveOf(row: VerbRow, kind: RootKind, imperfect: string): string {
  const [first, second, third] = row.root
  if (row.form === 1) {
    if (kind.hollow) return lengthened(imperfect, kind, 'ا')
    const isWhole = weak.has(first) || imperfect.length >= row.root.length
    if (kind.defective) return isWhole ? `${first === 'ء' ? 'ؤ' : first}${second === 'ء' ? 'أ' : second}ى` : imperfect
    if (kind.doubled) return imperfect
    if (first === 'ء') return `ؤ${imperfect.slice(1)}`
    return weak.has(first) ? first + second + third : imperfect
  }
  return withFatha(row.form === 4 || row.form === 10 ? lengthened(imperfect, kind, 'ا') : imperfect)
}

function perfectPassiveOf(row: VerbRow, kind: RootKind): string {
  const { form, ar } = row
  if (form === 1) {
    const [first, second] = row.root
    const head = first === 'ء' ? 'أ' : first
    if (kind.hollow) return `${head}ي${kind.last}`
    if (kind.doubled) return ar
    return `${head}${second === 'ء' ? 'ئ' : second}${kind.defective ? 'ي' : kind.last === 'ء' ? 'ئ' : kind.last}`
  }
  if (form === 3) return withKasra(ar.startsWith('آ') ? `أو${ar.slice(1)}` : ar.replace('ا', 'و'))
  if (form === 6) return withKasra(ar.startsWith('تآ') ? `تؤو${ar.slice(2)}` : ar.replace('ا', 'و'))
  if (form === 4 && ar.startsWith('آ')) return withKasra(`أو${ar.slice(1)}`)
  if (form === 10 && row.root.startsWith('ء')) return withKasra(`استؤ${ar.slice(4)}`)
  return withKasra(lengthened(ar, kind, 'ي'))
}

/** A hollow stem with another long vowel in its middle; other stems as they are. */
function lengthened(stem: string, kind: RootKind, vowel: string): string {
  return kind.hollow ? stem.slice(0, -2) + vowel + stem[stem.length - 1] : stem
}

/** The end as the vowel i before the last radical writes it: يلقي, ينشئ, يسائل, يطمئن. */
function withKasra(stem: string): string {
  if (/[ىا]$/u.test(stem)) return `${stem.slice(0, -1)}ي`
  if (stem.endsWith('أ')) return `${stem.slice(0, -1)}ئ`
  const middle = stem[stem.length - 2]
  return middle === 'ء' || (middle === 'أ' && stem.length > 3) ? `${stem.slice(0, -2)}ئ${stem[stem.length - 1]}` : stem
}

/** The end as the vowel a before the last radical writes it: يلقى, ينشأ, يساءل, يطمأن. */
function withFatha(stem: string): string {
  if (stem.endsWith('ي')) return `${stem.slice(0, -1)}ى`
  if (stem.endsWith('ئ')) return `${stem.slice(0, -1)}أ`
  if (stem[stem.length - 2] !== 'ئ') return stem
  return `${stem.slice(0, -2)}${stem[stem.length - 3] === 'ا' ? 'ء' : 'أ'}${stem[stem.length - 1]}`
}

/** Initial hamza after the prefix يُـ: يؤكد, يؤاخذ. */
function seatOnWaw(ar: string): string {
  if (ar.startsWith('أ')) return `ؤ${ar.slice(1)}`
  return ar.startsWith('آ') ? `ؤا${ar.slice(1)}` : ar
}

const plain = (stem: string): Stem => ({ bare: stem, jussive: '', suffixed: [], feminine: stem, dual: stem, plural: [stem], consonant: stem })

function perfectStem(bare: string, kind: RootKind, root: string): Stem {
  const short = bare.slice(0, -1)
  if (kind.defective) {
    if (bare.endsWith('ي')) return { ...plain(bare), plural: [short] }
    const glide = bare.endsWith('ا') && root.length === 3 && bare.length === 3 && root[2] === 'و' ? `${short}و` : `${short}ي`
    // رآه: two alifs are written as one
    return { ...plain(bare), suffixed: [short.endsWith('أ') ? short : `${short}ا`], feminine: short, dual: glide, plural: [short], consonant: glide }
  }
  // the perfect ends in a: its hamza keeps its seat before a suffix (بدأه)
  return { ...endStem(bare, kind, bare.length === 3), suffixed: [] }
}

function imperfectStem(bare: string, kind: RootKind): Stem {
  const short = bare.slice(0, -1)
  if (!kind.defective) return endStem(bare, kind, false)
  if (!/[ىا]$/u.test(bare)) return { ...plain(bare), jussive: short, plural: [short] }
  return { ...plain(bare), jussive: short, suffixed: [`${short}ا`], dual: `${short}ي`, plural: [short], consonant: `${short}ي` }
}

/** The ends that both tenses share: doubled, hollow and hamzated. `inKasra`: the short stem has the vowel i (جئنا). */
function endStem(bare: string, kind: RootKind, inKasra: boolean): Stem {
  const short = bare.slice(0, -1)
  if (kind.doubled) return { ...plain(bare), consonant: bare + kind.last }
  const stem = kind.last === 'ء' ? hamzaStem(bare, short) : plain(bare)
  if (!kind.hollow) return stem
  const hamza = inKasra || bare[bare.length - 2] === 'ي' ? 'ئ' : 'أ'
  const consonant = bare.slice(0, -2) + (kind.last === 'ء' ? hamza : kind.last)
  return { ...stem, jussive: consonant, consonant }
}

function hamzaStem(bare: string, short: string): Stem {
  const onWaw = `${short}ؤ`
  // بدآ, يبدآن: the hamza and the dual's alif are one letter
  if (bare.endsWith('أ')) return { ...plain(bare), suffixed: [onWaw], dual: short, plural: [bare, onWaw] }
  if (bare.endsWith('ئ')) return { ...plain(bare), plural: [bare, onWaw] }
  const onYa = `${short}ئ`
  if (short.endsWith('ي')) return { ...plain(bare), suffixed: [onYa], feminine: onYa, dual: onYa, plural: [onYa] }
  return { ...plain(bare), suffixed: [onWaw], plural: [bare, onWaw] }
}
