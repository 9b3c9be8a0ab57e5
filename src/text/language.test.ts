import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identifyLanguage } from './language.js'

const arabic = 'أوقفت قوات الأمن خمسة أشخاص يشتبه في انتمائهم إلى تنظيم متشدد قرب الحدود يوم الاثنين وحجزت أسلحة وذخائر.'
const english = 'Security forces arrested five people who were said to belong to a network near the border on Monday. '

describe('the language of a report', () => {
  test.each([
    ['Arabic', arabic, 'ar'],
    ['an Arabic headline without article', 'مقتل جنديين في كمين', 'ar'],
    ['Arabic with the letters of the Maghreb', 'مقتل شخصين في بن ڨردان وثالث في أڭادير', 'ar'],
    ['Arabic typed on a Persian keyboard', 'أدی المدیر العام للأمن العمومي عشیة الیوم السبت زیارة تفقدیة إلی وحدات الإقلیم وقال إن العملیة متواصلة', 'ar'],
    ['the same without ta marbuta', 'قال المدیر العام إن الحریق الذی شب فی المیناء لم یسفر عن خسائر وإن التحقیق جار فی الأسباب', 'ar'],
    ['Arabic in presentation forms', 'ﺃﻭﻗﻔﺖ ﺍﻟﺸﺮﻃﺔ ﺭﺟﻼ ﻓﻲ ﺍﻟﻤﺪﻳﻨﺔ', 'ar'],
    ['Persian', 'نیروهای امنیتی پنج مظنون را در نزدیکی مرز دستگیر کردند و سلاح‌های آنها را گرفتند.', 'fa'],
    ['Persian with Arabic kaf and ya', 'نيروهاي امنيتي پنج مظنون را در نزديكي مرز دستگير كردند و گفتند كه اين گروه چندين حمله را برنامه ريزي كرده بود', 'fa'],
    ['Urdu', 'سیکیورٹی فورسز نے سرحد کے قریب پانچ مشتبہ افراد کو گرفتار کر لیا۔', 'fa'],
    ['Sorani Kurdish', 'هێزە ئەمنییەکان پێنج گومانلێکراویان لە نزیک سنوور دەستگیر کرد.', 'fa'],
    ['Pashto', 'امنیتي ځواکونو د پولې سره نږدې پنځه شکمن کسان ونیول.', 'fa'],
    ['English', english, 'en'],
    ['French', 'Les forces de sécurité ont arrêté cinq personnes près de la frontière, a annoncé le ministère dans un communiqué.', 'fr'],
    ['Spanish', 'Las fuerzas de seguridad detuvieron a los cinco sospechosos en una operación del lunes por la mañana.', 'es'],
    ['German', 'Die Polizei hat am Montag fünf Verdächtige festgenommen, und das Ministerium ist mit der Sache befasst.', 'de'],
    ['Turkish', 'Güvenlik güçleri bu sabah bir operasyon ile beş kişi ve çok sayıda silah ele geçirdi.', 'tr'],
    ['a script without a pack', 'Силы безопасности арестовали пять человек', 'und'],
    ['too few letters', '5 من 24', 'und'],
    ['figures and signs', '2015-11-20 !!! 😀', 'und'],
    ['nothing', '', 'und'],
  ])('%s', (_, text, expected) => {
    expect(identifyLanguage(text)).toBe(expected)
  })

  test('an Arabic report with Latin names, links and hashtags is Arabic', () => {
    expect(identifyLanguage(`#BREAKING pic.twitter.com/abcdef0123 ${arabic} https://t.co/xyz @MoI_Press`)).toBe('ar')
  })

  test('Latin menus before a long Arabic report do not hide it, nor does a Latin tail', () => {
    expect(identifyLanguage(english.repeat(12) + arabic.repeat(40))).toBe('ar')
    expect(identifyLanguage(arabic.repeat(40) + english.repeat(12))).toBe('ar')
  })

  test('an English report that quotes an Arabic line is English', () => {
    expect(identifyLanguage(english.repeat(20) + arabic + english.repeat(20))).toBe('en')
  })

  test('a Persian report that quotes the Arabic name of a body is Persian', () => {
    expect(identifyLanguage('گروه القاعدة فی بلاد المغرب الإسلامی در بیانیه‌ای که روز دوشنبه منتشر شد مسئولیت این حمله را بر عهده گرفت و گفت که پنج نفر کشته شدند')).toBe('fa')
  })
})

describe('over any text', () => {
  test('one of the known tags comes back, and the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1100, maxLength: 3000 })), (text) => {
        const tag = identifyLanguage(text)
        expect(tag).toMatch(/^(?:ar|fa|und|[a-z]{2,3})$/)
        expect(identifyLanguage(text)).toBe(tag)
      }),
    )
  })

  test('a text of no letters has no language, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,!?\n()٠١٢٣،؟'), maxLength: 2500 }), (text) => {
        expect(identifyLanguage(text)).toBe('und')
      }),
    )
  })

  test('how often an Arabic report repeats itself changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (times) => {
        expect(identifyLanguage(arabic.repeat(times))).toBe('ar')
      }),
    )
  })
})
