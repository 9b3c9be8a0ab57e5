/** A noun that names an event, its means, its victims or its frame. */
export interface EventNounRow {
  readonly id: string;
  readonly gloss: string;
  readonly feminine?: true;
  /** Broken plural, or a sound plural made by rule; absent where none is in use. */
  readonly plural?: string | readonly string[];
  readonly ar: string;
}

/** Nouns of Arabic security news; `sound_masc` and `sound_fem` stand for the regular plurals. */
export const eventNouns: readonly EventNounRow[] = [
  {
    id: 'attack', gloss: 'attack',
    plural: [
      'هجمات',
      'هجومات',
    ],
    ar: 'هجوم',
  },
  {
    id: 'onslaught', gloss: 'onslaught', feminine: true,
    plural: 'sound_fem',
    ar: 'هجمة',
  },
  {
    id: 'operation', gloss: 'operation', feminine: true,
    plural: 'sound_fem',
    ar: 'عملية',
  },
  {
    id: 'bombing', gloss: 'bombing',
    plural: 'sound_fem',
    ar: 'تفجير',
  },
  {
    id: 'explosion', gloss: 'explosion',
    plural: 'sound_fem',
    ar: 'انفجار',
  },
  {
    id: 'assault', gloss: 'assault',
    plural: 'sound_fem',
    ar: 'اعتداء',
  },
  {
    id: 'air_raid', gloss: 'air raid', feminine: true,
    plural: 'sound_fem',
    ar: 'غارة',
  },
  {
    id: 'shelling', gloss: 'shelling',
    ar: 'قصف',
  },
  {
    id: 'strike', gloss: 'strike', feminine: true,
    plural: 'sound_fem',
    ar: 'ضربة',
  },
  {
    id: 'stab', gloss: 'stab', feminine: true,
    plural: 'sound_fem',
    ar: 'طعنة',
  },
  {
    id: 'clash', gloss: 'clash',
    plural: 'sound_fem',
    ar: 'اشتباك',
  },
  {
    id: 'battle', gloss: 'battle', feminine: true,
    plural: 'معارك',
    ar: 'معركة',
  },
  {
    id: 'confrontation', gloss: 'confrontation', feminine: true,
    plural: 'sound_fem',
    ar: 'مواجهة',
  },
  {
    id: 'skirmish', gloss: 'skirmish', feminine: true,
    plural: 'sound_fem',
    ar: 'مناوشة',
  },
  {
    id: 'collision_clash', gloss: 'collision, clash',
    plural: 'sound_fem',
    ar: 'صدام',
  },
  {
    id: 'violent_encounter', gloss: 'violent encounter', feminine: true,
    plural: 'sound_fem',
    ar: 'مصادمة',
  },
  {
    id: 'fighting', gloss: 'fighting',
    ar: 'قتال',
  },
  {
    id: 'infighting', gloss: 'infighting',
    ar: 'اقتتال',
  },
  {
    id: 'war', gloss: 'war', feminine: true,
    plural: 'حروب',
    ar: 'حرب',
  },
  {
    id: 'conflict', gloss: 'conflict',
    plural: 'sound_fem',
    ar: 'نزاع',
  },
  {
    id: 'struggle', gloss: 'struggle',
    plural: 'sound_fem',
    ar: 'صراع',
  },
  {
    id: 'ambush', gloss: 'ambush',
    plural: 'كمائن',
    ar: 'كمين',
  },
  {
    id: 'massacre', gloss: 'massacre', feminine: true,
    plural: 'مجازر',
    ar: 'مجزرة',
  },
  {
    id: 'slaughter', gloss: 'slaughter', feminine: true,
    plural: 'مذابح',
    ar: 'مذبحة',
  },
  {
    id: 'extermination', gloss: 'extermination',
    ar: 'إبادة',
  },
  {
    id: 'carnage', gloss: 'carnage', feminine: true,
    plural: 'مقاتل',
    ar: 'مقتلة',
  },
  {
    id: 'assassination', gloss: 'assassination',
    plural: 'sound_fem',
    ar: 'اغتيال',
  },
  {
    id: 'killing', gloss: 'killing',
    ar: 'مقتل',
  },
  {
    id: 'violent_death', gloss: 'violent death',
    plural: 'مصارع',
    ar: 'مصرع',
  },
  {
    id: 'doom', gloss: 'doom',
    plural: 'حتوف',
    ar: 'حتف',
  },
  {
    id: 'death', gloss: 'death', feminine: true,
    plural: 'وفيات',
    ar: 'وفاة',
  },
  {
    id: 'crime', gloss: 'crime', feminine: true,
    plural: 'جرائم',
    ar: 'جريمة',
  },
  {
    id: 'felony', gloss: 'felony', feminine: true,
    plural: 'sound_fem',
    ar: 'جناية',
  },
  {
    id: 'misdemeanour', gloss: 'misdemeanour', feminine: true,
    plural: 'جنح',
    ar: 'جنحة',
  },
  {
    id: 'violation', gloss: 'violation',
    plural: 'sound_fem',
    ar: 'انتهاك',
  },
  {
    id: 'attempt', gloss: 'attempt', feminine: true,
    plural: 'sound_fem',
    ar: 'محاولة',
  },
  {
    id: 'plot', gloss: 'plot',
    plural: 'sound_fem',
    ar: 'مخطط',
  },
  {
    id: 'plan', gloss: 'plan', feminine: true,
    plural: 'خطط',
    ar: 'خطة',
  },
  {
    id: 'conspiracy', gloss: 'conspiracy', feminine: true,
    plural: 'sound_fem',
    ar: 'مؤامرة',
  },
  {
    id: 'scheme', gloss: 'scheme', feminine: true,
    plural: 'مكائد',
    ar: 'مكيدة',
  },
  {
    id: 'cell', gloss: 'cell', feminine: true,
    plural: 'خلايا',
    ar: 'خلية',
  },
  {
    id: 'network', gloss: 'network', feminine: true,
    plural: 'sound_fem',
    ar: 'شبكة',
  },
  {
    id: 'gang', gloss: 'gang', feminine: true,
    plural: 'sound_fem',
    ar: 'عصابة',
  },
  {
    id: 'hotbed', gloss: 'hotbed', feminine: true,
    plural: 'بؤر',
    ar: 'بؤرة',
  },
  {
    id: 'den', gloss: 'den',
    plural: 'أوكار',
    ar: 'وكر',
  },
  {
    id: 'hideout', gloss: 'hideout',
    plural: 'مخابئ',
    ar: 'مخبأ',
  },
  {
    id: 'raid', gloss: 'raid', feminine: true,
    plural: 'sound_fem',
    ar: 'مداهمة',
  },
  {
    id: 'campaign', gloss: 'campaign', feminine: true,
    plural: 'sound_fem',
    ar: 'حملة',
  },
  {
    id: 'combing', gloss: 'combing',
    ar: 'تمشيط',
  },
  {
    id: 'chase', gloss: 'chase', feminine: true,
    plural: 'sound_fem',
    ar: 'مطاردة',
  },
  {
    id: 'pursuit', gloss: 'pursuit', feminine: true,
    plural: 'sound_fem',
    ar: 'ملاحقة',
  },
  {
    id: 'police_swoop', gloss: 'police swoop', feminine: true,
    plural: 'sound_fem',
    ar: 'كبسة',
  },
  {
    id: 'siege', gloss: 'siege',
    plural: 'sound_fem',
    ar: 'حصار',
  },
  {
    id: 'cordon', gloss: 'cordon',
    plural: 'أطواق',
    ar: 'طوق',
  },
  {
    id: 'measure_taken', gloss: 'measure taken',
    plural: 'تدابير',
    ar: 'تدبير',
  },
  {
    id: 'measure', gloss: 'measure',
    plural: 'sound_fem',
    ar: 'إجراء',
  },
  {
    id: 'trial', gloss: 'trial', feminine: true,
    plural: 'sound_fem',
    ar: 'محاكمة',
  },
  {
    id: 'hearing', gloss: 'hearing', feminine: true,
    plural: 'sound_fem',
    ar: 'جلسة',
  },
  {
    id: 'pleading', gloss: 'pleading', feminine: true,
    plural: 'sound_fem',
    ar: 'مرافعة',
  },
  {
    id: 'verdict', gloss: 'verdict',
    plural: 'أحكام',
    ar: 'حكم',
  },
  {
    id: 'penalty', gloss: 'penalty', feminine: true,
    plural: 'sound_fem',
    ar: 'عقوبة',
  },
  {
    id: 'punishment', gloss: 'punishment',
    ar: 'عقاب',
  },
  {
    id: 'fine', gloss: 'fine', feminine: true,
    plural: 'sound_fem',
    ar: 'غرامة',
  },
  {
    id: 'prison', gloss: 'prison',
    plural: 'سجون',
    ar: 'سجن',
  },
  {
    id: 'life_sentence', gloss: 'life sentence',
    ar: 'مؤبد',
  },
  {
    id: 'execution', gloss: 'execution',
    plural: 'sound_fem',
    ar: 'إعدام',
  },
  {
    id: 'retribution', gloss: 'retribution',
    ar: 'قصاص',
  },
  {
    id: 'discretionary_punishment', gloss: 'discretionary punishment',
    ar: 'تعزير',
  },
  {
    id: 'acquittal', gloss: 'acquittal',
    ar: 'براءة',
  },
  {
    id: 'charge', gloss: 'charge', feminine: true,
    plural: 'تهم',
    ar: 'تهمة',
  },
  {
    id: 'accusation', gloss: 'accusation',
    plural: 'sound_fem',
    ar: 'اتهام',
  },
  {
    id: 'suspicion', gloss: 'suspicion', feminine: true,
    plural: [
      'sound_fem',
      'شبه',
    ],
    ar: 'شبهة',
  },
  {
    id: 'lawsuit', gloss: 'lawsuit', feminine: true,
    plural: 'دعاوى',
    ar: 'دعوى',
  },
  {
    id: 'case', gloss: 'case', feminine: true,
    plural: 'قضايا',
    ar: 'قضية',
  },
  {
    id: 'appeal', gloss: 'appeal',
    ar: 'استئناف',
  },
  {
    id: 'interrogation', gloss: 'interrogation',
    plural: 'sound_fem',
    ar: 'استجواب',
  },
  {
    id: 'report_to_police', gloss: 'report to police',
    plural: 'sound_fem',
    ar: 'بلاغ',
  },
  {
    id: 'warrant', gloss: 'warrant', feminine: true,
    plural: 'sound_fem',
    ar: 'مذكرة',
  },
  {
    id: 'card_warrant', gloss: 'card, warrant', feminine: true,
    plural: 'sound_fem',
    ar: 'بطاقة',
  },
  {
    id: 'order', gloss: 'order',
    plural: 'أوامر',
    ar: 'أمر',
  },
  {
    id: 'pardon', gloss: 'pardon',
    ar: 'عفو',
  },
  {
    id: 'release', gloss: 'release',
    ar: 'سراح',
  },
  {
    id: 'deal', gloss: 'deal', feminine: true,
    plural: 'sound_fem',
    ar: 'صفقة',
  },
  {
    id: 'ransom', gloss: 'ransom', feminine: true,
    plural: [
      'فدى',
      'sound_fem',
    ],
    ar: 'فدية',
  },
  {
    id: 'truce', gloss: 'truce', feminine: true,
    plural: 'هدن',
    ar: 'هدنة',
  },
  {
    id: 'agreement', gloss: 'agreement',
    plural: 'sound_fem',
    ar: 'اتفاق',
  },
  {
    id: 'convention', gloss: 'convention', feminine: true,
    plural: 'sound_fem',
    ar: 'اتفاقية',
  },
  {
    id: 'treaty', gloss: 'treaty', feminine: true,
    plural: 'sound_fem',
    ar: 'معاهدة',
  },
  {
    id: 'settlement', gloss: 'settlement', feminine: true,
    plural: 'sound_fem',
    ar: 'تسوية',
  },
  {
    id: 'reconciliation', gloss: 'reconciliation', feminine: true,
    plural: 'sound_fem',
    ar: 'مصالحة',
  },
  {
    id: 'peace', gloss: 'peace',
    ar: 'سلام',
  },
  {
    id: 'negotiation', gloss: 'negotiation', feminine: true,
    plural: 'sound_fem',
    ar: 'مفاوضة',
  },
  {
    id: 'calm_de_escalation', gloss: 'calm, de-escalation',
    ar: 'تهدئة',
  },
  {
    id: 'surrender', gloss: 'surrender',
    ar: 'استسلام',
  },
  {
    id: 'demonstration', gloss: 'demonstration', feminine: true,
    plural: 'sound_fem',
    ar: 'مظاهرة',
  },
  {
    id: 'rally', gloss: 'rally', feminine: true,
    plural: 'sound_fem',
    ar: 'تظاهرة',
  },
  {
    id: 'protest', gloss: 'protest',
    plural: 'sound_fem',
    ar: 'احتجاج',
  },
  {
    id: 'standing_protest', gloss: 'standing protest', feminine: true,
    plural: 'sound_fem',
    ar: 'وقفة',
  },
  {
    id: 'sit_in', gloss: 'sit-in',
    plural: 'sound_fem',
    ar: 'اعتصام',
  },
  {
    id: 'strike_by_workers', gloss: 'strike by workers',
    plural: 'sound_fem',
    ar: 'إضراب',
  },
  {
    id: 'disobedience', gloss: 'disobedience',
    ar: 'عصيان',
  },
  {
    id: 'march_drone', gloss: 'march, drone', feminine: true,
    plural: 'sound_fem',
    ar: 'مسيرة',
  },
  {
    id: 'crowd_gathering', gloss: 'crowd gathering',
    plural: 'sound_fem',
    ar: 'تجمهر',
  },
  {
    id: 'gathering', gloss: 'gathering',
    plural: 'sound_fem',
    ar: 'تجمع',
  },
  {
    id: 'popular_movement', gloss: 'popular movement',
    ar: 'حراك',
  },
  {
    id: 'uprising', gloss: 'uprising', feminine: true,
    plural: 'sound_fem',
    ar: 'انتفاضة',
  },
  {
    id: 'revolution', gloss: 'revolution', feminine: true,
    plural: 'sound_fem',
    ar: 'ثورة',
  },
  {
    id: 'riot', gloss: 'riot',
    ar: 'شغب',
  },
  {
    id: 'chaos', gloss: 'chaos', feminine: true,
    ar: 'فوضى',
  },
  {
    id: 'lawlessness', gloss: 'lawlessness',
    ar: 'انفلات',
  },
  {
    id: 'violence', gloss: 'violence',
    ar: 'عنف',
  },
  {
    id: 'repression', gloss: 'repression',
    ar: 'قمع',
  },
  {
    id: 'emergency', gloss: 'emergency',
    ar: 'طوارئ',
  },
  {
    id: 'ban', gloss: 'ban',
    ar: 'حظر',
  },
  {
    id: 'moving_about', gloss: 'moving about',
    ar: 'تجول',
  },
  {
    id: 'curfew', gloss: 'curfew',
    ar: 'حظر تجول',
  },
  {
    id: 'curfew_on_movement', gloss: 'curfew on movement',
    ar: 'حظر تجوال',
  },
  {
    id: 'alert', gloss: 'alert',
    ar: 'استنفار',
  },
  {
    id: 'readiness', gloss: 'readiness',
    ar: 'تأهب',
  },
  {
    id: 'alarm', gloss: 'alarm',
    plural: 'sound_fem',
    ar: 'إنذار',
  },
  {
    id: 'reinforcement', gloss: 'reinforcement',
    plural: 'sound_fem',
    ar: 'تعزيز',
  },
  {
    id: 'deployment', gloss: 'deployment',
    ar: 'انتشار',
  },
  {
    id: 'patrol', gloss: 'patrol', feminine: true,
    plural: 'sound_fem',
    ar: 'دورية',
  },
  {
    id: 'checkpoint', gloss: 'checkpoint',
    plural: 'حواجز',
    ar: 'حاجز',
  },
  {
    id: 'coup', gloss: 'coup',
    plural: 'sound_fem',
    ar: 'انقلاب',
  },
  {
    id: 'mutiny', gloss: 'mutiny',
    plural: 'sound_fem',
    ar: 'تمرد',
  },
  {
    id: 'aggression', gloss: 'aggression',
    ar: 'عدوان',
  },
  {
    id: 'invasion', gloss: 'invasion',
    ar: 'غزو',
  },
  {
    id: 'raid_in_jihadist_speech', gloss: 'raid in jihadist speech', feminine: true,
    plural: 'sound_fem',
    ar: 'غزوة',
  },
  {
    id: 'incursion', gloss: 'incursion',
    plural: 'sound_fem',
    ar: 'توغل',
  },
  {
    id: 'sweeping_invasion', gloss: 'sweeping invasion',
    plural: 'sound_fem',
    ar: 'اجتياح',
  },
  {
    id: 'occupation', gloss: 'occupation',
    ar: 'احتلال',
  },
  {
    id: 'control', gloss: 'control', feminine: true,
    ar: 'سيطرة',
  },
  {
    id: 'withdrawal', gloss: 'withdrawal',
    plural: 'sound_fem',
    ar: 'انسحاب',
  },
  {
    id: 'advance', gloss: 'advance',
    ar: 'تقدم',
  },
  {
    id: 'defeat', gloss: 'defeat', feminine: true,
    plural: 'هزائم',
    ar: 'هزيمة',
  },
  {
    id: 'abduction', gloss: 'abduction',
    ar: 'خطف',
  },
  {
    id: 'kidnapping', gloss: 'kidnapping',
    plural: 'sound_fem',
    ar: 'اختطاف',
  },
  {
    id: 'hostage', gloss: 'hostage', feminine: true,
    plural: 'رهائن',
    ar: 'رهينة',
  },
  {
    id: 'captivity', gloss: 'captivity',
    ar: 'أسر',
  },
  {
    id: 'detention', gloss: 'detention',
    plural: 'sound_fem',
    ar: 'احتجاز',
  },
  {
    id: 'arrest', gloss: 'arrest',
    plural: 'sound_fem',
    ar: 'اعتقال',
  },
  {
    id: 'stopping_arrest', gloss: 'stopping arrest',
    plural: 'sound_fem',
    ar: 'إيقاف',
  },
  {
    id: 'taking_into_custody', gloss: 'taking into custody',
    plural: 'sound_fem',
    ar: 'توقيف',
  },
  {
    id: 'seizure', gloss: 'seizure',
    plural: 'sound_fem',
    ar: 'ضبط',
  },
  {
    id: 'haul', gloss: 'haul', feminine: true,
    plural: 'sound_fem',
    ar: 'ضبطية',
  },
  {
    id: 'confiscation', gloss: 'confiscation',
    ar: 'حجز',
  },
  {
    id: 'confiscation_of_goods', gloss: 'confiscation of goods', feminine: true,
    plural: 'sound_fem',
    ar: 'مصادرة',
  },
  {
    id: 'seized_goods', gloss: 'seized goods',
    plural: 'sound_fem',
    ar: 'محجوز',
  },
  {
    id: 'smuggling', gloss: 'smuggling',
    ar: 'تهريب',
  },
  {
    id: 'infiltration', gloss: 'infiltration',
    plural: 'sound_fem',
    ar: 'تسلل',
  },
  {
    id: 'displacement', gloss: 'displacement',
    ar: 'نزوح',
  },
  {
    id: 'asylum', gloss: 'asylum',
    ar: 'لجوء',
  },
  {
    id: 'migration', gloss: 'migration', feminine: true,
    ar: 'هجرة',
  },
  {
    id: 'deportation', gloss: 'deportation',
    plural: 'sound_fem',
    ar: 'ترحيل',
  },
  {
    id: 'handover', gloss: 'handover',
    ar: 'تسليم',
  },
  {
    id: 'flight', gloss: 'flight',
    ar: 'فرار',
  },
  {
    id: 'escape', gloss: 'escape',
    ar: 'هروب',
  },
  {
    id: 'threat', gloss: 'threat',
    plural: 'sound_fem',
    ar: 'تهديد',
  },
  {
    id: 'warning', gloss: 'warning',
    plural: 'sound_fem',
    ar: 'تحذير',
  },
  {
    id: 'menace', gloss: 'menace',
    ar: 'وعيد',
  },
  {
    id: 'danger', gloss: 'danger',
    plural: [
      'أخطار',
      'مخاطر',
    ],
    ar: 'خطر',
  },
  {
    id: 'incident', gloss: 'incident',
    plural: 'حوادث',
    ar: 'حادث',
  },
  {
    id: 'incident_occurrence', gloss: 'incident occurrence', feminine: true,
    plural: 'حوادث',
    ar: 'حادثة',
  },
  {
    id: 'event', gloss: 'event', feminine: true,
    plural: 'وقائع',
    ar: 'واقعة',
  },
  {
    id: 'event_happening', gloss: 'event happening',
    plural: 'أحداث',
    ar: 'حدث',
  },
  {
    id: 'crisis', gloss: 'crisis', feminine: true,
    plural: 'sound_fem',
    ar: 'أزمة',
  },
  {
    id: 'disaster', gloss: 'disaster', feminine: true,
    plural: 'كوارث',
    ar: 'كارثة',
  },
  {
    id: 'tragedy', gloss: 'tragedy', feminine: true,
    plural: 'مآسي',
    ar: 'مأساة',
  },
  {
    id: 'calamity', gloss: 'calamity', feminine: true,
    plural: 'فواجع',
    ar: 'فاجعة',
  },
  {
    id: 'fire', gloss: 'fire',
    plural: 'حرائق',
    ar: 'حريق',
  },
  {
    id: 'ramming', gloss: 'ramming',
    ar: 'دهس',
  },
  {
    id: 'stabbing', gloss: 'stabbing',
    plural: 'sound_fem',
    ar: 'طعن',
  },
  {
    id: 'throat_cutting', gloss: 'throat cutting',
    ar: 'ذبح',
  },
  {
    id: 'hanging', gloss: 'hanging',
    ar: 'شنق',
  },
  {
    id: 'robbery', gloss: 'robbery',
    ar: 'سطو',
  },
  {
    id: 'theft', gloss: 'theft', feminine: true,
    plural: 'sound_fem',
    ar: 'سرقة',
  },
  {
    id: 'looting', gloss: 'looting',
    ar: 'نهب',
  },
  {
    id: 'plunder', gloss: 'plunder',
    ar: 'سلب',
  },
  {
    id: 'rape', gloss: 'rape',
    plural: 'sound_fem',
    ar: 'اغتصاب',
  },
  {
    id: 'harassment', gloss: 'harassment',
    plural: 'sound_fem',
    ar: 'تحرش',
  },
  {
    id: 'torture', gloss: 'torture',
    ar: 'تعذيب',
  },
  {
    id: 'abuse', gloss: 'abuse',
    ar: 'تنكيل',
  },
  {
    id: 'sabotage', gloss: 'sabotage',
    ar: 'تخريب',
  },
  {
    id: 'destruction', gloss: 'destruction',
    ar: 'تدمير',
  },
  {
    id: 'burning', gloss: 'burning',
    ar: 'حرق',
  },
  {
    id: 'liquidation', gloss: 'liquidation', feminine: true,
    plural: 'sound_fem',
    ar: 'تصفية',
  },
  {
    id: 'poisoning', gloss: 'poisoning',
    ar: 'تسميم',
  },
  {
    id: 'being_poisoned', gloss: 'being poisoned',
    ar: 'تسمم',
  },
  {
    id: 'injury', gloss: 'injury', feminine: true,
    plural: 'sound_fem',
    ar: 'إصابة',
  },
  {
    id: 'wound', gloss: 'wound',
    plural: 'جروح',
    ar: 'جرح',
  },
  {
    id: 'loss', gloss: 'loss', feminine: true,
    plural: 'خسائر',
    ar: 'خسارة',
  },
  {
    id: 'damage', gloss: 'damage',
    plural: 'أضرار',
    ar: 'ضرر',
  },
  {
    id: 'toll', gloss: 'toll', feminine: true,
    plural: 'حصائل',
    ar: 'حصيلة',
  },
  {
    id: 'victim', gloss: 'victim', feminine: true,
    plural: 'ضحايا',
    ar: 'ضحية',
  },
  {
    id: 'dead_person', gloss: 'dead person',
    plural: 'قتلى',
    ar: 'قتيل',
  },
  {
    id: 'wounded_person', gloss: 'wounded person',
    plural: 'جرحى',
    ar: 'جريح',
  },
  {
    id: 'injured_person', gloss: 'injured person',
    plural: 'sound_masc',
    ar: 'مصاب',
  },
  {
    id: 'martyr', gloss: 'martyr',
    plural: 'شهداء',
    ar: 'شهيد',
  },
  {
    id: 'captive', gloss: 'captive',
    plural: 'أسرى',
    ar: 'أسير',
  },
  {
    id: 'prisoner', gloss: 'prisoner',
    plural: 'سجناء',
    ar: 'سجين',
  },
  {
    id: 'corpse', gloss: 'corpse', feminine: true,
    plural: 'جثث',
    ar: 'جثة',
  },
  {
    id: 'body_of_a_dead_person', gloss: 'body of a dead person',
    plural: 'جثامين',
    ar: 'جثمان',
  },
  {
    id: 'remains', gloss: 'remains',
    ar: 'رفات',
  },
  {
    id: 'body_parts', gloss: 'body parts',
    ar: 'أشلاء',
  },
  {
    id: 'loud_blast', gloss: 'loud blast',
    ar: 'دوي',
  },
  {
    id: 'shot', gloss: 'shot', feminine: true,
    plural: 'sound_fem',
    ar: 'طلقة',
  },
  {
    id: 'bullet', gloss: 'bullet', feminine: true,
    plural: [
      'sound_fem',
      'رصاص',
    ],
    ar: 'رصاصة',
  },
  {
    id: 'shell', gloss: 'shell', feminine: true,
    plural: 'قذائف',
    ar: 'قذيفة',
  },
  {
    id: 'rocket', gloss: 'rocket',
    plural: 'صواريخ',
    ar: 'صاروخ',
  },
  {
    id: 'explosive_device', gloss: 'explosive device', feminine: true,
    plural: 'sound_fem',
    ar: 'عبوة',
  },
  {
    id: 'mine', gloss: 'mine',
    plural: 'ألغام',
    ar: 'لغم',
  },
  {
    id: 'bomb', gloss: 'bomb', feminine: true,
    plural: 'قنابل',
    ar: 'قنبلة',
  },
  {
    id: 'car_bomb', gloss: 'car bomb', feminine: true,
    plural: 'سيارات مفخخة',
    ar: 'سيارة مفخخة',
  },
  {
    id: 'gunfire', gloss: 'gunfire',
    ar: 'إطلاق نار',
  },
  {
    id: 'release_from_custody', gloss: 'release from custody',
    ar: 'إطلاق سراح',
  },
  {
    id: 'ceasefire_agreement', gloss: 'ceasefire agreement',
    ar: 'وقف إطلاق النار',
  },
  {
    id: 'exchange_of_fire', gloss: 'exchange of fire',
    ar: 'تبادل إطلاق نار',
  },
  {
    id: 'arresting', gloss: 'arresting',
    ar: 'إلقاء القبض',
  },
  {
    id: 'seizing', gloss: 'seizing',
    ar: 'قبض',
  },
  {
    id: 'suicide_operation', gloss: 'suicide operation', feminine: true,
    plural: 'عمليات انتحارية',
    ar: 'عملية انتحارية',
  },
  {
    id: 'money_laundering', gloss: 'money laundering',
    ar: 'غسل أموال',
  },
  {
    id: 'laundering_of_money', gloss: 'laundering of money',
    ar: 'تبييض أموال',
  },
  {
    id: 'financing', gloss: 'financing',
    ar: 'تمويل',
  },
  {
    id: 'recruitment', gloss: 'recruitment',
    ar: 'تجنيد',
  },
  {
    id: 'allegiance', gloss: 'allegiance', feminine: true,
    plural: 'sound_fem',
    ar: 'بيعة',
  },
  {
    id: 'pledge_of_allegiance', gloss: 'pledge of allegiance', feminine: true,
    plural: 'sound_fem',
    ar: 'مبايعة',
  },
  {
    id: 'defection', gloss: 'defection',
    plural: 'sound_fem',
    ar: 'انشقاق',
  },
  {
    id: 'alliance', gloss: 'alliance',
    plural: 'sound_fem',
    ar: 'تحالف',
  },
  {
    id: 'coordination', gloss: 'coordination',
    ar: 'تنسيق',
  },
  {
    id: 'cooperation', gloss: 'cooperation',
    ar: 'تعاون',
  },
  {
    id: 'partnership', gloss: 'partnership', feminine: true,
    plural: 'sound_fem',
    ar: 'شراكة',
  },
  {
    id: 'manoeuvre', gloss: 'manoeuvre', feminine: true,
    plural: 'sound_fem',
    ar: 'مناورة',
  },
  {
    id: 'training', gloss: 'training',
    plural: 'sound_fem',
    ar: 'تدريب',
  },
  {
    id: 'escalation', gloss: 'escalation',
    ar: 'تصعيد',
  },
  {
    id: 'tension', gloss: 'tension',
    plural: 'sound_fem',
    ar: 'توتر',
  },
  {
    id: 'reply_retaliation', gloss: 'reply, retaliation',
    plural: 'ردود',
    ar: 'رد',
  },
  {
    id: 'revenge', gloss: 'revenge',
    ar: 'انتقام',
  },
  {
    id: 'vendetta', gloss: 'vendetta',
    ar: 'ثأر',
  },
  {
    id: 'designation', gloss: 'designation',
    plural: 'sound_fem',
    ar: 'تصنيف',
  },
  {
    id: 'listing', gloss: 'listing',
    ar: 'إدراج',
  },
  {
    id: 'list', gloss: 'list', feminine: true,
    plural: 'قوائم',
    ar: 'قائمة',
  },
  {
    id: 'list_regulation', gloss: 'list regulation', feminine: true,
    plural: 'لوائح',
    ar: 'لائحة',
  },
  {
    id: 'solution_dissolution', gloss: 'solution, dissolution',
    plural: 'حلول',
    ar: 'حل',
  },
  {
    id: 'investigation', gloss: 'investigation',
    plural: 'sound_fem',
    ar: 'تحقيق',
  },
  {
    id: 'inquiry', gloss: 'inquiry',
    plural: 'sound_fem',
    ar: 'تحري',
  },
  {
    id: 'search_inquiry', gloss: 'search, inquiry',
    plural: [
      'أبحاث',
      'بحوث',
    ],
    ar: 'بحث',
  },
  {
    id: 'search_of_premises', gloss: 'search of premises',
    plural: 'sound_fem',
    ar: 'تفتيش',
  },
  {
    id: 'finding', gloss: 'finding',
    ar: 'عثور',
  },
  {
    id: 'uncovering', gloss: 'uncovering',
    ar: 'كشف',
  },
  {
    id: 'foiling', gloss: 'foiling',
    ar: 'إحباط',
  },
  {
    id: 'dismantling', gloss: 'dismantling',
    ar: 'تفكيك',
  },
  {
    id: 'bringing_down', gloss: 'bringing down',
    ar: 'إطاحة',
  },
  {
    id: 'thwarting', gloss: 'thwarting',
    ar: 'إفشال',
  },
  {
    id: 'interception', gloss: 'interception',
    plural: 'sound_fem',
    ar: 'اعتراض',
  },
  {
    id: 'shooting_down', gloss: 'shooting down',
    ar: 'إسقاط',
  },
  {
    id: 'air_landing', gloss: 'air landing',
    plural: 'sound_fem',
    ar: 'إنزال',
  },
  {
    id: 'sniping', gloss: 'sniping',
    ar: 'قنص',
  },
  {
    id: 'storming', gloss: 'storming',
    plural: 'sound_fem',
    ar: 'اقتحام',
  },
  {
    id: 'armament', gloss: 'armament',
    ar: 'تسلح',
  },
  {
    id: 'evacuation', gloss: 'evacuation',
    plural: 'sound_fem',
    ar: 'إخلاء',
  },
  {
    id: 'evacuating_people', gloss: 'evacuating people',
    ar: 'إجلاء',
  },
  {
    id: 'exchange', gloss: 'exchange',
    ar: 'تبادل',
  },
  {
    id: 'targeting', gloss: 'targeting',
    plural: 'sound_fem',
    ar: 'استهداف',
  },
  {
    id: 'breach', gloss: 'breach',
    plural: [
      'خروق',
      'sound_fem',
    ],
    ar: 'خرق',
  },
  {
    id: 'penetration', gloss: 'penetration',
    plural: 'sound_fem',
    ar: 'اختراق',
  },
  {
    id: 'piracy', gloss: 'piracy',
    ar: 'قرصنة',
  },
  {
    id: 'extortion', gloss: 'extortion',
    ar: 'ابتزاز',
  },
  {
    id: 'trafficking', gloss: 'trafficking',
    ar: 'اتجار',
  },
  {
    id: 'brawl', gloss: 'brawl', feminine: true,
    plural: 'sound_fem',
    ar: 'مشاجرة',
  },
  {
    id: 'quarrel', gloss: 'quarrel',
    plural: 'sound_fem',
    ar: 'شجار',
  },
  {
    id: 'disturbance', gloss: 'disturbance',
    plural: 'sound_fem',
    ar: 'اضطراب',
  },
  {
    id: 'unrest', gloss: 'unrest',
    ar: 'قلاقل',
  },
  {
    id: 'incitement', gloss: 'incitement',
    ar: 'تحريض',
  },
  {
    id: 'extremism', gloss: 'extremism',
    ar: 'تطرف',
  },
  {
    id: 'terrorism', gloss: 'terrorism',
    ar: 'إرهاب',
  },
  {
    id: 'jihad', gloss: 'jihad',
    ar: 'جهاد',
  },
  {
    id: 'call_to_arms', gloss: 'call to arms',
    ar: 'نفير',
  },
  {
    id: 'mobilisation', gloss: 'mobilisation', feminine: true,
    ar: 'تعبئة',
  },
  {
    id: 'target', gloss: 'target',
    plural: 'أهداف',
    ar: 'هدف',
  },
  {
    id: 'advance_on_foot', gloss: 'advance on foot',
    ar: 'زحف',
  },
  {
    id: 'activity', gloss: 'activity',
    plural: [
      'أنشطة',
      'sound_fem',
    ],
    ar: 'نشاط',
  },
  {
    id: 'move', gloss: 'move',
    plural: 'sound_fem',
    ar: 'تحرك',
  },
  {
    id: 'wave', gloss: 'wave', feminine: true,
    plural: 'sound_fem',
    ar: 'موجة',
  },
  {
    id: 'series', gloss: 'series', feminine: true,
    plural: 'سلاسل',
    ar: 'سلسلة',
  },
  {
    id: 'fall', gloss: 'fall',
    ar: 'سقوط',
  },
  {
    id: 'liberation', gloss: 'liberation',
    ar: 'تحرير',
  },
  {
    id: 'recapture', gloss: 'recapture', feminine: true,
    ar: 'استعادة',
  },
  {
    id: 'road_blocking', gloss: 'road blocking',
    ar: 'قطع طريق',
  },
  {
    id: 'closure', gloss: 'closure',
    plural: 'sound_fem',
    ar: 'إغلاق',
  },
  {
    id: 'extension', gloss: 'extension',
    plural: 'sound_fem',
    ar: 'تمديد',
  },
  {
    id: 'isolation', gloss: 'isolation',
    ar: 'عزل',
  },
  {
    id: 'travel_ban', gloss: 'travel ban',
    ar: 'منع سفر',
  },
  {
    id: 'house_arrest', gloss: 'house arrest', feminine: true,
    ar: 'إقامة جبرية',
  },
  {
    id: 'residence', gloss: 'residence', feminine: true,
    ar: 'إقامة',
  },
  {
    id: 'surveillance', gloss: 'surveillance', feminine: true,
    ar: 'مراقبة',
  },
  {
    id: 'enforced_disappearance', gloss: 'enforced disappearance',
    ar: 'إخفاء قسري',
  },
  {
    id: 'disappearance', gloss: 'disappearance',
    ar: 'اختفاء',
  },
  {
    id: 'resistance', gloss: 'resistance', feminine: true,
    ar: 'مقاومة',
  },
  {
    id: 'return_of_people', gloss: 'return of people', feminine: true,
    ar: 'إعادة',
  },
  {
    id: 'terrorising', gloss: 'terrorising',
    ar: 'ترويع',
  },
  {
    id: 'jamming', gloss: 'jamming',
    ar: 'تشويش',
  },
  {
    id: 'spread', gloss: 'spread',
    ar: 'تفشي',
  },
  {
    id: 'civil_disobedience', gloss: 'civil disobedience',
    ar: 'عصيان مدني',
  },
  {
    id: 'civil_war', gloss: 'civil war', feminine: true,
    plural: 'حروب أهلية',
    ar: 'حرب أهلية',
  },
  {
    id: 'simmering_anger', gloss: 'simmering anger',
    ar: 'احتقان',
  },
  {
    id: 'dispersal', gloss: 'dispersal',
    ar: 'فض',
  },
  {
    id: 'breaking_up_of_crowds', gloss: 'breaking up of crowds',
    ar: 'تفريق',
  },
  {
    id: 'suicide_attack', gloss: 'suicide attack',
    plural: 'هجمات انتحارية',
    ar: 'هجوم انتحاري',
  },
  {
    id: 'armed_attack', gloss: 'armed attack',
    plural: 'هجمات مسلحة',
    ar: 'هجوم مسلح',
  },
  {
    id: 'shooting', gloss: 'shooting',
    ar: 'إطلاق رصاص',
  },
  {
    id: 'encroachment', gloss: 'encroachment',
    plural: 'sound_fem',
    ar: 'تعدي',
  },
  {
    id: 'surprise_attack', gloss: 'surprise attack', feminine: true,
    plural: 'sound_fem',
    ar: 'مباغتة',
  },
  {
    id: 'fire_by_gunners', gloss: 'fire by gunners', feminine: true,
    plural: 'sound_fem',
    ar: 'رماية',
  },
  {
    id: 'gunfire_flames', gloss: 'gunfire flames', feminine: true,
    ar: 'نيران',
  },
  {
    id: 'fire_of_weapons', gloss: 'fire of weapons', feminine: true,
    plural: 'نيران',
    ar: 'نار',
  },
  {
    id: 'gas', gloss: 'gas',
    plural: 'sound_fem',
    ar: 'غاز',
  },
  {
    id: 'attrition', gloss: 'attrition',
    ar: 'استنزاف',
  },
  {
    id: 'massing', gloss: 'massing',
    plural: 'حشود',
    ar: 'حشد',
  },
  {
    id: 'military_expedition', gloss: 'military expedition', feminine: true,
    plural: 'sound_fem',
    ar: 'تجريدة',
  },
  {
    id: 'convoy', gloss: 'convoy', feminine: true,
    plural: 'قوافل',
    ar: 'قافلة',
  },
  {
    id: 'tunnel', gloss: 'tunnel',
    plural: 'أنفاق',
    ar: 'نفق',
  },
  {
    id: 'decision', gloss: 'decision',
    plural: 'sound_fem',
    ar: 'قرار',
  },
  {
    id: 'statement_issued', gloss: 'statement issued',
    plural: 'sound_fem',
    ar: 'بيان',
  },
  {
    id: 'report_published', gloss: 'report published',
    plural: 'تقارير',
    ar: 'تقرير',
  },
  {
    id: 'mission', gloss: 'mission', feminine: true,
    plural: [
      'مهام',
      'sound_fem',
    ],
    ar: 'مهمة',
  },
  {
    id: 'allegation', gloss: 'allegation',
    plural: 'مزاعم',
    ar: 'زعم',
  },
  {
    id: 'blood', gloss: 'blood',
    plural: 'دماء',
    ar: 'دم',
  },
  {
    id: 'understanding', gloss: 'understanding',
    plural: 'sound_fem',
    ar: 'تفاهم',
  },
  {
    id: 'covenant', gloss: 'covenant',
    plural: 'مواثيق',
    ar: 'ميثاق',
  },
  {
    id: 'terrorist_act', gloss: 'terrorist act',
    plural: 'أعمال إرهابية',
    ar: 'عمل إرهابي',
  },
  {
    id: 'combing_operation', gloss: 'combing operation', feminine: true,
    plural: 'عمليات تمشيط',
    ar: 'عملية تمشيط',
  },
  {
    id: 'beheading', gloss: 'beheading',
    ar: 'قطع رأس',
  },
  {
    id: 'complicity', gloss: 'complicity',
    ar: 'ضلوع',
  },
  {
    id: 'epic_battle', gloss: 'epic battle',
    plural: 'ملاحم',
    ar: 'ملحمة',
  },
  {
    id: 'victory_nasr', gloss: 'victory',
    ar: 'نصر',
  },
  {
    id: 'conference', gloss: 'conference',
    plural: 'sound_fem',
    ar: 'مؤتمر',
  },
  {
    id: 'summit_qimma', gloss: 'summit',
    plural: 'قمم',
    ar: 'قمة',
  },
  {
    id: 'talks_muhadatha', gloss: 'talks',
    plural: 'sound_fem',
    ar: 'محادثة',
  },
  {
    id: 'talks_mubahatha', gloss: 'talks',
    plural: 'sound_fem',
    ar: 'مباحثة',
  },
  {
    id: 'consultation', gloss: 'consultation',
    plural: 'sound_fem',
    ar: 'مشاورة',
  },
  {
    id: 'exercise_tamrin', gloss: 'exercise',
    plural: 'تمارين',
    ar: 'تمرين',
  },
  {
    id: 'meeting_liqa', gloss: 'meeting',
    plural: 'sound_fem',
    ar: 'لقاء',
  },
  {
    id: 'mission_abroad', gloss: 'mission abroad',
    plural: 'sound_fem',
    ar: 'بعثة',
  },
  {
    id: 'bail', gloss: 'bail',
    plural: 'sound_fem',
    ar: 'كفالة',
  },
  {
    id: 'armband_shara', gloss: 'badge, armband',
    plural: 'sound_fem',
    ar: 'شارة',
  },
  {
    id: 'slogan', gloss: 'slogan',
    plural: 'sound_fem',
    ar: 'شعار',
  },
  {
    id: 'chant', gloss: 'chant',
    plural: 'sound_fem',
    ar: 'هتاف',
  },
  {
    id: 'banner_lafita', gloss: 'banner',
    plural: 'sound_fem',
    ar: 'لافتة',
  },
  {
    id: 'shelter_malja', gloss: 'shelter',
    plural: 'ملاجئ',
    ar: 'ملجأ',
  },
  {
    id: 'mugging', gloss: 'mugging (Maghreb)',
    plural: 'sound_fem',
    ar: 'براكاج',
  },
  {
    id: 'lewd_act', gloss: 'lewd act',
    plural: 'فواحش',
    ar: 'فاحشة',
  },
  {
    id: 'consequence', gloss: 'consequence',
    plural: 'عواقب',
    ar: 'عاقبة',
  },
  {
    id: 'hotbed_of_tension', gloss: 'hotbed of tension',
    plural: 'بؤر التوتر',
    ar: 'بؤرة توتر',
  },
  {
    id: 'precaution', gloss: 'precaution',
    plural: 'sound_fem',
    ar: 'احتياط',
  },
  {
    id: 'complaint_shakwa', gloss: 'complaint',
    plural: 'شكاوى',
    ar: 'شكوى',
  },
  {
    id: 'complaint_shikaya', gloss: 'complaint (Maghreb)',
    plural: 'sound_fem',
    ar: 'شكاية',
  },
  {
    id: 'punch_lakma', gloss: 'punch',
    plural: 'sound_fem',
    ar: 'لكمة',
  },
  {
    id: 'donation', gloss: 'donation',
    plural: 'sound_fem',
    ar: 'تبرع',
  },
  {
    id: 'levy_itawa', gloss: 'protection levy',
    plural: 'sound_fem',
    ar: 'إتاوة',
  },
];
