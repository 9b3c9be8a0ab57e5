/** The classes of time words. */
export type TimeWordKind =
  | 'weekday'
  | 'day_part'
  | 'relative_day'
  | 'vague'
  | 'unit'
  | 'deictic'
  | 'month'
  | 'hijri_month';

/** A word of time. */
export interface TimeWordRow {
  readonly id: string;
  readonly kind: TimeWordKind;
  /**
   * ISO weekday 1 (Monday) to 7; days from today; month 1 to 12; else a name. A unit in the dual carries its count
   * after a colon, as `day:2` for يومان (two days).
   */
  readonly value?: number | string;
  readonly gloss: string;
  readonly ar: string;
}

/** Words for days, parts of the day, units, months and the words that place them in time. */
export const timeWords: readonly TimeWordRow[] = [
  {
    id: 'weekday_saturday', kind: 'weekday', value: 6, gloss: 'Saturday',
    ar: 'السبت',
  },
  {
    id: 'weekday_sunday', kind: 'weekday', value: 7, gloss: 'Sunday',
    ar: 'الأحد',
  },
  {
    id: 'weekday_monday', kind: 'weekday', value: 1, gloss: 'Monday',
    ar: 'الاثنين',
  },
  {
    id: 'weekday_tuesday', kind: 'weekday', value: 2, gloss: 'Tuesday',
    ar: 'الثلاثاء',
  },
  {
    id: 'weekday_wednesday', kind: 'weekday', value: 3, gloss: 'Wednesday',
    ar: 'الأربعاء',
  },
  {
    id: 'weekday_thursday', kind: 'weekday', value: 4, gloss: 'Thursday',
    ar: 'الخميس',
  },
  {
    id: 'weekday_friday', kind: 'weekday', value: 5, gloss: 'Friday',
    ar: 'الجمعة',
  },
  {
    id: 'day_part_dawn', kind: 'day_part', value: 'dawn', gloss: 'dawn',
    ar: 'فجر',
  },
  {
    id: 'day_part_sunrise', kind: 'day_part', value: 'morning', gloss: 'sunrise',
    ar: 'شروق',
  },
  {
    id: 'day_part_morning', kind: 'day_part', value: 'morning', gloss: 'morning',
    ar: 'صباح',
  },
  {
    id: 'day_part_in_the_morning', kind: 'day_part', value: 'morning', gloss: 'in the morning',
    ar: 'صباحا',
  },
  {
    id: 'day_part_forenoon', kind: 'day_part', value: 'morning', gloss: 'forenoon',
    ar: 'ضحى',
  },
  {
    id: 'day_part_noon', kind: 'day_part', value: 'noon', gloss: 'noon',
    ar: 'ظهر',
  },
  {
    id: 'day_part_midday', kind: 'day_part', value: 'noon', gloss: 'midday',
    ar: 'ظهيرة',
  },
  {
    id: 'day_part_at_noon', kind: 'day_part', value: 'noon', gloss: 'at noon',
    ar: 'ظهرا',
  },
  {
    id: 'day_part_afternoon', kind: 'day_part', value: 'afternoon', gloss: 'afternoon',
    ar: 'عصر',
  },
  {
    id: 'day_part_in_the_afternoon', kind: 'day_part', value: 'afternoon', gloss: 'in the afternoon',
    ar: 'عصرا',
  },
  {
    id: 'day_part_after_noon', kind: 'day_part', value: 'afternoon', gloss: 'after noon',
    ar: 'بعد الظهر',
  },
  {
    id: 'day_part_sunset', kind: 'day_part', value: 'evening', gloss: 'sunset',
    ar: 'مغرب',
  },
  {
    id: 'day_part_going_down_of_sun', kind: 'day_part', value: 'evening', gloss: 'setting of the sun',
    ar: 'غروب',
  },
  {
    id: 'day_part_evening', kind: 'day_part', value: 'evening', gloss: 'evening',
    ar: 'مساء',
  },
  {
    id: 'day_part_nightfall', kind: 'day_part', value: 'evening', gloss: 'evening, early night',
    ar: 'عشية',
  },
  {
    id: 'day_part_dusk_prayer', kind: 'day_part', value: 'evening', gloss: 'late evening',
    ar: 'عشاء',
  },
  {
    id: 'day_part_night', kind: 'day_part', value: 'night', gloss: 'night',
    ar: 'ليل',
  },
  {
    id: 'day_part_a_night', kind: 'day_part', value: 'night', gloss: 'a night',
    ar: 'ليلة',
  },
  {
    id: 'day_part_by_night', kind: 'day_part', value: 'night', gloss: 'by night',
    ar: 'ليلا',
  },
  {
    id: 'day_part_daytime', kind: 'day_part', value: 'day', gloss: 'daytime',
    ar: 'نهار',
  },
  {
    id: 'day_part_by_day', kind: 'day_part', value: 'day', gloss: 'by day',
    ar: 'نهارا',
  },
  {
    id: 'day_part_midnight', kind: 'day_part', value: 'midnight', gloss: 'midnight',
    ar: 'منتصف الليل',
  },
  {
    id: 'day_part_midday_middle', kind: 'day_part', value: 'noon', gloss: 'middle of the day',
    ar: 'منتصف النهار',
  },
  {
    id: 'day_part_pre_dawn', kind: 'day_part', value: 'dawn', gloss: 'hour before dawn',
    ar: 'سحر',
  },
  {
    id: 'relative_day_today', kind: 'relative_day', value: 0, gloss: 'today',
    ar: 'اليوم',
  },
  {
    id: 'relative_day_yesterday', kind: 'relative_day', value: -1, gloss: 'yesterday',
    ar: 'أمس',
  },
  {
    id: 'relative_day_yesterday_al', kind: 'relative_day', value: -1, gloss: 'yesterday (with article)',
    ar: 'الأمس',
  },
  {
    id: 'relative_day_last_evening', kind: 'relative_day', value: -1, gloss: 'yesterday, last night',
    ar: 'البارحة',
  },
  {
    id: 'relative_day_before_yesterday', kind: 'relative_day', value: -2, gloss: 'the day before yesterday',
    ar: 'أول أمس',
  },
  {
    id: 'relative_day_before_yesterday_al', kind: 'relative_day', value: -2, gloss: 'the day before yesterday (variant)',
    ar: 'أمس الأول',
  },
  {
    id: 'relative_day_before_yesterday_min', kind: 'relative_day', value: -2, gloss: 'the day before yesterday (with min)',
    ar: 'أول من أمس',
  },
  {
    id: 'relative_day_before_last_evening', kind: 'relative_day', value: -2, gloss: 'the day before yesterday (evening)',
    ar: 'أول البارحة',
  },
  {
    id: 'relative_day_tomorrow', kind: 'relative_day', value: 1, gloss: 'tomorrow',
    ar: 'غدا',
  },
  {
    id: 'relative_day_tomorrow_al', kind: 'relative_day', value: 1, gloss: 'tomorrow (with article)',
    ar: 'الغد',
  },
  {
    id: 'relative_day_after_tomorrow', kind: 'relative_day', value: 2, gloss: 'the day after tomorrow',
    ar: 'بعد غد',
  },
  {
    id: 'relative_day_last_night', kind: 'relative_day', value: -1, gloss: 'last night',
    ar: 'الليلة الماضية',
  },
  {
    id: 'relative_day_previous_night', kind: 'relative_day', value: -1, gloss: 'the past night',
    ar: 'الليلة الفائتة',
  },
  {
    id: 'relative_day_tonight', kind: 'relative_day', value: 0, gloss: 'tonight',
    ar: 'الليلة',
  },
  {
    id: 'relative_day_currently', kind: 'relative_day', value: 0, gloss: 'currently',
    ar: 'حاليا',
  },
  {
    id: 'relative_day_this_day', kind: 'relative_day', value: 0, gloss: 'this day',
    ar: 'يومه',
  },
  {
    id: 'relative_day_this_morning', kind: 'relative_day', value: 0, gloss: 'this morning',
    ar: 'صباح اليوم',
  },
  {
    id: 'relative_day_this_evening', kind: 'relative_day', value: 0, gloss: 'this evening',
    ar: 'مساء اليوم',
  },
  {
    id: 'relative_day_at_dawn_today', kind: 'relative_day', value: 0, gloss: 'at dawn today',
    ar: 'فجر اليوم',
  },
  {
    id: 'relative_day_yesterday_evening', kind: 'relative_day', value: -1, gloss: 'yesterday evening',
    ar: 'مساء أمس',
  },
  {
    id: 'relative_day_next_day', kind: 'relative_day', value: 'next_day', gloss: 'the following day',
    ar: 'اليوم التالي',
  },
  {
    id: 'relative_day_day_before', kind: 'relative_day', value: 'previous_day', gloss: 'the day before it',
    ar: 'اليوم السابق',
  },
  {
    id: 'vague_recently', kind: 'vague', value: 'recent', gloss: 'recently',
    ar: 'مؤخرا',
  },
  {
    id: 'vague_lately', kind: 'vague', value: 'recent', gloss: 'lately',
    ar: 'أخيرا',
  },
  {
    id: 'vague_newly', kind: 'vague', value: 'recent', gloss: 'recently (newly)',
    ar: 'حديثا',
  },
  {
    id: 'vague_shortly_before', kind: 'vague', value: 'recent', gloss: 'a short while ago',
    ar: 'قبل قليل',
  },
  {
    id: 'vague_moments_ago', kind: 'vague', value: 'recent', gloss: 'moments ago',
    ar: 'منذ قليل',
  },
  {
    id: 'vague_formerly', kind: 'vague', value: 'past', gloss: 'formerly',
    ar: 'سابقا',
  },
  {
    id: 'vague_later', kind: 'vague', value: 'after', gloss: 'later',
    ar: 'لاحقا',
  },
  {
    id: 'vague_later_time', kind: 'vague', value: 'after', gloss: 'at a later time',
    ar: 'في وقت لاحق',
  },
  {
    id: 'vague_earlier_time', kind: 'vague', value: 'past', gloss: 'at an earlier time',
    ar: 'في وقت سابق',
  },
  {
    id: 'vague_soon', kind: 'vague', value: 'future', gloss: 'soon',
    ar: 'قريبا',
  },
  {
    id: 'vague_at_once', kind: 'vague', value: 'same', gloss: 'immediately',
    ar: 'فورا',
  },
  {
    id: 'vague_then', kind: 'vague', value: 'past', gloss: 'at that time',
    ar: 'آنذاك',
  },
  {
    id: 'vague_that_time', kind: 'vague', value: 'past', gloss: 'then',
    ar: 'حينذاك',
  },
  {
    id: 'vague_daily', kind: 'vague', value: 'daily', gloss: 'daily',
    ar: 'يوميا',
  },
  {
    id: 'vague_weekly', kind: 'vague', value: 'weekly', gloss: 'weekly',
    ar: 'أسبوعيا',
  },
  {
    id: 'vague_monthly', kind: 'vague', value: 'monthly', gloss: 'monthly',
    ar: 'شهريا',
  },
  {
    id: 'vague_yearly', kind: 'vague', value: 'yearly', gloss: 'yearly',
    ar: 'سنويا',
  },
  {
    id: 'vague_start_of', kind: 'vague', value: 'start', gloss: 'start',
    ar: 'بداية',
  },
  {
    id: 'vague_early_in', kind: 'vague', value: 'start', gloss: 'the beginnings of',
    ar: 'أوائل',
  },
  {
    id: 'vague_outset_of', kind: 'vague', value: 'start', gloss: 'the outset of',
    ar: 'مستهل',
  },
  {
    id: 'vague_middle_of', kind: 'vague', value: 'middle', gloss: 'middle',
    ar: 'منتصف',
  },
  {
    id: 'vague_mid_of', kind: 'vague', value: 'middle', gloss: 'the middle of',
    ar: 'أواسط',
  },
  {
    id: 'vague_end_of', kind: 'vague', value: 'end', gloss: 'end',
    ar: 'نهاية',
  },
  {
    id: 'vague_late_in', kind: 'vague', value: 'end', gloss: 'late in',
    ar: 'أواخر',
  },
  {
    id: 'vague_last_of', kind: 'vague', value: 'end', gloss: 'the close of',
    ar: 'ختام',
  },
  {
    id: 'unit_second', kind: 'unit', value: 'second', gloss: 'second',
    ar: 'ثانية',
  },
  {
    id: 'unit_minute', kind: 'unit', value: 'minute', gloss: 'minute',
    ar: 'دقيقة',
  },
  {
    id: 'unit_minutes', kind: 'unit', value: 'minute', gloss: 'minutes',
    ar: 'دقائق',
  },
  {
    id: 'unit_two_minutes', kind: 'unit', value: 'minute:2', gloss: 'two minutes',
    ar: 'دقيقتان',
  },
  {
    id: 'unit_two_minutes_oblique', kind: 'unit', value: 'minute:2', gloss: 'two minutes (oblique)',
    ar: 'دقيقتين',
  },
  {
    id: 'unit_moment', kind: 'unit', value: 'moment', gloss: 'moment',
    ar: 'لحظة',
  },
  {
    id: 'unit_moments', kind: 'unit', value: 'moment', gloss: 'moments',
    ar: 'لحظات',
  },
  {
    id: 'unit_hour', kind: 'unit', value: 'hour', gloss: 'hour',
    ar: 'ساعة',
  },
  {
    id: 'unit_hours', kind: 'unit', value: 'hour', gloss: 'hours',
    ar: 'ساعات',
  },
  {
    id: 'unit_two_hours', kind: 'unit', value: 'hour:2', gloss: 'two hours',
    ar: 'ساعتان',
  },
  {
    id: 'unit_two_hours_oblique', kind: 'unit', value: 'hour:2', gloss: 'two hours (oblique)',
    ar: 'ساعتين',
  },
  {
    id: 'unit_day', kind: 'unit', value: 'day', gloss: 'day',
    ar: 'يوم',
  },
  {
    id: 'unit_days', kind: 'unit', value: 'day', gloss: 'days',
    ar: 'أيام',
  },
  {
    id: 'unit_day_accusative', kind: 'unit', value: 'day', gloss: 'day (after a numeral)',
    ar: 'يوما',
  },
  {
    id: 'unit_two_days', kind: 'unit', value: 'day:2', gloss: 'two days',
    ar: 'يومان',
  },
  {
    id: 'unit_two_days_oblique', kind: 'unit', value: 'day:2', gloss: 'two days (oblique)',
    ar: 'يومين',
  },
  {
    id: 'unit_week', kind: 'unit', value: 'week', gloss: 'week',
    ar: 'أسبوع',
  },
  {
    id: 'unit_week_accusative', kind: 'unit', value: 'week', gloss: 'week (after a numeral)',
    ar: 'أسبوعا',
  },
  {
    id: 'unit_weeks', kind: 'unit', value: 'week', gloss: 'weeks',
    ar: 'أسابيع',
  },
  {
    id: 'unit_two_weeks', kind: 'unit', value: 'week:2', gloss: 'two weeks',
    ar: 'أسبوعان',
  },
  {
    id: 'unit_two_weeks_oblique', kind: 'unit', value: 'week:2', gloss: 'two weeks (oblique)',
    ar: 'أسبوعين',
  },
  {
    id: 'unit_month', kind: 'unit', value: 'month', gloss: 'month',
    ar: 'شهر',
  },
  {
    id: 'unit_month_accusative', kind: 'unit', value: 'month', gloss: 'month (after a numeral)',
    ar: 'شهرا',
  },
  {
    id: 'unit_months', kind: 'unit', value: 'month', gloss: 'months',
    ar: 'أشهر',
  },
  {
    id: 'unit_months_many', kind: 'unit', value: 'month', gloss: 'months (plural of abundance)',
    ar: 'شهور',
  },
  {
    id: 'unit_two_months', kind: 'unit', value: 'month:2', gloss: 'two months',
    ar: 'شهران',
  },
  {
    id: 'unit_two_months_oblique', kind: 'unit', value: 'month:2', gloss: 'two months (oblique)',
    ar: 'شهرين',
  },
  {
    id: 'unit_year', kind: 'unit', value: 'year', gloss: 'year',
    ar: 'سنة',
  },
  {
    id: 'unit_years', kind: 'unit', value: 'year', gloss: 'years',
    ar: 'سنوات',
  },
  {
    id: 'unit_years_sound', kind: 'unit', value: 'year', gloss: 'years (sound plural, oblique)',
    ar: 'سنين',
  },
  {
    id: 'unit_two_years_sana', kind: 'unit', value: 'year:2', gloss: 'two years',
    ar: 'سنتان',
  },
  {
    id: 'unit_two_years_sana_oblique', kind: 'unit', value: 'year:2', gloss: 'two years (oblique)',
    ar: 'سنتين',
  },
  {
    id: 'unit_year_am', kind: 'unit', value: 'year', gloss: 'year (am)',
    ar: 'عام',
  },
  {
    id: 'unit_year_am_accusative', kind: 'unit', value: 'year', gloss: 'year (am, after a numeral)',
    ar: 'عاما',
  },
  {
    id: 'unit_years_am', kind: 'unit', value: 'year', gloss: 'years (plural of am)',
    ar: 'أعوام',
  },
  {
    id: 'unit_two_years_am', kind: 'unit', value: 'year:2', gloss: 'two years (am)',
    ar: 'عامان',
  },
  {
    id: 'unit_two_years_am_oblique', kind: 'unit', value: 'year:2', gloss: 'two years (am, oblique)',
    ar: 'عامين',
  },
  {
    id: 'unit_decade', kind: 'unit', value: 'decade', gloss: 'decade',
    ar: 'عقد',
  },
  {
    id: 'unit_decades', kind: 'unit', value: 'decade', gloss: 'decades',
    ar: 'عقود',
  },
  {
    id: 'unit_two_decades', kind: 'unit', value: 'decade:2', gloss: 'two decades (oblique)',
    ar: 'عقدين',
  },
  {
    id: 'unit_century', kind: 'unit', value: 'century', gloss: 'century',
    ar: 'قرن',
  },
  {
    id: 'unit_weekend', kind: 'unit', value: 'weekend', gloss: 'weekend',
    ar: 'نهاية الأسبوع',
  },
  {
    id: 'unit_weekend_holiday', kind: 'unit', value: 'weekend', gloss: 'weekend holiday',
    ar: 'عطلة نهاية الأسبوع',
  },
  {
    id: 'deictic_past_madi_definite', kind: 'deictic', value: 'past', gloss: 'last',
    ar: 'الماضي',
  },
  {
    id: 'deictic_past_munsarim', kind: 'deictic', value: 'past', gloss: 'elapsed, last',
    ar: 'المنصرم',
  },
  {
    id: 'deictic_past_munqadi', kind: 'deictic', value: 'past', gloss: 'expired, last',
    ar: 'المنقضي',
  },
  {
    id: 'deictic_past_fait', kind: 'deictic', value: 'past', gloss: 'bygone, last',
    ar: 'الفائت',
  },
  {
    id: 'deictic_past_sabiq', kind: 'deictic', value: 'past', gloss: 'previous',
    ar: 'السابق',
  },
  {
    id: 'deictic_past_akhir', kind: 'deictic', value: 'past', gloss: 'latest, last',
    ar: 'الأخير',
  },
  {
    id: 'deictic_present_jari', kind: 'deictic', value: 'present', gloss: 'current',
    ar: 'الجاري',
  },
  {
    id: 'deictic_present_hali', kind: 'deictic', value: 'present', gloss: 'present',
    ar: 'الحالي',
  },
  {
    id: 'deictic_present_rahin', kind: 'deictic', value: 'present', gloss: 'present (of a situation)',
    ar: 'الراهن',
  },
  {
    id: 'deictic_present_this', kind: 'deictic', value: 'present', gloss: 'this',
    ar: 'هذا',
  },
  {
    id: 'deictic_present_this_feminine', kind: 'deictic', value: 'present', gloss: 'this (feminine)',
    ar: 'هذه',
  },
  {
    id: 'deictic_present_same', kind: 'deictic', value: 'same', gloss: 'same',
    ar: 'نفس',
  },
  {
    id: 'deictic_same_dhat', kind: 'deictic', value: 'same', gloss: 'the very same',
    ar: 'ذات',
  },
  {
    id: 'deictic_future_muqbil', kind: 'deictic', value: 'future', gloss: 'coming, next',
    ar: 'المقبل',
  },
  {
    id: 'deictic_future_qadim', kind: 'deictic', value: 'future', gloss: 'coming',
    ar: 'القادم',
  },
  {
    id: 'deictic_future_ati', kind: 'deictic', value: 'future', gloss: 'upcoming',
    ar: 'الآتي',
  },
  {
    id: 'deictic_following_tali', kind: 'deictic', value: 'following', gloss: 'following',
    ar: 'التالي',
  },
  {
    id: 'deictic_following_muwali', kind: 'deictic', value: 'following', gloss: 'next in order (Maghreb)',
    ar: 'الموالي',
  },
  {
    id: 'deictic_following_lahiq', kind: 'deictic', value: 'following', gloss: 'subsequent',
    ar: 'اللاحق',
  },
  {
    id: 'month_january', kind: 'month', value: 1, gloss: 'January',
    ar: 'يناير',
  },
  {
    id: 'month_january_levant', kind: 'month', value: 1, gloss: 'January (Levant, Iraq)',
    ar: 'كانون الثاني',
  },
  {
    id: 'month_january_maghreb', kind: 'month', value: 1, gloss: 'January (Tunisia, Algeria)',
    ar: 'جانفي',
  },
  {
    id: 'month_february', kind: 'month', value: 2, gloss: 'February',
    ar: 'فبراير',
  },
  {
    id: 'month_february_levant', kind: 'month', value: 2, gloss: 'February (Levant, Iraq)',
    ar: 'شباط',
  },
  {
    id: 'month_february_maghreb', kind: 'month', value: 2, gloss: 'February (Tunisia, Algeria)',
    ar: 'فيفري',
  },
  {
    id: 'month_march', kind: 'month', value: 3, gloss: 'March',
    ar: 'مارس',
  },
  {
    id: 'month_march_levant', kind: 'month', value: 3, gloss: 'March (Levant, Iraq)',
    ar: 'آذار',
  },
  {
    id: 'month_april', kind: 'month', value: 4, gloss: 'April',
    ar: 'أبريل',
  },
  {
    id: 'month_april_levant', kind: 'month', value: 4, gloss: 'April (Levant, Iraq)',
    ar: 'نيسان',
  },
  {
    id: 'month_april_maghreb', kind: 'month', value: 4, gloss: 'April (Tunisia, Algeria)',
    ar: 'أفريل',
  },
  {
    id: 'month_may', kind: 'month', value: 5, gloss: 'May',
    ar: 'مايو',
  },
  {
    id: 'month_may_levant', kind: 'month', value: 5, gloss: 'May (Levant, Iraq)',
    ar: 'أيار',
  },
  {
    id: 'month_may_maghreb', kind: 'month', value: 5, gloss: 'May (Maghreb)',
    ar: 'ماي',
  },
  {
    id: 'month_june', kind: 'month', value: 6, gloss: 'June',
    ar: 'يونيو',
  },
  {
    id: 'month_june_levant', kind: 'month', value: 6, gloss: 'June (Levant, Iraq)',
    ar: 'حزيران',
  },
  {
    id: 'month_june_maghreb', kind: 'month', value: 6, gloss: 'June (Tunisia, Algeria)',
    ar: 'جوان',
  },
  {
    id: 'month_july', kind: 'month', value: 7, gloss: 'July',
    ar: 'يوليو',
  },
  {
    id: 'month_july_levant', kind: 'month', value: 7, gloss: 'July (Levant, Iraq)',
    ar: 'تموز',
  },
  {
    id: 'month_july_maghreb', kind: 'month', value: 7, gloss: 'July (Tunisia, Algeria)',
    ar: 'جويلية',
  },
  {
    id: 'month_july_morocco', kind: 'month', value: 7, gloss: 'July (Morocco)',
    ar: 'يوليوز',
  },
  {
    id: 'month_august', kind: 'month', value: 8, gloss: 'August',
    ar: 'أغسطس',
  },
  {
    id: 'month_august_levant', kind: 'month', value: 8, gloss: 'August (Levant, Iraq)',
    ar: 'آب',
  },
  {
    id: 'month_august_maghreb', kind: 'month', value: 8, gloss: 'August (Tunisia, Algeria)',
    ar: 'أوت',
  },
  {
    id: 'month_august_morocco', kind: 'month', value: 8, gloss: 'August (Morocco)',
    ar: 'غشت',
  },
  {
    id: 'month_september', kind: 'month', value: 9, gloss: 'September',
    ar: 'سبتمبر',
  },
  {
    id: 'month_september_levant', kind: 'month', value: 9, gloss: 'September (Levant, Iraq)',
    ar: 'أيلول',
  },
  {
    id: 'month_september_morocco', kind: 'month', value: 9, gloss: 'September (Morocco)',
    ar: 'شتنبر',
  },
  {
    id: 'month_october', kind: 'month', value: 10, gloss: 'October',
    ar: 'أكتوبر',
  },
  {
    id: 'month_october_levant', kind: 'month', value: 10, gloss: 'October (Levant, Iraq)',
    ar: 'تشرين الأول',
  },
  {
    id: 'month_november', kind: 'month', value: 11, gloss: 'November',
    ar: 'نوفمبر',
  },
  {
    id: 'month_november_levant', kind: 'month', value: 11, gloss: 'November (Levant, Iraq)',
    ar: 'تشرين الثاني',
  },
  {
    id: 'month_november_morocco', kind: 'month', value: 11, gloss: 'November (Morocco)',
    ar: 'نونبر',
  },
  {
    id: 'month_december', kind: 'month', value: 12, gloss: 'December',
    ar: 'ديسمبر',
  },
  {
    id: 'month_december_levant', kind: 'month', value: 12, gloss: 'December (Levant, Iraq)',
    ar: 'كانون الأول',
  },
  {
    id: 'month_december_morocco', kind: 'month', value: 12, gloss: 'December (Morocco)',
    ar: 'دجنبر',
  },
  {
    id: 'hijri_month_muharram', kind: 'hijri_month', value: 1, gloss: 'Muharram',
    ar: 'محرم',
  },
  {
    id: 'hijri_month_safar', kind: 'hijri_month', value: 2, gloss: 'Safar',
    ar: 'صفر',
  },
  {
    id: 'hijri_month_rabi_awwal', kind: 'hijri_month', value: 3, gloss: 'Rabi I',
    ar: 'ربيع الأول',
  },
  {
    id: 'hijri_month_rabi_thani', kind: 'hijri_month', value: 4, gloss: 'Rabi II',
    ar: 'ربيع الآخر',
  },
  {
    id: 'hijri_month_rabi_thani_variant', kind: 'hijri_month', value: 4, gloss: 'Rabi II (variant)',
    ar: 'ربيع الثاني',
  },
  {
    id: 'hijri_month_jumada_ula', kind: 'hijri_month', value: 5, gloss: 'Jumada I',
    ar: 'جمادى الأولى',
  },
  {
    id: 'hijri_month_jumada_akhira', kind: 'hijri_month', value: 6, gloss: 'Jumada II',
    ar: 'جمادى الآخرة',
  },
  {
    id: 'hijri_month_jumada_thaniya', kind: 'hijri_month', value: 6, gloss: 'Jumada II (variant)',
    ar: 'جمادى الثانية',
  },
  {
    id: 'hijri_month_rajab', kind: 'hijri_month', value: 7, gloss: 'Rajab',
    ar: 'رجب',
  },
  {
    id: 'hijri_month_shaban', kind: 'hijri_month', value: 8, gloss: 'Shaban',
    ar: 'شعبان',
  },
  {
    id: 'hijri_month_ramadan', kind: 'hijri_month', value: 9, gloss: 'Ramadan',
    ar: 'رمضان',
  },
  {
    id: 'hijri_month_shawwal', kind: 'hijri_month', value: 10, gloss: 'Shawwal',
    ar: 'شوال',
  },
  {
    id: 'hijri_month_dhu_qada', kind: 'hijri_month', value: 11, gloss: 'Dhu al-Qada',
    ar: 'ذو القعدة',
  },
  {
    id: 'hijri_month_dhu_hijja', kind: 'hijri_month', value: 12, gloss: 'Dhu al-Hijja',
    ar: 'ذو الحجة',
  },
  {
    id: 'vague_opening_of', kind: 'vague', value: 'start', gloss: 'opening of (a period)',
    ar: 'مطلع',
  },
];
