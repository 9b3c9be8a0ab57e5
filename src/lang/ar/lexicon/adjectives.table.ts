/** An adjective that qualifies an event, an actor or an item. */
export interface AdjectiveRow {
  readonly id: string;
  readonly gloss: string;
  /** True where it makes an event noun no event of the codebook, as هجوم إلكتروني (a cyber attack). */
  readonly blocks?: true;
  /** Broken plural, or a sound plural made by rule; absent where none is in use. */
  readonly plural?: string | readonly string[];
  readonly ar: string;
}

/** Adjectives of Arabic security news, masculine singular indefinite; `sound_masc` and `sound_fem` stand for the regular plurals. */
export const adjectives: readonly AdjectiveRow[] = [
  {
    id: 'terrorist', gloss: 'terrorist',
    plural: 'sound_masc',
    ar: 'إرهابي',
  },
  {
    id: 'suicide', gloss: 'suicide',
    plural: 'sound_masc',
    ar: 'انتحاري',
  },
  {
    id: 'suicide_assault_fighter', gloss: 'suicide assault fighter',
    plural: 'sound_masc',
    ar: 'انغماسي',
  },
  {
    id: 'armed', gloss: 'armed',
    plural: 'sound_masc',
    ar: 'مسلح',
  },
  {
    id: 'unarmed', gloss: 'unarmed',
    plural: 'عزل',
    ar: 'أعزل',
  },
  {
    id: 'extremist', gloss: 'extremist',
    plural: 'sound_masc',
    ar: 'متطرف',
  },
  {
    id: 'hardline', gloss: 'hardline',
    plural: 'sound_masc',
    ar: 'متشدد',
  },
  {
    id: 'fanatical', gloss: 'fanatical',
    plural: 'sound_masc',
    ar: 'متعصب',
  },
  {
    id: 'fundamentalist', gloss: 'fundamentalist',
    plural: 'sound_masc',
    ar: 'أصولي',
  },
  {
    id: 'salafist', gloss: 'salafist',
    plural: 'sound_masc',
    ar: 'سلفي',
  },
  {
    id: 'jihadist', gloss: 'jihadist',
    plural: 'sound_masc',
    ar: 'جهادي',
  },
  {
    id: 'takfiri', gloss: 'takfiri',
    plural: 'sound_masc',
    ar: 'تكفيري',
  },
  {
    id: 'of_the_islamic_state_group', gloss: 'of the islamic state group',
    plural: [
      'دواعش',
      'sound_masc',
    ],
    ar: 'داعشي',
  },
  {
    id: 'islamic', gloss: 'islamic',
    plural: 'sound_masc',
    ar: 'إسلامي',
  },
  {
    id: 'islamist', gloss: 'islamist',
    plural: 'sound_masc',
    ar: 'إسلاموي',
  },
  {
    id: 'sectarian', gloss: 'sectarian',
    plural: 'sound_masc',
    ar: 'طائفي',
  },
  {
    id: 'ethnic', gloss: 'ethnic',
    ar: 'عرقي',
  },
  {
    id: 'tribal', gloss: 'tribal',
    ar: 'قبلي',
  },
  {
    id: 'racist', gloss: 'racist',
    plural: 'sound_masc',
    ar: 'عنصري',
  },
  {
    id: 'right_wing', gloss: 'right-wing',
    plural: 'sound_masc',
    ar: 'يميني',
  },
  {
    id: 'left_wing', gloss: 'left-wing',
    plural: 'sound_masc',
    ar: 'يساري',
  },
  {
    id: 'separatist', gloss: 'separatist',
    plural: 'sound_masc',
    ar: 'انفصالي',
  },
  {
    id: 'rebel', gloss: 'rebel',
    plural: 'sound_masc',
    ar: 'متمرد',
  },
  {
    id: 'putschist', gloss: 'putschist',
    plural: 'sound_masc',
    ar: 'انقلابي',
  },
  {
    id: 'mercenary', gloss: 'mercenary',
    plural: 'مرتزقة',
    ar: 'مرتزق',
  },
  {
    id: 'opposition', gloss: 'opposition',
    plural: 'sound_masc',
    ar: 'معارض',
  },
  {
    id: 'loyal', gloss: 'loyal',
    plural: 'sound_masc',
    ar: 'موالي',
  },
  {
    id: 'affiliated', gloss: 'affiliated',
    plural: 'sound_masc',
    ar: 'تابع',
  },
  {
    id: 'linked', gloss: 'linked',
    plural: 'sound_masc',
    ar: 'مرتبط',
  },
  {
    id: 'pledged', gloss: 'pledged',
    plural: 'sound_masc',
    ar: 'مبايع',
  },
  {
    id: 'backed', gloss: 'backed',
    plural: 'sound_masc',
    ar: 'مدعوم',
  },
  {
    id: 'financed', gloss: 'financed',
    plural: 'sound_masc',
    ar: 'ممول',
  },
  {
    id: 'banned', gloss: 'banned',
    plural: 'sound_masc',
    ar: 'محظور',
  },
  {
    id: 'designated', gloss: 'designated',
    plural: 'sound_masc',
    ar: 'مصنف',
  },
  {
    id: 'suspected', gloss: 'suspected',
    plural: 'sound_masc',
    ar: 'مشتبه',
  },
  {
    id: 'accused', gloss: 'accused',
    plural: 'sound_masc',
    ar: 'متهم',
  },
  {
    id: 'implicated', gloss: 'implicated',
    plural: 'sound_masc',
    ar: 'متورط',
  },
  {
    id: 'convicted', gloss: 'convicted',
    plural: 'sound_masc',
    ar: 'مدان',
  },
  {
    id: 'sentenced', gloss: 'sentenced',
    plural: 'sound_masc',
    ar: 'محكوم',
  },
  {
    id: 'wanted', gloss: 'wanted',
    plural: 'sound_masc',
    ar: 'مطلوب',
  },
  {
    id: 'fugitive', gloss: 'fugitive',
    plural: 'sound_masc',
    ar: 'فار',
  },
  {
    id: 'on_the_run', gloss: 'on the run',
    plural: 'sound_masc',
    ar: 'هارب',
  },
  {
    id: 'dangerous', gloss: 'dangerous',
    plural: 'sound_masc',
    ar: 'خطير',
  },
  {
    id: 'unknown', gloss: 'unknown',
    plural: 'sound_masc',
    ar: 'مجهول',
  },
  {
    id: 'masked', gloss: 'masked',
    plural: 'sound_masc',
    ar: 'ملثم',
  },
  {
    id: 'lone', gloss: 'lone',
    plural: 'sound_masc',
    ar: 'منفرد',
  },
  {
    id: 'foreign', gloss: 'foreign',
    plural: 'أجانب',
    ar: 'أجنبي',
  },
  {
    id: 'local', gloss: 'local',
    plural: 'sound_masc',
    ar: 'محلي',
  },
  {
    id: 'international', gloss: 'international',
    plural: 'sound_masc',
    ar: 'دولي',
  },
  {
    id: 'regional', gloss: 'regional',
    plural: 'sound_masc',
    ar: 'إقليمي',
  },
  {
    id: 'cross_border', gloss: 'cross-border',
    ar: 'عابر للحدود',
  },
  {
    id: 'border', gloss: 'border',
    ar: 'حدودي',
  },
  {
    id: 'internal', gloss: 'internal',
    ar: 'داخلي',
  },
  {
    id: 'external', gloss: 'external',
    ar: 'خارجي',
  },
  {
    id: 'national', gloss: 'national',
    plural: 'sound_masc',
    ar: 'وطني',
  },
  {
    id: 'aerial', gloss: 'aerial',
    ar: 'جوي',
  },
  {
    id: 'ground', gloss: 'ground',
    ar: 'بري',
  },
  {
    id: 'naval', gloss: 'naval',
    ar: 'بحري',
  },
  {
    id: 'rocket', gloss: 'rocket',
    ar: 'صاروخي',
  },
  {
    id: 'ballistic', gloss: 'ballistic',
    ar: 'باليستي',
  },
  {
    id: 'artillery', gloss: 'artillery',
    ar: 'مدفعي',
  },
  {
    id: 'fire', gloss: 'fire',
    ar: 'ناري',
  },
  {
    id: 'chemical', gloss: 'chemical',
    ar: 'كيميائي',
  },
  {
    id: 'chemical_variant', gloss: 'chemical variant',
    ar: 'كيماوي',
  },
  {
    id: 'biological', gloss: 'biological',
    ar: 'بيولوجي',
  },
  {
    id: 'nuclear', gloss: 'nuclear',
    ar: 'نووي',
  },
  {
    id: 'toxic', gloss: 'toxic',
    ar: 'سام',
  },
  {
    id: 'booby_trapped', gloss: 'booby-trapped',
    ar: 'مفخخ',
  },
  {
    id: 'mined', gloss: 'mined',
    ar: 'ملغم',
  },
  {
    id: 'mine_laden', gloss: 'mine-laden',
    ar: 'ملغوم',
  },
  {
    id: 'explosive', gloss: 'explosive',
    ar: 'ناسف',
  },
  {
    id: 'explosive_material', gloss: 'explosive material',
    ar: 'متفجر',
  },
  {
    id: 'incendiary', gloss: 'incendiary',
    ar: 'حارق',
  },
  {
    id: 'destructive', gloss: 'destructive',
    ar: 'مدمر',
  },
  {
    id: 'lethal', gloss: 'lethal',
    plural: 'قتلة',
    ar: 'قاتل',
  },
  {
    id: 'fatal', gloss: 'fatal',
    ar: 'مميت',
  },
  {
    id: 'deadly', gloss: 'deadly',
    ar: 'فتاك',
  },
  {
    id: 'bloody', gloss: 'bloody',
    ar: 'دموي',
  },
  {
    id: 'brutal', gloss: 'brutal',
    ar: 'وحشي',
  },
  {
    id: 'horrible', gloss: 'horrible',
    ar: 'بشع',
  },
  {
    id: 'heinous', gloss: 'heinous',
    ar: 'شنيع',
  },
  {
    id: 'violent', gloss: 'violent',
    ar: 'عنيف',
  },
  {
    id: 'savage', gloss: 'savage',
    plural: 'sound_masc',
    ar: 'همجي',
  },
  {
    id: 'treacherous', gloss: 'treacherous',
    ar: 'غادر',
  },
  {
    id: 'cowardly', gloss: 'cowardly',
    plural: 'جبناء',
    ar: 'جبان',
  },
  {
    id: 'brute', gloss: 'brute',
    ar: 'غاشم',
  },
  {
    id: 'criminal_act', gloss: 'criminal act',
    ar: 'إجرامي',
  },
  {
    id: 'criminal', gloss: 'criminal',
    plural: 'sound_masc',
    ar: 'مجرم',
  },
  {
    id: 'penal', gloss: 'penal',
    ar: 'جنائي',
  },
  {
    id: 'offence_related', gloss: 'offence-related',
    ar: 'جرمي',
  },
  {
    id: 'of_sabotage', gloss: 'of sabotage',
    ar: 'تخريبي',
  },
  {
    id: 'of_destruction', gloss: 'of destruction',
    ar: 'تدميري',
  },
  {
    id: 'hostile', gloss: 'hostile',
    ar: 'عدائي',
  },
  {
    id: 'aggressive', gloss: 'aggressive',
    ar: 'عدواني',
  },
  {
    id: 'offensive', gloss: 'offensive',
    ar: 'هجومي',
  },
  {
    id: 'defensive', gloss: 'defensive',
    ar: 'دفاعي',
  },
  {
    id: 'combat', gloss: 'combat',
    ar: 'قتالي',
  },
  {
    id: 'war', gloss: 'war',
    ar: 'حربي',
  },
  {
    id: 'military', gloss: 'military',
    plural: 'sound_masc',
    ar: 'عسكري',
  },
  {
    id: 'paramilitary', gloss: 'paramilitary',
    ar: 'شبه عسكري',
  },
  {
    id: 'field', gloss: 'field',
    plural: 'sound_masc',
    ar: 'ميداني',
  },
  {
    id: 'operational', gloss: 'operational',
    ar: 'عملياتي',
  },
  {
    id: 'logistic', gloss: 'logistic',
    ar: 'لوجستي',
  },
  {
    id: 'intelligence', gloss: 'intelligence',
    ar: 'استخباري',
  },
  {
    id: 'of_intelligence_services', gloss: 'of intelligence services',
    ar: 'استخباراتي',
  },
  {
    id: 'of_secret_services', gloss: 'of secret services',
    ar: 'مخابراتي',
  },
  {
    id: 'of_information_services', gloss: 'of information services',
    ar: 'استعلاماتي',
  },
  {
    id: 'security', gloss: 'security',
    plural: 'sound_masc',
    ar: 'أمني',
  },
  {
    id: 'police', gloss: 'police',
    ar: 'شرطي',
  },
  {
    id: 'pre_emptive', gloss: 'pre-emptive',
    ar: 'استباقي',
  },
  {
    id: 'preventive', gloss: 'preventive',
    ar: 'وقائي',
  },
  {
    id: 'precautionary', gloss: 'precautionary',
    ar: 'احترازي',
  },
  {
    id: 'high_quality_operation', gloss: 'high-quality operation',
    ar: 'نوعي',
  },
  {
    id: 'joint', gloss: 'joint',
    ar: 'مشترك',
  },
  {
    id: 'coordinated', gloss: 'coordinated',
    ar: 'منسق',
  },
  {
    id: 'simultaneous', gloss: 'simultaneous',
    ar: 'متزامن',
  },
  {
    id: 'double', gloss: 'double',
    ar: 'مزدوج',
  },
  {
    id: 'repeated', gloss: 'repeated',
    ar: 'متكرر',
  },
  {
    id: 'continuous', gloss: 'continuous',
    ar: 'متواصل',
  },
  {
    id: 'ongoing', gloss: 'ongoing',
    ar: 'مستمر',
  },
  {
    id: 'scattered', gloss: 'scattered',
    ar: 'متفرق',
  },
  {
    id: 'mutual', gloss: 'mutual',
    ar: 'متبادل',
  },
  {
    id: 'indiscriminate', gloss: 'indiscriminate',
    ar: 'عشوائي',
  },
  {
    id: 'intensive', gloss: 'intensive',
    ar: 'مكثف',
  },
  {
    id: 'wide', gloss: 'wide',
    ar: 'واسع',
  },
  {
    id: 'limited', gloss: 'limited',
    ar: 'محدود',
  },
  {
    id: 'large', gloss: 'large',
    plural: 'كبار',
    ar: 'كبير',
  },
  {
    id: 'small', gloss: 'small',
    plural: 'صغار',
    ar: 'صغير',
  },
  {
    id: 'huge', gloss: 'huge',
    plural: 'ضخام',
    ar: 'ضخم',
  },
  {
    id: 'cluster', gloss: 'cluster',
    ar: 'عنقودي',
  },
  {
    id: 'phosphorus', gloss: 'phosphorus',
    ar: 'فوسفوري',
  },
  {
    id: 'thermobaric', gloss: 'thermobaric',
    ar: 'فراغي',
  },
  {
    id: 'piercing', gloss: 'piercing',
    ar: 'خارق',
  },
  {
    id: 'automatic_weapon', gloss: 'automatic (weapon)',
    ar: 'رشاش',
  },
  {
    id: 'heavy', gloss: 'heavy',
    ar: 'ثقيل',
  },
  {
    id: 'light', gloss: 'light',
    ar: 'خفيف',
  },
  {
    id: 'medium', gloss: 'medium',
    ar: 'متوسط',
  },
  {
    id: 'white_bladed', gloss: 'white, bladed',
    plural: 'بيض',
    ar: 'أبيض',
  },
  {
    id: 'sharp', gloss: 'sharp',
    ar: 'حاد',
  },
  {
    id: 'conventional_homemade', gloss: 'conventional, homemade',
    plural: 'sound_masc',
    ar: 'تقليدي',
  },
  {
    id: 'hand', gloss: 'hand',
    ar: 'يدوي',
  },
  {
    id: 'locally_made', gloss: 'locally made',
    ar: 'محلي الصنع',
  },
  {
    id: 'guided', gloss: 'guided',
    ar: 'موجه',
  },
  {
    id: 'unmanned', gloss: 'unmanned',
    ar: 'مسير',
  },
  {
    id: 'anti', gloss: 'anti',
    ar: 'مضاد',
  },
  {
    id: 'armoured', gloss: 'armoured',
    ar: 'مدرع',
  },
  {
    id: 'armour_plated', gloss: 'armour-plated',
    ar: 'مصفح',
  },
  {
    id: 'four_wheel_drive', gloss: 'four-wheel drive',
    ar: 'رباعي الدفع',
  },
  {
    id: 'smuggled', gloss: 'smuggled',
    ar: 'مهرب',
  },
  {
    id: 'stolen', gloss: 'stolen',
    ar: 'مسروق',
  },
  {
    id: 'seized', gloss: 'seized',
    plural: 'sound_masc',
    ar: 'محجوز',
  },
  {
    id: 'forged', gloss: 'forged',
    ar: 'مزور',
  },
  {
    id: 'narcotic', gloss: 'narcotic',
    ar: 'مخدر',
  },
  {
    id: 'judicial', gloss: 'judicial',
    plural: 'sound_masc',
    ar: 'قضائي',
  },
  {
    id: 'legal', gloss: 'legal',
    plural: 'sound_masc',
    ar: 'قانوني',
  },
  {
    id: 'criminal_law', gloss: 'criminal law',
    ar: 'جزائي',
  },
  {
    id: 'disciplinary', gloss: 'disciplinary',
    ar: 'تأديبي',
  },
  {
    id: 'first_instance', gloss: 'first-instance',
    ar: 'ابتدائي',
  },
  {
    id: 'appellate', gloss: 'appellate',
    ar: 'استئنافي',
  },
  {
    id: 'final', gloss: 'final',
    ar: 'نهائي',
  },
  {
    id: 'in_absentia', gloss: 'in absentia',
    ar: 'غيابي',
  },
  {
    id: 'in_presence', gloss: 'in presence',
    ar: 'حضوري',
  },
  {
    id: 'for_life', gloss: 'for life',
    ar: 'مؤبد',
  },
  {
    id: 'effective_without_suspension', gloss: 'effective without suspension',
    ar: 'نافذ',
  },
  {
    id: 'detained_suspended', gloss: 'detained, suspended',
    plural: 'sound_masc',
    ar: 'موقوف',
  },
  {
    id: 'held', gloss: 'held',
    plural: 'sound_masc',
    ar: 'محتجز',
  },
  {
    id: 'arrested', gloss: 'arrested',
    plural: 'sound_masc',
    ar: 'معتقل',
  },
  {
    id: 'jailed', gloss: 'jailed',
    plural: 'sound_masc',
    ar: 'مسجون',
  },
  {
    id: 'custodial', gloss: 'custodial',
    ar: 'تحفظي',
  },
  {
    id: 'pre_trial_reserve', gloss: 'pre-trial, reserve',
    ar: 'احتياطي',
  },
  {
    id: 'arbitrary', gloss: 'arbitrary',
    ar: 'تعسفي',
  },
  {
    id: 'forced', gloss: 'forced',
    ar: 'قسري',
  },
  {
    id: 'compulsory', gloss: 'compulsory',
    ar: 'جبري',
  },
  {
    id: 'administrative', gloss: 'administrative',
    ar: 'إداري',
  },
  {
    id: 'dead', gloss: 'dead',
    plural: [
      'موتى',
      'أموات',
    ],
    ar: 'ميت',
  },
  {
    id: 'killed', gloss: 'killed',
    plural: 'قتلى',
    ar: 'قتيل',
  },
  {
    id: 'wounded', gloss: 'wounded',
    plural: 'جرحى',
    ar: 'جريح',
  },
  {
    id: 'injured', gloss: 'injured',
    plural: 'sound_masc',
    ar: 'مصاب',
  },
  {
    id: 'missing', gloss: 'missing',
    plural: 'sound_masc',
    ar: 'مفقود',
  },
  {
    id: 'abducted', gloss: 'abducted',
    plural: 'sound_masc',
    ar: 'مخطوف',
  },
  {
    id: 'kidnapped', gloss: 'kidnapped',
    plural: 'sound_masc',
    ar: 'مختطف',
  },
  {
    id: 'besieged', gloss: 'besieged',
    plural: 'sound_masc',
    ar: 'محاصر',
  },
  {
    id: 'displaced', gloss: 'displaced',
    plural: 'sound_masc',
    ar: 'نازح',
  },
  {
    id: 'refugee', gloss: 'refugee',
    plural: 'sound_masc',
    ar: 'لاجئ',
  },
  {
    id: 'migrant', gloss: 'migrant',
    plural: 'sound_masc',
    ar: 'مهاجر',
  },
  {
    id: 'civilian', gloss: 'civilian',
    plural: 'sound_masc',
    ar: 'مدني',
  },
  {
    id: 'innocent', gloss: 'innocent',
    plural: 'أبرياء',
    ar: 'بريء',
  },
  {
    id: 'minor', gloss: 'minor',
    plural: [
      'قصر',
      'قاصرات',
    ],
    ar: 'قاصر',
  },
  {
    id: 'serious_adult', gloss: 'serious, adult',
    plural: 'sound_masc',
    ar: 'بالغ',
  },
  {
    id: 'slight', gloss: 'slight',
    ar: 'طفيف',
  },
  {
    id: 'grave', gloss: 'grave',
    ar: 'بليغ',
  },
  {
    id: 'critical', gloss: 'critical',
    ar: 'حرج',
  },
  {
    id: 'varying', gloss: 'varying',
    ar: 'متفاوت',
  },
  {
    id: 'grievous', gloss: 'grievous',
    ar: 'جسيم',
  },
  {
    id: 'tragic', gloss: 'tragic',
    ar: 'مأساوي',
  },
  {
    id: 'catastrophic', gloss: 'catastrophic',
    ar: 'كارثي',
  },
  {
    id: 'protest', gloss: 'protest',
    ar: 'احتجاجي',
  },
  {
    id: 'peaceful', gloss: 'peaceful',
    plural: 'sound_masc',
    ar: 'سلمي',
  },
  {
    id: 'popular', gloss: 'popular',
    ar: 'شعبي',
  },
  {
    id: 'massed', gloss: 'massed',
    ar: 'حاشد',
  },
  {
    id: 'angry', gloss: 'angry',
    plural: 'sound_masc',
    ar: 'غاضب',
  },
  {
    id: 'student', gloss: 'student',
    ar: 'طلابي',
  },
  {
    id: 'trade_union', gloss: 'trade-union',
    plural: 'sound_masc',
    ar: 'نقابي',
  },
  {
    id: 'labour', gloss: 'labour',
    ar: 'عمالي',
  },
  {
    id: 'chaotic_anarchist', gloss: 'chaotic, anarchist',
    plural: 'sound_masc',
    ar: 'فوضوي',
  },
  {
    id: 'revolutionary', gloss: 'revolutionary',
    plural: 'sound_masc',
    ar: 'ثوري',
  },
  {
    id: 'political', gloss: 'political',
    plural: 'sound_masc',
    ar: 'سياسي',
  },
  {
    id: 'religious', gloss: 'religious',
    ar: 'ديني',
  },
  {
    id: 'party', gloss: 'party',
    plural: 'sound_masc',
    ar: 'حزبي',
  },
  {
    id: 'governmental', gloss: 'governmental',
    plural: 'sound_masc',
    ar: 'حكومي',
  },
  {
    id: 'official', gloss: 'official',
    ar: 'رسمي',
  },
  {
    id: 'presidential', gloss: 'presidential',
    ar: 'رئاسي',
  },
  {
    id: 'ministerial', gloss: 'ministerial',
    ar: 'وزاري',
  },
  {
    id: 'parliamentary', gloss: 'parliamentary',
    plural: 'sound_masc',
    ar: 'برلماني',
  },
  {
    id: 'diplomatic', gloss: 'diplomatic',
    plural: 'sound_masc',
    ar: 'دبلوماسي',
  },
  {
    id: 'of_the_united_nations', gloss: 'of the united nations',
    ar: 'أممي',
  },
  {
    id: 'civil_communal', gloss: 'civil, communal',
    ar: 'أهلي',
  },
  {
    id: 'legitimate', gloss: 'legitimate',
    ar: 'شرعي',
  },
  {
    id: 'regular', gloss: 'regular',
    ar: 'نظامي',
  },
  {
    id: 'sovereign', gloss: 'sovereign',
    ar: 'سيادي',
  },
  {
    id: 'exceptional', gloss: 'exceptional',
    ar: 'استثنائي',
  },
  {
    id: 'tightened', gloss: 'tightened',
    ar: 'مشدد',
  },
  {
    id: 'urgent', gloss: 'urgent',
    ar: 'عاجل',
  },
  {
    id: 'secret', gloss: 'secret',
    ar: 'سري',
  },
  {
    id: 'public', gloss: 'public',
    ar: 'علني',
  },
  {
    id: 'alleged', gloss: 'alleged',
    ar: 'مزعوم',
  },
  {
    id: 'potential', gloss: 'potential',
    plural: 'sound_masc',
    ar: 'محتمل',
  },
  {
    id: 'supposed', gloss: 'supposed',
    ar: 'مفترض',
  },
  {
    id: 'confirmed', gloss: 'confirmed',
    ar: 'مؤكد',
  },
  {
    id: 'imminent', gloss: 'imminent',
    ar: 'وشيك',
  },
  {
    id: 'awaited', gloss: 'awaited',
    ar: 'مرتقب',
  },
  {
    id: 'direct', gloss: 'direct',
    ar: 'مباشر',
  },
  {
    id: 'indirect', gloss: 'indirect',
    ar: 'غير مباشر',
  },
  {
    id: 'retaliatory', gloss: 'retaliatory',
    ar: 'انتقامي',
  },
  {
    id: 'of_vendetta', gloss: 'of vendetta',
    ar: 'ثأري',
  },
  {
    id: 'deterrent', gloss: 'deterrent',
    ar: 'رادع',
  },
  {
    id: 'escalatory', gloss: 'escalatory',
    ar: 'تصعيدي',
  },
  {
    id: 'inciting', gloss: 'inciting',
    ar: 'تحريضي',
  },
  {
    id: 'threatening', gloss: 'threatening',
    ar: 'تهديدي',
  },
  {
    id: 'propaganda', gloss: 'propaganda',
    ar: 'دعائي',
  },
  {
    id: 'financial', gloss: 'financial',
    ar: 'مالي',
  },
  {
    id: 'cash', gloss: 'cash',
    ar: 'نقدي',
  },
  {
    id: 'illegitimate', gloss: 'illegitimate',
    ar: 'غير شرعي',
  },
  {
    id: 'unlawful', gloss: 'unlawful',
    ar: 'غير قانوني',
  },
  {
    id: 'irregular', gloss: 'irregular',
    ar: 'غير نظامي',
  },
  {
    id: 'former', gloss: 'former',
    plural: 'sound_masc',
    ar: 'سابق',
  },
  {
    id: 'last', gloss: 'last',
    ar: 'أخير',
  },
  {
    id: 'new', gloss: 'new',
    plural: 'جدد',
    ar: 'جديد',
  },
  {
    id: 'nocturnal', gloss: 'nocturnal',
    ar: 'ليلي',
  },
  {
    id: 'sudden', gloss: 'sudden',
    ar: 'فجائي',
  },
  {
    id: 'surprise', gloss: 'surprise',
    ar: 'مفاجئ',
  },
  {
    id: 'sleeper', gloss: 'sleeper',
    ar: 'نائم',
  },
  {
    id: 'active', gloss: 'active',
    plural: [
      'نشطاء',
      'sound_masc',
    ],
    ar: 'ناشط',
  },
  {
    id: 'organised', gloss: 'organised',
    ar: 'منظم',
  },
  {
    id: 'temporary', gloss: 'temporary',
    ar: 'مؤقت',
  },
  {
    id: 'permanent', gloss: 'permanent',
    ar: 'دائم',
  },
  {
    id: 'fragile', gloss: 'fragile',
    ar: 'هش',
  },
  {
    id: 'humanitarian', gloss: 'humanitarian',
    ar: 'إنساني',
  },
  {
    id: 'electronic', gloss: 'electronic', blocks: true,
    ar: 'إلكتروني',
  },
  {
    id: 'cyber', gloss: 'cyber', blocks: true,
    ar: 'سيبراني',
  },
  {
    id: 'digital', gloss: 'digital', blocks: true,
    ar: 'رقمي',
  },
  {
    id: 'virtual', gloss: 'virtual', blocks: true,
    ar: 'افتراضي',
  },
  {
    id: 'sports', gloss: 'sports', blocks: true,
    plural: 'sound_masc',
    ar: 'رياضي',
  },
  {
    id: 'football', gloss: 'football', blocks: true,
    ar: 'كروي',
  },
  {
    id: 'media', gloss: 'media', blocks: true,
    plural: 'sound_masc',
    ar: 'إعلامي',
  },
  {
    id: 'press', gloss: 'press', blocks: true,
    plural: 'sound_masc',
    ar: 'صحفي',
  },
  {
    id: 'verbal', gloss: 'verbal', blocks: true,
    ar: 'لفظي',
  },
  {
    id: 'in_words', gloss: 'in words', blocks: true,
    ar: 'كلامي',
  },
  {
    id: 'artistic', gloss: 'artistic', blocks: true,
    plural: 'sound_masc',
    ar: 'فني',
  },
  {
    id: 'intellectual', gloss: 'intellectual',
    ar: 'فكري',
  },
  {
    id: 'cultural', gloss: 'cultural', blocks: true,
    ar: 'ثقافي',
  },
  {
    id: 'commercial', gloss: 'commercial', blocks: true,
    ar: 'تجاري',
  },
  {
    id: 'economic', gloss: 'economic', blocks: true,
    plural: 'sound_masc',
    ar: 'اقتصادي',
  },
  {
    id: 'electoral', gloss: 'electoral', blocks: true,
    ar: 'انتخابي',
  },
  {
    id: 'marketing', gloss: 'marketing', blocks: true,
    ar: 'تسويقي',
  },
  {
    id: 'advertising', gloss: 'advertising', blocks: true,
    ar: 'إعلاني',
  },
  {
    id: 'preaching', gloss: 'preaching',
    ar: 'دعوي',
  },
  {
    id: 'linguistic', gloss: 'linguistic', blocks: true,
    ar: 'لغوي',
  },
  {
    id: 'musical', gloss: 'musical', blocks: true,
    ar: 'غنائي',
  },
  {
    id: 'film', gloss: 'film', blocks: true,
    plural: 'sound_masc',
    ar: 'سينمائي',
  },
  {
    id: 'drama', gloss: 'drama', blocks: true,
    ar: 'درامي',
  },
  {
    id: 'medical', gloss: 'medical', blocks: true,
    ar: 'طبي',
  },
  {
    id: 'cardiac', gloss: 'cardiac', blocks: true,
    ar: 'قلبي',
  },
  {
    id: 'psychological', gloss: 'psychological', blocks: true,
    ar: 'نفسي',
  },
  {
    id: 'health', gloss: 'health', blocks: true,
    ar: 'صحي',
  },
  {
    id: 'traffic', gloss: 'traffic', blocks: true,
    ar: 'مروري',
  },
  {
    id: 'customs', gloss: 'customs',
    ar: 'جمركي',
  },
  {
    id: 'climate', gloss: 'climate', blocks: true,
    ar: 'مناخي',
  },
  {
    id: 'natural', gloss: 'natural', blocks: true,
    ar: 'طبيعي',
  },
  {
    id: 'volcanic', gloss: 'volcanic', blocks: true,
    ar: 'بركاني',
  },
  {
    id: 'seismic', gloss: 'seismic', blocks: true,
    ar: 'زلزالي',
  },
  {
    id: 'training', gloss: 'training', blocks: true,
    ar: 'تدريبي',
  },
  {
    id: 'historical', gloss: 'historical',
    ar: 'تاريخي',
  },
  {
    id: 'anti_tank', gloss: 'anti-tank',
    ar: 'مضاد للدبابات',
  },
  {
    id: 'anti_aircraft', gloss: 'anti-aircraft',
    ar: 'مضاد للطائرات',
  },
  {
    id: 'high', gloss: 'high',
    ar: 'عالي',
  },
  {
    id: 'severe', gloss: 'severe',
    plural: 'أشداء',
    ar: 'شديد',
  },
  {
    id: 'individual', gloss: 'individual',
    ar: 'فردي',
  },
  {
    id: 'mass', gloss: 'mass',
    ar: 'جماعي',
  },
  {
    id: 'horrific', gloss: 'horrific',
    ar: 'مروع',
  },
  {
    id: 'lightning_fast', gloss: 'lightning-fast',
    ar: 'خاطف',
  },
  {
    id: 'unexpected', gloss: 'unexpected',
    ar: 'مباغت',
  },
  {
    id: 'targeted', gloss: 'targeted',
    plural: 'sound_masc',
    ar: 'مستهدف',
  },
  {
    id: 'seized_with', gloss: 'seized with',
    ar: 'مضبوط',
  },
  {
    id: 'infiltrating', gloss: 'infiltrating',
    plural: 'sound_masc',
    ar: 'متسلل',
  },
  {
    id: 'surgical', gloss: 'surgical', blocks: true,
    ar: 'جراحي',
  },
  {
    id: 'friendly_match', gloss: 'friendly match', blocks: true,
    ar: 'ودي',
  },
  {
    id: 'tactical', gloss: 'tactical',
    ar: 'تكتيكي',
  },
  {
    id: 'thermal', gloss: 'thermal',
    ar: 'حراري',
  },
  {
    id: 'rotary_wing', gloss: 'rotary-wing',
    ar: 'مروحي',
  },
  {
    id: 'transitional', gloss: 'transitional',
    ar: 'انتقالي',
  },
  {
    id: 'martial_customary', gloss: 'martial, customary',
    ar: 'عرفي',
  },
  {
    id: 'subject_to', gloss: 'subject to',
    plural: 'sound_masc',
    ar: 'خاضع',
  },
  {
    id: 'opposed_to', gloss: 'opposed to',
    plural: 'sound_masc',
    ar: 'مناهض',
  },
  {
    id: 'supportive_of', gloss: 'supportive of',
    plural: 'sound_masc',
    ar: 'مؤيد',
  },
  {
    id: 'allied', gloss: 'allied',
    plural: 'sound_masc',
    ar: 'متحالف',
  },
  {
    id: 'hostile_to', gloss: 'hostile to',
    plural: 'sound_masc',
    ar: 'مناوئ',
  },
  {
    id: 'ally', gloss: 'ally',
    plural: 'حلفاء',
    ar: 'حليف',
  },
  {
    id: 'enemy', gloss: 'enemy',
    plural: 'أعداء',
    ar: 'عدو',
  },
  {
    id: 'defected', gloss: 'defected',
    plural: 'sound_masc',
    ar: 'منشق',
  },
  {
    id: 'face_veiled', gloss: 'face-veiled',
    plural: 'sound_fem',
    ar: 'منقب',
  },
  {
    id: 'pursued', gloss: 'pursued',
    plural: 'sound_masc',
    ar: 'ملاحق',
  },
  {
    id: 'searched_for_in_the_maghreb', gloss: 'searched for in the Maghreb',
    plural: 'sound_masc',
    ar: 'مبحوث',
  },
];
