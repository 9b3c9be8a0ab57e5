/** The closed classes. */
export type ParticleKind =
  | 'negation'
  | 'future'
  | 'modal'
  | 'condition'
  | 'question'
  | 'preposition'
  | 'attribution'
  | 'discourse'
  | 'relative'
  | 'quantifier';

/** A particle or a fixed phrase used as one. A final ل, ب or و stands for the clitic that the next word carries. */
export interface ParticleRow {
  readonly id: string;
  readonly kind: ParticleKind;
  /** What it does inside its kind: the relation of a preposition, the basis of a quantifier, the move of a discourse marker. */
  readonly value: string;
  readonly gloss: string;
  readonly ar: string;
}

/** Closed-class words and phrases. */
export const particles: readonly ParticleRow[] = [
  {
    id: 'negation_lam', kind: 'negation', value: 'not_past', gloss: 'did not',
    ar: 'لم',
  },
  {
    id: 'negation_lan', kind: 'negation', value: 'not_future', gloss: 'will not',
    ar: 'لن',
  },
  {
    id: 'negation_la', kind: 'negation', value: 'not', gloss: 'no, not',
    ar: 'لا',
  },
  {
    id: 'negation_ma', kind: 'negation', value: 'not_weak', gloss: 'not (also which, what)',
    ar: 'ما',
  },
  {
    id: 'negation_lamma_yet', kind: 'negation', value: 'not_yet', gloss: 'not yet',
    ar: 'لما بعد',
  },
  {
    id: 'negation_ghayr', kind: 'negation', value: 'not', gloss: 'non-, other than',
    ar: 'غير',
  },
  {
    id: 'negation_laysa', kind: 'negation', value: 'not', gloss: 'is not',
    ar: 'ليس',
  },
  {
    id: 'negation_laysat', kind: 'negation', value: 'not', gloss: 'is not (feminine)',
    ar: 'ليست',
  },
  {
    id: 'negation_laysu', kind: 'negation', value: 'not', gloss: 'are not (masculine plural)',
    ar: 'ليسوا',
  },
  {
    id: 'negation_dun', kind: 'negation', value: 'without', gloss: 'without',
    ar: 'دون',
  },
  {
    id: 'negation_min_dun', kind: 'negation', value: 'without', gloss: 'without',
    ar: 'من دون',
  },
  {
    id: 'negation_bidun', kind: 'negation', value: 'without', gloss: 'without',
    ar: 'بدون',
  },
  {
    id: 'negation_bila', kind: 'negation', value: 'without', gloss: 'without',
    ar: 'بلا',
  },
  {
    id: 'negation_dun_an', kind: 'negation', value: 'without', gloss: 'without (with a verb)',
    ar: 'دون أن',
  },
  {
    id: 'negation_min_ghayr', kind: 'negation', value: 'without', gloss: 'without',
    ar: 'من غير',
  },
  {
    id: 'negation_adam', kind: 'negation', value: 'absence', gloss: 'absence of',
    ar: 'عدم',
  },
  {
    id: 'negation_lam_yaud', kind: 'negation', value: 'no_longer', gloss: 'is no longer',
    ar: 'لم يعد',
  },
  {
    id: 'negation_la_yujad', kind: 'negation', value: 'absence', gloss: 'there is no',
    ar: 'لا يوجد',
  },
  {
    id: 'negation_wala', kind: 'negation', value: 'not_even', gloss: 'nor',
    ar: 'ولا',
  },
  {
    id: 'future_sawfa', kind: 'future', value: 'future', gloss: 'will',
    ar: 'سوف',
  },
  {
    id: 'future_sawfa_lan', kind: 'future', value: 'future', gloss: 'will not',
    ar: 'سوف لن',
  },
  {
    id: 'future_min_al_muqarrar', kind: 'future', value: 'scheduled', gloss: 'it is scheduled that',
    ar: 'من المقرر',
  },
  {
    id: 'future_min_al_muzma', kind: 'future', value: 'scheduled', gloss: 'it is decided that',
    ar: 'من المزمع',
  },
  {
    id: 'future_min_al_mutawaqqa', kind: 'future', value: 'expected', gloss: 'it is expected that',
    ar: 'من المتوقع',
  },
  {
    id: 'future_min_al_muntazar', kind: 'future', value: 'expected', gloss: 'it is awaited that',
    ar: 'من المنتظر',
  },
  {
    id: 'future_min_al_murtaqab', kind: 'future', value: 'expected', gloss: 'it is anticipated that',
    ar: 'من المرتقب',
  },
  {
    id: 'future_qariban', kind: 'future', value: 'soon', gloss: 'soon',
    ar: 'قريبا',
  },
  {
    id: 'future_an_qarib', kind: 'future', value: 'soon', gloss: 'shortly',
    ar: 'عما قريب',
  },
  {
    id: 'future_lahiqan', kind: 'future', value: 'later', gloss: 'later',
    ar: 'لاحقا',
  },
  {
    id: 'modal_qad', kind: 'modal', value: 'possible_with_imperfect', gloss: 'may (with imperfect), has (with perfect)',
    ar: 'قد',
  },
  {
    id: 'modal_rubbama', kind: 'modal', value: 'possible', gloss: 'perhaps',
    ar: 'ربما',
  },
  {
    id: 'modal_laalla', kind: 'modal', value: 'possible', gloss: 'maybe',
    ar: 'لعل',
  },
  {
    id: 'modal_min_al_muhtamal', kind: 'modal', value: 'possible', gloss: 'it is likely that',
    ar: 'من المحتمل',
  },
  {
    id: 'modal_min_al_mumkin', kind: 'modal', value: 'possible', gloss: 'it is possible that',
    ar: 'من الممكن',
  },
  {
    id: 'modal_min_al_jaiz', kind: 'modal', value: 'possible', gloss: 'it is admissible that',
    ar: 'من الجائز',
  },
  {
    id: 'modal_yuhtamal', kind: 'modal', value: 'possible', gloss: 'it is possible that (passive)',
    ar: 'يحتمل',
  },
  {
    id: 'modal_yumkin', kind: 'modal', value: 'possible', gloss: 'can, may',
    ar: 'يمكن',
  },
  {
    id: 'modal_qad_yakun', kind: 'modal', value: 'possible', gloss: 'may be',
    ar: 'قد يكون',
  },
  {
    id: 'modal_qad_takun', kind: 'modal', value: 'possible', gloss: 'may be (feminine)',
    ar: 'قد تكون',
  },
  {
    id: 'modal_min_al_murajjah', kind: 'modal', value: 'probable', gloss: 'it is probable that',
    ar: 'من المرجح',
  },
  {
    id: 'modal_ala_al_arjah', kind: 'modal', value: 'probable', gloss: 'most probably',
    ar: 'على الأرجح',
  },
  {
    id: 'modal_fi_al_ghalib', kind: 'modal', value: 'probable', gloss: 'probably',
    ar: 'في الغالب',
  },
  {
    id: 'modal_aghlab_al_zann', kind: 'modal', value: 'probable', gloss: 'in all likelihood',
    ar: 'أغلب الظن',
  },
  {
    id: 'modal_la_yustabad', kind: 'modal', value: 'probable', gloss: 'it is not unlikely',
    ar: 'لا يستبعد',
  },
  {
    id: 'modal_min_al_mustabad', kind: 'modal', value: 'unlikely', gloss: 'it is unlikely that',
    ar: 'من المستبعد',
  },
  {
    id: 'modal_min_al_muftarad', kind: 'modal', value: 'supposed', gloss: 'it is supposed that',
    ar: 'من المفترض',
  },
  {
    id: 'modal_bi_zam', kind: 'modal', value: 'supposed', gloss: 'allegedly',
    ar: 'بزعم',
  },
  {
    id: 'modal_yuzam', kind: 'modal', value: 'supposed', gloss: 'supposedly, claimed',
    ar: 'يزعم',
  },
  {
    id: 'modal_yutaqad', kind: 'modal', value: 'supposed', gloss: 'it is believed that',
    ar: 'يعتقد',
  },
  {
    id: 'modal_yuzann', kind: 'modal', value: 'supposed', gloss: 'it is thought that',
    ar: 'يظن',
  },
  {
    id: 'modal_yushtabah', kind: 'modal', value: 'supposed', gloss: 'it is suspected that',
    ar: 'يشتبه',
  },
  {
    id: 'modal_yuqal', kind: 'modal', value: 'supposed', gloss: 'it is said that',
    ar: 'يقال',
  },
  {
    id: 'modal_yajib', kind: 'modal', value: 'necessary', gloss: 'must',
    ar: 'يجب',
  },
  {
    id: 'modal_min_al_daruri', kind: 'modal', value: 'necessary', gloss: 'it is necessary that',
    ar: 'من الضروري',
  },
  {
    id: 'modal_la_budd', kind: 'modal', value: 'necessary', gloss: 'it is incumbent that',
    ar: 'لا بد',
  },
  {
    id: 'modal_yanbaghi', kind: 'modal', value: 'necessary', gloss: 'should',
    ar: 'ينبغي',
  },
  {
    id: 'modal_yabdu', kind: 'modal', value: 'seeming', gloss: 'it seems that',
    ar: 'يبدو',
  },
  {
    id: 'modal_ala_ma_yabdu', kind: 'modal', value: 'seeming', gloss: 'apparently',
    ar: 'على ما يبدو',
  },
  {
    id: 'modal_layta', kind: 'modal', value: 'wish', gloss: 'would that',
    ar: 'ليت',
  },
  {
    id: 'modal_min_ajl', kind: 'modal', value: 'purpose', gloss: 'in order to',
    ar: 'من أجل',
  },
  {
    id: 'modal_kay', kind: 'modal', value: 'purpose', gloss: 'in order that',
    ar: 'كي',
  },
  {
    id: 'modal_li_kay', kind: 'modal', value: 'purpose', gloss: 'so that',
    ar: 'لكي',
  },
  {
    id: 'modal_bi_hadaf', kind: 'modal', value: 'purpose', gloss: 'with the aim of',
    ar: 'بهدف',
  },
  {
    id: 'modal_bi_qasd', kind: 'modal', value: 'purpose', gloss: 'with intent to',
    ar: 'بقصد',
  },
  {
    id: 'modal_bi_gharad', kind: 'modal', value: 'purpose', gloss: 'for the purpose of',
    ar: 'بغرض',
  },
  {
    id: 'modal_tamhidan_li', kind: 'modal', value: 'purpose', gloss: 'in preparation for',
    ar: 'تمهيدا ل',
  },
  {
    id: 'modal_istidadan_li', kind: 'modal', value: 'purpose', gloss: 'in readiness for',
    ar: 'استعدادا ل',
  },
  {
    id: 'modal_tahassuban_li', kind: 'modal', value: 'purpose', gloss: 'in anticipation of',
    ar: 'تحسبا ل',
  },
  {
    id: 'modal_khashyat', kind: 'modal', value: 'purpose', gloss: 'for fear of',
    ar: 'خشية',
  },
  {
    id: 'modal_ala_washk', kind: 'modal', value: 'verge', gloss: 'on the point of',
    ar: 'على وشك',
  },
  {
    id: 'modal_bi_sadad', kind: 'modal', value: 'verge', gloss: 'about to',
    ar: 'بصدد',
  },
  {
    id: 'condition_idha', kind: 'condition', value: 'if', gloss: 'if, when',
    ar: 'إذا',
  },
  {
    id: 'condition_in', kind: 'condition', value: 'if', gloss: 'if (also that, indeed)',
    ar: 'إن',
  },
  {
    id: 'condition_law', kind: 'condition', value: 'if_unreal', gloss: 'if (contrary to fact)',
    ar: 'لو',
  },
  {
    id: 'condition_lawla', kind: 'condition', value: 'if_unreal', gloss: 'were it not for',
    ar: 'لولا',
  },
  {
    id: 'condition_fi_hal', kind: 'condition', value: 'if', gloss: 'in case',
    ar: 'في حال',
  },
  {
    id: 'condition_fi_halat', kind: 'condition', value: 'if', gloss: 'in the event of',
    ar: 'في حالة',
  },
  {
    id: 'condition_ma_lam', kind: 'condition', value: 'unless', gloss: 'unless',
    ar: 'ما لم',
  },
  {
    id: 'condition_wa_illa', kind: 'condition', value: 'unless', gloss: 'otherwise',
    ar: 'وإلا',
  },
  {
    id: 'condition_sharita', kind: 'condition', value: 'provided', gloss: 'provided that',
    ar: 'شريطة أن',
  },
  {
    id: 'condition_bi_shart', kind: 'condition', value: 'provided', gloss: 'on condition of',
    ar: 'بشرط',
  },
  {
    id: 'condition_shart', kind: 'condition', value: 'provided', gloss: 'on the condition that',
    ar: 'شرط أن',
  },
  {
    id: 'condition_hatta_law', kind: 'condition', value: 'even_if', gloss: 'even if',
    ar: 'حتى لو',
  },
  {
    id: 'condition_wa_law', kind: 'condition', value: 'even_if', gloss: 'even if',
    ar: 'ولو',
  },
  {
    id: 'condition_kullama', kind: 'condition', value: 'whenever', gloss: 'whenever',
    ar: 'كلما',
  },
  {
    id: 'condition_ala_fard', kind: 'condition', value: 'supposing', gloss: 'on the assumption that',
    ar: 'على فرض',
  },
  {
    id: 'question_hal', kind: 'question', value: 'yes_no', gloss: 'is it that',
    ar: 'هل',
  },
  {
    id: 'question_kayfa', kind: 'question', value: 'how', gloss: 'how',
    ar: 'كيف',
  },
  {
    id: 'question_madha', kind: 'question', value: 'what', gloss: 'what',
    ar: 'ماذا',
  },
  {
    id: 'question_limadha', kind: 'question', value: 'why', gloss: 'why',
    ar: 'لماذا',
  },
  {
    id: 'question_mata', kind: 'question', value: 'when', gloss: 'when',
    ar: 'متى',
  },
  {
    id: 'question_ayna', kind: 'question', value: 'where', gloss: 'where',
    ar: 'أين',
  },
  {
    id: 'question_man', kind: 'question', value: 'who', gloss: 'who (also from)',
    ar: 'من',
  },
  {
    id: 'question_ma_what', kind: 'question', value: 'what', gloss: 'what (also not, which)',
    ar: 'ما',
  },
  {
    id: 'question_ma_huwa', kind: 'question', value: 'what', gloss: 'what is',
    ar: 'ما هو',
  },
  {
    id: 'question_ma_hiya', kind: 'question', value: 'what', gloss: 'what is (feminine)',
    ar: 'ما هي',
  },
  {
    id: 'question_ayy', kind: 'question', value: 'which', gloss: 'which',
    ar: 'أي',
  },
  {
    id: 'question_kam', kind: 'question', value: 'how_many', gloss: 'how many',
    ar: 'كم',
  },
  {
    id: 'question_ila_ayy_mada', kind: 'question', value: 'extent', gloss: 'to what extent',
    ar: 'إلى أي مدى',
  },
  {
    id: 'question_ma_idha', kind: 'question', value: 'whether', gloss: 'whether',
    ar: 'ما إذا',
  },
  {
    id: 'question_in_kana', kind: 'question', value: 'whether', gloss: 'whether',
    ar: 'إن كان',
  },
  {
    id: 'question_idha_ma', kind: 'question', value: 'whether', gloss: 'if it was',
    ar: 'إذا ما',
  },
  {
    id: 'preposition_fi', kind: 'preposition', value: 'in', gloss: 'in',
    ar: 'في',
  },
  {
    id: 'preposition_dakhil', kind: 'preposition', value: 'in', gloss: 'inside',
    ar: 'داخل',
  },
  {
    id: 'preposition_dimn', kind: 'preposition', value: 'in', gloss: 'within',
    ar: 'ضمن',
  },
  {
    id: 'preposition_wasat', kind: 'preposition', value: 'in', gloss: 'amid',
    ar: 'وسط',
  },
  {
    id: 'preposition_fi_anha', kind: 'preposition', value: 'in', gloss: 'throughout',
    ar: 'في أنحاء',
  },
  {
    id: 'preposition_fi_jami_anha', kind: 'preposition', value: 'in', gloss: 'in all parts of',
    ar: 'في جميع أنحاء',
  },
  {
    id: 'preposition_bi_wasitat', kind: 'preposition', value: 'by', gloss: 'by means of',
    ar: 'بواسطة',
  },
  {
    id: 'preposition_abr', kind: 'preposition', value: 'by', gloss: 'through, across',
    ar: 'عبر',
  },
  {
    id: 'preposition_an_tariq', kind: 'preposition', value: 'by', gloss: 'by way of',
    ar: 'عن طريق',
  },
  {
    id: 'preposition_bi_istikhdam', kind: 'preposition', value: 'by', gloss: 'using',
    ar: 'باستخدام',
  },
  {
    id: 'preposition_bi_istimal', kind: 'preposition', value: 'by', gloss: 'by using',
    ar: 'باستعمال',
  },
  {
    id: 'preposition_ala', kind: 'preposition', value: 'on', gloss: 'on',
    ar: 'على',
  },
  {
    id: 'preposition_fawq', kind: 'preposition', value: 'on', gloss: 'above',
    ar: 'فوق',
  },
  {
    id: 'preposition_taht', kind: 'preposition', value: 'under', gloss: 'under',
    ar: 'تحت',
  },
  {
    id: 'preposition_min_from', kind: 'preposition', value: 'from', gloss: 'from, of',
    ar: 'من',
  },
  {
    id: 'preposition_ila', kind: 'preposition', value: 'to', gloss: 'to',
    ar: 'إلى',
  },
  {
    id: 'preposition_nahwa_towards', kind: 'preposition', value: 'to', gloss: 'towards',
    ar: 'نحو',
  },
  {
    id: 'preposition_bi_ittijah', kind: 'preposition', value: 'to', gloss: 'in the direction of',
    ar: 'باتجاه',
  },
  {
    id: 'preposition_tujah', kind: 'preposition', value: 'to', gloss: 'towards',
    ar: 'تجاه',
  },
  {
    id: 'preposition_li_salih', kind: 'preposition', value: 'for', gloss: 'for the benefit of',
    ar: 'لصالح',
  },
  {
    id: 'preposition_li_maslahat', kind: 'preposition', value: 'for', gloss: 'in the interest of',
    ar: 'لمصلحة',
  },
  {
    id: 'preposition_li_faidat', kind: 'preposition', value: 'for', gloss: 'in favour of (Maghreb)',
    ar: 'لفائدة',
  },
  {
    id: 'preposition_li_hisab', kind: 'preposition', value: 'for', gloss: 'on behalf of',
    ar: 'لحساب',
  },
  {
    id: 'preposition_maa', kind: 'preposition', value: 'with', gloss: 'with',
    ar: 'مع',
  },
  {
    id: 'preposition_bi_rifqat', kind: 'preposition', value: 'with', gloss: 'accompanied by',
    ar: 'برفقة',
  },
  {
    id: 'preposition_rifqat', kind: 'preposition', value: 'with', gloss: 'accompanied by',
    ar: 'رفقة',
  },
  {
    id: 'preposition_bi_suhbat', kind: 'preposition', value: 'with', gloss: 'in company of',
    ar: 'بصحبة',
  },
  {
    id: 'preposition_bi_al_taawun_maa', kind: 'preposition', value: 'with', gloss: 'in cooperation with',
    ar: 'بالتعاون مع',
  },
  {
    id: 'preposition_bi_al_tansiq_maa', kind: 'preposition', value: 'with', gloss: 'in coordination with',
    ar: 'بالتنسيق مع',
  },
  {
    id: 'preposition_bi_al_sharaka_maa', kind: 'preposition', value: 'with', gloss: 'in partnership with',
    ar: 'بالشراكة مع',
  },
  {
    id: 'preposition_ila_janib', kind: 'preposition', value: 'with', gloss: 'alongside',
    ar: 'إلى جانب',
  },
  {
    id: 'preposition_bi_daam_min', kind: 'preposition', value: 'with', gloss: 'with support from',
    ar: 'بدعم من',
  },
  {
    id: 'preposition_bi_musanadat', kind: 'preposition', value: 'with', gloss: 'with backing from',
    ar: 'بمساندة',
  },
  {
    id: 'preposition_didd', kind: 'preposition', value: 'against', gloss: 'against',
    ar: 'ضد',
  },
  {
    id: 'preposition_bi_haqq', kind: 'preposition', value: 'against', gloss: 'against, in respect of',
    ar: 'بحق',
  },
  {
    id: 'preposition_fi_haqq', kind: 'preposition', value: 'against', gloss: 'against, concerning',
    ar: 'في حق',
  },
  {
    id: 'preposition_fi_wajh', kind: 'preposition', value: 'against', gloss: 'in the face of',
    ar: 'في وجه',
  },
  {
    id: 'preposition_ala_yad', kind: 'preposition', value: 'byhand', gloss: 'at the hand of',
    ar: 'على يد',
  },
  {
    id: 'preposition_ala_yaday', kind: 'preposition', value: 'byhand', gloss: 'at the hands of (two)',
    ar: 'على يدي',
  },
  {
    id: 'preposition_ala_aydi', kind: 'preposition', value: 'byhand', gloss: 'at the hands of',
    ar: 'على أيدي',
  },
  {
    id: 'preposition_min_qibal', kind: 'preposition', value: 'byhand', gloss: 'by',
    ar: 'من قبل',
  },
  {
    id: 'preposition_min_taraf', kind: 'preposition', value: 'byhand', gloss: 'on the part of',
    ar: 'من طرف',
  },
  {
    id: 'preposition_min_janib', kind: 'preposition', value: 'byhand', gloss: 'on the side of',
    ar: 'من جانب',
  },
  {
    id: 'preposition_bi_rasas', kind: 'preposition', value: 'byhand', gloss: 'by the bullets of',
    ar: 'برصاص',
  },
  {
    id: 'preposition_bi_niran', kind: 'preposition', value: 'byhand', gloss: 'by the fire of',
    ar: 'بنيران',
  },
  {
    id: 'preposition_an', kind: 'preposition', value: 'about', gloss: 'about',
    ar: 'عن',
  },
  {
    id: 'preposition_bi_shan', kind: 'preposition', value: 'about', gloss: 'concerning',
    ar: 'بشأن',
  },
  {
    id: 'preposition_hawl', kind: 'preposition', value: 'about', gloss: 'around, about',
    ar: 'حول',
  },
  {
    id: 'preposition_bi_khusus', kind: 'preposition', value: 'about', gloss: 'regarding',
    ar: 'بخصوص',
  },
  {
    id: 'preposition_fima_yataallaq', kind: 'preposition', value: 'about', gloss: 'in relation to',
    ar: 'فيما يتعلق',
  },
  {
    id: 'preposition_bi_tuhmat', kind: 'preposition', value: 'about', gloss: 'on the charge of',
    ar: 'بتهمة',
  },
  {
    id: 'preposition_ala_khalfiyyat', kind: 'preposition', value: 'about', gloss: 'on the background of',
    ar: 'على خلفية',
  },
  {
    id: 'preposition_bi_shubhat', kind: 'preposition', value: 'about', gloss: 'on suspicion of',
    ar: 'بشبهة',
  },
  {
    id: 'preposition_lil_ishtibah', kind: 'preposition', value: 'about', gloss: 'for the suspicion of',
    ar: 'للاشتباه',
  },
  {
    id: 'preposition_bi_tuham', kind: 'preposition', value: 'about', gloss: 'on charges of',
    ar: 'بتهم',
  },
  {
    id: 'preposition_bayna', kind: 'preposition', value: 'between', gloss: 'between',
    ar: 'بين',
  },
  {
    id: 'preposition_qurb', kind: 'preposition', value: 'near', gloss: 'near',
    ar: 'قرب',
  },
  {
    id: 'preposition_bi_al_qurb_min', kind: 'preposition', value: 'near', gloss: 'close to',
    ar: 'بالقرب من',
  },
  {
    id: 'preposition_qarib_min', kind: 'preposition', value: 'near', gloss: 'close to',
    ar: 'قريبا من',
  },
  {
    id: 'preposition_fi_muhit', kind: 'preposition', value: 'near', gloss: 'in the surroundings of',
    ar: 'في محيط',
  },
  {
    id: 'preposition_muhit', kind: 'preposition', value: 'near', gloss: 'around',
    ar: 'محيط',
  },
  {
    id: 'preposition_ala_masharif', kind: 'preposition', value: 'near', gloss: 'on the outskirts of',
    ar: 'على مشارف',
  },
  {
    id: 'preposition_ala_atraf', kind: 'preposition', value: 'near', gloss: 'on the edges of',
    ar: 'على أطراف',
  },
  {
    id: 'preposition_fi_jiwar', kind: 'preposition', value: 'near', gloss: 'in the vicinity of',
    ar: 'في جوار',
  },
  {
    id: 'preposition_bi_janib', kind: 'preposition', value: 'near', gloss: 'beside',
    ar: 'بجانب',
  },
  {
    id: 'preposition_bi_jiwar', kind: 'preposition', value: 'near', gloss: 'next to',
    ar: 'بجوار',
  },
  {
    id: 'preposition_qubalat', kind: 'preposition', value: 'near', gloss: 'off (the coast)',
    ar: 'قبالة',
  },
  {
    id: 'preposition_amam', kind: 'preposition', value: 'near', gloss: 'in front of',
    ar: 'أمام',
  },
  {
    id: 'preposition_muqabil', kind: 'preposition', value: 'near', gloss: 'opposite',
    ar: 'مقابل',
  },
  {
    id: 'preposition_inda', kind: 'preposition', value: 'near', gloss: 'at',
    ar: 'عند',
  },
  {
    id: 'preposition_ala_tukhum', kind: 'preposition', value: 'near', gloss: 'at the approaches of',
    ar: 'على تخوم',
  },
  {
    id: 'preposition_kharij', kind: 'preposition', value: 'near', gloss: 'outside',
    ar: 'خارج',
  },
  {
    id: 'preposition_waraa', kind: 'preposition', value: 'near', gloss: 'behind',
    ar: 'وراء',
  },
  {
    id: 'preposition_mundhu', kind: 'preposition', value: 'since', gloss: 'since',
    ar: 'منذ',
  },
  {
    id: 'preposition_ibtidaan_min', kind: 'preposition', value: 'since', gloss: 'starting from',
    ar: 'ابتداء من',
  },
  {
    id: 'preposition_itibaran_min', kind: 'preposition', value: 'since', gloss: 'as of',
    ar: 'اعتبارا من',
  },
  {
    id: 'preposition_qabl', kind: 'preposition', value: 'before', gloss: 'before',
    ar: 'قبل',
  },
  {
    id: 'preposition_qubayl', kind: 'preposition', value: 'before', gloss: 'shortly before',
    ar: 'قبيل',
  },
  {
    id: 'preposition_baad', kind: 'preposition', value: 'after', gloss: 'after',
    ar: 'بعد',
  },
  {
    id: 'preposition_aqib', kind: 'preposition', value: 'after', gloss: 'following',
    ar: 'عقب',
  },
  {
    id: 'preposition_fi_aqab', kind: 'preposition', value: 'after', gloss: 'in the wake of',
    ar: 'في أعقاب',
  },
  {
    id: 'preposition_ithr', kind: 'preposition', value: 'after', gloss: 'following',
    ar: 'إثر',
  },
  {
    id: 'preposition_ala_ithr', kind: 'preposition', value: 'after', gloss: 'in the wake of',
    ar: 'على إثر',
  },
  {
    id: 'preposition_jarra', kind: 'preposition', value: 'after', gloss: 'as a result of',
    ar: 'جراء',
  },
  {
    id: 'preposition_min_jarra', kind: 'preposition', value: 'after', gloss: 'as a result of',
    ar: 'من جراء',
  },
  {
    id: 'preposition_natijat', kind: 'preposition', value: 'after', gloss: 'as a result of',
    ar: 'نتيجة',
  },
  {
    id: 'preposition_bi_sabab', kind: 'preposition', value: 'after', gloss: 'because of',
    ar: 'بسبب',
  },
  {
    id: 'preposition_ghadat', kind: 'preposition', value: 'after', gloss: 'the day after',
    ar: 'غداة',
  },
  {
    id: 'preposition_buayd', kind: 'preposition', value: 'after', gloss: 'shortly after',
    ar: 'بعيد',
  },
  {
    id: 'preposition_khilal', kind: 'preposition', value: 'during', gloss: 'during',
    ar: 'خلال',
  },
  {
    id: 'preposition_athna', kind: 'preposition', value: 'during', gloss: 'while',
    ar: 'أثناء',
  },
  {
    id: 'preposition_fi_athna', kind: 'preposition', value: 'during', gloss: 'in the course of',
    ar: 'في أثناء',
  },
  {
    id: 'preposition_fi_khidamm', kind: 'preposition', value: 'during', gloss: 'in the course of',
    ar: 'في خضم',
  },
  {
    id: 'preposition_fi_ghudun', kind: 'preposition', value: 'during', gloss: 'within (a span)',
    ar: 'في غضون',
  },
  {
    id: 'preposition_tawal', kind: 'preposition', value: 'during', gloss: 'throughout',
    ar: 'طوال',
  },
  {
    id: 'preposition_tilat', kind: 'preposition', value: 'during', gloss: 'throughout',
    ar: 'طيلة',
  },
  {
    id: 'preposition_ala_mada', kind: 'preposition', value: 'during', gloss: 'over the span of',
    ar: 'على مدى',
  },
  {
    id: 'preposition_ala_madar', kind: 'preposition', value: 'during', gloss: 'over the span of',
    ar: 'على مدار',
  },
  {
    id: 'preposition_hatta', kind: 'preposition', value: 'until', gloss: 'until, even',
    ar: 'حتى',
  },
  {
    id: 'preposition_ila_ghayat', kind: 'preposition', value: 'until', gloss: 'as far as, to the end of',
    ar: 'إلى غاية',
  },
  {
    id: 'preposition_ila_hadd', kind: 'preposition', value: 'until', gloss: 'up to the limit of',
    ar: 'إلى حد',
  },
  {
    id: 'preposition_li_ghayat', kind: 'preposition', value: 'until', gloss: 'until',
    ar: 'لغاية',
  },
  {
    id: 'preposition_baynahum', kind: 'preposition', value: 'including', gloss: 'among them',
    ar: 'بينهم',
  },
  {
    id: 'preposition_min_baynihim', kind: 'preposition', value: 'including', gloss: 'among them',
    ar: 'من بينهم',
  },
  {
    id: 'preposition_baynaha', kind: 'preposition', value: 'including', gloss: 'among them (non-human)',
    ar: 'بينها',
  },
  {
    id: 'preposition_min_baynaha', kind: 'preposition', value: 'including', gloss: 'among them (non-human)',
    ar: 'من بينها',
  },
  {
    id: 'preposition_bayn_huma', kind: 'preposition', value: 'including', gloss: 'among the two',
    ar: 'بينهما',
  },
  {
    id: 'preposition_min_dimnihim', kind: 'preposition', value: 'including', gloss: 'among them',
    ar: 'من ضمنهم',
  },
  {
    id: 'preposition_min_dimniha', kind: 'preposition', value: 'including', gloss: 'among them (non-human)',
    ar: 'من ضمنها',
  },
  {
    id: 'preposition_minhum', kind: 'preposition', value: 'including', gloss: 'of them',
    ar: 'منهم',
  },
  {
    id: 'preposition_minha', kind: 'preposition', value: 'including', gloss: 'of them (non-human)',
    ar: 'منها',
  },
  {
    id: 'preposition_bi_ma_fi_dhalik', kind: 'preposition', value: 'including', gloss: 'including',
    ar: 'بما في ذلك',
  },
  {
    id: 'preposition_bi_man_fihim', kind: 'preposition', value: 'including', gloss: 'including those who',
    ar: 'بمن فيهم',
  },
  {
    id: 'preposition_bi_ma_fiha', kind: 'preposition', value: 'including', gloss: 'including what is in it',
    ar: 'بما فيها',
  },
  {
    id: 'preposition_mithl', kind: 'preposition', value: 'including', gloss: 'such as',
    ar: 'مثل',
  },
  {
    id: 'preposition_min_bayn', kind: 'preposition', value: 'including', gloss: 'among',
    ar: 'من بين',
  },
  {
    id: 'preposition_idafatan_ila', kind: 'preposition', value: 'including', gloss: 'in addition to',
    ar: 'إضافة إلى',
  },
  {
    id: 'preposition_bi_al_idafa_ila', kind: 'preposition', value: 'including', gloss: 'in addition to',
    ar: 'بالإضافة إلى',
  },
  {
    id: 'preposition_fadlan_an', kind: 'preposition', value: 'including', gloss: 'besides',
    ar: 'فضلا عن',
  },
  {
    id: 'preposition_illa', kind: 'preposition', value: 'excluding', gloss: 'except',
    ar: 'إلا',
  },
  {
    id: 'preposition_bi_istithna', kind: 'preposition', value: 'excluding', gloss: 'except for',
    ar: 'باستثناء',
  },
  {
    id: 'preposition_siwa', kind: 'preposition', value: 'excluding', gloss: 'other than',
    ar: 'سوى',
  },
  {
    id: 'preposition_badalan_min', kind: 'preposition', value: 'excluding', gloss: 'instead of',
    ar: 'بدلا من',
  },
  {
    id: 'attribution_bi_hasab', kind: 'attribution', value: 'according_to', gloss: 'according to',
    ar: 'بحسب',
  },
  {
    id: 'attribution_hasab', kind: 'attribution', value: 'according_to', gloss: 'according to',
    ar: 'حسب',
  },
  {
    id: 'attribution_wifq', kind: 'attribution', value: 'according_to', gloss: 'according to',
    ar: 'وفق',
  },
  {
    id: 'attribution_wafqan_li', kind: 'attribution', value: 'according_to', gloss: 'in accordance with',
    ar: 'وفقا ل',
  },
  {
    id: 'attribution_tibqan_li', kind: 'attribution', value: 'according_to', gloss: 'according to',
    ar: 'طبقا ل',
  },
  {
    id: 'attribution_taban_li', kind: 'attribution', value: 'according_to', gloss: 'according to',
    ar: 'تبعا ل',
  },
  {
    id: 'attribution_naqlan_an', kind: 'attribution', value: 'quoting', gloss: 'quoting',
    ar: 'نقلا عن',
  },
  {
    id: 'attribution_istinadan_ila', kind: 'attribution', value: 'quoting', gloss: 'citing',
    ar: 'استنادا إلى',
  },
  {
    id: 'attribution_bi_al_istinad_ila', kind: 'attribution', value: 'quoting', gloss: 'in reliance on',
    ar: 'بالاستناد إلى',
  },
  {
    id: 'attribution_ala_hadd_qawl', kind: 'attribution', value: 'as_said', gloss: 'in the words of',
    ar: 'على حد قول',
  },
  {
    id: 'attribution_ala_hadd_tabir', kind: 'attribution', value: 'as_said', gloss: 'as he put it',
    ar: 'على حد تعبير',
  },
  {
    id: 'attribution_hasab_qawl', kind: 'attribution', value: 'as_said', gloss: 'in the words of',
    ar: 'حسب قول',
  },
  {
    id: 'attribution_kama_qal', kind: 'attribution', value: 'as_said', gloss: 'as he said',
    ar: 'كما قال',
  },
  {
    id: 'attribution_kama_akkad', kind: 'attribution', value: 'as_said', gloss: 'as he confirmed',
    ar: 'كما أكد',
  },
  {
    id: 'attribution_kama_alan', kind: 'attribution', value: 'as_said', gloss: 'as he announced',
    ar: 'كما أعلن',
  },
  {
    id: 'attribution_kama_dhakar', kind: 'attribution', value: 'as_said', gloss: 'as it mentioned',
    ar: 'كما ذكر',
  },
  {
    id: 'attribution_hasabama', kind: 'attribution', value: 'as_said', gloss: 'according to what',
    ar: 'حسبما',
  },
  {
    id: 'attribution_hasab_ma', kind: 'attribution', value: 'as_said', gloss: 'according to what',
    ar: 'حسب ما',
  },
  {
    id: 'attribution_bi_hasab_ma', kind: 'attribution', value: 'as_said', gloss: 'according to what',
    ar: 'بحسب ما',
  },
  {
    id: 'attribution_wifqa_ma', kind: 'attribution', value: 'as_said', gloss: 'according to what',
    ar: 'وفق ما',
  },
  {
    id: 'attribution_wafqan_li_ma', kind: 'attribution', value: 'as_said', gloss: 'in accordance with what',
    ar: 'وفقا لما',
  },
  {
    id: 'attribution_tibqan_li_ma', kind: 'attribution', value: 'as_said', gloss: 'according to what',
    ar: 'طبقا لما',
  },
  {
    id: 'attribution_ala_lisan', kind: 'attribution', value: 'quoting', gloss: 'on the authority of',
    ar: 'على لسان',
  },
  {
    id: 'attribution_ala_ma_afad', kind: 'attribution', value: 'as_said', gloss: 'as reported in',
    ar: 'على ما أفاد',
  },
  {
    id: 'attribution_bi_qawlih', kind: 'attribution', value: 'as_said', gloss: 'by his words',
    ar: 'بقوله',
  },
  {
    id: 'attribution_fi_bayan', kind: 'attribution', value: 'as_said', gloss: 'in a statement',
    ar: 'في بيان',
  },
  {
    id: 'attribution_fi_tasrih', kind: 'attribution', value: 'as_said', gloss: 'in a statement by',
    ar: 'في تصريح',
  },
  {
    id: 'attribution_fi_tasrihat', kind: 'attribution', value: 'as_said', gloss: 'in statements to',
    ar: 'في تصريحات',
  },
  {
    id: 'attribution_ma_wasafahu', kind: 'attribution', value: 'distance', gloss: 'so to speak, alleged',
    ar: 'ما وصفه',
  },
  {
    id: 'attribution_ma_yusamma', kind: 'attribution', value: 'distance', gloss: 'what is called',
    ar: 'ما يسمى',
  },
  {
    id: 'attribution_ma_yuraf', kind: 'attribution', value: 'distance', gloss: 'what is known as',
    ar: 'ما يعرف',
  },
  {
    id: 'attribution_al_madu', kind: 'attribution', value: 'distance', gloss: 'so-called',
    ar: 'المدعو',
  },
  {
    id: 'attribution_ala_hadd_zam', kind: 'attribution', value: 'distance', gloss: 'as he claimed',
    ar: 'على حد زعم',
  },
  {
    id: 'attribution_hasab_zam', kind: 'attribution', value: 'distance', gloss: 'as they claim',
    ar: 'حسب زعم',
  },
  {
    id: 'discourse_min_jiha_ukhra', kind: 'discourse', value: 'new_event', gloss: 'on the other hand',
    ar: 'من جهة أخرى',
  },
  {
    id: 'discourse_min_jihatih', kind: 'discourse', value: 'new_event', gloss: 'for his part',
    ar: 'من جهته',
  },
  {
    id: 'discourse_min_janibih', kind: 'discourse', value: 'new_event', gloss: 'on its part',
    ar: 'من جانبه',
  },
  {
    id: 'discourse_fi_siyaq_muttasil', kind: 'discourse', value: 'new_event', gloss: 'in a related context',
    ar: 'في سياق متصل',
  },
  {
    id: 'discourse_fi_al_siyaq_nafsih', kind: 'discourse', value: 'new_event', gloss: 'in the same context',
    ar: 'في السياق نفسه',
  },
  {
    id: 'discourse_fi_al_siyaq_dhatih', kind: 'discourse', value: 'new_event', gloss: 'in the same context',
    ar: 'في السياق ذاته',
  },
  {
    id: 'discourse_fi_hadha_al_siyaq', kind: 'discourse', value: 'new_event', gloss: 'in this context',
    ar: 'في هذا السياق',
  },
  {
    id: 'discourse_fi_siyaq_akhar', kind: 'discourse', value: 'new_event', gloss: 'in another context',
    ar: 'في سياق آخر',
  },
  {
    id: 'discourse_fi_siyaq_munfasil', kind: 'discourse', value: 'new_event', gloss: 'in a separate context',
    ar: 'في سياق منفصل',
  },
  {
    id: 'discourse_ala_said_akhar', kind: 'discourse', value: 'new_event', gloss: 'on another level',
    ar: 'على صعيد آخر',
  },
  {
    id: 'discourse_ala_said_muttasil', kind: 'discourse', value: 'new_event', gloss: 'on a related level',
    ar: 'على صعيد متصل',
  },
  {
    id: 'discourse_ala_al_said_al_maydani', kind: 'discourse', value: 'new_event', gloss: 'on the field level',
    ar: 'على الصعيد الميداني',
  },
  {
    id: 'discourse_fi_hadha_al_sadad', kind: 'discourse', value: 'new_event', gloss: 'in this regard',
    ar: 'في هذا الصدد',
  },
  {
    id: 'discourse_fi_hadha_al_itar', kind: 'discourse', value: 'new_event', gloss: 'in this framework',
    ar: 'في هذا الإطار',
  },
  {
    id: 'discourse_min_nahiya_ukhra', kind: 'discourse', value: 'new_event', gloss: 'from another side',
    ar: 'من ناحية أخرى',
  },
  {
    id: 'discourse_ila_dhalik', kind: 'discourse', value: 'new_event', gloss: 'furthermore',
    ar: 'إلى ذلك',
  },
  {
    id: 'discourse_fi_ghudun_dhalik', kind: 'discourse', value: 'new_event', gloss: 'in the meantime',
    ar: 'في غضون ذلك',
  },
  {
    id: 'discourse_fi_al_asna', kind: 'discourse', value: 'new_event', gloss: 'meanwhile',
    ar: 'في الأثناء',
  },
  {
    id: 'discourse_fi_hadhihi_al_athna', kind: 'discourse', value: 'new_event', gloss: 'meanwhile',
    ar: 'في هذه الأثناء',
  },
  {
    id: 'discourse_bi_al_tazamun_maa', kind: 'discourse', value: 'new_event', gloss: 'simultaneously',
    ar: 'بالتزامن مع',
  },
  {
    id: 'discourse_bi_al_muwazat_maa', kind: 'discourse', value: 'new_event', gloss: 'in parallel with',
    ar: 'بالموازاة مع',
  },
  {
    id: 'discourse_fi_al_muqabil', kind: 'discourse', value: 'new_event', gloss: 'in contrast, in turn',
    ar: 'في المقابل',
  },
  {
    id: 'discourse_fi_tatawwur_akhar', kind: 'discourse', value: 'new_event', gloss: 'in another development',
    ar: 'في تطور آخر',
  },
  {
    id: 'discourse_fi_hadith_akhar', kind: 'discourse', value: 'new_event', gloss: 'in another incident',
    ar: 'في حادث آخر',
  },
  {
    id: 'discourse_fi_hadith_munfasil', kind: 'discourse', value: 'new_event', gloss: 'in a separate incident',
    ar: 'في حادث منفصل',
  },
  {
    id: 'discourse_fi_mawdu_akhar', kind: 'discourse', value: 'new_event', gloss: 'in another topic',
    ar: 'في موضوع آخر',
  },
  {
    id: 'discourse_bi_dawrih', kind: 'discourse', value: 'new_event', gloss: 'in turn',
    ar: 'بدوره',
  },
  {
    id: 'discourse_fi_makan_akhar', kind: 'discourse', value: 'new_event', gloss: 'elsewhere',
    ar: 'في مكان آخر',
  },
  {
    id: 'discourse_kama_also', kind: 'discourse', value: 'new_event', gloss: 'also, as (clause initial)',
    ar: 'كما',
  },
  {
    id: 'discourse_iqra_aydan', kind: 'discourse', value: 'teaser', gloss: 'read also',
    ar: 'اقرأ أيضا',
  },
  {
    id: 'discourse_shahid_aydan', kind: 'discourse', value: 'teaser', gloss: 'see also',
    ar: 'شاهد أيضا',
  },
  {
    id: 'discourse_mawdu_dhu_sila', kind: 'discourse', value: 'teaser', gloss: 'topics that may interest you',
    ar: 'موضوع ذو صلة',
  },
  {
    id: 'discourse_yudhkar_anna', kind: 'discourse', value: 'background', gloss: 'it is mentioned that',
    ar: 'يذكر أن',
  },
  {
    id: 'discourse_yudhkar', kind: 'discourse', value: 'background', gloss: 'it is to be mentioned',
    ar: 'يذكر',
  },
  {
    id: 'discourse_yushar_ila', kind: 'discourse', value: 'background', gloss: 'it is pointed out',
    ar: 'يشار إلى',
  },
  {
    id: 'discourse_jadir_bi_al_dhikr', kind: 'discourse', value: 'background', gloss: 'worth mentioning',
    ar: 'جدير بالذكر',
  },
  {
    id: 'discourse_al_jadir_bi_al_dhikr', kind: 'discourse', value: 'background', gloss: 'worth mentioning',
    ar: 'الجدير بالذكر',
  },
  {
    id: 'discourse_tajdur_al_ishara', kind: 'discourse', value: 'background', gloss: 'worth pointing out',
    ar: 'تجدر الإشارة',
  },
  {
    id: 'discourse_al_jadir_bi_al_mulahaza', kind: 'discourse', value: 'background', gloss: 'worth noting',
    ar: 'الجدير بالملاحظة',
  },
  {
    id: 'discourse_kana', kind: 'discourse', value: 'background', gloss: 'it was (with perfect)',
    ar: 'كان',
  },
  {
    id: 'discourse_kanat', kind: 'discourse', value: 'background', gloss: 'it was (feminine, with perfect)',
    ar: 'كانت',
  },
  {
    id: 'discourse_sabaqa_an', kind: 'discourse', value: 'background', gloss: 'had already',
    ar: 'سبق أن',
  },
  {
    id: 'discourse_sabaqa_wa', kind: 'discourse', value: 'background', gloss: 'had previously',
    ar: 'سبق و',
  },
  {
    id: 'discourse_fi_waqt_sabiq', kind: 'discourse', value: 'background', gloss: 'earlier',
    ar: 'في وقت سابق',
  },
  {
    id: 'discourse_sabiqan', kind: 'discourse', value: 'background', gloss: 'previously',
    ar: 'سابقا',
  },
  {
    id: 'discourse_lil_tadhkir', kind: 'discourse', value: 'background', gloss: 'as a reminder',
    ar: 'للتذكير',
  },
  {
    id: 'discourse_lil_ishara', kind: 'discourse', value: 'background', gloss: 'for the record',
    ar: 'للإشارة',
  },
  {
    id: 'discourse_lil_ilm', kind: 'discourse', value: 'background', gloss: 'for information',
    ar: 'للعلم',
  },
  {
    id: 'discourse_ilman_anna', kind: 'discourse', value: 'background', gloss: 'bearing in mind that',
    ar: 'علما أن',
  },
  {
    id: 'discourse_min_al_maruf', kind: 'discourse', value: 'background', gloss: 'it is known that',
    ar: 'من المعروف',
  },
  {
    id: 'discourse_anadhak', kind: 'discourse', value: 'background', gloss: 'at the time',
    ar: 'آنذاك',
  },
  {
    id: 'discourse_hinaha', kind: 'discourse', value: 'background', gloss: 'at that time',
    ar: 'حينها',
  },
  {
    id: 'discourse_waqtaha', kind: 'discourse', value: 'background', gloss: 'at that time',
    ar: 'وقتها',
  },
  {
    id: 'discourse_fi_al_madi', kind: 'discourse', value: 'background', gloss: 'in the past',
    ar: 'في الماضي',
  },
  {
    id: 'discourse_yaud_ila', kind: 'discourse', value: 'background', gloss: 'dates back to',
    ar: 'يعود إلى',
  },
  {
    id: 'discourse_ala_ghirar', kind: 'discourse', value: 'background', gloss: 'similar to what',
    ar: 'على غرار',
  },
  {
    id: 'discourse_lakin', kind: 'discourse', value: 'contrast', gloss: 'but',
    ar: 'لكن',
  },
  {
    id: 'discourse_bayda_anna', kind: 'discourse', value: 'contrast', gloss: 'however',
    ar: 'بيد أن',
  },
  {
    id: 'discourse_illa_anna', kind: 'discourse', value: 'contrast', gloss: 'except that',
    ar: 'إلا أن',
  },
  {
    id: 'discourse_ghayr_anna', kind: 'discourse', value: 'contrast', gloss: 'yet',
    ar: 'غير أن',
  },
  {
    id: 'discourse_bal', kind: 'discourse', value: 'contrast', gloss: 'rather',
    ar: 'بل',
  },
  {
    id: 'discourse_raghm', kind: 'discourse', value: 'contrast', gloss: 'despite',
    ar: 'رغم',
  },
  {
    id: 'discourse_bi_al_raghm_min', kind: 'discourse', value: 'contrast', gloss: 'in spite of',
    ar: 'بالرغم من',
  },
  {
    id: 'discourse_ala_al_raghm_min', kind: 'discourse', value: 'contrast', gloss: 'despite',
    ar: 'على الرغم من',
  },
  {
    id: 'discourse_amma', kind: 'discourse', value: 'contrast', gloss: 'whereas, as for',
    ar: 'أما',
  },
  {
    id: 'discourse_khilafan_li', kind: 'discourse', value: 'contrast', gloss: 'contrary to',
    ar: 'خلافا ل',
  },
  {
    id: 'discourse_ma_adda_ila', kind: 'discourse', value: 'cause_result', gloss: 'which led to',
    ar: 'ما أدى إلى',
  },
  {
    id: 'discourse_mimma_adda_ila', kind: 'discourse', value: 'cause_result', gloss: 'which led to',
    ar: 'مما أدى إلى',
  },
  {
    id: 'discourse_ma_asfara_an', kind: 'discourse', value: 'cause_result', gloss: 'which resulted in',
    ar: 'ما أسفر عن',
  },
  {
    id: 'discourse_mimma_asfara_an', kind: 'discourse', value: 'cause_result', gloss: 'which resulted in',
    ar: 'مما أسفر عن',
  },
  {
    id: 'discourse_asfara_an', kind: 'discourse', value: 'cause_result', gloss: 'resulted in',
    ar: 'أسفر عن',
  },
  {
    id: 'discourse_ma_awqaa', kind: 'discourse', value: 'cause_result', gloss: 'which caused (dead)',
    ar: 'ما أوقع',
  },
  {
    id: 'discourse_mimma_awqaa', kind: 'discourse', value: 'cause_result', gloss: 'which caused (dead)',
    ar: 'مما أوقع',
  },
  {
    id: 'discourse_ma_tasabbab_fi', kind: 'discourse', value: 'cause_result', gloss: 'which caused',
    ar: 'ما تسبب في',
  },
  {
    id: 'discourse_mimma_tasabbab_fi', kind: 'discourse', value: 'cause_result', gloss: 'which caused',
    ar: 'مما تسبب في',
  },
  {
    id: 'discourse_natij_an', kind: 'discourse', value: 'cause_result', gloss: 'resulting from it',
    ar: 'ناتج عن',
  },
  {
    id: 'discourse_natajaa_anhu', kind: 'discourse', value: 'cause_result', gloss: 'resulted from it',
    ar: 'نتج عنه',
  },
  {
    id: 'discourse_raha_dahiyyataha', kind: 'discourse', value: 'cause_result', gloss: 'there fell victim to it',
    ar: 'راح ضحيتها',
  },
  {
    id: 'discourse_raha_dahiyyatahu', kind: 'discourse', value: 'cause_result', gloss: 'there fell victim to it',
    ar: 'راح ضحيته',
  },
  {
    id: 'relative_alladhi', kind: 'relative', value: 'who', gloss: 'who, which (masculine)',
    ar: 'الذي',
  },
  {
    id: 'relative_allati', kind: 'relative', value: 'who', gloss: 'who, which (feminine)',
    ar: 'التي',
  },
  {
    id: 'relative_alladhina', kind: 'relative', value: 'who', gloss: 'who (plural)',
    ar: 'الذين',
  },
  {
    id: 'relative_alladhan', kind: 'relative', value: 'who', gloss: 'who (dual masculine)',
    ar: 'اللذان',
  },
  {
    id: 'relative_alladhayn', kind: 'relative', value: 'who', gloss: 'who (dual masculine, oblique)',
    ar: 'اللذين',
  },
  {
    id: 'relative_allatan', kind: 'relative', value: 'who', gloss: 'who (dual feminine)',
    ar: 'اللتان',
  },
  {
    id: 'relative_allatayn', kind: 'relative', value: 'who', gloss: 'who (dual feminine, oblique)',
    ar: 'اللتين',
  },
  {
    id: 'relative_allawati', kind: 'relative', value: 'who', gloss: 'who (plural feminine)',
    ar: 'اللواتي',
  },
  {
    id: 'relative_allati_pl', kind: 'relative', value: 'who', gloss: 'who (plural feminine)',
    ar: 'اللاتي',
  },
  {
    id: 'relative_mimman', kind: 'relative', value: 'of_whom', gloss: 'of those who',
    ar: 'ممن',
  },
  {
    id: 'relative_mimma', kind: 'relative', value: 'what', gloss: 'of that which',
    ar: 'مما',
  },
  {
    id: 'relative_haythu', kind: 'relative', value: 'where', gloss: 'where, as',
    ar: 'حيث',
  },
  {
    id: 'relative_indama', kind: 'relative', value: 'when', gloss: 'when',
    ar: 'عندما',
  },
  {
    id: 'relative_hina', kind: 'relative', value: 'when', gloss: 'when',
    ar: 'حين',
  },
  {
    id: 'relative_hinama', kind: 'relative', value: 'when', gloss: 'when',
    ar: 'حينما',
  },
  {
    id: 'relative_lamma', kind: 'relative', value: 'when', gloss: 'when',
    ar: 'لما',
  },
  {
    id: 'relative_idh', kind: 'relative', value: 'when', gloss: 'as, since',
    ar: 'إذ',
  },
  {
    id: 'relative_baynama', kind: 'relative', value: 'while', gloss: 'while',
    ar: 'بينما',
  },
  {
    id: 'relative_fima', kind: 'relative', value: 'while', gloss: 'while',
    ar: 'فيما',
  },
  {
    id: 'relative_fi_hin', kind: 'relative', value: 'while', gloss: 'at the time when',
    ar: 'في حين',
  },
  {
    id: 'relative_fi_waqt', kind: 'relative', value: 'while', gloss: 'at a time when',
    ar: 'في وقت',
  },
  {
    id: 'relative_baadama', kind: 'relative', value: 'after', gloss: 'after (clause)',
    ar: 'بعدما',
  },
  {
    id: 'relative_baada_an', kind: 'relative', value: 'after', gloss: 'after (clause)',
    ar: 'بعد أن',
  },
  {
    id: 'relative_qabla_an', kind: 'relative', value: 'before', gloss: 'before (clause)',
    ar: 'قبل أن',
  },
  {
    id: 'relative_qablama', kind: 'relative', value: 'before', gloss: 'before (clause)',
    ar: 'قبلما',
  },
  {
    id: 'relative_mundhu_an', kind: 'relative', value: 'since', gloss: 'since (clause)',
    ar: 'منذ أن',
  },
  {
    id: 'relative_li_anna', kind: 'relative', value: 'because', gloss: 'because',
    ar: 'لأن',
  },
  {
    id: 'relative_anna', kind: 'relative', value: 'that', gloss: 'that',
    ar: 'أن',
  },
  {
    id: 'quantifier_nahwa', kind: 'quantifier', value: 'about', gloss: 'about',
    ar: 'نحو',
  },
  {
    id: 'quantifier_hawali', kind: 'quantifier', value: 'about', gloss: 'about',
    ar: 'حوالي',
  },
  {
    id: 'quantifier_qurabat', kind: 'quantifier', value: 'about', gloss: 'nearly',
    ar: 'قرابة',
  },
  {
    id: 'quantifier_zuha', kind: 'quantifier', value: 'about', gloss: 'nearly',
    ar: 'زهاء',
  },
  {
    id: 'quantifier_ma_yuqarib', kind: 'quantifier', value: 'about', gloss: 'close to',
    ar: 'ما يقارب',
  },
  {
    id: 'quantifier_ma_yaqrub_min', kind: 'quantifier', value: 'about', gloss: 'close to',
    ar: 'ما يقرب من',
  },
  {
    id: 'quantifier_ma_yunahiz', kind: 'quantifier', value: 'about', gloss: 'nearly',
    ar: 'ما يناهز',
  },
  {
    id: 'quantifier_taqriban', kind: 'quantifier', value: 'about', gloss: 'approximately',
    ar: 'تقريبا',
  },
  {
    id: 'quantifier_fi_hudud', kind: 'quantifier', value: 'about', gloss: 'in the limits of',
    ar: 'في حدود',
  },
  {
    id: 'quantifier_ma_yuadil', kind: 'quantifier', value: 'about', gloss: 'what amounts to',
    ar: 'ما يعادل',
  },
  {
    id: 'quantifier_yuqaddar_bi', kind: 'quantifier', value: 'about', gloss: 'estimated at',
    ar: 'يقدر ب',
  },
  {
    id: 'quantifier_akthar_min', kind: 'quantifier', value: 'more_than', gloss: 'more than',
    ar: 'أكثر من',
  },
  {
    id: 'quantifier_azyad_min', kind: 'quantifier', value: 'more_than', gloss: 'more than',
    ar: 'أزيد من',
  },
  {
    id: 'quantifier_ma_yazid_an', kind: 'quantifier', value: 'more_than', gloss: 'what exceeds',
    ar: 'ما يزيد عن',
  },
  {
    id: 'quantifier_ma_yazid_ala', kind: 'quantifier', value: 'more_than', gloss: 'what exceeds',
    ar: 'ما يزيد على',
  },
  {
    id: 'quantifier_ma_yafuq', kind: 'quantifier', value: 'more_than', gloss: 'what exceeds',
    ar: 'ما يفوق',
  },
  {
    id: 'quantifier_ma_yarbu_ala', kind: 'quantifier', value: 'more_than', gloss: 'what exceeds',
    ar: 'ما يربو على',
  },
  {
    id: 'quantifier_ma_yarbu_an', kind: 'quantifier', value: 'more_than', gloss: 'what exceeds',
    ar: 'ما يربو عن',
  },
  {
    id: 'quantifier_yatajawaz', kind: 'quantifier', value: 'more_than', gloss: 'surpassing',
    ar: 'يتجاوز',
  },
  {
    id: 'quantifier_ma_la_yaqill_an', kind: 'quantifier', value: 'at_least', gloss: 'not less than',
    ar: 'ما لا يقل عن',
  },
  {
    id: 'quantifier_ala_al_aqall', kind: 'quantifier', value: 'at_least', gloss: 'at least',
    ar: 'على الأقل',
  },
  {
    id: 'quantifier_la_yaqill_an', kind: 'quantifier', value: 'at_least', gloss: 'no fewer than',
    ar: 'لا يقل عن',
  },
  {
    id: 'quantifier_ka_hadd_adna', kind: 'quantifier', value: 'at_least', gloss: 'as a minimum',
    ar: 'كحد أدنى',
  },
  {
    id: 'quantifier_la_yazid_an', kind: 'quantifier', value: 'at_most', gloss: 'not more than',
    ar: 'لا يزيد عن',
  },
  {
    id: 'quantifier_la_yazid_ala', kind: 'quantifier', value: 'at_most', gloss: 'not more than',
    ar: 'لا يزيد على',
  },
  {
    id: 'quantifier_la_yatajawaz', kind: 'quantifier', value: 'at_most', gloss: 'not exceeding',
    ar: 'لا يتجاوز',
  },
  {
    id: 'quantifier_ala_al_akthar', kind: 'quantifier', value: 'at_most', gloss: 'at most',
    ar: 'على الأكثر',
  },
  {
    id: 'quantifier_ka_hadd_aqsa', kind: 'quantifier', value: 'at_most', gloss: 'as a maximum',
    ar: 'كحد أقصى',
  },
  {
    id: 'quantifier_ma_yasil_ila', kind: 'quantifier', value: 'at_most', gloss: 'up to',
    ar: 'ما يصل إلى',
  },
  {
    id: 'quantifier_aqall_min', kind: 'quantifier', value: 'less_than', gloss: 'less than',
    ar: 'أقل من',
  },
  {
    id: 'quantifier_ma_dun', kind: 'quantifier', value: 'less_than', gloss: 'falling short of',
    ar: 'ما دون',
  },
  {
    id: 'quantifier_bida', kind: 'quantifier', value: 'vague_few', gloss: 'a few',
    ar: 'بضع',
  },
  {
    id: 'quantifier_bidat', kind: 'quantifier', value: 'vague_few', gloss: 'a few (with masculine nouns)',
    ar: 'بضعة',
  },
  {
    id: 'quantifier_iddat', kind: 'quantifier', value: 'vague_few', gloss: 'several',
    ar: 'عدة',
  },
  {
    id: 'quantifier_adad_min', kind: 'quantifier', value: 'vague_few', gloss: 'a number of',
    ar: 'عدد من',
  },
  {
    id: 'quantifier_al_adid_min', kind: 'quantifier', value: 'vague_few', gloss: 'many of',
    ar: 'العديد من',
  },
  {
    id: 'quantifier_adid_min', kind: 'quantifier', value: 'vague_few', gloss: 'many of',
    ar: 'عديد من',
  },
  {
    id: 'quantifier_baad_some', kind: 'quantifier', value: 'vague_few', gloss: 'some',
    ar: 'بعض',
  },
  {
    id: 'quantifier_majmua_min', kind: 'quantifier', value: 'vague_few', gloss: 'a group of',
    ar: 'مجموعة من',
  },
  {
    id: 'quantifier_kathir_min', kind: 'quantifier', value: 'vague_few', gloss: 'many',
    ar: 'كثير من',
  },
  {
    id: 'quantifier_adad_kabir_min', kind: 'quantifier', value: 'vague_few', gloss: 'a large number of',
    ar: 'عدد كبير من',
  },
  {
    id: 'quantifier_akharun', kind: 'quantifier', value: 'vague_few', gloss: 'other(s)',
    ar: 'آخرون',
  },
  {
    id: 'quantifier_asharat', kind: 'quantifier', value: 'vague_tens', gloss: 'tens, dozens',
    ar: 'عشرات',
  },
  {
    id: 'quantifier_miat', kind: 'quantifier', value: 'vague_hundreds', gloss: 'hundreds',
    ar: 'مئات',
  },
  {
    id: 'quantifier_alaf', kind: 'quantifier', value: 'vague_thousands', gloss: 'thousands',
    ar: 'آلاف',
  },
  {
    id: 'quantifier_uluf', kind: 'quantifier', value: 'vague_thousands', gloss: 'thousands',
    ar: 'ألوف',
  },
  {
    id: 'quantifier_asharat_alaf', kind: 'quantifier', value: 'vague_thousands', gloss: 'tens of thousands',
    ar: 'عشرات الآلاف',
  },
  {
    id: 'quantifier_miat_alaf', kind: 'quantifier', value: 'vague_thousands', gloss: 'hundreds of thousands',
    ar: 'مئات الآلاف',
  },
  {
    id: 'quantifier_malayin', kind: 'quantifier', value: 'vague_millions', gloss: 'millions',
    ar: 'ملايين',
  },
  {
    id: 'quantifier_jami', kind: 'quantifier', value: 'all', gloss: 'all',
    ar: 'جميع',
  },
  {
    id: 'quantifier_kull', kind: 'quantifier', value: 'all', gloss: 'every, all',
    ar: 'كل',
  },
  {
    id: 'quantifier_kaffat', kind: 'quantifier', value: 'all', gloss: 'all of',
    ar: 'كافة',
  },
  {
    id: 'quantifier_sair', kind: 'quantifier', value: 'all', gloss: 'the rest of',
    ar: 'سائر',
  },
  {
    id: 'quantifier_muzam', kind: 'quantifier', value: 'most', gloss: 'most',
    ar: 'معظم',
  },
  {
    id: 'quantifier_aghlab', kind: 'quantifier', value: 'most', gloss: 'most',
    ar: 'أغلب',
  },
  {
    id: 'quantifier_ghalibiyyat', kind: 'quantifier', value: 'most', gloss: 'the majority of',
    ar: 'غالبية',
  },
  {
    id: 'quantifier_aghlabiyyat', kind: 'quantifier', value: 'most', gloss: 'the majority of',
    ar: 'أغلبية',
  },
  {
    id: 'quantifier_ahad', kind: 'quantifier', value: 'one_of', gloss: 'one of',
    ar: 'أحد',
  },
  {
    id: 'quantifier_ihda', kind: 'quantifier', value: 'one_of', gloss: 'one of (feminine)',
    ar: 'إحدى',
  },
  {
    id: 'quantifier_kila', kind: 'quantifier', value: 'both', gloss: 'both',
    ar: 'كلا من',
  },
  {
    id: 'quantifier_kullun_min', kind: 'quantifier', value: 'both', gloss: 'both of',
    ar: 'كل من',
  },
  {
    id: 'quantifier_bayna_range', kind: 'quantifier', value: 'range', gloss: 'between (and)',
    ar: 'بين',
  },
  {
    id: 'quantifier_yatarawah_bayn', kind: 'quantifier', value: 'range', gloss: 'ranging between',
    ar: 'يتراوح بين',
  },
  {
    id: 'quantifier_tatarawah_bayn', kind: 'quantifier', value: 'range', gloss: 'ranging between',
    ar: 'تتراوح بين',
  },
  {
    id: 'quantifier_faqat', kind: 'quantifier', value: 'only', gloss: 'only',
    ar: 'فقط',
  },
  {
    id: 'quantifier_la_ahad', kind: 'quantifier', value: 'none', gloss: 'no one',
    ar: 'لا أحد',
  },
  {
    id: 'quantifier_majmu', kind: 'quantifier', value: 'total', gloss: 'the total of',
    ar: 'مجموع',
  },
  {
    id: 'quantifier_ma_majmuuhu', kind: 'quantifier', value: 'total', gloss: 'a total of',
    ar: 'ما مجموعه',
  },
  {
    id: 'quantifier_bi_majmu', kind: 'quantifier', value: 'total', gloss: 'in total',
    ar: 'بمجموع',
  },
  {
    id: 'quantifier_li_kull', kind: 'quantifier', value: 'each', gloss: 'for each',
    ar: 'لكل',
  },
];
