import { seededRandom } from './seeded-random.js'

/** An invented report, as one line of NDJSON holds it. */
export interface SampleReport {
  readonly id: string
  readonly source: string
  readonly url: string
  readonly published: string
  readonly title: string
  readonly text: string
}

const outlets = ['مثال: وكالة مشرقية', 'مثال: وكالة مغاربية', 'مثال: قناة عربية', 'مثال: وكالة خليجية']
const places: readonly (readonly [town: string, unit: string])[] = [
  ['بعقوبة', 'محافظة ديالى'],
  ['الموصل', 'محافظة نينوى'],
  ['الرمادي', 'محافظة الأنبار'],
  ['تكريت', 'محافظة صلاح الدين'],
  ['درنة', 'شرقي ليبيا'],
  ['سبها', 'جنوبي ليبيا'],
  ['العريش', 'محافظة شمال سيناء'],
  ['عدن', 'جنوبي اليمن'],
  ['تعز', 'جنوب غربي اليمن'],
  ['مقديشو', 'الصومال'],
  ['إدلب', 'شمال غربي سوريا'],
  ['دير الزور', 'شرقي سوريا'],
]

type Telling = (town: string, unit: string, dead: number, hurt: number) => readonly [title: string, text: string]

const tellings: readonly Telling[] = [
  (town, unit, dead, hurt) => [
    `مقتل ${dead} شخصا في تفجير بسوق في ${town}`,
    `قتل ${dead} شخصا وأصيب ${hurt} آخرون في انفجار عبوة ناسفة داخل سوق شعبية في مدينة ${town} في ${unit} مساء أمس، بحسب مصدر طبي.\nوتبنى تنظيم داعش التفجير في بيان نشره عبر تطبيق تلغرام.`,
  ],
  (town, unit, dead, hurt) => [
    `هجوم مسلح على نقطة تفتيش في ${town}`,
    `هاجم مسلحون مجهولون أمس نقطة تفتيش للجيش قرب مدينة ${town} في ${unit}، ما أسفر عن مقتل ${dead} جنود وإصابة ${hurt} آخرين بجروح، وفق ما أعلنت وزارة الدفاع.`,
  ],
  (town, unit, dead) => [
    `غارة بطائرة مسيرة على محيط ${town}`,
    `شنت طائرة مسيرة، صباح أمس، غارة على تجمع لمقاتلين في محيط بلدة ${town} في ${unit}، ما أسفر عن مقتل ${dead} منهم وتدمير آليتين، وفق ما أكده مسؤول لقناة محلية.`,
  ],
  (town, unit, dead) => [
    `القبض على ${dead} أشخاص في ${town}`,
    `ألقت قوات الأمن القبض مساء أمس على ${dead} أشخاص في مدينة ${town} في ${unit} للاشتباه في انتمائهم إلى تنظيم داعش، وضبطت في حوزتهم أسلحة وهواتف خلوية، حسب بيان لوزارة الداخلية.`,
  ],
]

const firstDay = Date.UTC(2021, 2, 1)

/**
 * Invented reports of invented events, the same for the same seed. Each event is told by one to three outlets in a row, which differ in the toll; about
 * one report in twelve tells nothing that is coded.
 */
export function sampleNews(count: number, seed = 1): SampleReport[] {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const reports: SampleReport[] = []
  for (let event = 0; reports.length < count; event++) {
    const [town, unit] = pick(places)
    const telling = pick(tellings)
    const published = new Date(firstDay + Math.floor(random() * 300) * 86_400_000).toISOString().slice(0, 10)
    const dead = 3 + Math.floor(random() * 8)
    const tellers = 1 + Math.floor(random() * 3)
    for (let teller = 0; teller < tellers && reports.length < count; teller++) {
      const id = `seed${seed}-${event}-${teller}`
      const [title, text] = telling(town, unit, dead + (random() < 0.3 ? 1 : 0), dead + 10 + teller)
      reports.push({ id, source: outlets[(event + teller) % outlets.length], url: `https://example.org/${id}`, published, title, text })
    }
    if (random() < 0.16 && reports.length < count) {
      const id = `seed${seed}-${event}-quiet`
      const text = `افتتح وزير الثقافة مساء أمس معرض الكتاب في مدينة ${town} بمشاركة ${dead + 20} ناشرا، ويستمر المعرض عشرة أيام.`
      reports.push({ id, source: pick(outlets), url: `https://example.org/${id}`, published, title: `معرض للكتاب في ${town}`, text })
    }
  }
  return reports
}
