/** The classes of number words. */
export type NumberWordKind = 'unit' | 'ten' | 'teen' | 'hundred' | 'thousand' | 'million' | 'fraction' | 'ordinal';

/** A number word; plurals such as آلاف (thousands) carry the value of their singular. */
export interface NumberWordRow {
  readonly id: string;
  readonly value: number;
  readonly kind: NumberWordKind;
  readonly ar: string;
}

/** Number words as lemmas; where masculine and feminine differ, the suffixes `_m` and `_f` give the form of the word itself. */
export const numberWords: readonly NumberWordRow[] = [
  {
    id: 'zero', value: 0, kind: 'unit',
    ar: 'صفر',
  },
  {
    id: 'one_m', value: 1, kind: 'unit',
    ar: 'واحد',
  },
  {
    id: 'one_f', value: 1, kind: 'unit',
    ar: 'واحدة',
  },
  {
    id: 'two_m', value: 2, kind: 'unit',
    ar: 'اثنان',
  },
  {
    id: 'two_m_oblique', value: 2, kind: 'unit',
    ar: 'اثنين',
  },
  {
    id: 'two_f', value: 2, kind: 'unit',
    ar: 'اثنتان',
  },
  {
    id: 'two_f_oblique', value: 2, kind: 'unit',
    ar: 'اثنتين',
  },
  {
    id: 'three_m', value: 3, kind: 'unit',
    ar: 'ثلاثة',
  },
  {
    id: 'three_f', value: 3, kind: 'unit',
    ar: 'ثلاث',
  },
  {
    id: 'four_m', value: 4, kind: 'unit',
    ar: 'أربعة',
  },
  {
    id: 'four_f', value: 4, kind: 'unit',
    ar: 'أربع',
  },
  {
    id: 'five_m', value: 5, kind: 'unit',
    ar: 'خمسة',
  },
  {
    id: 'five_f', value: 5, kind: 'unit',
    ar: 'خمس',
  },
  {
    id: 'six_m', value: 6, kind: 'unit',
    ar: 'ستة',
  },
  {
    id: 'six_f', value: 6, kind: 'unit',
    ar: 'ست',
  },
  {
    id: 'seven_m', value: 7, kind: 'unit',
    ar: 'سبعة',
  },
  {
    id: 'seven_f', value: 7, kind: 'unit',
    ar: 'سبع',
  },
  {
    id: 'eight_m', value: 8, kind: 'unit',
    ar: 'ثمانية',
  },
  {
    id: 'eight_f', value: 8, kind: 'unit',
    ar: 'ثمان',
  },
  {
    id: 'eight_f_construct', value: 8, kind: 'unit',
    ar: 'ثماني',
  },
  {
    id: 'nine_m', value: 9, kind: 'unit',
    ar: 'تسعة',
  },
  {
    id: 'nine_f', value: 9, kind: 'unit',
    ar: 'تسع',
  },
  {
    id: 'ten_m', value: 10, kind: 'ten',
    ar: 'عشرة',
  },
  {
    id: 'ten_f', value: 10, kind: 'ten',
    ar: 'عشر',
  },
  {
    id: 'eleven_m', value: 11, kind: 'teen',
    ar: 'أحد عشر',
  },
  {
    id: 'eleven_f', value: 11, kind: 'teen',
    ar: 'إحدى عشرة',
  },
  {
    id: 'twelve_m', value: 12, kind: 'teen',
    ar: 'اثنا عشر',
  },
  {
    id: 'twelve_f', value: 12, kind: 'teen',
    ar: 'اثنتا عشرة',
  },
  {
    id: 'twelve_oblique_m', value: 12, kind: 'teen',
    ar: 'اثني عشر',
  },
  {
    id: 'twelve_oblique_f', value: 12, kind: 'teen',
    ar: 'اثنتي عشرة',
  },
  {
    id: 'thirteen_m', value: 13, kind: 'teen',
    ar: 'ثلاثة عشر',
  },
  {
    id: 'thirteen_f', value: 13, kind: 'teen',
    ar: 'ثلاث عشرة',
  },
  {
    id: 'fourteen_m', value: 14, kind: 'teen',
    ar: 'أربعة عشر',
  },
  {
    id: 'fourteen_f', value: 14, kind: 'teen',
    ar: 'أربع عشرة',
  },
  {
    id: 'fifteen_m', value: 15, kind: 'teen',
    ar: 'خمسة عشر',
  },
  {
    id: 'fifteen_f', value: 15, kind: 'teen',
    ar: 'خمس عشرة',
  },
  {
    id: 'sixteen_m', value: 16, kind: 'teen',
    ar: 'ستة عشر',
  },
  {
    id: 'sixteen_f', value: 16, kind: 'teen',
    ar: 'ست عشرة',
  },
  {
    id: 'seventeen_m', value: 17, kind: 'teen',
    ar: 'سبعة عشر',
  },
  {
    id: 'seventeen_f', value: 17, kind: 'teen',
    ar: 'سبع عشرة',
  },
  {
    id: 'eighteen_m', value: 18, kind: 'teen',
    ar: 'ثمانية عشر',
  },
  {
    id: 'eighteen_f', value: 18, kind: 'teen',
    ar: 'ثماني عشرة',
  },
  {
    id: 'nineteen_m', value: 19, kind: 'teen',
    ar: 'تسعة عشر',
  },
  {
    id: 'nineteen_f', value: 19, kind: 'teen',
    ar: 'تسع عشرة',
  },
  {
    id: 'eighteen_f_short', value: 18, kind: 'teen',
    ar: 'ثمان عشرة',
  },
  {
    id: 'twenty', value: 20, kind: 'ten',
    ar: 'عشرون',
  },
  {
    id: 'thirty', value: 30, kind: 'ten',
    ar: 'ثلاثون',
  },
  {
    id: 'forty', value: 40, kind: 'ten',
    ar: 'أربعون',
  },
  {
    id: 'fifty', value: 50, kind: 'ten',
    ar: 'خمسون',
  },
  {
    id: 'sixty', value: 60, kind: 'ten',
    ar: 'ستون',
  },
  {
    id: 'seventy', value: 70, kind: 'ten',
    ar: 'سبعون',
  },
  {
    id: 'eighty', value: 80, kind: 'ten',
    ar: 'ثمانون',
  },
  {
    id: 'ninety', value: 90, kind: 'ten',
    ar: 'تسعون',
  },
  {
    id: 'hundred', value: 100, kind: 'hundred',
    ar: 'مئة',
  },
  {
    id: 'hundred_alif', value: 100, kind: 'hundred',
    ar: 'مائة',
  },
  {
    id: 'hundreds', value: 100, kind: 'hundred',
    ar: 'مئات',
  },
  {
    id: 'two_hundred', value: 200, kind: 'hundred',
    ar: 'مئتان',
  },
  {
    id: 'two_hundred_oblique', value: 200, kind: 'hundred',
    ar: 'مئتين',
  },
  {
    id: 'two_hundred_construct', value: 200, kind: 'hundred',
    ar: 'مئتا',
  },
  {
    id: 'two_hundred_construct_oblique', value: 200, kind: 'hundred',
    ar: 'مئتي',
  },
  {
    id: 'two_hundred_alif', value: 200, kind: 'hundred',
    ar: 'مائتان',
  },
  {
    id: 'two_hundred_alif_oblique', value: 200, kind: 'hundred',
    ar: 'مائتين',
  },
  {
    id: 'two_hundred_alif_construct', value: 200, kind: 'hundred',
    ar: 'مائتا',
  },
  {
    id: 'two_hundred_alif_construct_oblique', value: 200, kind: 'hundred',
    ar: 'مائتي',
  },
  {
    id: 'three_hundred', value: 300, kind: 'hundred',
    ar: 'ثلاثمئة',
  },
  {
    id: 'three_hundred_alif', value: 300, kind: 'hundred',
    ar: 'ثلاثمائة',
  },
  {
    id: 'four_hundred', value: 400, kind: 'hundred',
    ar: 'أربعمئة',
  },
  {
    id: 'four_hundred_alif', value: 400, kind: 'hundred',
    ar: 'أربعمائة',
  },
  {
    id: 'five_hundred', value: 500, kind: 'hundred',
    ar: 'خمسمئة',
  },
  {
    id: 'five_hundred_alif', value: 500, kind: 'hundred',
    ar: 'خمسمائة',
  },
  {
    id: 'six_hundred', value: 600, kind: 'hundred',
    ar: 'ستمئة',
  },
  {
    id: 'six_hundred_alif', value: 600, kind: 'hundred',
    ar: 'ستمائة',
  },
  {
    id: 'seven_hundred', value: 700, kind: 'hundred',
    ar: 'سبعمئة',
  },
  {
    id: 'seven_hundred_alif', value: 700, kind: 'hundred',
    ar: 'سبعمائة',
  },
  {
    id: 'eight_hundred', value: 800, kind: 'hundred',
    ar: 'ثمانمئة',
  },
  {
    id: 'eight_hundred_alif', value: 800, kind: 'hundred',
    ar: 'ثمانمائة',
  },
  {
    id: 'eight_hundred_ya', value: 800, kind: 'hundred',
    ar: 'ثمانيمئة',
  },
  {
    id: 'eight_hundred_ya_alif', value: 800, kind: 'hundred',
    ar: 'ثمانيمائة',
  },
  {
    id: 'nine_hundred', value: 900, kind: 'hundred',
    ar: 'تسعمئة',
  },
  {
    id: 'nine_hundred_alif', value: 900, kind: 'hundred',
    ar: 'تسعمائة',
  },
  {
    id: 'thousand', value: 1_000, kind: 'thousand',
    ar: 'ألف',
  },
  {
    id: 'thousands', value: 1_000, kind: 'thousand',
    ar: 'آلاف',
  },
  {
    id: 'thousands_many', value: 1_000, kind: 'thousand',
    ar: 'ألوف',
  },
  {
    id: 'two_thousand', value: 2_000, kind: 'thousand',
    ar: 'ألفان',
  },
  {
    id: 'two_thousand_oblique', value: 2_000, kind: 'thousand',
    ar: 'ألفين',
  },
  {
    id: 'two_thousand_construct', value: 2_000, kind: 'thousand',
    ar: 'ألفا',
  },
  {
    id: 'two_thousand_construct_oblique', value: 2_000, kind: 'thousand',
    ar: 'ألفي',
  },
  {
    id: 'million', value: 1_000_000, kind: 'million',
    ar: 'مليون',
  },
  {
    id: 'millions', value: 1_000_000, kind: 'million',
    ar: 'ملايين',
  },
  {
    id: 'two_million', value: 2_000_000, kind: 'million',
    ar: 'مليونان',
  },
  {
    id: 'two_million_oblique', value: 2_000_000, kind: 'million',
    ar: 'مليونين',
  },
  {
    id: 'two_million_construct', value: 2_000_000, kind: 'million',
    ar: 'مليونا',
  },
  {
    id: 'two_million_construct_oblique', value: 2_000_000, kind: 'million',
    ar: 'مليوني',
  },
  {
    id: 'billion', value: 1_000_000_000, kind: 'million',
    ar: 'مليار',
  },
  {
    id: 'billions', value: 1_000_000_000, kind: 'million',
    ar: 'مليارات',
  },
  {
    id: 'two_billion', value: 2_000_000_000, kind: 'million',
    ar: 'ملياران',
  },
  {
    id: 'two_billion_oblique', value: 2_000_000_000, kind: 'million',
    ar: 'مليارين',
  },
  {
    id: 'billion_bilyun', value: 1_000_000_000, kind: 'million',
    ar: 'بليون',
  },
  {
    id: 'trillion', value: 1_000_000_000_000, kind: 'million',
    ar: 'تريليون',
  },
  {
    id: 'fraction_half', value: 0.5, kind: 'fraction',
    ar: 'نصف',
  },
  {
    id: 'fraction_third', value: 1 / 3, kind: 'fraction',
    ar: 'ثلث',
  },
  {
    id: 'fraction_two_thirds', value: 2 / 3, kind: 'fraction',
    ar: 'ثلثان',
  },
  {
    id: 'fraction_two_thirds_oblique', value: 2 / 3, kind: 'fraction',
    ar: 'ثلثين',
  },
  {
    id: 'fraction_two_thirds_construct', value: 2 / 3, kind: 'fraction',
    ar: 'ثلثا',
  },
  {
    id: 'fraction_two_thirds_construct_oblique', value: 2 / 3, kind: 'fraction',
    ar: 'ثلثي',
  },
  {
    id: 'fraction_quarter', value: 0.25, kind: 'fraction',
    ar: 'ربع',
  },
  {
    id: 'ordinal_first_m', value: 1, kind: 'ordinal',
    ar: 'أول',
  },
  {
    id: 'ordinal_first_f', value: 1, kind: 'ordinal',
    ar: 'أولى',
  },
  {
    id: 'ordinal_second_m', value: 2, kind: 'ordinal',
    ar: 'ثاني',
  },
  {
    id: 'ordinal_second_f', value: 2, kind: 'ordinal',
    ar: 'ثانية',
  },
  {
    id: 'ordinal_third_m', value: 3, kind: 'ordinal',
    ar: 'ثالث',
  },
  {
    id: 'ordinal_third_f', value: 3, kind: 'ordinal',
    ar: 'ثالثة',
  },
  {
    id: 'ordinal_fourth_m', value: 4, kind: 'ordinal',
    ar: 'رابع',
  },
  {
    id: 'ordinal_fourth_f', value: 4, kind: 'ordinal',
    ar: 'رابعة',
  },
  {
    id: 'ordinal_fifth_m', value: 5, kind: 'ordinal',
    ar: 'خامس',
  },
  {
    id: 'ordinal_fifth_f', value: 5, kind: 'ordinal',
    ar: 'خامسة',
  },
  {
    id: 'ordinal_sixth_m', value: 6, kind: 'ordinal',
    ar: 'سادس',
  },
  {
    id: 'ordinal_sixth_f', value: 6, kind: 'ordinal',
    ar: 'سادسة',
  },
  {
    id: 'ordinal_seventh_m', value: 7, kind: 'ordinal',
    ar: 'سابع',
  },
  {
    id: 'ordinal_seventh_f', value: 7, kind: 'ordinal',
    ar: 'سابعة',
  },
  {
    id: 'ordinal_eighth_m', value: 8, kind: 'ordinal',
    ar: 'ثامن',
  },
  {
    id: 'ordinal_eighth_f', value: 8, kind: 'ordinal',
    ar: 'ثامنة',
  },
  {
    id: 'ordinal_ninth_m', value: 9, kind: 'ordinal',
    ar: 'تاسع',
  },
  {
    id: 'ordinal_ninth_f', value: 9, kind: 'ordinal',
    ar: 'تاسعة',
  },
  {
    id: 'ordinal_tenth_m', value: 10, kind: 'ordinal',
    ar: 'عاشر',
  },
  {
    id: 'ordinal_tenth_f', value: 10, kind: 'ordinal',
    ar: 'عاشرة',
  },
  {
    id: 'ordinal_eleventh_m', value: 11, kind: 'ordinal',
    ar: 'حادي عشر',
  },
  {
    id: 'ordinal_eleventh_f', value: 11, kind: 'ordinal',
    ar: 'حادية عشرة',
  },
  {
    id: 'ordinal_twelfth_m', value: 12, kind: 'ordinal',
    ar: 'ثاني عشر',
  },
  {
    id: 'ordinal_twelfth_f', value: 12, kind: 'ordinal',
    ar: 'ثانية عشرة',
  },
];
