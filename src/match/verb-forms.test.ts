import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.js'
import { Feature } from './features.js'
import { type VerbRow, verbForms } from './verb-forms.js'

const verb = (ar: string, form: number, root: string, imperfect?: string, kind?: string): VerbRow => ({ id: ar, form, root, ar, imperfect, kind })

type Person = 'he' | 'she' | 'two' | 'twoF' | 'they' | 'theyF'
const persons: Readonly<Record<Person, number>> = {
  he: Feature.singular,
  she: Feature.singular | Feature.feminine,
  two: Feature.dual,
  twoF: Feature.dual | Feature.feminine,
  they: Feature.plural,
  theyF: Feature.plural | Feature.feminine,
}
const order: readonly Person[] = ['he', 'she', 'two', 'twoF', 'they', 'theyF']

/** Which voice bit each form must carry: a letter after the forms: a active, p passive, - none. */
const voiceBits: Readonly<Record<string, number>> = { a: Feature.active, p: Feature.passive, '-': 0 }

interface Paradigm {
  readonly row: VerbRow
  /** Forms in the order of `order`, `.` where news has none, each run with the voice that its writing tells. */
  readonly perfect: string
  readonly imperfect: string
  readonly perfectPassive?: string
  readonly imperfectPassive?: string
}

const paradigms: readonly Paradigm[] = [
  {
    row: verb('قتل', 1, 'قتل', 'يقتل'),
    perfect: 'قتل- قتلت- قتلا- قتلتا- قتلوا- قتلن-',
    imperfect: 'يقتل- تقتل- يقتلان- تقتلان- يقتلون- يقتلن-',
  },
  {
    row: verb('وصل', 1, 'وصل', 'يصل'),
    perfect: 'وصل- وصلت- وصلا- وصلتا- وصلوا- وصلن-',
    imperfect: 'يصلa تصلa يصلانa تصلانa يصلونa يصلنa',
    imperfectPassive: 'يوصلp توصلp يوصلانp توصلانp يوصلونp يوصلنp',
  },
  {
    row: verb('قال', 1, 'قول', 'يقول', 'report'),
    perfect: 'قالa قالتa قالاa قالتاa قالواa .',
    imperfect: 'يقولa تقولa يقولانa تقولانa يقولونa يقلن-',
    perfectPassive: 'قيلp قيلتp قيلاp قيلتاp قيلواp .',
    imperfectPassive: 'يقالp تقالp يقالانp تقالانp يقالونp يقلن-',
  },
  {
    row: verb('رمى', 1, 'رمي', 'يرمي'),
    perfect: 'رمى- رمتa رميا- رمتاa رموا- رمين-',
    imperfect: 'يرمي- ترمي- يرميان- ترميان- يرمون- يرمين-',
    perfectPassive: 'رمي- رميتp رميا- رميتاp رموا- رمين-',
    imperfectPassive: 'يرمى- ترمى- يرميان- ترميان- يرمون- يرمين-',
  },
  {
    row: verb('دعا', 1, 'دعو', 'يدعو'),
    perfect: 'دعاa دعتa دعوا- دعتاa دعوا- دعونa',
    imperfect: 'يدعوa تدعوa يدعوانa تدعوانa يدعون- يدعون-',
    perfectPassive: 'دعيp دعيتp دعياp دعيتاp دعوا- دعينp',
    imperfectPassive: 'يدعىp تدعىp يدعيانp تدعيانp يدعون- يدعينp',
  },
  {
    row: verb('نجا', 1, 'نجو', 'ينجو'),
    perfect: 'نجاa نجتa نجوا- نجتاa نجوا- نجونa',
    imperfect: 'ينجوa تنجوa ينجوانa تنجوانa ينجون- ينجون-',
  },
  {
    row: verb('لقي', 1, 'لقي', 'يلقى'),
    perfect: 'لقي- لقيت- لقيا- لقيتا- لقوا- لقين-',
    imperfect: 'يلقى- تلقى- يلقيان- تلقيان- يلقون- يلقين-',
  },
  {
    row: verb('شن', 1, 'شنن', 'يشن'),
    perfect: 'شن- شنت- شنا- شنتا- شنوا- .',
    imperfect: 'يشن- تشن- يشنان- تشنان- يشنون- يشنن-',
  },
  {
    row: verb('رد', 1, 'ردد', 'يرد'),
    perfect: 'رد- ردت- ردا- ردتا- ردوا- رددن-',
    imperfect: 'يرد- ترد- يردان- تردان- يردون- يرددن-',
  },
  {
    row: verb('أخذ', 1, 'ءخذ', 'يأخذ'),
    perfect: 'أخذ- أخذت- أخذا- أخذتا- أخذوا- أخذن-',
    imperfect: 'يأخذa تأخذa يأخذانa تأخذانa يأخذونa يأخذنa',
    imperfectPassive: 'يؤخذp تؤخذp يؤخذانp تؤخذانp يؤخذونp يؤخذنp',
  },
  {
    row: verb('سأل', 1, 'سءل', 'يسأل'),
    perfect: 'سألa سألتa سألاa سألتاa سألواa سألنa',
    imperfect: 'يسأل- تسأل- يسألان- تسألان- يسألون- يسألن-',
    perfectPassive: 'سئلp سئلتp سئلاp سئلتاp سئلواp سئلنp',
  },
  {
    row: verb('رأى', 1, 'رءي', 'يرى'),
    perfect: 'رأىa رأتa رأياa رأتاa رأواa رأينa',
    imperfect: 'يرى- ترى- يريان- تريان- يرون- يرين-',
  },
  {
    row: verb('بدأ', 1, 'بدء', 'يبدأ'),
    perfect: 'بدأa بدأتa بدآa بدأتاa بدأواa بدأنa',
    imperfect: 'يبدأ- تبدأ- يبدآن- تبدآن- يبدأون- يبدأن-',
    perfectPassive: 'بدئp بدئتp بدئاp بدئتاp بدئواp بدئنp',
  },
  {
    row: verb('جاء', 1, 'جيء', 'يجيء', 'report'),
    perfect: 'جاءa جاءتa جاءاa جاءتاa جاؤواa .',
    imperfect: 'يجيءa تجيءa يجيئانa تجيئانa يجيئونa يجئنa',
    perfectPassive: 'جيءp جيئتp جيئاp جيئتاp جيئواp .',
  },
  {
    row: verb('جدد', 2, 'جدد'),
    perfect: 'جدد- جددت- جددا- جددتا- جددوا- جددن-',
    imperfect: 'يجدد- تجدد- يجددان- تجددان- يجددون- يجددن-',
  },
  {
    row: verb('أكد', 2, 'ءكد'),
    perfect: 'أكد- أكدت- أكدا- أكدتا- أكدوا- أكدن-',
    imperfect: 'يؤكد- تؤكد- يؤكدان- تؤكدان- يؤكدون- يؤكدن-',
  },
  {
    row: verb('أدى', 2, 'ءدي'),
    perfect: 'أدى- أدتa أديا- أدتاa أدوا- أدين-',
    imperfect: 'يؤدي- تؤدي- يؤديان- تؤديان- يؤدون- يؤدين-',
  },
  {
    row: verb('خبأ', 2, 'خبء'),
    perfect: 'خبأa خبأتa خبآa خبأتاa خبأواa خبأنa',
    imperfect: 'يخبئa تخبئa يخبئانa تخبئانa يخبئونa يخبئنa',
    perfectPassive: 'خبئp خبئتp خبئاp خبئتاp خبئواp خبئنp',
    imperfectPassive: 'يخبأp تخبأp يخبآنp تخبآنp يخبأونp يخبأنp',
  },
  {
    row: verb('هاجم', 3, 'هجم'),
    perfect: 'هاجمa هاجمتa هاجماa هاجمتاa هاجمواa هاجمنa',
    imperfect: 'يهاجم- تهاجم- يهاجمان- تهاجمان- يهاجمون- يهاجمن-',
    perfectPassive: 'هوجمp هوجمتp هوجماp هوجمتاp هوجمواp هوجمنp',
  },
  {
    row: verb('داهم', 3, 'دهم'),
    perfect: 'داهمa داهمتa داهماa داهمتاa داهمواa داهمنa',
    imperfect: 'يداهم- تداهم- يداهمان- تداهمان- يداهمون- يداهمن-',
    perfectPassive: 'دوهمp دوهمتp دوهماp دوهمتاp دوهمواp دوهمنp',
  },
  {
    row: verb('قاضى', 3, 'قضي'),
    perfect: 'قاضىa قاضتa قاضياa قاضتاa قاضواa قاضينa',
    imperfect: 'يقاضي- تقاضي- يقاضيان- تقاضيان- يقاضون- يقاضين-',
    perfectPassive: 'قوضيp قوضيتp قوضياp قوضيتاp قوضواp قوضينp',
  },
  {
    row: verb('أوقف', 4, 'وقف'),
    perfect: 'أوقف- أوقفت- أوقفا- أوقفتا- أوقفوا- أوقفن-',
    imperfect: 'يوقف- توقف- يوقفان- توقفان- يوقفون- يوقفن-',
  },
  {
    row: verb('أصاب', 4, 'صوب'),
    perfect: 'أصابa أصابتa أصاباa أصابتاa أصابواa أصبن-',
    imperfect: 'يصيبa تصيبa يصيبانa تصيبانa يصيبونa يصبن-',
    perfectPassive: 'أصيبp أصيبتp أصيباp أصيبتاp أصيبواp أصبن-',
    imperfectPassive: 'يصابp تصابp يصابانp تصابانp يصابونp يصبن-',
  },
  {
    row: verb('ألقى', 4, 'لقي'),
    perfect: 'ألقى- ألقتa ألقيا- ألقتاa ألقوا- ألقين-',
    imperfect: 'يلقي- تلقي- يلقيان- تلقيان- يلقون- يلقين-',
    perfectPassive: 'ألقي- ألقيتp ألقيا- ألقيتاp ألقوا- ألقين-',
    imperfectPassive: 'يلقى- تلقى- يلقيان- تلقيان- يلقون- يلقين-',
  },
  {
    row: verb('أعد', 4, 'عدد'),
    perfect: 'أعد- أعدت- أعدا- أعدتا- أعدوا- أعددن-',
    imperfect: 'يعد- تعد- يعدان- تعدان- يعدون- يعددن-',
  },
  {
    row: verb('أنشأ', 4, 'نشء'),
    perfect: 'أنشأa أنشأتa أنشآa أنشأتاa أنشأواa أنشأنa',
    imperfect: 'ينشئa تنشئa ينشئانa تنشئانa ينشئونa ينشئنa',
    perfectPassive: 'أنشئp أنشئتp أنشئاp أنشئتاp أنشئواp أنشئنp',
    imperfectPassive: 'ينشأp تنشأp ينشآنp تنشآنp ينشأونp ينشأنp',
  },
  {
    row: verb('أساء', 4, 'سوء'),
    perfect: 'أساءa أساءتa أساءاa أساءتاa أساؤواa أسأنa',
    imperfect: 'يسيءa تسيءa يسيئانa تسيئانa يسيئونa يسئنa',
    perfectPassive: 'أسيءp أسيئتp أسيئاp أسيئتاp أسيئواp أسئنp',
    imperfectPassive: 'يساءp تساءp يساءانp تساءانp يساؤونp يسأنp',
  },
  {
    row: verb('آوى', 4, 'ءوي'),
    perfect: 'آوىa آوتa آوياa آوتاa آوواa آوينa',
    imperfect: 'يؤوي- تؤوي- يؤويان- تؤويان- يؤوون- يؤوين-',
  },
  {
    row: verb('تبنى', 5, 'بني'),
    perfect: 'تبنى- تبنتa تبنيا- تبنتاa تبنوا- تبنين-',
    imperfect: 'يتبنى- تتبنى- يتبنيان- تتبنيان- يتبنون- يتبنين-',
    perfectPassive: 'تبني- تبنيتp تبنيا- تبنيتاp تبنوا- تبنين-',
  },
  {
    row: verb('توفي', 5, 'وفي'),
    perfect: 'توفي- توفيت- توفيا- توفيتا- توفوا- توفين-',
    imperfect: 'يتوفى- تتوفى- يتوفيان- تتوفيان- يتوفون- يتوفين-',
  },
  {
    row: verb('تبرأ', 5, 'برء'),
    perfect: 'تبرأa تبرأتa تبرآa تبرأتاa تبرأواa تبرأنa',
    imperfect: 'يتبرأ- تتبرأ- يتبرآن- تتبرآن- يتبرأون- يتبرأن-',
  },
  {
    row: verb('تبادل', 6, 'بدل'),
    perfect: 'تبادلa تبادلتa تبادلاa تبادلتاa تبادلواa تبادلنa',
    imperfect: 'يتبادل- تتبادل- يتبادلان- تتبادلان- يتبادلون- يتبادلن-',
    perfectPassive: 'تبودلp تبودلتp تبودلاp تبودلتاp تبودلواp تبودلنp',
  },
  {
    row: verb('انضم', 7, 'ضمم'),
    perfect: 'انضمa انضمتa انضماa انضمتاa انضمواa انضممنa',
    imperfect: 'ينضمa تنضمa ينضمانa تنضمانa ينضمونa ينضممنa',
  },
  {
    row: verb('انفجر', 7, 'فجر'),
    perfect: 'انفجرa انفجرتa انفجراa انفجرتاa انفجرواa انفجرنa',
    imperfect: 'ينفجرa تنفجرa ينفجرانa تنفجرانa ينفجرونa ينفجرنa',
  },
  {
    row: verb('انهار', 7, 'هور'),
    perfect: 'انهارa انهارتa انهاراa انهارتاa انهارواa انهرنa',
    imperfect: 'ينهارa تنهارa ينهارانa تنهارانa ينهارونa ينهرنa',
  },
  {
    row: verb('احتل', 8, 'حلل'),
    perfect: 'احتل- احتلت- احتلا- احتلتا- احتلوا- احتللن-',
    imperfect: 'يحتل- تحتل- يحتلان- تحتلان- يحتلون- يحتللن-',
  },
  {
    row: verb('اعتقل', 8, 'عقل'),
    perfect: 'اعتقل- اعتقلت- اعتقلا- اعتقلتا- اعتقلوا- اعتقلن-',
    imperfect: 'يعتقل- تعتقل- يعتقلان- تعتقلان- يعتقلون- يعتقلن-',
  },
  {
    row: verb('اختطف', 8, 'خطف'),
    perfect: 'اختطف- اختطفت- اختطفا- اختطفتا- اختطفوا- اختطفن-',
    imperfect: 'يختطف- تختطف- يختطفان- تختطفان- يختطفون- يختطفن-',
  },
  {
    row: verb('اغتال', 8, 'غيل'),
    perfect: 'اغتالa اغتالتa اغتالاa اغتالتاa اغتالواa اغتلن-',
    imperfect: 'يغتال- تغتال- يغتالان- تغتالان- يغتالون- يغتلن-',
    perfectPassive: 'اغتيلp اغتيلتp اغتيلاp اغتيلتاp اغتيلواp اغتلن-',
  },
  {
    row: verb('اتخذ', 8, 'ءخذ'),
    perfect: 'اتخذ- اتخذت- اتخذا- اتخذتا- اتخذوا- اتخذن-',
    imperfect: 'يتخذ- تتخذ- يتخذان- تتخذان- يتخذون- يتخذن-',
  },
  {
    row: verb('ائتمر', 8, 'ءمر'),
    perfect: 'ائتمر- ائتمرت- ائتمرا- ائتمرتا- ائتمروا- ائتمرن-',
    imperfect: 'يأتمر- تأتمر- يأتمران- تأتمران- يأتمرون- يأتمرن-',
  },
  {
    row: verb('اختبأ', 8, 'خبء'),
    perfect: 'اختبأa اختبأتa اختبآa اختبأتاa اختبأواa اختبأنa',
    imperfect: 'يختبئa تختبئa يختبئانa تختبئانa يختبئونa يختبئنa',
  },
  {
    row: verb('اضطر', 8, 'ضرر'),
    perfect: 'اضطر- اضطرت- اضطرا- اضطرتا- اضطروا- اضطررن-',
    imperfect: 'يضطر- تضطر- يضطران- تضطران- يضطرون- يضطررن-',
  },
  {
    row: verb('احمر', 9, 'حمر'),
    perfect: 'احمر- احمرت- احمرا- احمرتا- احمروا- احمررن-',
    imperfect: 'يحمر- تحمر- يحمران- تحمران- يحمرون- يحمررن-',
  },
  {
    row: verb('استعاد', 10, 'عود'),
    perfect: 'استعادa استعادتa استعاداa استعادتاa استعادواa استعدن-',
    imperfect: 'يستعيدa تستعيدa يستعيدانa تستعيدانa يستعيدونa يستعدن-',
    perfectPassive: 'استعيدp استعيدتp استعيداp استعيدتاp استعيدواp استعدن-',
    imperfectPassive: 'يستعادp تستعادp يستعادانp تستعادانp يستعادونp يستعدن-',
  },
  {
    row: verb('استولى', 10, 'ولي'),
    perfect: 'استولى- استولتa استوليا- استولتاa استولوا- استولين-',
    imperfect: 'يستولي- تستولي- يستوليان- تستوليان- يستولون- يستولين-',
  },
  {
    row: verb('استجوب', 10, 'جوب'),
    perfect: 'استجوب- استجوبت- استجوبا- استجوبتا- استجوبوا- استجوبن-',
    imperfect: 'يستجوب- تستجوب- يستجوبان- تستجوبان- يستجوبون- يستجوبن-',
  },
  {
    row: verb('استأنف', 10, 'ءنف'),
    perfect: 'استأنفa استأنفتa استأنفاa استأنفتاa استأنفواa استأنفنa',
    imperfect: 'يستأنف- تستأنف- يستأنفان- تستأنفان- يستأنفون- يستأنفن-',
    perfectPassive: 'استؤنفp استؤنفتp استؤنفاp استؤنفتاp استؤنفواp استؤنفنp',
  },
  {
    row: verb('استمر', 10, 'مرر'),
    perfect: 'استمر- استمرت- استمرا- استمرتا- استمروا- استمررن-',
    imperfect: 'يستمر- تستمر- يستمران- تستمران- يستمرون- يستمررن-',
  },
  {
    row: verb('سيطر', 11, 'سيطر'),
    perfect: 'سيطر- سيطرت- سيطرا- سيطرتا- سيطروا- سيطرن-',
    imperfect: 'يسيطر- تسيطر- يسيطران- تسيطران- يسيطرون- يسيطرن-',
  },
  {
    row: verb('طمأن', 11, 'طمءن'),
    perfect: 'طمأنa طمأنتa طمأناa طمأنتاa طمأنواa طمأنa',
    imperfect: 'يطمئنa تطمئنa يطمئنانa تطمئنانa يطمئنونa يطمئنa',
    perfectPassive: 'طمئنp طمئنتp طمئناp طمئنتاp طمئنواp طمئنp',
  },
  {
    row: verb('تجمهر', 12, 'جمهر'),
    perfect: 'تجمهر- تجمهرت- تجمهرا- تجمهرتا- تجمهروا- تجمهرن-',
    imperfect: 'يتجمهر- تتجمهر- يتجمهران- تتجمهران- يتجمهرون- يتجمهرن-',
  },
]

describe('paradigms', () => {
  const cases = paradigms.flatMap((paradigm) =>
    (['perfect', 'imperfect', 'perfectPassive', 'imperfectPassive'] as const).flatMap((part) => {
      const line = paradigm[part]
      return line === undefined ? [] : [[`${paradigm.row.ar} ${part}`, paradigm.row, part, line] as const]
    }),
  )
  test.each(cases)('%s', (_, row, part, line) => {
    const forms = verbForms(row)
    const tense = part.startsWith('perfect') ? Feature.perfect : Feature.imperfect
    line.split(' ').forEach((cell, i) => {
      if (cell === '.') return
      const text = fold(cell.slice(0, -1))
      const voices = forms
        .filter((form) => form.text === text && (form.features & ~(Feature.active | Feature.passive)) === (tense | persons[order[i]]))
        .map((form) => form.features & (Feature.active | Feature.passive))
      expect({ form: cell, voices }).toEqual({ form: cell, voices: [voiceBits[cell[cell.length - 1]]] })
    })
  })
})

describe('the whole of a verb', () => {
  test('a sound verb has these forms and no other', () => {
    expect(
      verbForms(verb('قتل', 1, 'قتل', 'يقتل'))
        .map((form) => form.text)
        .sort(),
    ).toEqual('قتل قتلت قتلا قتلتا قتلوا قتلو قتلن قتلنا يقتل تقتل نقتل يقتلان يقتلا تقتلان تقتلا يقتلون يقتلوا يقتلو يقتلن'.split(' ').sort())
  })

  test('forms are folded, unlike each other, and tell tense and number', () => {
    for (const { row } of paradigms) {
      const forms = verbForms(row)
      expect(new Set(forms.map((form) => `${form.text} ${form.features}`)).size).toBe(forms.length)
      for (const form of forms) {
        expect(fold(form.text)).toBe(form.text)
        const tense = form.features & (Feature.perfect | Feature.imperfect)
        expect([Feature.perfect, Feature.imperfect]).toContain(tense)
        expect(form.features & (Feature.singular | Feature.dual | Feature.plural)).not.toBe(0)
        expect(form.features & Feature.active && form.features & Feature.passive).toBeFalsy()
      }
    }
  })

  test('the jussive is there: لم يقل, لم ينج, لم يستعد', () => {
    const has = (row: VerbRow, text: string) => verbForms(row).some((form) => form.text === text && form.features & Feature.imperfect)
    expect(has(verb('قال', 1, 'قول', 'يقول'), 'يقل')).toBe(true)
    expect(has(verb('نجا', 1, 'نجو', 'ينجو'), 'ينج')).toBe(true)
    expect(has(verb('استعاد', 10, 'عود'), 'يستعد')).toBe(true)
    expect(has(verb('استعاد', 10, 'عود'), 'تستعد')).toBe(true)
    expect(has(verb('ألقى', 4, 'لقي'), 'يلق')).toBe(true)
    expect(has(verb('أصاب', 4, 'صوب'), 'يصب')).toBe(true)
  })

  test('what is written before a suffix is marked as such', () => {
    const suffixed = (row: VerbRow) =>
      verbForms(row)
        .filter((form) => form.features & Feature.beforeSuffix)
        .map((form) => form.text)
    expect(suffixed(verb('رمى', 1, 'رمي', 'يرمي'))).toEqual(expect.arrayContaining(['رما', 'رمو', 'يرمو']))
    expect(suffixed(verb('تبنى', 5, 'بني'))).toEqual(expect.arrayContaining(['تبنا', 'يتبنا', 'تتبنا']))
    expect(suffixed(verb('بدأ', 1, 'بدء', 'يبدأ'))).toEqual(expect.arrayContaining(['يبدو', 'تبدو']))
    expect(suffixed(verb('قتل', 1, 'قتل', 'يقتل'))).toEqual(['قتلو', 'يقتلو'])
  })

  test.each([
    ['transport, of قال', 'نقل', verb('قال', 1, 'قول', 'يقول')],
    ['to set up, of أصاب', 'نصب', verb('أصاب', 4, 'صوب')],
    ['was completed, of مات', 'تمت', verb('مات', 1, 'موت', 'يموت')],
    ['on board, of مات', 'متن', verb('مات', 1, 'موت', 'يموت')],
    ['Aden, of عاد', 'عدن', verb('عاد', 1, 'عود', 'يعود')],
    ['feast, of عاد', 'عيد', verb('عاد', 1, 'عود', 'يعود')],
    ['house, of بات', 'بيت', verb('بات', 1, 'بيت', 'يبيت')],
    ['decides, of أقر', 'يقرر', verb('أقر', 4, 'قرر')],
    ['nine, of سعى', 'تسع', verb('سعى', 1, 'سعي', 'يسعى')],
    ['women, of أساء', 'نساء', verb('أساء', 4, 'سوء')],
  ])('is not taken for an everyday word: %s', (_, word, row) => {
    expect(verbForms(row).map((form) => form.text)).not.toContain(word)
  })

  test('the hamza follows its seat where writers differ', () => {
    const texts = verbForms(verb('بدأ', 1, 'بدء', 'يبدأ')).map((form) => form.text)
    for (const spelling of ['بدأوا', 'بدؤوا', 'يبدأون', 'يبدؤون', 'يبدأوا', 'يبدؤوا']) expect(texts).toContain(fold(spelling))
  })
})
