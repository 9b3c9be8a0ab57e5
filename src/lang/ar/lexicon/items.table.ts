/** Weapons and goods, with the codebook's item `category`; `weak` rows count only beside a seizure or attack, `also` is a second category. */
export const itemNouns = [
  {
    id: 'weapon', category: 'firearm', gloss: 'weapon',
    weak: true,
    note: 'also metaphor and branch of service: سلاح الجو; chemical, bladed and nuclear weapons have their own rows',
    plural: 'أسلحة',
    ar: 'سلاح',
  },
  {
    id: 'firearm', category: 'firearm', gloss: 'firearm',
    plural: 'أسلحة نارية',
    ar: 'سلاح ناري',
  },
  {
    id: 'automatic_weapon', category: 'firearm', gloss: 'automatic weapon',
    plural: 'أسلحة آلية',
    ar: 'سلاح آلي',
  },
  {
    id: 'automatic_weapon_loan', category: 'firearm', gloss: 'automatic weapon',
    plural: 'أسلحة أوتوماتيكية',
    ar: 'سلاح أوتوماتيكي',
  },
  {
    id: 'machine_gun_weapon', category: 'firearm', gloss: 'machine gun',
    plural: 'أسلحة رشاشة',
    ar: 'سلاح رشاش',
  },
  {
    id: 'light_weapon', category: 'firearm', gloss: 'light weapon',
    plural: 'أسلحة خفيفة',
    ar: 'سلاح خفيف',
  },
  {
    id: 'medium_weapon', category: 'firearm', gloss: 'medium weapon',
    plural: 'أسلحة متوسطة',
    ar: 'سلاح متوسط',
  },
  {
    id: 'heavy_weapon', category: 'firearm', gloss: 'heavy weapon',
    plural: 'أسلحة ثقيلة',
    ar: 'سلاح ثقيل',
  },
  {
    id: 'war_weapon', category: 'firearm', gloss: 'weapon of war',
    plural: 'أسلحة حربية',
    ar: 'سلاح حربي',
  },
  {
    id: 'hunting_weapon', category: 'firearm', gloss: 'hunting weapon',
    plural: 'أسلحة صيد',
    ar: 'سلاح صيد',
  },
  {
    id: 'piece_of_weapon', category: 'firearm', gloss: 'firearm (piece)',
    plural: [
      'قطع سلاح',
      'قطع أسلحة',
    ],
    ar: 'قطعة سلاح',
  },
  {
    id: 'firearm_piece_adjective', category: 'firearm', gloss: 'firearm (piece)',
    plural: 'قطع نارية',
    ar: 'قطعة نارية',
  },
  {
    id: 'rifle', category: 'firearm', gloss: 'rifle',
    plural: 'بنادق',
    ar: 'بندقية',
  },
  {
    id: 'hunting_rifle', category: 'firearm', gloss: 'hunting rifle',
    plural: 'بنادق صيد',
    ar: 'بندقية صيد',
  },
  {
    id: 'automatic_rifle', category: 'firearm', gloss: 'automatic rifle',
    plural: 'بنادق آلية',
    ar: 'بندقية آلية',
  },
  {
    id: 'semi_automatic_rifle', category: 'firearm', gloss: 'semi-automatic rifle',
    plural: 'بنادق نصف آلية',
    ar: 'بندقية نصف آلية',
  },
  {
    id: 'assault_rifle', category: 'firearm', gloss: 'assault rifle',
    plural: 'بنادق هجومية',
    ar: 'بندقية هجومية',
  },
  {
    id: 'machine_rifle', category: 'firearm', gloss: 'machine rifle',
    plural: 'بنادق رشاشة',
    ar: 'بندقية رشاشة',
  },
  {
    id: 'sniper_rifle', category: 'firearm', gloss: 'sniper rifle',
    plural: 'بنادق قنص',
    ar: 'بندقية قنص',
  },
  {
    id: 'sniper_rifle_short', category: 'firearm', gloss: 'sniper rifle',
    weak: true,
    note: 'also "snipers"',
    plural: 'sound_fem',
    ar: 'قناصة',
  },
  {
    id: 'repeating_rifle', category: 'firearm', gloss: 'repeating rifle (Algeria)',
    plural: 'بنادق تكرارية',
    ar: 'بندقية تكرارية',
  },
  {
    id: 'pump_rifle', category: 'firearm', gloss: 'pump-action rifle',
    plural: 'بنادق مضخية',
    ar: 'بندقية مضخية',
  },
  {
    id: 'machine_gun', category: 'firearm', gloss: 'machine gun',
    plural: 'sound_fem',
    ar: 'رشاش',
  },
  {
    id: 'heavy_machine_gun', category: 'firearm', gloss: 'heavy machine gun',
    plural: 'رشاشات ثقيلة',
    ar: 'رشاش ثقيل',
  },
  {
    id: 'pistol', category: 'firearm', gloss: 'pistol',
    plural: 'sound_fem',
    ar: 'مسدس',
  },
  {
    id: 'machine_pistol', category: 'firearm', gloss: 'machine pistol (Algeria: Kalashnikov)',
    plural: 'مسدسات رشاشة',
    ar: 'مسدس رشاش',
  },
  {
    id: 'automatic_pistol', category: 'firearm', gloss: 'automatic pistol',
    plural: 'مسدسات آلية',
    ar: 'مسدس آلي',
  },
  {
    id: 'toy_pistol', category: 'other', gloss: 'toy pistol',
    plural: 'مسدسات بلاستيكية',
    ar: 'مسدس بلاستيكي',
  },
  {
    id: 'pistol_egypt', category: 'firearm', gloss: 'pistol (Egypt, Sudan)',
    plural: 'طبنجات',
    ar: 'طبنجة',
  },
  {
    id: 'shot_pistol_egypt', category: 'firearm', gloss: 'home-made shotgun (Egypt)',
    plural: [
      'أفرد خرطوش',
      'فرود خرطوش',
    ],
    ar: 'فرد خرطوش',
  },
  {
    id: 'kalashnikov', category: 'firearm', gloss: 'Kalashnikov',
    plural: 'sound_fem',
    ar: 'كلاشنيكوف',
  },
  {
    id: 'kalashinkov', category: 'firearm', gloss: 'Kalashnikov (other spelling)',
    plural: 'sound_fem',
    ar: 'كلاشينكوف',
  },
  {
    id: 'kalashnkov', category: 'firearm', gloss: 'Kalashnikov (other spelling)',
    plural: 'sound_fem',
    ar: 'كلاشنكوف',
  },
  {
    id: 'kalashinikov', category: 'firearm', gloss: 'Kalashnikov (other spelling)',
    plural: 'sound_fem',
    ar: 'كلاشينيكوف',
  },
  {
    id: 'dushka', category: 'firearm', gloss: 'DShK heavy machine gun',
    ar: 'دوشكا',
  },
  {
    id: 'simonov', category: 'firearm', gloss: 'Simonov rifle (Algeria)',
    ar: 'سيمونوف',
  },
  {
    id: 'uzi', category: 'firearm', gloss: 'Uzi',
    ar: 'عوزي',
  },
  {
    id: 'silencer', category: 'uniform_or_military_gear', gloss: 'silencer',
    plural: 'كواتم صوت',
    ar: 'كاتم صوت',
  },
  {
    id: 'ammunition', category: 'ammunition', gloss: 'ammunition',
    plural: 'ذخائر',
    ar: 'ذخيرة',
  },
  {
    id: 'live_ammunition', category: 'ammunition', gloss: 'live ammunition',
    plural: 'ذخائر حية',
    ar: 'ذخيرة حية',
  },
  {
    id: 'cartridge', category: 'ammunition', gloss: 'cartridge',
    plural: 'خراطيش',
    ar: 'خرطوشة',
  },
  {
    id: 'cartridge_khartush', category: 'ammunition', gloss: 'cartridges (mass)',
    ar: 'خرطوش',
  },
  {
    id: 'bullet_talqa', category: 'ammunition', gloss: 'round, shot',
    plural: 'sound_fem',
    ar: 'طلقة',
  },
  {
    id: 'bullet_rasasa', category: 'ammunition', gloss: 'bullet',
    plural: 'sound_fem',
    ar: 'رصاصة',
  },
  {
    id: 'bullets', category: 'firearm', gloss: 'bullets, lead',
    ar: 'رصاص',
  },
  {
    id: 'live_bullets', category: 'firearm', gloss: 'live bullets',
    ar: 'رصاص حي',
  },
  {
    id: 'rubber_bullets', category: 'ammunition', gloss: 'rubber bullets',
    ar: 'رصاص مطاطي',
  },
  {
    id: 'round_iyar', category: 'ammunition', gloss: 'gunshot, round',
    plural: [
      'أعيرة نارية',
      'عيارات نارية',
    ],
    ar: 'عيار ناري',
  },
  {
    id: 'empty_casing', category: 'ammunition', gloss: 'empty casing',
    plural: [
      'ظروف فارغة',
      'أظرف فارغة',
    ],
    ar: 'ظرف فارغ',
  },
  {
    id: 'magazine', category: 'ammunition', gloss: 'magazine',
    weak: true,
    note: 'also "depot"',
    plural: 'مخازن',
    ar: 'مخزن',
  },
  {
    id: 'ammunition_magazine', category: 'ammunition', gloss: 'magazine (or depot) of ammunition',
    weak: true,
    note: 'in counts after seizures a magazine, alone often a depot',
    plural: 'مخازن ذخيرة',
    ar: 'مخزن ذخيرة',
  },
  {
    id: 'cartridge_magazine', category: 'ammunition', gloss: 'magazine',
    plural: 'مخازن خراطيش',
    ar: 'مخزن خراطيش',
  },
  {
    id: 'explosive', category: 'explosive', gloss: 'explosives',
    note: 'the singular is an adjective',
    plural: 'متفجرات',
    ar: 'متفجر',
  },
  {
    id: 'explosive_material', category: 'explosive', gloss: 'explosive material',
    plural: 'مواد متفجرة',
    ar: 'مادة متفجرة',
  },
  {
    id: 'explosive_material_nasifa', category: 'explosive', gloss: 'explosive material',
    plural: 'مواد ناسفة',
    ar: 'مادة ناسفة',
  },
  {
    id: 'explosive_material_shadida', category: 'explosive', gloss: 'highly explosive material',
    plural: 'مواد شديدة الانفجار',
    ar: 'مادة شديدة الانفجار',
  },
  {
    id: 'explosive_charge', category: 'explosive_device', gloss: 'explosive charge',
    plural: 'شحنات متفجرة',
    ar: 'شحنة متفجرة',
  },
  {
    id: 'explosive_charge_nasifa', category: 'explosive_device', gloss: 'explosive charge',
    plural: 'شحنات ناسفة',
    ar: 'شحنة ناسفة',
  },
  {
    id: 'dynamite', category: 'explosive', gloss: 'dynamite',
    ar: 'ديناميت',
  },
  {
    id: 'tnt', category: 'explosive', gloss: 'TNT',
    ar: 'تي إن تي',
  },
  {
    id: 'c4', category: 'explosive', gloss: 'C4',
    ar: 'سي فور',
  },
  {
    id: 'semtex', category: 'explosive', gloss: 'Semtex',
    ar: 'سيمتكس',
  },
  {
    id: 'gunpowder', category: 'explosive', gloss: 'gunpowder',
    ar: 'بارود',
  },
  {
    id: 'detonator', category: 'explosive', gloss: 'detonator',
    note: 'also an adjective "stunning"',
    plural: 'صواعق',
    ar: 'صاعق',
  },
  {
    id: 'detonator_cap', category: 'explosive', gloss: 'detonator',
    plural: 'صواعق تفجير',
    ar: 'صاعق تفجير',
  },
  {
    id: 'detonating_cord', category: 'explosive', gloss: 'detonating cord',
    plural: 'حبال صاعقة',
    ar: 'حبل صاعق',
  },
  {
    id: 'fuse', category: 'explosive', gloss: 'fuse',
    note: 'in metaphor فتيل الأزمة',
    plural: 'فتائل',
    ar: 'فتيل',
  },
  {
    id: 'ammonium_nitrate', category: 'chemical', gloss: 'ammonium nitrate',
    ar: 'نترات الأمونيوم',
  },
  {
    id: 'fertiliser', category: 'chemical', gloss: 'fertiliser',
    weak: true,
    plural: 'أسمدة',
    ar: 'سماد',
  },
  {
    id: 'nails', category: 'explosive', gloss: 'nails (for a bomb)',
    weak: true,
    plural: 'مسامير',
    ar: 'مسمار',
  },
  {
    id: 'device_nasifa', category: 'explosive_device', gloss: 'explosive device',
    plural: 'عبوات ناسفة',
    ar: 'عبوة ناسفة',
  },
  {
    id: 'device_mutafajjira', category: 'explosive_device', gloss: 'explosive device',
    plural: 'عبوات متفجرة',
    ar: 'عبوة متفجرة',
  },
  {
    id: 'device_lasiqa', category: 'explosive_device', gloss: 'sticky bomb',
    plural: 'عبوات لاصقة',
    ar: 'عبوة لاصقة',
  },
  {
    id: 'device_mafkhakha', category: 'explosive_device', gloss: 'booby-trapped device',
    plural: 'عبوات مفخخة',
    ar: 'عبوة مفخخة',
  },
  {
    id: 'device_bare', category: 'explosive_device', gloss: 'device; can',
    weak: true,
    note: 'also any can or bottle',
    plural: 'sound_fem',
    ar: 'عبوة',
  },
  {
    id: 'explosive_apparatus', category: 'explosive_device', gloss: 'explosive device',
    plural: 'أجهزة متفجرة',
    ar: 'جهاز متفجر',
  },
  {
    id: 'detonation_device', category: 'explosive_device', gloss: 'explosive device',
    plural: 'أجهزة تفجير',
    ar: 'جهاز تفجير',
  },
  {
    id: 'blasting_object', category: 'explosive', gloss: 'blasting object',
    plural: 'أجسام ناسفة',
    ar: 'جسم ناسف',
  },
  {
    id: 'explosive_object', category: 'explosive_device', gloss: 'explosive object',
    plural: 'أجسام متفجرة',
    ar: 'جسم متفجر',
  },
  {
    id: 'suspicious_object', category: 'explosive_device', gloss: 'suspicious object',
    weak: true,
    note: 'may prove harmless',
    plural: 'أجسام مشبوهة',
    ar: 'جسم مشبوه',
  },
  {
    id: 'strange_object', category: 'explosive_device', gloss: 'suspicious object',
    weak: true,
    note: 'may prove harmless',
    plural: 'أجسام غريبة',
    ar: 'جسم غريب',
  },
  {
    id: 'bomb', category: 'explosive_device', gloss: 'bomb',
    plural: 'قنابل',
    ar: 'قنبلة',
  },
  {
    id: 'hand_grenade', category: 'explosive_device', gloss: 'hand grenade',
    plural: 'قنابل يدوية',
    ar: 'قنبلة يدوية',
  },
  {
    id: 'homemade_bomb', category: 'explosive_device', gloss: 'home-made bomb',
    plural: [
      'قنابل تقليدية',
      'قنابل تقليدية الصنع',
    ],
    ar: 'قنبلة تقليدية',
  },
  {
    id: 'homemade_bomb_phrase', category: 'explosive_device', gloss: 'home-made bomb',
    plural: 'قنابل محلية الصنع',
    ar: 'قنبلة محلية الصنع',
  },
  {
    id: 'nail_bomb', category: 'explosive_device', gloss: 'nail bomb',
    plural: 'قنابل مسمارية',
    ar: 'قنبلة مسمارية',
  },
  {
    id: 'fire_bomb', category: 'explosive_device', gloss: 'petrol bomb',
    plural: 'قنابل حارقة',
    ar: 'قنبلة حارقة',
  },
  {
    id: 'fire_bottle', category: 'explosive_device', gloss: 'petrol bomb',
    plural: 'زجاجات حارقة',
    ar: 'زجاجة حارقة',
  },
  {
    id: 'molotov', category: 'explosive_device', gloss: 'Molotov cocktail',
    ar: 'مولوتوف',
  },
  {
    id: 'molotov_bottle', category: 'explosive_device', gloss: 'Molotov cocktail',
    plural: 'زجاجات مولوتوف',
    ar: 'زجاجة مولوتوف',
  },
  {
    id: 'stun_grenade', category: 'explosive_device', gloss: 'stun grenade',
    plural: 'قنابل صوتية',
    ar: 'قنبلة صوتية',
  },
  {
    id: 'tear_gas_bomb', category: 'other', gloss: 'tear-gas grenade',
    plural: 'قنابل مسيلة للدموع',
    ar: 'قنبلة مسيلة للدموع',
  },
  {
    id: 'gas_bomb', category: 'other', gloss: 'tear-gas grenade',
    plural: [
      'قنابل غاز',
      'قنابل غازية',
    ],
    ar: 'قنبلة غاز',
  },
  {
    id: 'smoke_bomb', category: 'other', gloss: 'smoke grenade',
    plural: 'قنابل دخانية',
    ar: 'قنبلة دخانية',
  },
  {
    id: 'cluster_bomb', category: 'explosive_device', gloss: 'cluster bomb',
    plural: 'قنابل عنقودية',
    ar: 'قنبلة عنقودية',
  },
  {
    id: 'barrel_bomb', category: 'explosive_device', gloss: 'barrel bomb',
    plural: 'براميل متفجرة',
    ar: 'برميل متفجر',
  },
  {
    id: 'nuclear_bomb', category: 'other', gloss: 'nuclear bomb',
    plural: 'قنابل نووية',
    ar: 'قنبلة نووية',
  },
  {
    id: 'mine', category: 'explosive_device', gloss: 'mine',
    plural: 'ألغام',
    ar: 'لغم',
  },
  {
    id: 'land_mine', category: 'explosive_device', gloss: 'land mine',
    plural: 'ألغام أرضية',
    ar: 'لغم أرضي',
  },
  {
    id: 'sea_mine', category: 'explosive_device', gloss: 'sea mine',
    plural: 'ألغام بحرية',
    ar: 'لغم بحري',
  },
  {
    id: 'homemade_mine', category: 'explosive_device', gloss: 'home-made mine (Algeria)',
    plural: 'ألغام تقليدية',
    ar: 'لغم تقليدي',
  },
  {
    id: 'car_bomb', category: 'explosive_device', gloss: 'car bomb',
    also: 'vehicle',
    plural: 'سيارات مفخخة',
    ar: 'سيارة مفخخة',
  },
  {
    id: 'car_bomb_mulagham', category: 'explosive_device', gloss: 'car bomb',
    also: 'vehicle',
    plural: 'سيارات ملغومة',
    ar: 'سيارة ملغومة',
  },
  {
    id: 'vehicle_bomb', category: 'explosive_device', gloss: 'vehicle bomb',
    also: 'vehicle',
    plural: 'عربات مفخخة',
    ar: 'عربة مفخخة',
  },
  {
    id: 'vehicle_bomb_markaba', category: 'explosive_device', gloss: 'vehicle bomb',
    also: 'vehicle',
    plural: 'مركبات مفخخة',
    ar: 'مركبة مفخخة',
  },
  {
    id: 'truck_bomb', category: 'explosive_device', gloss: 'truck bomb',
    also: 'vehicle',
    plural: 'شاحنات مفخخة',
    ar: 'شاحنة مفخخة',
  },
  {
    id: 'motorcycle_bomb', category: 'explosive_device', gloss: 'motorcycle bomb',
    also: 'vehicle',
    plural: 'دراجات مفخخة',
    ar: 'دراجة مفخخة',
  },
  {
    id: 'motorcycle_bomb_full', category: 'explosive_device', gloss: 'motorcycle bomb',
    also: 'vehicle',
    plural: 'دراجات نارية مفخخة',
    ar: 'دراجة نارية مفخخة',
  },
  {
    id: 'boat_bomb', category: 'explosive_device', gloss: 'boat bomb',
    also: 'vehicle',
    plural: 'زوارق مفخخة',
    ar: 'زورق مفخخ',
  },
  {
    id: 'booby_trap', category: 'explosive_device', gloss: 'vehicle bomb, booby trap',
    weak: true,
    note: 'also an adjective',
    plural: 'sound_fem',
    ar: 'مفخخة',
  },
  {
    id: 'parcel_bomb', category: 'explosive_device', gloss: 'parcel bomb',
    plural: 'طرود مفخخة',
    ar: 'طرد مفخخ',
  },
  {
    id: 'parcel_bomb_nasif', category: 'explosive_device', gloss: 'parcel bomb',
    plural: [
      'طرود ناسفة',
      'طرود متفجرة',
    ],
    ar: 'طرد ناسف',
  },
  {
    id: 'parcel_suspicious', category: 'explosive_device', gloss: 'suspicious parcel',
    weak: true,
    plural: 'طرود مشبوهة',
    ar: 'طرد مشبوه',
  },
  {
    id: 'letter_bomb', category: 'explosive_device', gloss: 'letter bomb',
    plural: 'رسائل مفخخة',
    ar: 'رسالة مفخخة',
  },
  {
    id: 'pressure_cooker', category: 'explosive_device', gloss: 'pressure cooker (for a bomb)',
    weak: true,
    plural: 'طناجر ضغط',
    ar: 'طنجرة ضغط',
  },
  {
    id: 'remote_detonator', category: 'explosive_device', gloss: 'remote detonator',
    plural: 'أجهزة تفجير عن بعد',
    ar: 'جهاز تفجير عن بعد',
  },
  {
    id: 'timer', category: 'explosive_device', gloss: 'timer (for a bomb)',
    weak: true,
    plural: 'أجهزة توقيت',
    ar: 'جهاز توقيت',
  },
  {
    id: 'explosive_belt', category: 'suicide_belt', gloss: 'explosive belt',
    plural: 'أحزمة ناسفة',
    ar: 'حزام ناسف',
  },
  {
    id: 'explosive_belt_mutafajjir', category: 'suicide_belt', gloss: 'explosive belt',
    plural: 'أحزمة متفجرة',
    ar: 'حزام متفجر',
  },
  {
    id: 'explosive_vest', category: 'suicide_belt', gloss: 'explosive vest',
    plural: 'سترات ناسفة',
    ar: 'سترة ناسفة',
  },
  {
    id: 'explosive_vest_mutafajjira', category: 'suicide_belt', gloss: 'explosive vest',
    plural: 'سترات متفجرة',
    ar: 'سترة متفجرة',
  },
  {
    id: 'suicide_vest', category: 'suicide_belt', gloss: 'suicide vest',
    plural: 'سترات انتحارية',
    ar: 'سترة انتحارية',
  },
  {
    id: 'chemical_material', category: 'chemical', gloss: 'chemical material',
    plural: 'مواد كيميائية',
    ar: 'مادة كيميائية',
  },
  {
    id: 'chemical_material_kimawi', category: 'chemical', gloss: 'chemical material',
    plural: 'مواد كيماوية',
    ar: 'مادة كيماوية',
  },
  {
    id: 'chemical_material_kimyawi', category: 'chemical', gloss: 'chemical material',
    plural: 'مواد كيمياوية',
    ar: 'مادة كيمياوية',
  },
  {
    id: 'chemical_weapon', category: 'chemical', gloss: 'chemical weapon',
    plural: 'أسلحة كيميائية',
    ar: 'سلاح كيميائي',
  },
  {
    id: 'chemical_weapon_kimawi', category: 'chemical', gloss: 'chemical weapon',
    plural: 'أسلحة كيماوية',
    ar: 'سلاح كيماوي',
  },
  {
    id: 'chemical_weapon_kimyawi', category: 'chemical', gloss: 'chemical weapon',
    plural: 'أسلحة كيمياوية',
    ar: 'سلاح كيمياوي',
  },
  {
    id: 'biological_material', category: 'chemical', gloss: 'biological material',
    plural: 'مواد بيولوجية',
    ar: 'مادة بيولوجية',
  },
  {
    id: 'toxic_material', category: 'chemical', gloss: 'toxic material',
    plural: 'مواد سامة',
    ar: 'مادة سامة',
  },
  {
    id: 'toxic_gas', category: 'chemical', gloss: 'toxic gas',
    plural: 'غازات سامة',
    ar: 'غاز سام',
  },
  {
    id: 'nerve_gas', category: 'chemical', gloss: 'nerve gas',
    plural: 'غازات أعصاب',
    ar: 'غاز أعصاب',
  },
  {
    id: 'sarin', category: 'chemical', gloss: 'sarin',
    ar: 'سارين',
  },
  {
    id: 'sarin_gas', category: 'chemical', gloss: 'sarin gas',
    ar: 'غاز سارين',
  },
  {
    id: 'chlorine_gas', category: 'chemical', gloss: 'chlorine gas',
    ar: 'غاز كلور',
  },
  {
    id: 'chlorine_gas_klurin', category: 'chemical', gloss: 'chlorine gas',
    ar: 'غاز كلورين',
  },
  {
    id: 'chlorine', category: 'chemical', gloss: 'chlorine',
    ar: 'كلور',
  },
  {
    id: 'chlorine_klurin', category: 'chemical', gloss: 'chlorine',
    ar: 'كلورين',
  },
  {
    id: 'mustard_gas', category: 'chemical', gloss: 'mustard gas',
    ar: 'غاز خردل',
  },
  {
    id: 'novichok', category: 'chemical', gloss: 'Novichok',
    ar: 'نوفيتشوك',
  },
  {
    id: 'ricin', category: 'chemical', gloss: 'ricin',
    ar: 'ريسين',
  },
  {
    id: 'poison', category: 'chemical', gloss: 'poison',
    weak: true,
    plural: 'سموم',
    ar: 'سم',
  },
  {
    id: 'acid', category: 'chemical', gloss: 'acid',
    weak: true,
    plural: 'أحماض',
    ar: 'حمض',
  },
  {
    id: 'sulphuric_acid', category: 'chemical', gloss: 'sulphuric acid',
    ar: 'حمض الكبريتيك',
  },
  {
    id: 'caustic_liquid', category: 'chemical', gloss: 'acid ("fire water")',
    ar: 'ماء نار',
  },
  {
    id: 'inflammable_material', category: 'chemical', gloss: 'inflammable material',
    plural: [
      'مواد قابلة للاشتعال',
      'مواد سريعة الاشتعال',
    ],
    ar: 'مادة قابلة للاشتعال',
  },
  {
    id: 'incendiary_material', category: 'chemical', gloss: 'incendiary material',
    plural: 'مواد حارقة',
    ar: 'مادة حارقة',
  },
  {
    id: 'radioactive_material', category: 'other', gloss: 'radioactive material',
    plural: 'مواد مشعة',
    ar: 'مادة مشعة',
  },
  {
    id: 'uranium', category: 'other', gloss: 'uranium',
    ar: 'يورانيوم',
  },
  {
    id: 'nuclear_weapon', category: 'other', gloss: 'nuclear weapon',
    note: 'usually politics, no item of an event',
    plural: 'أسلحة نووية',
    ar: 'سلاح نووي',
  },
  {
    id: 'mass_destruction_weapon', category: 'other', gloss: 'weapon of mass destruction',
    note: 'usually politics, no item of an event',
    plural: 'أسلحة دمار شامل',
    ar: 'سلاح دمار شامل',
  },
  {
    id: 'bladed_weapon', category: 'bladed_weapon', gloss: 'bladed weapon',
    plural: 'أسلحة بيضاء',
    ar: 'سلاح أبيض',
  },
  {
    id: 'sharp_tool', category: 'bladed_weapon', gloss: 'sharp tool',
    plural: 'آلات حادة',
    ar: 'آلة حادة',
  },
  {
    id: 'sharp_tool_ada', category: 'bladed_weapon', gloss: 'sharp tool',
    plural: 'أدوات حادة',
    ar: 'أداة حادة',
  },
  {
    id: 'knife', category: 'bladed_weapon', gloss: 'knife',
    plural: 'سكاكين',
    ar: 'سكين',
  },
  {
    id: 'dagger', category: 'bladed_weapon', gloss: 'dagger',
    plural: 'خناجر',
    ar: 'خنجر',
  },
  {
    id: 'sword', category: 'bladed_weapon', gloss: 'sword',
    note: 'also a given name',
    plural: 'سيوف',
    ar: 'سيف',
  },
  {
    id: 'axe', category: 'bladed_weapon', gloss: 'axe',
    plural: 'فؤوس',
    ar: 'فأس',
  },
  {
    id: 'cleaver', category: 'bladed_weapon', gloss: 'cleaver',
    plural: 'سواطير',
    ar: 'ساطور',
  },
  {
    id: 'machete', category: 'bladed_weapon', gloss: 'machete',
    ar: 'منجل',
  },
  {
    id: 'knife_mudya', category: 'bladed_weapon', gloss: 'knife',
    plural: 'مدى',
    ar: 'مدية',
  },
  {
    id: 'penknife', category: 'bladed_weapon', gloss: 'penknife',
    plural: 'sound_fem',
    ar: 'مطواة',
  },
  {
    id: 'blade', category: 'bladed_weapon', gloss: 'blade',
    plural: 'sound_fem',
    ar: 'شفرة',
  },
  {
    id: 'razor', category: 'bladed_weapon', gloss: 'razor',
    plural: 'شفرات حلاقة',
    ar: 'شفرة حلاقة',
  },
  {
    id: 'bayonet', category: 'bladed_weapon', gloss: 'bayonet',
    plural: 'حراب',
    ar: 'حربة',
  },
  {
    id: 'bow_and_arrow', category: 'bladed_weapon', gloss: 'arrow',
    note: 'also "share" (plural أسهم)',
    plural: 'سهام',
    ar: 'سهم',
  },
  {
    id: 'baton', category: 'other', gloss: 'stick, baton',
    weak: true,
    note: 'blunt',
    plural: 'هراوات',
    ar: 'هراوة',
  },
  {
    id: 'stick', category: 'other', gloss: 'stick',
    weak: true,
    note: 'blunt',
    plural: 'عصي',
    ar: 'عصا',
  },
  {
    id: 'hammer', category: 'other', gloss: 'hammer',
    weak: true,
    note: 'blunt; مطرقة ضغط is a tool of gold diggers',
    plural: 'مطارق',
    ar: 'مطرقة',
  },
  {
    id: 'screwdriver', category: 'bladed_weapon', gloss: 'screwdriver',
    weak: true,
    plural: 'sound_fem',
    ar: 'مفك',
  },
  {
    id: 'car', category: 'vehicle', gloss: 'car',
    plural: 'sound_fem',
    ar: 'سيارة',
  },
  {
    id: 'four_wheel_car', category: 'vehicle', gloss: 'four-wheel drive',
    plural: 'سيارات رباعية الدفع',
    ar: 'سيارة رباعية الدفع',
  },
  {
    id: 'taxi', category: 'vehicle', gloss: 'taxi',
    plural: 'سيارات أجرة',
    ar: 'سيارة أجرة',
  },
  {
    id: 'ambulance', category: 'vehicle', gloss: 'ambulance',
    plural: 'سيارات إسعاف',
    ar: 'سيارة إسعاف',
  },
  {
    id: 'stolen_car', category: 'vehicle', gloss: 'stolen car',
    plural: 'سيارات مسروقة',
    ar: 'سيارة مسروقة',
  },
  {
    id: 'vehicle_markaba', category: 'vehicle', gloss: 'vehicle',
    plural: 'sound_fem',
    ar: 'مركبة',
  },
  {
    id: 'vehicle_araba', category: 'vehicle', gloss: 'vehicle',
    plural: 'sound_fem',
    ar: 'عربة',
  },
  {
    id: 'utility_vehicle', category: 'vehicle', gloss: 'utility vehicle (Maghreb)',
    plural: 'سيارات نفعية',
    ar: 'سيارة نفعية',
  },
  {
    id: 'military_vehicle', category: 'vehicle', gloss: 'military vehicle',
    plural: 'آليات عسكرية',
    ar: 'آلية عسكرية',
  },
  {
    id: 'military_vehicle_araba', category: 'vehicle', gloss: 'military vehicle',
    plural: 'عربات عسكرية',
    ar: 'عربة عسكرية',
  },
  {
    id: 'vehicle_aliya', category: 'vehicle', gloss: 'vehicle, machine',
    note: 'also the adjective "automatic" and "mechanism"',
    plural: 'sound_fem',
    ar: 'آلية',
  },
  {
    id: 'pickup_crew_yemen', category: 'vehicle', gloss: 'armed pickup with crew (Yemen)',
    weak: true,
    note: 'أطقم is also "crews"',
    plural: 'أطقم',
    ar: 'طقم',
  },
  {
    id: 'military_pickup_yemen', category: 'vehicle', gloss: 'armed pickup (Yemen)',
    plural: 'أطقم عسكرية',
    ar: 'طقم عسكري',
  },
  {
    id: 'tank', category: 'vehicle', gloss: 'tank',
    plural: 'sound_fem',
    ar: 'دبابة',
  },
  {
    id: 'armoured_vehicle', category: 'vehicle', gloss: 'armoured vehicle',
    plural: 'sound_fem',
    ar: 'مدرعة',
  },
  {
    id: 'armoured_vehicle_araba', category: 'vehicle', gloss: 'armoured vehicle',
    plural: [
      'عربات مدرعة',
      'مدرعات',
    ],
    ar: 'عربة مدرعة',
  },
  {
    id: 'troop_carrier', category: 'vehicle', gloss: 'troop carrier',
    plural: 'ناقلات جند',
    ar: 'ناقلة جند',
  },
  {
    id: 'bulldozer', category: 'vehicle', gloss: 'bulldozer',
    plural: 'sound_fem',
    ar: 'جرافة',
  },
  {
    id: 'excavator', category: 'vehicle', gloss: 'excavator',
    plural: 'sound_fem',
    ar: 'حفارة',
  },
  {
    id: 'tractor', category: 'vehicle', gloss: 'tractor',
    weak: true,
    plural: 'sound_fem',
    ar: 'جرار',
  },
  {
    id: 'truck', category: 'vehicle', gloss: 'truck',
    plural: 'sound_fem',
    ar: 'شاحنة',
  },
  {
    id: 'light_truck', category: 'vehicle', gloss: 'light truck',
    plural: 'شاحنات خفيفة',
    ar: 'شاحنة خفيفة',
  },
  {
    id: 'tanker_truck', category: 'vehicle', gloss: 'tanker truck',
    plural: 'صهاريج',
    ar: 'صهريج',
  },
  {
    id: 'van', category: 'vehicle', gloss: 'van',
    plural: 'sound_fem',
    ar: 'فان',
  },
  {
    id: 'bus', category: 'vehicle', gloss: 'bus',
    plural: 'sound_fem',
    ar: 'حافلة',
  },
  {
    id: 'bus_bas', category: 'vehicle', gloss: 'bus',
    plural: 'sound_fem',
    ar: 'باص',
  },
  {
    id: 'motorcycle', category: 'vehicle', gloss: 'motorcycle',
    plural: 'دراجات نارية',
    ar: 'دراجة نارية',
  },
  {
    id: 'bicycle', category: 'vehicle', gloss: 'cycle',
    weak: true,
    plural: 'sound_fem',
    ar: 'دراجة',
  },
  {
    id: 'boat_qarib', category: 'vehicle', gloss: 'boat',
    plural: 'قوارب',
    ar: 'قارب',
  },
  {
    id: 'boat_zawraq', category: 'vehicle', gloss: 'boat',
    plural: 'زوارق',
    ar: 'زورق',
  },
  {
    id: 'rubber_boat', category: 'vehicle', gloss: 'rubber boat',
    plural: 'زوارق مطاطية',
    ar: 'زورق مطاطي',
  },
  {
    id: 'rubber_boat_qarib', category: 'vehicle', gloss: 'rubber boat',
    plural: 'قوارب مطاطية',
    ar: 'قارب مطاطي',
  },
  {
    id: 'speed_boat', category: 'vehicle', gloss: 'speedboat',
    plural: 'زوارق سريعة',
    ar: 'زورق سريع',
  },
  {
    id: 'boat_markab', category: 'vehicle', gloss: 'boat',
    note: 'also "compound"',
    plural: 'مراكب',
    ar: 'مركب',
  },
  {
    id: 'ship', category: 'vehicle', gloss: 'ship',
    plural: 'سفن',
    ar: 'سفينة',
  },
  {
    id: 'ship_bakhira', category: 'vehicle', gloss: 'ship',
    plural: 'بواخر',
    ar: 'باخرة',
  },
  {
    id: 'trailer', category: 'vehicle', gloss: 'trailer',
    weak: true,
    plural: 'sound_fem',
    ar: 'مقطورة',
  },
  {
    id: 'engine', category: 'other', gloss: 'engine',
    weak: true,
    plural: 'sound_fem',
    ar: 'محرك',
  },
  {
    id: 'aircraft', category: 'vehicle', gloss: 'aircraft',
    weak: true,
    note: 'flights and crashes are no events; military aircraft have type words',
    plural: 'sound_fem',
    ar: 'طائرة',
  },
  {
    id: 'helicopter', category: 'vehicle', gloss: 'helicopter',
    plural: 'مروحيات',
    ar: 'مروحية',
  },
  {
    id: 'helicopter_full', category: 'vehicle', gloss: 'helicopter',
    plural: 'طائرات مروحية',
    ar: 'طائرة مروحية',
  },
  {
    id: 'helicopter_amudiya', category: 'vehicle', gloss: 'helicopter',
    plural: 'طائرات عمودية',
    ar: 'طائرة عمودية',
  },
  {
    id: 'military_aircraft', category: 'vehicle', gloss: 'military aircraft',
    plural: 'طائرات حربية',
    ar: 'طائرة حربية',
  },
  {
    id: 'military_aircraft_askari', category: 'vehicle', gloss: 'military aircraft',
    plural: 'طائرات عسكرية',
    ar: 'طائرة عسكرية',
  },
  {
    id: 'fighter_jet', category: 'vehicle', gloss: 'fighter jet',
    plural: 'sound_fem',
    ar: 'مقاتلة',
  },
  {
    id: 'ship_cargo', category: 'vehicle', gloss: 'cargo ship',
    weak: true,
    plural: 'سفن شحن',
    ar: 'سفينة شحن',
  },
  {
    id: 'drone_musayyara', category: 'drone', gloss: 'drone',
    plural: 'طائرات مسيرة',
    ar: 'طائرة مسيرة',
  },
  {
    id: 'drone_unmanned', category: 'drone', gloss: 'drone',
    plural: 'طائرات بدون طيار',
    ar: 'طائرة بدون طيار',
  },
  {
    id: 'drone_unmanned_min_dun', category: 'drone', gloss: 'drone',
    plural: 'طائرات من دون طيار',
    ar: 'طائرة من دون طيار',
  },
  {
    id: 'drone_unmanned_dun', category: 'drone', gloss: 'drone',
    plural: 'طائرات دون طيار',
    ar: 'طائرة دون طيار',
  },
  {
    id: 'drone_bila', category: 'drone', gloss: 'drone',
    plural: 'طائرات بلا طيار',
    ar: 'طائرة بلا طيار',
  },
  {
    id: 'drone_loan', category: 'drone', gloss: 'drone',
    plural: 'درونات',
    ar: 'درون',
  },
  {
    id: 'drone_short', category: 'drone', gloss: 'drone',
    weak: true,
    note: 'also "march, rally"',
    plural: 'sound_fem',
    ar: 'مسيرة',
  },
  {
    id: 'drone_bomb', category: 'drone', gloss: 'explosive drone',
    plural: 'طائرات مسيرة مفخخة',
    ar: 'طائرة مسيرة مفخخة',
  },
  {
    id: 'drone_reconnaissance', category: 'drone', gloss: 'reconnaissance aircraft',
    weak: true,
    plural: 'طائرات استطلاع',
    ar: 'طائرة استطلاع',
  },
  {
    id: 'rocket', category: 'rocket', gloss: 'rocket, missile',
    plural: 'صواريخ',
    ar: 'صاروخ',
  },
  {
    id: 'ballistic_missile', category: 'rocket', gloss: 'ballistic missile',
    plural: 'صواريخ باليستية',
    ar: 'صاروخ باليستي',
  },
  {
    id: 'ballistic_missile_balisti', category: 'rocket', gloss: 'ballistic missile (other spelling)',
    plural: 'صواريخ بالستية',
    ar: 'صاروخ بالستي',
  },
  {
    id: 'cruise_missile', category: 'rocket', gloss: 'cruise missile',
    plural: 'صواريخ كروز',
    ar: 'صاروخ كروز',
  },
  {
    id: 'cruise_missile_mujannah', category: 'rocket', gloss: 'cruise missile',
    plural: 'صواريخ مجنحة',
    ar: 'صاروخ مجنح',
  },
  {
    id: 'guided_missile', category: 'rocket', gloss: 'guided missile',
    plural: 'صواريخ موجهة',
    ar: 'صاروخ موجه',
  },
  {
    id: 'thermal_missile', category: 'rocket', gloss: 'heat-seeking missile',
    plural: 'صواريخ حرارية',
    ar: 'صاروخ حراري',
  },
  {
    id: 'shell', category: 'rocket', gloss: 'shell',
    plural: 'قذائف',
    ar: 'قذيفة',
  },
  {
    id: 'mortar_shell', category: 'rocket', gloss: 'mortar shell',
    plural: 'قذائف هاون',
    ar: 'قذيفة هاون',
  },
  {
    id: 'rocket_shell', category: 'rocket', gloss: 'rocket shell',
    plural: 'قذائف صاروخية',
    ar: 'قذيفة صاروخية',
  },
  {
    id: 'artillery_shell', category: 'rocket', gloss: 'artillery shell',
    plural: 'قذائف مدفعية',
    ar: 'قذيفة مدفعية',
  },
  {
    id: 'rpg_shell', category: 'rocket', gloss: 'RPG round',
    plural: 'قذائف آر بي جي',
    ar: 'قذيفة آر بي جي',
  },
  {
    id: 'rpg', category: 'rocket', gloss: 'RPG',
    ar: 'آر بي جي',
  },
  {
    id: 'mortar', category: 'rocket', gloss: 'mortar',
    plural: 'sound_fem',
    ar: 'هاون',
  },
  {
    id: 'mortar_murtar', category: 'rocket', gloss: 'mortar',
    ar: 'مورتر',
  },
  {
    id: 'mortar_gun', category: 'rocket', gloss: 'mortar',
    plural: 'مدافع هاون',
    ar: 'مدفع هاون',
  },
  {
    id: 'gun_artillery', category: 'rocket', gloss: 'gun, artillery piece',
    plural: 'مدافع',
    ar: 'مدفع',
  },
  {
    id: 'artillery', category: 'rocket', gloss: 'artillery',
    ar: 'مدفعية',
  },
  {
    id: 'water_cannon', category: 'other', gloss: 'water cannon',
    plural: [
      'مدافع مياه',
      'خراطيم مياه',
    ],
    ar: 'مدفع مياه',
  },
  {
    id: 'rocket_launcher_qadhif', category: 'rocket', gloss: 'rocket launcher',
    plural: [
      'قاذفات صواريخ',
      'قواذف صواريخ',
    ],
    ar: 'قاذف صواريخ',
  },
  {
    id: 'launcher_qadhifa', category: 'rocket', gloss: 'launcher; bomber aircraft',
    weak: true,
    plural: 'sound_fem',
    ar: 'قاذفة',
  },
  {
    id: 'launcher_rajima', category: 'rocket', gloss: 'multiple rocket launcher',
    plural: [
      'sound_fem',
      'رواجم',
    ],
    ar: 'راجمة',
  },
  {
    id: 'launch_platform', category: 'rocket', gloss: 'launch platform',
    plural: [
      'منصات إطلاق',
      'منصات صواريخ',
    ],
    ar: 'منصة إطلاق',
  },
  {
    id: 'katyusha', category: 'rocket', gloss: 'Katyusha',
    ar: 'كاتيوشا',
  },
  {
    id: 'grad', category: 'rocket', gloss: 'Grad',
    ar: 'غراد',
  },
  {
    id: 'torpedo', category: 'rocket', gloss: 'torpedo',
    plural: 'sound_fem',
    ar: 'طوربيد',
  },
  {
    id: 'scud', category: 'rocket', gloss: 'Scud',
    ar: 'سكود',
  },
  {
    id: 'computer', category: 'electronics', gloss: 'computer',
    plural: 'حواسيب',
    ar: 'حاسوب',
  },
  {
    id: 'laptop', category: 'electronics', gloss: 'laptop',
    plural: 'حواسيب محمولة',
    ar: 'حاسوب محمول',
  },
  {
    id: 'computer_jihaz', category: 'electronics', gloss: 'computer',
    plural: 'أجهزة حاسوب',
    ar: 'جهاز حاسوب',
  },
  {
    id: 'computer_loan', category: 'electronics', gloss: 'computer',
    plural: 'أجهزة كمبيوتر',
    ar: 'كمبيوتر',
  },
  {
    id: 'phone', category: 'electronics', gloss: 'telephone',
    weak: true,
    plural: 'هواتف',
    ar: 'هاتف',
  },
  {
    id: 'mobile_phone_mahmul', category: 'electronics', gloss: 'mobile phone',
    plural: 'هواتف محمولة',
    ar: 'هاتف محمول',
  },
  {
    id: 'mobile_phone_jawwal', category: 'electronics', gloss: 'mobile phone',
    plural: 'هواتف جوالة',
    ar: 'هاتف جوال',
  },
  {
    id: 'mobile_phone_naqqal', category: 'electronics', gloss: 'mobile phone',
    plural: 'هواتف نقالة',
    ar: 'هاتف نقال',
  },
  {
    id: 'smartphone', category: 'electronics', gloss: 'smartphone',
    plural: 'هواتف ذكية',
    ar: 'هاتف ذكي',
  },
  {
    id: 'cell_phone', category: 'electronics', gloss: 'mobile phone',
    plural: 'هواتف خلوية',
    ar: 'هاتف خلوي',
  },
  {
    id: 'sim_card', category: 'electronics', gloss: 'SIM card',
    plural: [
      'شرائح هاتف',
      'شرائح',
    ],
    ar: 'شريحة هاتف',
  },
  {
    id: 'communication_device', category: 'electronics', gloss: 'communication device',
    plural: [
      'أجهزة اتصال',
      'أجهزة اتصالات',
    ],
    ar: 'جهاز اتصال',
  },
  {
    id: 'radio_set', category: 'electronics', gloss: 'radio set',
    plural: 'أجهزة لاسلكية',
    ar: 'جهاز لاسلكي',
  },
  {
    id: 'radio_communication_device', category: 'electronics', gloss: 'radio set',
    plural: [
      'أجهزة اتصال لاسلكية',
      'أجهزة اتصال لاسلكي',
    ],
    ar: 'جهاز اتصال لاسلكي',
  },
  {
    id: 'electronic_device', category: 'electronics', gloss: 'electronic device',
    plural: 'أجهزة إلكترونية',
    ar: 'جهاز إلكتروني',
  },
  {
    id: 'electronic_storage', category: 'electronics', gloss: 'storage medium',
    plural: [
      'وسائط تخزين',
      'وحدات تخزين',
    ],
    ar: 'وسيط تخزين',
  },
  {
    id: 'usb_key', category: 'electronics', gloss: 'USB key',
    plural: 'مفاتيح تخزين',
    ar: 'مفتاح تخزين',
  },
  {
    id: 'hard_disk', category: 'electronics', gloss: 'hard disk',
    plural: 'أقراص صلبة',
    ar: 'قرص صلب',
  },
  {
    id: 'compact_disc', category: 'electronics', gloss: 'compact disc',
    plural: 'أقراص مدمجة',
    ar: 'قرص مدمج',
  },
  {
    id: 'camera', category: 'electronics', gloss: 'camera',
    weak: true,
    plural: 'sound_fem',
    ar: 'كاميرا',
  },
  {
    id: 'gps_device', category: 'electronics', gloss: 'GPS device',
    plural: 'أجهزة تحديد مواقع',
    ar: 'جهاز تحديد مواقع',
  },
  {
    id: 'metal_detector', category: 'electronics', gloss: 'metal detector (Algeria)',
    plural: 'أجهزة كشف معادن',
    ar: 'جهاز كشف معادن',
  },
  {
    id: 'metal_detector_an', category: 'electronics', gloss: 'metal detector (Algeria)',
    plural: 'أجهزة كشف عن المعادن',
    ar: 'جهاز كشف عن المعادن',
  },
  {
    id: 'electric_wire', category: 'electronics', gloss: 'electric wire (for a device)',
    weak: true,
    plural: 'أسلاك كهربائية',
    ar: 'سلك كهربائي',
  },
  {
    id: 'battery', category: 'electronics', gloss: 'battery',
    weak: true,
    note: 'بطارية دفاع جوي is an air-defence battery',
    plural: 'sound_fem',
    ar: 'بطارية',
  },
  {
    id: 'technical_equipment', category: 'electronics', gloss: 'technical equipment',
    weak: true,
    plural: 'معدات تقنية',
    ar: 'جهاز تقني',
  },
  {
    id: 'document', category: 'documents', gloss: 'document',
    plural: 'وثائق',
    ar: 'وثيقة',
  },
  {
    id: 'forged_document', category: 'documents', gloss: 'forged document',
    plural: 'وثائق مزورة',
    ar: 'وثيقة مزورة',
  },
  {
    id: 'passport', category: 'documents', gloss: 'passport',
    plural: 'جوازات سفر',
    ar: 'جواز سفر',
  },
  {
    id: 'forged_passport', category: 'documents', gloss: 'forged passport',
    plural: 'جوازات سفر مزورة',
    ar: 'جواز سفر مزور',
  },
  {
    id: 'identity_card', category: 'documents', gloss: 'identity card',
    plural: 'بطاقات هوية',
    ar: 'بطاقة هوية',
  },
  {
    id: 'identity_card_maghreb', category: 'documents', gloss: 'identity card (Maghreb)',
    plural: 'بطاقات تعريف',
    ar: 'بطاقة تعريف',
  },
  {
    id: 'bank_card', category: 'documents', gloss: 'bank card',
    plural: 'بطاقات بنكية',
    ar: 'بطاقة بنكية',
  },
  {
    id: 'driving_licence', category: 'documents', gloss: 'driving licence',
    plural: 'رخص قيادة',
    ar: 'رخصة قيادة',
  },
  {
    id: 'driving_licence_maghreb', category: 'documents', gloss: 'driving licence (Maghreb)',
    plural: 'رخص سياقة',
    ar: 'رخصة سياقة',
  },
  {
    id: 'map', category: 'documents', gloss: 'map',
    weak: true,
    plural: 'خرائط',
    ar: 'خريطة',
  },
  {
    id: 'manuscript', category: 'documents', gloss: 'manuscript',
    plural: 'sound_fem',
    ar: 'مخطوط',
  },
  {
    id: 'paper', category: 'documents', gloss: 'paper',
    weak: true,
    plural: 'أوراق',
    ar: 'ورقة',
  },
  {
    id: 'visa', category: 'documents', gloss: 'visa',
    weak: true,
    plural: 'sound_fem',
    ar: 'تأشيرة',
  },
  {
    id: 'number_plate', category: 'documents', gloss: 'number plate (Tunisia)',
    plural: 'لوحات منجمية',
    ar: 'لوحة منجمية',
  },
  {
    id: 'stamp', category: 'documents', gloss: 'stamp, seal',
    weak: true,
    plural: 'أختام',
    ar: 'ختم',
  },
  {
    id: 'flag_raya', category: 'flag_or_propaganda', gloss: 'flag (of an armed group)',
    plural: 'sound_fem',
    ar: 'راية',
  },
  {
    id: 'flag_alam', category: 'flag_or_propaganda', gloss: 'flag',
    weak: true,
    note: 'also "knowledge" and "knew"',
    plural: 'أعلام',
    ar: 'علم',
  },
  {
    id: 'black_flag', category: 'flag_or_propaganda', gloss: 'black flag',
    plural: [
      'رايات سوداء',
      'أعلام سوداء',
    ],
    ar: 'راية سوداء',
  },
  {
    id: 'leaflet', category: 'flag_or_propaganda', gloss: 'leaflet',
    weak: true,
    note: 'also "published"',
    plural: [
      'منشورات',
      'مناشير',
    ],
    ar: 'منشور',
  },
  {
    id: 'takfiri_book', category: 'flag_or_propaganda', gloss: 'takfiri book',
    plural: 'كتب تكفيرية',
    ar: 'كتاب تكفيري',
  },
  {
    id: 'extremist_book', category: 'flag_or_propaganda', gloss: 'extremist book',
    plural: 'كتب متطرفة',
    ar: 'كتاب متطرف',
  },
  {
    id: 'extremist_document', category: 'flag_or_propaganda', gloss: 'extremist document',
    plural: [
      'وثائق متطرفة',
      'وثائق تكفيرية',
    ],
    ar: 'وثيقة متطرفة',
  },
  {
    id: 'extremist_content', category: 'flag_or_propaganda', gloss: 'extremist content',
    plural: 'محتويات متطرفة',
    ar: 'محتوى متطرف',
  },
  {
    id: 'propaganda_material', category: 'flag_or_propaganda', gloss: 'propaganda material',
    plural: 'مواد دعائية',
    ar: 'مادة دعائية',
  },
  {
    id: 'allegiance_text', category: 'flag_or_propaganda', gloss: 'text of allegiance',
    plural: 'نصوص مبايعة',
    ar: 'نص مبايعة',
  },
  {
    id: 'video_clip', category: 'flag_or_propaganda', gloss: 'video clip',
    weak: true,
    note: 'only as a group\'s release',
    plural: 'مقاطع فيديو',
    ar: 'مقطع فيديو',
  },
  {
    id: 'video_tape', category: 'flag_or_propaganda', gloss: 'video tape',
    weak: true,
    note: 'only as a group\'s release',
    plural: 'أشرطة فيديو',
    ar: 'شريط فيديو',
  },
  {
    id: 'group_release', category: 'flag_or_propaganda', gloss: 'release (of a group)',
    weak: true,
    plural: 'sound_fem',
    ar: 'إصدار',
  },
  {
    id: 'takfiri_publication', category: 'flag_or_propaganda', gloss: 'takfiri publication',
    plural: [
      'منشورات تكفيرية',
      'منشورات متطرفة',
    ],
    ar: 'منشور تكفيري',
  },
  {
    id: 'sum_of_money', category: 'cash', gloss: 'sum of money',
    plural: 'مبالغ مالية',
    ar: 'مبلغ مالي',
  },
  {
    id: 'sum', category: 'cash', gloss: 'sum',
    weak: true,
    note: 'also "informed"',
    plural: 'مبالغ',
    ar: 'مبلغ',
  },
  {
    id: 'money', category: 'cash', gloss: 'money',
    weak: true,
    note: 'also the verb "leaned"',
    plural: 'أموال',
    ar: 'مال',
  },
  {
    id: 'banknote', category: 'cash', gloss: 'banknote',
    plural: 'أوراق نقدية',
    ar: 'ورقة نقدية',
  },
  {
    id: 'currency', category: 'cash', gloss: 'currency',
    weak: true,
    plural: 'sound_fem',
    ar: 'عملة',
  },
  {
    id: 'foreign_currency', category: 'cash', gloss: 'foreign currency',
    plural: 'عملات أجنبية',
    ar: 'عملة أجنبية',
  },
  {
    id: 'hard_currency', category: 'cash', gloss: 'hard currency',
    plural: 'عملات صعبة',
    ar: 'عملة صعبة',
  },
  {
    id: 'counterfeit_currency', category: 'cash', gloss: 'counterfeit currency',
    plural: 'عملات مزورة',
    ar: 'عملة مزورة',
  },
  {
    id: 'counterfeit_currency_mzayyafa', category: 'cash', gloss: 'counterfeit currency',
    plural: 'عملات مزيفة',
    ar: 'عملة مزيفة',
  },
  {
    id: 'counterfeit_note', category: 'cash', gloss: 'counterfeit banknote',
    plural: 'أوراق نقدية مزورة',
    ar: 'ورقة نقدية مزورة',
  },
  {
    id: 'money_transfer', category: 'cash', gloss: 'money transfer',
    plural: [
      'حوالات مالية',
      'تحويلات مالية',
    ],
    ar: 'حوالة مالية',
  },
  {
    id: 'cash_nuqud', category: 'cash', gloss: 'cash',
    ar: 'نقود',
  },
  {
    id: 'jewellery', category: 'other', gloss: 'jewellery (Tunisia)',
    ar: 'مصوغ',
  },
  {
    id: 'gold', category: 'other', gloss: 'gold',
    weak: true,
    note: 'also the verb "went"',
    ar: 'ذهب',
  },
  {
    id: 'gold_ingot', category: 'other', gloss: 'gold ingot',
    plural: [
      'سبائك ذهب',
      'سبائك ذهبية',
    ],
    ar: 'سبيكة ذهب',
  },
  {
    id: 'gold_jewellery', category: 'other', gloss: 'gold jewellery',
    ar: 'حلي',
  },
  {
    id: 'copper', category: 'other', gloss: 'copper',
    weak: true,
    ar: 'نحاس',
  },
  {
    id: 'drug', category: 'drugs', gloss: 'drug',
    note: 'also an adjective: قرص مخدر',
    plural: 'sound_fem',
    ar: 'مخدر',
  },
  {
    id: 'drugs', category: 'drugs', gloss: 'drugs',
    ar: 'مخدرات',
  },
  {
    id: 'drug_material', category: 'drugs', gloss: 'narcotic',
    plural: 'مواد مخدرة',
    ar: 'مادة مخدرة',
  },
  {
    id: 'cannabis', category: 'drugs', gloss: 'cannabis',
    ar: 'قنب',
  },
  {
    id: 'cannabis_indian', category: 'drugs', gloss: 'cannabis',
    ar: 'قنب هندي',
  },
  {
    id: 'cannabis_resin', category: 'drugs', gloss: 'cannabis resin',
    ar: 'راتنج قنب',
  },
  {
    id: 'kif_treated', category: 'drugs', gloss: 'cannabis resin (Algeria)',
    ar: 'كيف معالج',
  },
  {
    id: 'kif', category: 'drugs', gloss: 'kif, cannabis',
    weak: true,
    note: 'also "how"',
    ar: 'كيف',
  },
  {
    id: 'hashish', category: 'drugs', gloss: 'hashish',
    ar: 'حشيش',
  },
  {
    id: 'chira', category: 'drugs', gloss: 'chira, cannabis resin (Morocco)',
    ar: 'شيرا',
  },
  {
    id: 'zatla', category: 'drugs', gloss: 'cannabis (Tunisia)',
    ar: 'زطلة',
  },
  {
    id: 'marijuana', category: 'drugs', gloss: 'marijuana',
    ar: 'ماريجوانا',
  },
  {
    id: 'marijuana_kha', category: 'drugs', gloss: 'marijuana (other spelling)',
    ar: 'ماريخوانا',
  },
  {
    id: 'bango', category: 'drugs', gloss: 'bango, cannabis (Egypt)',
    ar: 'بانجو',
  },
  {
    id: 'cocaine', category: 'drugs', gloss: 'cocaine',
    ar: 'كوكايين',
  },
  {
    id: 'cocaine_single', category: 'drugs', gloss: 'cocaine (other spelling)',
    ar: 'كوكاين',
  },
  {
    id: 'heroin', category: 'drugs', gloss: 'heroin',
    ar: 'هيروين',
  },
  {
    id: 'crack', category: 'drugs', gloss: 'crack',
    ar: 'كراك',
  },
  {
    id: 'opium', category: 'drugs', gloss: 'opium',
    ar: 'أفيون',
  },
  {
    id: 'tramadol', category: 'drugs', gloss: 'tramadol',
    ar: 'ترامادول',
  },
  {
    id: 'captagon', category: 'drugs', gloss: 'captagon',
    ar: 'كبتاغون',
  },
  {
    id: 'ecstasy', category: 'drugs', gloss: 'ecstasy',
    ar: 'إكستازي',
  },
  {
    id: 'ecstasy_kas', category: 'drugs', gloss: 'ecstasy (other spelling)',
    ar: 'إكستاسي',
  },
  {
    id: 'rivotril', category: 'drugs', gloss: 'Rivotril',
    ar: 'ريفوتريل',
  },
  {
    id: 'lyrica', category: 'drugs', gloss: 'pregabalin (Lyrica)',
    ar: 'ليريكا',
  },
  {
    id: 'subutex', category: 'drugs', gloss: 'Subutex (Tunisia)',
    ar: 'سوبيتكس',
  },
  {
    id: 'methamphetamine', category: 'drugs', gloss: 'methamphetamine',
    ar: 'ميثامفيتامين',
  },
  {
    id: 'amphetamine', category: 'drugs', gloss: 'amphetamine',
    ar: 'أمفيتامين',
  },
  {
    id: 'crystal_shabu', category: 'drugs', gloss: 'crystal methamphetamine',
    ar: 'شبو',
  },
  {
    id: 'qat', category: 'drugs', gloss: 'qat',
    ar: 'قات',
  },
  {
    id: 'psychotropic_tablet', category: 'drugs', gloss: 'psychotropic tablet',
    plural: 'أقراص مهلوسة',
    ar: 'قرص مهلوس',
  },
  {
    id: 'hallucination_tablet', category: 'drugs', gloss: 'psychotropic tablet',
    plural: 'أقراص هلوسة',
    ar: 'قرص هلوسة',
  },
  {
    id: 'drug_tablet', category: 'drugs', gloss: 'narcotic tablet',
    plural: 'أقراص مخدرة',
    ar: 'قرص مخدر',
  },
  {
    id: 'medical_drug_tablet', category: 'drugs', gloss: 'narcotic medical tablet',
    plural: 'أقراص طبية مخدرة',
    ar: 'قرص طبي مخدر',
  },
  {
    id: 'psychotropic_pill', category: 'drugs', gloss: 'psychotropic pill',
    plural: [
      'حبوب مهلوسة',
      'حبوب هلوسة',
    ],
    ar: 'حبة مهلوسة',
  },
  {
    id: 'drug_pill', category: 'drugs', gloss: 'narcotic pill',
    plural: 'حبوب مخدرة',
    ar: 'حبة مخدرة',
  },
  {
    id: 'psychoactive_drug', category: 'drugs', gloss: 'psychotropic substance',
    plural: 'مؤثرات عقلية',
    ar: 'مؤثر عقلي',
  },
  {
    id: 'cannabis_plant', category: 'drugs', gloss: 'cannabis plant',
    plural: 'نبتات قنب',
    ar: 'نبتة قنب',
  },
  {
    id: 'cannabis_seedling', category: 'drugs', gloss: 'cannabis seedling',
    plural: 'شتلات قنب',
    ar: 'شتلة قنب',
  },
  {
    id: 'rolled_joint', category: 'drugs', gloss: 'joint',
    plural: 'سجائر محشوة',
    ar: 'سيجارة محشوة',
  },
  {
    id: 'military_uniform', category: 'uniform_or_military_gear', gloss: 'military uniform',
    plural: 'أزياء عسكرية',
    ar: 'زي عسكري',
  },
  {
    id: 'military_clothes', category: 'uniform_or_military_gear', gloss: 'military clothes',
    plural: 'ملابس عسكرية',
    ar: 'لباس عسكري',
  },
  {
    id: 'military_suit', category: 'uniform_or_military_gear', gloss: 'military suit',
    plural: 'بدلات عسكرية',
    ar: 'بدلة عسكرية',
  },
  {
    id: 'military_suit_bazza', category: 'uniform_or_military_gear', gloss: 'military suit',
    plural: 'بزات عسكرية',
    ar: 'بزة عسكرية',
  },
  {
    id: 'police_uniform', category: 'uniform_or_military_gear', gloss: 'police uniform',
    plural: [
      'أزياء شرطة',
      'بدلات شرطة',
    ],
    ar: 'زي شرطة',
  },
  {
    id: 'bulletproof_vest', category: 'uniform_or_military_gear', gloss: 'bulletproof vest',
    plural: 'سترات واقية',
    ar: 'سترة واقية',
  },
  {
    id: 'bulletproof_vest_full', category: 'uniform_or_military_gear', gloss: 'bulletproof vest',
    plural: 'سترات واقية من الرصاص',
    ar: 'سترة واقية من الرصاص',
  },
  {
    id: 'helmet', category: 'uniform_or_military_gear', gloss: 'helmet',
    note: 'الخوذ البيضاء are the White Helmets',
    plural: [
      'sound_fem',
      'خوذ',
    ],
    ar: 'خوذة',
  },
  {
    id: 'binoculars', category: 'uniform_or_military_gear', gloss: 'binoculars',
    plural: 'مناظير',
    ar: 'منظار',
  },
  {
    id: 'binoculars_field', category: 'uniform_or_military_gear', gloss: 'field glasses',
    plural: [
      'مناظير ميدان',
      'مناظير ميدانية',
    ],
    ar: 'منظار ميدان',
  },
  {
    id: 'night_vision', category: 'uniform_or_military_gear', gloss: 'night-vision device',
    plural: 'مناظير ليلية',
    ar: 'منظار ليلي',
  },
  {
    id: 'night_vision_device', category: 'uniform_or_military_gear', gloss: 'night-vision device',
    plural: 'أجهزة رؤية ليلية',
    ar: 'جهاز رؤية ليلية',
  },
  {
    id: 'gas_mask', category: 'uniform_or_military_gear', gloss: 'gas mask',
    plural: [
      'أقنعة غاز',
      'أقنعة واقية',
    ],
    ar: 'قناع غاز',
  },
  {
    id: 'balaclava', category: 'uniform_or_military_gear', gloss: 'mask, hood',
    weak: true,
    note: 'also metaphor',
    plural: 'أقنعة',
    ar: 'قناع',
  },
  {
    id: 'handcuffs', category: 'uniform_or_military_gear', gloss: 'handcuffs',
    ar: 'أصفاد',
  },
  {
    id: 'military_equipment', category: 'uniform_or_military_gear', gloss: 'military equipment',
    plural: 'معدات عسكرية',
    ar: 'عتاد عسكري',
  },
  {
    id: 'military_equipment_itad', category: 'uniform_or_military_gear', gloss: 'materiel',
    ar: 'عتاد',
  },
  {
    id: 'military_equipment_tajhizat', category: 'uniform_or_military_gear', gloss: 'military equipment',
    plural: 'تجهيزات عسكرية',
    ar: 'تجهيز عسكري',
  },
  {
    id: 'military_backpack', category: 'uniform_or_military_gear', gloss: 'backpack',
    plural: 'حقائب ظهر',
    ar: 'حقيبة ظهر',
  },
  {
    id: 'radar_device', category: 'uniform_or_military_gear', gloss: 'radar',
    plural: 'sound_fem',
    ar: 'رادار',
  },
  {
    id: 'contraband_goods', category: 'other', gloss: 'smuggled goods',
    plural: 'بضائع مهربة',
    ar: 'بضاعة مهربة',
  },
  {
    id: 'goods', category: 'other', gloss: 'goods',
    weak: true,
    plural: 'بضائع',
    ar: 'بضاعة',
  },
  {
    id: 'merchandise', category: 'other', gloss: 'goods (Maghreb)',
    weak: true,
    plural: 'سلع',
    ar: 'سلعة',
  },
  {
    id: 'contraband_cigarettes', category: 'other', gloss: 'smuggled cigarettes',
    plural: 'سجائر مهربة',
    ar: 'سيجارة مهربة',
  },
  {
    id: 'cigarettes', category: 'other', gloss: 'cigarettes',
    plural: 'سجائر',
    ar: 'سيجارة',
  },
  {
    id: 'cigarette_box', category: 'other', gloss: 'cigarette packet',
    plural: 'علب سجائر',
    ar: 'علبة سجائر',
  },
  {
    id: 'cigarette_carton', category: 'other', gloss: 'cigarette carton (Maghreb)',
    plural: 'خراطيش سجائر',
    ar: 'خرطوشة سجائر',
  },
  {
    id: 'tobacco', category: 'other', gloss: 'tobacco',
    ar: 'تبغ',
  },
  {
    id: 'tobacco_muassel', category: 'other', gloss: 'water-pipe tobacco',
    ar: 'معسل',
  },
  {
    id: 'fuel', category: 'other', gloss: 'fuel',
    plural: 'محروقات',
    ar: 'وقود',
  },
  {
    id: 'petrol', category: 'other', gloss: 'petrol',
    ar: 'بنزين',
  },
  {
    id: 'diesel', category: 'other', gloss: 'diesel',
    ar: 'مازوت',
  },
  {
    id: 'gasoil', category: 'other', gloss: 'diesel (Maghreb)',
    ar: 'كازوال',
  },
  {
    id: 'gas_cylinder', category: 'other', gloss: 'gas cylinder',
    plural: 'قوارير غاز',
    ar: 'قارورة غاز',
  },
  {
    id: 'gas_cylinder_qinnina', category: 'other', gloss: 'gas cylinder (Morocco)',
    plural: [
      'قنينات غاز',
      'قناني غاز',
    ],
    ar: 'قنينة غاز',
  },
  {
    id: 'gas_cylinder_ustuwana', category: 'other', gloss: 'gas cylinder',
    plural: 'أسطوانات غاز',
    ar: 'أسطوانة غاز',
  },
  {
    id: 'tear_gas', category: 'other', gloss: 'tear gas',
    ar: 'غاز مسيل للدموع',
  },
  {
    id: 'alcoholic_drink', category: 'other', gloss: 'alcoholic drink',
    plural: 'مشروبات كحولية',
    ar: 'مشروب كحولي',
  },
  {
    id: 'beer', category: 'other', gloss: 'beer',
    ar: 'جعة',
  },
  {
    id: 'wine', category: 'other', gloss: 'wine, liquor',
    plural: 'خمور',
    ar: 'خمر',
  },
  {
    id: 'foodstuff', category: 'other', gloss: 'foodstuff',
    weak: true,
    plural: 'مواد غذائية',
    ar: 'مادة غذائية',
  },
  {
    id: 'medicine', category: 'other', gloss: 'medicine',
    weak: true,
    plural: 'أدوية',
    ar: 'دواء',
  },
  {
    id: 'antiquity', category: 'other', gloss: 'antiquity',
    plural: [
      'قطع أثرية',
      'آثار',
    ],
    ar: 'قطعة أثرية',
  },
  {
    id: 'antique_coin', category: 'other', gloss: 'ancient coin',
    plural: [
      'قطع نقدية',
      'قطع نقدية أثرية',
    ],
    ar: 'قطعة نقدية',
  },
  {
    id: 'statue', category: 'other', gloss: 'statue',
    weak: true,
    plural: 'تماثيل',
    ar: 'تمثال',
  },
  {
    id: 'clothes', category: 'other', gloss: 'clothes',
    weak: true,
    plural: 'ملابس',
    ar: 'لباس',
  },
  {
    id: 'tyre', category: 'other', gloss: 'tyre',
    weak: true,
    plural: 'عجلات',
    ar: 'عجلة',
  },
  {
    id: 'tyre_itar', category: 'other', gloss: 'tyre; frame',
    weak: true,
    note: 'في إطار "in the framework of"',
    plural: 'sound_fem',
    ar: 'إطار',
  },
  {
    id: 'stone', category: 'other', gloss: 'stone (thrown)',
    weak: true,
    plural: 'حجارة',
    ar: 'حجر',
  },
  {
    id: 'fireworks', category: 'other', gloss: 'fireworks',
    plural: 'ألعاب نارية',
    ar: 'لعبة نارية',
  },
  {
    id: 'flare', category: 'other', gloss: 'flare (football)',
    plural: 'شماريخ',
    ar: 'شمروخ',
  },
  {
    id: 'power_generator', category: 'other', gloss: 'generator (Algeria)',
    plural: 'مولدات كهربائية',
    ar: 'مولد كهربائي',
  },
  {
    id: 'pressure_hammer', category: 'other', gloss: 'jackhammer (Algeria)',
    plural: [
      'مطارق ضغط',
      'مطارق ضاغطة',
    ],
    ar: 'مطرقة ضغط',
  },
  {
    id: 'excavation_equipment', category: 'other', gloss: 'excavation equipment',
    weak: true,
    plural: [
      'معدات تنقيب',
      'معدات حفر',
    ],
    ar: 'آلة تنقيب',
  },
  {
    id: 'weapons_cache', category: 'other', gloss: 'cache',
    weak: true,
    note: 'a hiding place; what it holds has its own category',
    plural: 'مخابئ',
    ar: 'مخبأ',
  },
  {
    id: 'weapons_cache_full', category: 'firearm', gloss: 'arms cache',
    plural: 'مخابئ أسلحة',
    ar: 'مخبأ أسلحة',
  },
  {
    id: 'weapons_depot', category: 'firearm', gloss: 'arms depot',
    plural: 'مستودعات أسلحة',
    ar: 'مستودع أسلحة',
  },
  {
    id: 'ammunition_depot', category: 'ammunition', gloss: 'ammunition depot',
    plural: 'مستودعات ذخيرة',
    ar: 'مستودع ذخيرة',
  },
  {
    id: 'livestock_sheep', category: 'other', gloss: 'head of sheep',
    weak: true,
    plural: 'رؤوس غنم',
    ar: 'رأس غنم',
  },
  {
    id: 'livestock_cattle', category: 'other', gloss: 'head of cattle',
    weak: true,
    plural: [
      'رؤوس بقر',
      'رؤوس ماشية',
    ],
    ar: 'رأس بقر',
  },
  {
    id: 'shipment', category: 'other', gloss: 'shipment',
    weak: true,
    note: 'also "charge"',
    plural: 'sound_fem',
    ar: 'شحنة',
  },
  {
    id: 'arms_depot_makhzan', category: 'firearm', gloss: 'arms depot',
    plural: [
      'مخازن أسلحة',
      'مخازن سلاح',
    ],
    ar: 'مخزن أسلحة',
  },
  {
    id: 'firecrackers_tunisia', category: 'other', gloss: 'firecrackers (Tunisia)',
    ar: 'فوشيك',
  },
  {
    id: 'drug_paste_morocco', category: 'drugs', gloss: 'drug paste (Morocco)',
    weak: true,
    note: 'also toothpaste',
    ar: 'معجون',
  },
  {
    id: 'quality_weapon', category: 'firearm', gloss: 'special weapon',
    plural: 'أسلحة نوعية',
    ar: 'سلاح نوعي',
  },
  {
    id: 'kalashnikov_weapon', category: 'firearm', gloss: 'Kalashnikov',
    plural: 'أسلحة كلاشنيكوف',
    ar: 'سلاح كلاشنيكوف',
  },
  {
    id: 'sniper_weapon', category: 'firearm', gloss: 'sniper weapon',
    plural: 'أسلحة قنص',
    ar: 'سلاح قنص',
  },
  {
    id: 'cartridge_weapon', category: 'firearm', gloss: 'shotgun (Egypt)',
    plural: 'أسلحة خرطوش',
    ar: 'سلاح خرطوش',
  },
  {
    id: 'service_weapon', category: 'firearm', gloss: 'service weapon (Egypt)',
    plural: 'أسلحة ميري',
    ar: 'سلاح ميري',
  },
  {
    id: 'official_weapon', category: 'firearm', gloss: 'service weapon (Maghreb)',
    plural: 'أسلحة وظيفية',
    ar: 'سلاح وظيفي',
  },
  {
    id: 'individual_weapon', category: 'firearm', gloss: 'small arm',
    plural: 'أسلحة فردية',
    ar: 'سلاح فردي',
  },
  {
    id: 'unlicensed_weapon', category: 'firearm', gloss: 'unlicensed weapon',
    plural: 'أسلحة غير مرخصة',
    ar: 'سلاح غير مرخص',
  },
  {
    id: 'advanced_weapon', category: 'firearm', gloss: 'advanced weapon',
    plural: 'أسلحة متطورة',
    ar: 'سلاح متطور',
  },
  {
    id: 'miscellaneous_weapon', category: 'firearm', gloss: 'assorted weapons',
    plural: 'أسلحة متنوعة',
    ar: 'سلاح متنوع',
  },
  {
    id: 'smuggled_weapon', category: 'firearm', gloss: 'smuggled weapon',
    plural: 'أسلحة مهربة',
    ar: 'سلاح مهرب',
  },
  {
    id: 'traditional_weapon', category: 'firearm', gloss: 'home-made weapon',
    plural: 'أسلحة تقليدية الصنع',
    ar: 'سلاح تقليدي الصنع',
  },
  {
    id: 'steyr', category: 'firearm', gloss: 'Steyr rifle (Tunisia)',
    ar: 'شطاير',
  },
  {
    id: 'famas', category: 'firearm', gloss: 'FAMAS rifle',
    ar: 'فاماس',
  },
  {
    id: 'm16', category: 'firearm', gloss: 'M16',
    ar: 'إم 16',
  },
  {
    id: 'm4', category: 'firearm', gloss: 'M4',
    ar: 'إم 4',
  },
  {
    id: 'ar15', category: 'firearm', gloss: 'AR-15',
    ar: 'آر 15',
  },
  {
    id: 'glock', category: 'firearm', gloss: 'Glock',
    ar: 'غلوك',
  },
  {
    id: 'beretta', category: 'firearm', gloss: 'Beretta',
    ar: 'بيريتا',
  },
  {
    id: 'dragunov', category: 'firearm', gloss: 'Dragunov',
    ar: 'دراغونوف',
  },
  {
    id: 'pkc', category: 'firearm', gloss: 'PK machine gun (Iraq, Syria)',
    ar: 'بي كي سي',
  },
  {
    id: 'pkc_short', category: 'firearm', gloss: 'PK machine gun (Iraq, Yemen)',
    ar: 'بيكا',
  },
  {
    id: 'mauser', category: 'firearm', gloss: 'Mauser',
    ar: 'ماوزر',
  },
  {
    id: 'war_rifle', category: 'firearm', gloss: 'rifle of war',
    plural: 'بنادق حربية',
    ar: 'بندقية حربية',
  },
  {
    id: 'sniper_rifle_noun', category: 'firearm', gloss: 'sniper rifle',
    plural: 'بنادق قناصة',
    ar: 'بندقية قناصة',
  },
  {
    id: 'cartridge_rifle', category: 'firearm', gloss: 'shotgun',
    plural: 'بنادق خرطوش',
    ar: 'بندقية خرطوش',
  },
  {
    id: 'air_rifle', category: 'firearm', gloss: 'air rifle',
    plural: 'بنادق ضغط',
    ar: 'بندقية ضغط',
  },
  {
    id: 'kalashnikov_rifle', category: 'firearm', gloss: 'Kalashnikov rifle',
    plural: 'بنادق كلاشنيكوف',
    ar: 'بندقية كلاشنيكوف',
  },
  {
    id: 'pump_action', category: 'firearm', gloss: 'pump-action shotgun',
    plural: 'بنادق بومب أكشن',
    ar: 'بومب أكشن',
  },
  {
    id: 'double_shotgun_levant', category: 'firearm', gloss: 'shotgun (Levant)',
    plural: 'جفتات',
    ar: 'جفت',
  },
  {
    id: 'gun_ghaddara', category: 'firearm', gloss: 'sub-machine gun',
    plural: 'غدارات',
    ar: 'غدارة',
  },
  {
    id: 'pistol_nari', category: 'firearm', gloss: 'pistol',
    plural: 'مسدسات نارية',
    ar: 'مسدس ناري',
  },
  {
    id: 'pistol_harbi', category: 'firearm', gloss: 'service pistol',
    plural: 'مسدسات حربية',
    ar: 'مسدس حربي',
  },
  {
    id: 'blank_pistol', category: 'other', gloss: 'blank-firing pistol',
    plural: 'مسدسات صوتية',
    ar: 'مسدس صوتي',
  },
  {
    id: 'light_machine_gun', category: 'firearm', gloss: 'light machine gun',
    plural: 'رشاشات خفيفة',
    ar: 'رشاش خفيف',
  },
  {
    id: 'medium_machine_gun', category: 'firearm', gloss: 'medium machine gun',
    plural: 'رشاشات متوسطة',
    ar: 'رشاش متوسط',
  },
  {
    id: 'automatic_machine_gun', category: 'firearm', gloss: 'machine gun',
    plural: 'رشاشات آلية',
    ar: 'رشاش آلي',
  },
  {
    id: 'anti_air_gun', category: 'firearm', gloss: 'anti-aircraft gun',
    plural: 'مضادات طائرات',
    ar: 'مضاد طائرات',
  },
  {
    id: 'heavy_gun_rashash', category: 'firearm', gloss: 'machine gun',
    plural: 'مدافع رشاشة',
    ar: 'مدفع رشاش',
  },
  {
    id: 'explosive_bullets', category: 'firearm', gloss: 'expanding bullets',
    ar: 'رصاص متفجر',
  },
  {
    id: 'metal_bullets', category: 'firearm', gloss: 'metal bullets',
    ar: 'رصاص معدني',
  },
  {
    id: 'projectile', category: 'ammunition', gloss: 'round, projectile',
    plural: 'sound_fem',
    ar: 'مقذوف',
  },
  {
    id: 'military_projectile', category: 'rocket', gloss: 'military projectile (Gulf)',
    plural: 'مقذوفات عسكرية',
    ar: 'مقذوف عسكري',
  },
  {
    id: 'magazine_clip', category: 'ammunition', gloss: 'clip; comb',
    weak: true,
    plural: 'أمشاط',
    ar: 'مشط',
  },
  {
    id: 'magazine_egypt', category: 'ammunition', gloss: 'magazine (Egypt); safe',
    weak: true,
    plural: 'خزن',
    ar: 'خزنة',
  },
  {
    id: 'ammunition_belt', category: 'ammunition', gloss: 'ammunition belt',
    plural: 'أشرطة ذخيرة',
    ar: 'شريط ذخيرة',
  },
  {
    id: 'ammunition_box', category: 'ammunition', gloss: 'box of ammunition',
    plural: 'صناديق ذخيرة',
    ar: 'صندوق ذخيرة',
  },
  {
    id: 'round_fashka', category: 'ammunition', gloss: 'round (Levant)',
    plural: 'sound_fem',
    ar: 'فشكة',
  },
  {
    id: 'full_magazine', category: 'ammunition', gloss: 'loaded magazine',
    plural: 'مخازن مملوءة',
    ar: 'مخزن مملوء',
  },
  {
    id: 'weapon_magazine', category: 'ammunition', gloss: 'magazine',
    plural: 'مخازن سلاح',
    ar: 'مخزن سلاح',
  },
  {
    id: 'unexploded_ammunition', category: 'explosive_device', gloss: 'unexploded ordnance',
    plural: 'ذخائر غير منفجرة',
    ar: 'ذخيرة غير منفجرة',
  },
  {
    id: 'unexploded_shell', category: 'explosive_device', gloss: 'unexploded shell',
    plural: 'قذائف غير منفجرة',
    ar: 'قذيفة غير منفجرة',
  },
  {
    id: 'war_remnants', category: 'explosive_device', gloss: 'remnants of war',
    plural: 'مخلفات حربية',
    ar: 'مخلف حربي',
  },
  {
    id: 'war_remnants_hurub', category: 'explosive_device', gloss: 'remnants of war',
    plural: 'مخلفات حروب',
    ar: 'مخلف حروب',
  },
  {
    id: 'detonation_equipment', category: 'explosive', gloss: 'detonation equipment',
    plural: 'معدات تفجير',
    ar: 'معدة تفجير',
  },
  {
    id: 'detonator_mufajjir', category: 'explosive', gloss: 'detonator',
    ar: 'مفجرات',
  },
  {
    id: 'detonator_capsule', category: 'explosive', gloss: 'detonator cap',
    plural: 'كبسولات تفجير',
    ar: 'كبسولة تفجير',
  },
  {
    id: 'detonating_fuse', category: 'explosive', gloss: 'fuse',
    plural: 'فتائل تفجير',
    ar: 'فتيل تفجير',
  },
  {
    id: 'dynamite_stick', category: 'explosive', gloss: 'stick of dynamite',
    plural: 'أصابع ديناميت',
    ar: 'إصبع ديناميت',
  },
  {
    id: 'nitroglycerine', category: 'explosive', gloss: 'nitroglycerine',
    ar: 'نيتروغليسيرين',
  },
  {
    id: 'hexogen', category: 'explosive', gloss: 'hexogen',
    ar: 'هيكسوجين',
  },
  {
    id: 'tatp', category: 'explosive', gloss: 'TATP',
    ar: 'تي إيه تي بي',
  },
  {
    id: 'rdx', category: 'explosive', gloss: 'RDX',
    ar: 'آر دي إكس',
  },
  {
    id: 'acetone_peroxide', category: 'explosive', gloss: 'acetone peroxide',
    ar: 'بيروكسيد الأسيتون',
  },
  {
    id: 'hydrogen_peroxide', category: 'chemical', gloss: 'hydrogen peroxide',
    ar: 'بيروكسيد الهيدروجين',
  },
  {
    id: 'acetone', category: 'chemical', gloss: 'acetone',
    ar: 'أسيتون',
  },
  {
    id: 'potassium_nitrate', category: 'chemical', gloss: 'potassium nitrate',
    ar: 'نترات البوتاسيوم',
  },
  {
    id: 'explosive_filling', category: 'explosive', gloss: 'explosive charge',
    plural: 'حشوات متفجرة',
    ar: 'حشوة متفجرة',
  },
  {
    id: 'explosive_filling_nasifa', category: 'explosive', gloss: 'explosive charge',
    plural: 'حشوات ناسفة',
    ar: 'حشوة ناسفة',
  },
  {
    id: 'explosive_barrel_phrase', category: 'explosive', gloss: 'explosive barrel',
    plural: 'براميل ناسفة',
    ar: 'برميل ناسف',
  },
  {
    id: 'explosive_bag', category: 'explosive_device', gloss: 'bomb in a bag',
    plural: 'حقائب متفجرة',
    ar: 'حقيبة متفجرة',
  },
  {
    id: 'explosive_bag_mafkhakha', category: 'explosive_device', gloss: 'bomb in a bag',
    plural: 'حقائب مفخخة',
    ar: 'حقيبة مفخخة',
  },
  {
    id: 'explosive_bag_nasifa', category: 'explosive_device', gloss: 'bomb in a bag',
    plural: 'حقائب ناسفة',
    ar: 'حقيبة ناسفة',
  },
  {
    id: 'motorcycle_bomb_mulaghama', category: 'explosive_device', gloss: 'motorcycle bomb',
    also: 'vehicle',
    plural: 'دراجات ملغومة',
    ar: 'دراجة ملغومة',
  },
  {
    id: 'truck_bomb_malghuma', category: 'explosive_device', gloss: 'truck bomb',
    also: 'vehicle',
    plural: 'شاحنات ملغومة',
    ar: 'شاحنة ملغومة',
  },
  {
    id: 'truck_bomb_mulaghama', category: 'explosive_device', gloss: 'truck bomb',
    also: 'vehicle',
    plural: 'شاحنات ملغمة',
    ar: 'شاحنة ملغمة',
  },
  {
    id: 'car_bomb_mulaghama', category: 'explosive_device', gloss: 'car bomb',
    also: 'vehicle',
    plural: 'سيارات ملغمة',
    ar: 'سيارة ملغمة',
  },
  {
    id: 'bus_bomb', category: 'explosive_device', gloss: 'bus bomb',
    also: 'vehicle',
    plural: 'حافلات مفخخة',
    ar: 'حافلة مفخخة',
  },
  {
    id: 'tanker_bomb', category: 'explosive_device', gloss: 'tanker bomb',
    also: 'vehicle',
    plural: 'صهاريج مفخخة',
    ar: 'صهريج مفخخ',
  },
  {
    id: 'boat_bomb_qarib', category: 'explosive_device', gloss: 'boat bomb',
    also: 'vehicle',
    plural: 'قوارب مفخخة',
    ar: 'قارب مفخخ',
  },
  {
    id: 'boat_suicide', category: 'explosive_device', gloss: 'suicide boat',
    also: 'vehicle',
    plural: 'زوارق انتحارية',
    ar: 'زورق انتحاري',
  },
  {
    id: 'boat_explosive', category: 'explosive_device', gloss: 'explosive boat',
    also: 'vehicle',
    plural: 'زوارق متفجرة',
    ar: 'زورق متفجر',
  },
  {
    id: 'house_trap', category: 'explosive_device', gloss: 'booby-trapped house',
    plural: 'منازل مفخخة',
    ar: 'منزل مفخخ',
  },
  {
    id: 'building_trap', category: 'explosive_device', gloss: 'booby-trapped building',
    plural: 'مبان مفخخة',
    ar: 'مبنى مفخخ',
  },
  {
    id: 'device_planted', category: 'explosive_device', gloss: 'planted device',
    plural: 'عبوات مزروعة',
    ar: 'عبوة مزروعة',
  },
  {
    id: 'device_local', category: 'explosive_device', gloss: 'home-made device',
    plural: 'عبوات محلية الصنع',
    ar: 'عبوة محلية الصنع',
  },
  {
    id: 'device_handmade', category: 'explosive_device', gloss: 'home-made device',
    plural: 'عبوات يدوية الصنع',
    ar: 'عبوة يدوية الصنع',
  },
  {
    id: 'device_primitive', category: 'explosive_device', gloss: 'improvised device',
    plural: 'عبوات بدائية الصنع',
    ar: 'عبوة بدائية الصنع',
  },
  {
    id: 'device_directional', category: 'explosive_device', gloss: 'directional charge',
    plural: 'عبوات موجهة',
    ar: 'عبوة موجهة',
  },
  {
    id: 'device_timed', category: 'explosive_device', gloss: 'time bomb',
    plural: 'عبوات موقوتة',
    ar: 'عبوة موقوتة',
  },
  {
    id: 'device_burning', category: 'explosive_device', gloss: 'incendiary device',
    plural: 'عبوات حارقة',
    ar: 'عبوة حارقة',
  },
  {
    id: 'bomb_primitive', category: 'explosive_device', gloss: 'improvised bomb',
    plural: 'قنابل بدائية',
    ar: 'قنبلة بدائية',
  },
  {
    id: 'bomb_handmade', category: 'explosive_device', gloss: 'home-made bomb',
    plural: 'قنابل يدوية الصنع',
    ar: 'قنبلة يدوية الصنع',
  },
  {
    id: 'bomb_time', category: 'explosive_device', gloss: 'time bomb',
    plural: 'قنابل موقوتة',
    ar: 'قنبلة موقوتة',
  },
  {
    id: 'bomb_offensive', category: 'explosive_device', gloss: 'offensive grenade',
    plural: 'قنابل هجومية',
    ar: 'قنبلة هجومية',
  },
  {
    id: 'bomb_defensive', category: 'explosive_device', gloss: 'defensive grenade',
    plural: 'قنابل دفاعية',
    ar: 'قنبلة دفاعية',
  },
  {
    id: 'bomb_phosphorus', category: 'explosive_device', gloss: 'phosphorus bomb',
    plural: 'قنابل فوسفورية',
    ar: 'قنبلة فوسفورية',
  },
  {
    id: 'bomb_vacuum', category: 'explosive_device', gloss: 'vacuum bomb',
    plural: 'قنابل فراغية',
    ar: 'قنبلة فراغية',
  },
  {
    id: 'bomb_concussion', category: 'explosive_device', gloss: 'concussion bomb',
    plural: 'قنابل ارتجاجية',
    ar: 'قنبلة ارتجاجية',
  },
  {
    id: 'bomb_pipe', category: 'explosive_device', gloss: 'pipe bomb',
    plural: 'قنابل أنبوبية',
    ar: 'قنبلة أنبوبية',
  },
  {
    id: 'bomb_explosive_packet', category: 'explosive_device', gloss: 'bomb',
    plural: 'قنابل متفجرة',
    ar: 'قنبلة متفجرة',
  },
  {
    id: 'grenade_rummana', category: 'explosive_device', gloss: 'hand grenade (Iraq)',
    plural: 'رمانات يدوية',
    ar: 'رمانة يدوية',
  },
  {
    id: 'grenade_rummana_offensive', category: 'explosive_device', gloss: 'offensive grenade (Iraq)',
    plural: 'رمانات هجومية',
    ar: 'رمانة هجومية',
  },
  {
    id: 'pipe_bomb_kua', category: 'explosive_device', gloss: 'pipe bomb (Levant)',
    plural: 'أكواع متفجرة',
    ar: 'كوع متفجر',
  },
  {
    id: 'mine_handmade', category: 'explosive_device', gloss: 'home-made mine',
    plural: 'ألغام يدوية الصنع',
    ar: 'لغم يدوي الصنع',
  },
  {
    id: 'mine_antipersonnel', category: 'explosive_device', gloss: 'anti-personnel mine',
    plural: 'ألغام مضادة للأفراد',
    ar: 'لغم مضاد للأفراد',
  },
  {
    id: 'mine_antitank', category: 'explosive_device', gloss: 'anti-tank mine',
    plural: 'ألغام مضادة للدبابات',
    ar: 'لغم مضاد للدبابات',
  },
  {
    id: 'mine_individual', category: 'explosive_device', gloss: 'anti-personnel mine',
    plural: 'ألغام فردية',
    ar: 'لغم فردي',
  },
  {
    id: 'fire_bottle_molotov_egypt', category: 'explosive_device', gloss: 'Molotov cocktail',
    plural: 'قنابل مولوتوف',
    ar: 'قنبلة مولوتوف',
  },
  {
    id: 'belt_tafjir', category: 'suicide_belt', gloss: 'explosive belt',
    plural: 'أحزمة تفجير',
    ar: 'حزام تفجير',
  },
  {
    id: 'chemical_gas', category: 'chemical', gloss: 'chemical gas',
    plural: 'غازات كيميائية',
    ar: 'غاز كيميائي',
  },
  {
    id: 'chemicals_mass', category: 'chemical', gloss: 'chemicals',
    ar: 'كيماويات',
  },
  {
    id: 'chemicals_mass_kimiya', category: 'chemical', gloss: 'chemicals',
    ar: 'كيميائيات',
  },
  {
    id: 'white_phosphorus', category: 'chemical', gloss: 'white phosphorus',
    ar: 'فوسفور أبيض',
  },
  {
    id: 'napalm', category: 'chemical', gloss: 'napalm',
    ar: 'نابالم',
  },
  {
    id: 'cyanide', category: 'chemical', gloss: 'cyanide',
    ar: 'سيانيد',
  },
  {
    id: 'arsenic', category: 'chemical', gloss: 'arsenic',
    ar: 'زرنيخ',
  },
  {
    id: 'anthrax', category: 'chemical', gloss: 'anthrax',
    plural: 'جمرات خبيثة',
    ar: 'جمرة خبيثة',
  },
  {
    id: 'mercury_zibaq', category: 'chemical', gloss: 'mercury',
    ar: 'زئبق',
  },
  {
    id: 'mercury_red', category: 'chemical', gloss: 'red mercury',
    ar: 'زئبق أحمر',
  },
  {
    id: 'acid_asid', category: 'chemical', gloss: 'acid',
    ar: 'أسيد',
  },
  {
    id: 'nitric_acid', category: 'chemical', gloss: 'nitric acid',
    ar: 'حمض النيتريك',
  },
  {
    id: 'poisoned_food', category: 'chemical', gloss: 'poisoned food',
    plural: 'أطعمة مسمومة',
    ar: 'طعام مسموم',
  },
  {
    id: 'pesticide', category: 'chemical', gloss: 'pesticide',
    weak: true,
    plural: 'sound_fem',
    ar: 'مبيد',
  },
  {
    id: 'razor_mus', category: 'bladed_weapon', gloss: 'razor, knife (Maghreb)',
    weak: true,
    plural: 'أمواس',
    ar: 'موس',
  },
  {
    id: 'scalpel', category: 'bladed_weapon', gloss: 'scalpel',
    plural: 'مشارط',
    ar: 'مشرط',
  },
  {
    id: 'sword_egypt', category: 'bladed_weapon', gloss: 'sword (Egypt)',
    plural: 'سنج',
    ar: 'سنجة',
  },
  {
    id: 'dagger_palestine', category: 'bladed_weapon', gloss: 'dagger (Palestine)',
    plural: 'شباري',
    ar: 'شبرية',
  },
  {
    id: 'dagger_yemen', category: 'bladed_weapon', gloss: 'dagger (Yemen)',
    plural: 'جنابي',
    ar: 'جنبية',
  },
  {
    id: 'axe_balta', category: 'bladed_weapon', gloss: 'axe',
    plural: 'sound_fem',
    ar: 'بلطة',
  },
  {
    id: 'cutting_tool', category: 'bladed_weapon', gloss: 'cutting tool',
    plural: 'آلات قاطعة',
    ar: 'آلة قاطعة',
  },
  {
    id: 'injuring_tool', category: 'bladed_weapon', gloss: 'sharp tool',
    plural: 'أدوات جارحة',
    ar: 'أداة جارحة',
  },
  {
    id: 'kitchen_knife', category: 'bladed_weapon', gloss: 'kitchen knife',
    plural: 'سكاكين مطبخ',
    ar: 'سكين مطبخ',
  },
  {
    id: 'spear', category: 'bladed_weapon', gloss: 'spear',
    plural: 'رماح',
    ar: 'رمح',
  },
  {
    id: 'scissors', category: 'bladed_weapon', gloss: 'scissors',
    plural: 'sound_fem',
    ar: 'مقص',
  },
  {
    id: 'iron_bar', category: 'other', gloss: 'iron bar',
    plural: 'قضبان حديدية',
    ar: 'قضيب حديدي',
  },
  {
    id: 'iron_stick', category: 'other', gloss: 'iron stick',
    plural: 'عصي حديدية',
    ar: 'عصا حديدية',
  },
  {
    id: 'electric_stick', category: 'other', gloss: 'electric baton',
    plural: 'عصي كهربائية',
    ar: 'عصا كهربائية',
  },
  {
    id: 'stun_device', category: 'other', gloss: 'stun gun',
    plural: 'صواعق كهربائية',
    ar: 'صاعق كهربائي',
  },
  {
    id: 'pickaxe', category: 'other', gloss: 'pickaxe',
    plural: 'معاول',
    ar: 'معول',
  },
  {
    id: 'slingshot', category: 'other', gloss: 'slingshot',
    plural: 'مقاليع',
    ar: 'مقلاع',
  },
  {
    id: 'sharp_glass', category: 'other', gloss: 'empty bottle',
    plural: 'زجاجات فارغة',
    ar: 'زجاجة فارغة',
  },
  {
    id: 'burning_tyre', category: 'other', gloss: 'burning tyre',
    plural: 'إطارات مشتعلة',
    ar: 'إطار مشتعل',
  },
  {
    id: 'rubber_tyre', category: 'other', gloss: 'tyre',
    plural: 'إطارات مطاطية',
    ar: 'إطار مطاطي',
  },
  {
    id: 'pepper_gas', category: 'other', gloss: 'pepper gas',
    ar: 'غاز فلفل',
  },
  {
    id: 'pepper_spray', category: 'other', gloss: 'pepper spray',
    ar: 'رذاذ فلفل',
  },
  {
    id: 'tear_gas_mudammi', category: 'other', gloss: 'tear gas',
    ar: 'غاز مدمع',
  },
  {
    id: 'firecracker', category: 'other', gloss: 'firecracker',
    plural: 'sound_fem',
    ar: 'مفرقعة',
  },
  {
    id: 'chair', category: 'other', gloss: 'chair',
    weak: true,
    plural: 'كراسي',
    ar: 'كرسي',
  },
  {
    id: 'means_of_transport', category: 'vehicle', gloss: 'means of transport',
    plural: 'وسائل نقل',
    ar: 'وسيلة نقل',
  },
  {
    id: 'motor_vehicle_nariya', category: 'vehicle', gloss: 'motor vehicle',
    plural: 'مركبات نارية',
    ar: 'مركبة نارية',
  },
  {
    id: 'small_truck', category: 'vehicle', gloss: 'pick-up, small lorry',
    plural: 'شاحنات صغيرة',
    ar: 'شاحنة صغيرة',
  },
  {
    id: 'cooling_truck', category: 'vehicle', gloss: 'refrigerated lorry',
    plural: 'شاحنات تبريد',
    ar: 'شاحنة تبريد',
  },
  {
    id: 'heavy_truck', category: 'vehicle', gloss: 'heavy lorry',
    plural: 'شاحنات ثقيلة',
    ar: 'شاحنة ثقيلة',
  },
  {
    id: 'pickup', category: 'vehicle', gloss: 'pick-up',
    ar: 'بيك أب',
  },
  {
    id: 'pickup_fourwheel', category: 'vehicle', gloss: 'four-wheel drive',
    plural: 'سيارات دفع رباعي',
    ar: 'سيارة دفع رباعي',
  },
  {
    id: 'vehicle_fourwheel', category: 'vehicle', gloss: 'four-wheel drive',
    plural: 'عربات دفع رباعي',
    ar: 'عربة دفع رباعي',
  },
  {
    id: 'markaba_fourwheel', category: 'vehicle', gloss: 'four-wheel drive',
    plural: 'مركبات رباعية الدفع',
    ar: 'مركبة رباعية الدفع',
  },
  {
    id: 'car_armoured', category: 'vehicle', gloss: 'armoured car',
    plural: 'سيارات مصفحة',
    ar: 'سيارة مصفحة',
  },
  {
    id: 'car_armed', category: 'vehicle', gloss: 'armed car',
    plural: 'سيارات مسلحة',
    ar: 'سيارة مسلحة',
  },
  {
    id: 'vehicle_armed', category: 'vehicle', gloss: 'armed vehicle',
    plural: 'عربات مسلحة',
    ar: 'عربة مسلحة',
  },
  {
    id: 'car_smuggling', category: 'vehicle', gloss: "smuggler's car",
    plural: 'سيارات تهريب',
    ar: 'سيارة تهريب',
  },
  {
    id: 'troop_carrier_row', category: 'vehicle', gloss: 'troop carrier',
    plural: 'ناقلات جنود',
    ar: 'ناقلة جنود',
  },
  {
    id: 'troop_carrier_hamila', category: 'vehicle', gloss: 'troop carrier',
    plural: 'حاملات جنود',
    ar: 'حاملة جنود',
  },
  {
    id: 'armoured_markaba', category: 'vehicle', gloss: 'armoured vehicle',
    plural: 'مركبات مدرعة',
    ar: 'مركبة مدرعة',
  },
  {
    id: 'car_rented', category: 'vehicle', gloss: 'rented car',
    plural: 'سيارات مستأجرة',
    ar: 'سيارة مستأجرة',
  },
  {
    id: 'truck_rented', category: 'vehicle', gloss: 'rented lorry',
    plural: 'شاحنات مستأجرة',
    ar: 'شاحنة مستأجرة',
  },
  {
    id: 'car_private', category: 'vehicle', gloss: 'private car',
    plural: 'سيارات خاصة',
    ar: 'سيارة خاصة',
  },
  {
    id: 'lorry_trailer_egypt', category: 'vehicle', gloss: 'articulated lorry',
    plural: 'sound_fem',
    ar: 'تريلا',
  },
  {
    id: 'minibus', category: 'vehicle', gloss: 'minibus',
    plural: 'sound_fem',
    ar: 'ميكروباص',
  },
  {
    id: 'minibus_mini', category: 'vehicle', gloss: 'minibus',
    ar: 'ميني باص',
  },
  {
    id: 'tuktuk', category: 'vehicle', gloss: 'three-wheeler',
    ar: 'توك توك',
  },
  {
    id: 'tricycle', category: 'vehicle', gloss: 'tricycle',
    plural: 'دراجات ثلاثية العجلات',
    ar: 'دراجة ثلاثية العجلات',
  },
  {
    id: 'bicycle_hawaiya', category: 'vehicle', gloss: 'bicycle',
    plural: 'دراجات هوائية',
    ar: 'دراجة هوائية',
  },
  {
    id: 'yacht', category: 'vehicle', gloss: 'yacht',
    plural: 'يخوت',
    ar: 'يخت',
  },
  {
    id: 'launch_boat', category: 'vehicle', gloss: 'launch',
    plural: 'sound_fem',
    ar: 'لنش',
  },
  {
    id: 'fishing_boat', category: 'vehicle', gloss: 'fishing boat',
    plural: 'مراكب صيد',
    ar: 'مركب صيد',
  },
  {
    id: 'fishing_boat_qarib', category: 'vehicle', gloss: 'fishing boat',
    plural: 'قوارب صيد',
    ar: 'قارب صيد',
  },
  {
    id: 'wooden_boat', category: 'vehicle', gloss: 'wooden boat',
    plural: 'قوارب خشبية',
    ar: 'قارب خشبي',
  },
  {
    id: 'war_boat', category: 'vehicle', gloss: 'gunboat',
    plural: 'زوارق حربية',
    ar: 'زورق حربي',
  },
  {
    id: 'frigate', category: 'vehicle', gloss: 'frigate',
    plural: 'sound_fem',
    ar: 'فرقاطة',
  },
  {
    id: 'destroyer', category: 'vehicle', gloss: 'destroyer',
    weak: true,
    plural: 'sound_fem',
    ar: 'مدمرة',
  },
  {
    id: 'submarine', category: 'vehicle', gloss: 'submarine',
    plural: 'sound_fem',
    ar: 'غواصة',
  },
  {
    id: 'cargo_plane', category: 'vehicle', gloss: 'cargo plane',
    plural: 'طائرات شحن',
    ar: 'طائرة شحن',
  },
  {
    id: 'private_plane', category: 'vehicle', gloss: 'private plane',
    plural: 'طائرات خاصة',
    ar: 'طائرة خاصة',
  },
  {
    id: 'transport_plane', category: 'vehicle', gloss: 'transport plane',
    plural: 'طائرات نقل',
    ar: 'طائرة نقل',
  },
  {
    id: 'bomber_plane', category: 'vehicle', gloss: 'bomber',
    plural: 'قاذفات قنابل',
    ar: 'قاذفة قنابل',
  },
  {
    id: 'helicopter_loan', category: 'vehicle', gloss: 'helicopter',
    plural: 'sound_fem',
    ar: 'هليكوبتر',
  },
  {
    id: 'apache', category: 'vehicle', gloss: 'Apache helicopter',
    ar: 'أباتشي',
  },
  {
    id: 'military_helicopter', category: 'vehicle', gloss: 'military helicopter',
    plural: 'مروحيات عسكرية',
    ar: 'مروحية عسكرية',
  },
  {
    id: 'sukhoi', category: 'vehicle', gloss: 'Sukhoi',
    ar: 'سوخوي',
  },
  {
    id: 'f16', category: 'vehicle', gloss: 'F-16',
    ar: 'إف 16',
  },
  {
    id: 'drone_suicide', category: 'drone', gloss: 'suicide drone',
    plural: 'طائرات انتحارية',
    ar: 'طائرة انتحارية',
  },
  {
    id: 'drone_suicide_musayyara', category: 'drone', gloss: 'suicide drone',
    plural: 'مسيرات انتحارية',
    ar: 'مسيرة انتحارية',
  },
  {
    id: 'drone_trap', category: 'drone', gloss: 'explosive drone',
    plural: 'مسيرات مفخخة',
    ar: 'مسيرة مفخخة',
  },
  {
    id: 'drone_trap_taira', category: 'drone', gloss: 'explosive drone',
    plural: 'طائرات مفخخة',
    ar: 'طائرة مفخخة',
  },
  {
    id: 'missile_antitank', category: 'rocket', gloss: 'anti-tank missile',
    plural: 'صواريخ مضادة للدبابات',
    ar: 'صاروخ مضاد للدبابات',
  },
  {
    id: 'missile_antiaircraft', category: 'rocket', gloss: 'anti-aircraft missile',
    plural: 'صواريخ مضادة للطائرات',
    ar: 'صاروخ مضاد للطائرات',
  },
  {
    id: 'missile_antiarmour', category: 'rocket', gloss: 'anti-armour missile',
    plural: 'صواريخ مضادة للدروع',
    ar: 'صاروخ مضاد للدروع',
  },
  {
    id: 'missile_surface', category: 'rocket', gloss: 'surface-to-surface missile',
    plural: 'صواريخ أرض أرض',
    ar: 'صاروخ أرض أرض',
  },
  {
    id: 'missile_surface_air', category: 'rocket', gloss: 'surface-to-air missile',
    plural: 'صواريخ أرض جو',
    ar: 'صاروخ أرض جو',
  },
  {
    id: 'missile_tomahawk', category: 'rocket', gloss: 'Tomahawk',
    plural: 'صواريخ توماهوك',
    ar: 'صاروخ توماهوك',
  },
  {
    id: 'tomahawk', category: 'rocket', gloss: 'Tomahawk',
    ar: 'توماهوك',
  },
  {
    id: 'missile_grad', category: 'rocket', gloss: 'Grad rocket',
    plural: 'صواريخ غراد',
    ar: 'صاروخ غراد',
  },
  {
    id: 'missile_katyusha', category: 'rocket', gloss: 'Katyusha rocket',
    plural: 'صواريخ كاتيوشا',
    ar: 'صاروخ كاتيوشا',
  },
  {
    id: 'missile_kornet', category: 'rocket', gloss: 'Kornet missile',
    ar: 'كورنيت',
  },
  {
    id: 'missile_hypersonic', category: 'rocket', gloss: 'hypersonic missile',
    plural: 'صواريخ فرط صوتية',
    ar: 'صاروخ فرط صوتي',
  },
  {
    id: 'missile_local', category: 'rocket', gloss: 'home-made rocket',
    plural: 'صواريخ محلية الصنع',
    ar: 'صاروخ محلي الصنع',
  },
  {
    id: 'missile_drone_interceptor', category: 'rocket', gloss: 'interceptor missile',
    plural: 'صواريخ اعتراضية',
    ar: 'صاروخ اعتراضي',
  },
  {
    id: 'launcher_rocket_adjective', category: 'rocket', gloss: 'rocket launcher',
    plural: 'قواذف صاروخية',
    ar: 'قاذف صاروخي',
  },
  {
    id: 'launcher_rpg', category: 'rocket', gloss: 'RPG launcher',
    plural: 'قواذف آر بي جي',
    ar: 'قاذف آر بي جي',
  },
  {
    id: 'launcher_rocket_fem', category: 'rocket', gloss: 'rocket launcher',
    plural: 'قاذفات صواريخ',
    ar: 'قاذفة صواريخ',
  },
  {
    id: 'launcher_multiple', category: 'rocket', gloss: 'multiple rocket launcher',
    plural: 'راجمات صواريخ',
    ar: 'راجمة صواريخ',
  },
  {
    id: 'launch_pad_missiles', category: 'rocket', gloss: 'rocket launcher',
    plural: 'منصات صواريخ',
    ar: 'منصة صواريخ',
  },
  {
    id: 'artillery_heavy', category: 'rocket', gloss: 'heavy artillery',
    ar: 'مدفعية ثقيلة',
  },
  {
    id: 'gun_heavy', category: 'rocket', gloss: 'heavy gun',
    plural: 'مدافع ثقيلة',
    ar: 'مدفع ثقيل',
  },
  {
    id: 'gun_field', category: 'rocket', gloss: 'field gun',
    plural: 'مدافع ميدانية',
    ar: 'مدفع ميداني',
  },
  {
    id: 'howitzer', category: 'rocket', gloss: 'howitzer',
    ar: 'هاوتزر',
  },
  {
    id: 'mortar_bomb_iraq', category: 'rocket', gloss: 'mortar bomb (Iraq)',
    plural: 'قنابر هاون',
    ar: 'قنبرة هاون',
  },
  {
    id: 'mortar_sound_plural', category: 'rocket', gloss: 'mortars',
    ar: 'هاونات',
  },
  {
    id: 'mortar_shell_morter', category: 'rocket', gloss: 'mortar shell',
    plural: 'قذائف مورتر',
    ar: 'قذيفة مورتر',
  },
  {
    id: 'tank_shell', category: 'rocket', gloss: 'tank shell',
    plural: 'قذائف دبابات',
    ar: 'قذيفة دبابة',
  },
  {
    id: 'server_digital', category: 'electronics', gloss: 'server',
    plural: 'خوادم رقمية',
    ar: 'خادم رقمي',
  },
  {
    id: 'server_electronic', category: 'electronics', gloss: 'server',
    plural: 'خوادم إلكترونية',
    ar: 'خادم إلكتروني',
  },
  {
    id: 'servers', category: 'electronics', gloss: 'servers',
    ar: 'خوادم',
  },
  {
    id: 'digital_material', category: 'electronics', gloss: 'digital material',
    plural: 'مواد رقمية',
    ar: 'مادة رقمية',
  },
  {
    id: 'electronic_goods', category: 'electronics', gloss: 'electronic goods',
    plural: 'بضائع إلكترونية',
    ar: 'بضاعة إلكترونية',
  },
  {
    id: 'electronic_equipment', category: 'electronics', gloss: 'electronic equipment',
    plural: 'معدات إلكترونية',
    ar: 'معدة إلكترونية',
  },
  {
    id: 'communication_equipment', category: 'electronics', gloss: 'communication equipment',
    plural: 'معدات اتصال',
    ar: 'معدة اتصال',
  },
  {
    id: 'computer_equipment', category: 'electronics', gloss: 'computer equipment',
    plural: 'معدات معلوماتية',
    ar: 'معدة معلوماتية',
  },
  {
    id: 'tablet_row', category: 'electronics', gloss: 'tablet',
    plural: 'أجهزة لوحية',
    ar: 'جهاز لوحي',
  },
  {
    id: 'tablet_lawh', category: 'electronics', gloss: 'tablet; circuit board',
    plural: 'لوحات إلكترونية',
    ar: 'لوحة إلكترونية',
  },
  {
    id: 'central_unit', category: 'electronics', gloss: 'computer',
    plural: 'وحدات مركزية',
    ar: 'وحدة مركزية',
  },
  {
    id: 'charger', category: 'electronics', gloss: 'charger',
    plural: 'شواحن',
    ar: 'شاحن',
  },
  {
    id: 'storage_memory', category: 'electronics', gloss: 'memory',
    plural: 'ذاكرات تخزين',
    ar: 'ذاكرة تخزين',
  },
  {
    id: 'memory_card', category: 'electronics', gloss: 'memory card',
    plural: 'بطاقات ذاكرة',
    ar: 'بطاقة ذاكرة',
  },
  {
    id: 'flash_memory', category: 'electronics', gloss: 'flash memory',
    ar: 'فلاش ميموري',
  },
  {
    id: 'usb_key_row', category: 'electronics', gloss: 'USB key',
    ar: 'مفتاح يو إس بي',
  },
  {
    id: 'printer', category: 'electronics', gloss: 'printer',
    plural: 'sound_fem',
    ar: 'طابعة',
  },
  {
    id: 'jamming_device', category: 'electronics', gloss: 'jammer',
    plural: 'أجهزة تشويش',
    ar: 'جهاز تشويش',
  },
  {
    id: 'listening_device', category: 'electronics', gloss: 'listening device',
    plural: 'أجهزة تنصت',
    ar: 'جهاز تنصت',
  },
  {
    id: 'thuraya', category: 'electronics', gloss: 'Thuraya satellite telephone',
    weak: true,
    ar: 'ثريا',
  },
  {
    id: 'satellite_telephone', category: 'electronics', gloss: 'satellite telephone',
    plural: 'هواتف فضائية',
    ar: 'هاتف فضائي',
  },
  {
    id: 'wireless_telephone', category: 'electronics', gloss: 'radio telephone',
    plural: 'هواتف لاسلكية',
    ar: 'هاتف لاسلكي',
  },
  {
    id: 'chip_telephone', category: 'electronics', gloss: 'SIM card',
    plural: 'شرائح اتصال',
    ar: 'شريحة اتصال',
  },
  {
    id: 'computer_device', category: 'electronics', gloss: 'computer',
    plural: 'أجهزة كمبيوتر',
    ar: 'جهاز كمبيوتر',
  },
  {
    id: 'computer_mobile', category: 'electronics', gloss: 'portable computer',
    plural: 'حواسيب محمولة',
    ar: 'حاسب محمول',
  },
  {
    id: 'computer_hasib', category: 'electronics', gloss: 'computer',
    plural: 'أجهزة حاسب',
    ar: 'جهاز حاسب',
  },
  {
    id: 'monitoring_camera', category: 'electronics', gloss: 'security camera',
    plural: 'كاميرات مراقبة',
    ar: 'كاميرا مراقبة',
  },
  {
    id: 'broadcasting_device', category: 'electronics', gloss: 'transmitter',
    plural: 'أجهزة بث',
    ar: 'جهاز بث',
  },
  {
    id: 'electric_circuit', category: 'electronics', gloss: 'electric circuit',
    plural: 'دوائر كهربائية',
    ar: 'دائرة كهربائية',
  },
  {
    id: 'intercom_walkie', category: 'electronics', gloss: 'walkie-talkie',
    ar: 'ووكي توكي',
  },
  {
    id: 'scrap_paper', category: 'documents', gloss: 'clipping',
    plural: 'sound_fem',
    ar: 'قصاصة',
  },
  {
    id: 'cheque', category: 'documents', gloss: 'cheque',
    plural: 'sound_fem',
    ar: 'شيك',
  },
  {
    id: 'cheque_book', category: 'documents', gloss: 'cheque book',
    plural: 'دفاتر شيكات',
    ar: 'دفتر شيكات',
  },
  {
    id: 'travel_document', category: 'documents', gloss: 'travel document',
    plural: 'وثائق سفر',
    ar: 'وثيقة سفر',
  },
  {
    id: 'identity_document', category: 'documents', gloss: 'identity document',
    plural: 'وثائق هوية',
    ar: 'وثيقة هوية',
  },
  {
    id: 'identity_papers', category: 'documents', gloss: 'identity papers',
    plural: 'أوراق ثبوتية',
    ar: 'ورقة ثبوتية',
  },
  {
    id: 'identity_papers_wathiqa', category: 'documents', gloss: 'identity papers',
    plural: 'وثائق ثبوتية',
    ar: 'وثيقة ثبوتية',
  },
  {
    id: 'identity_card_personal', category: 'documents', gloss: 'identity card',
    plural: 'بطاقات شخصية',
    ar: 'بطاقة شخصية',
  },
  {
    id: 'identity_forged', category: 'documents', gloss: 'forged identity card',
    plural: 'هويات مزورة',
    ar: 'هوية مزورة',
  },
  {
    id: 'residence_card', category: 'documents', gloss: 'residence card',
    plural: 'بطاقات إقامة',
    ar: 'بطاقة إقامة',
  },
  {
    id: 'credit_card', category: 'documents', gloss: 'credit card',
    plural: 'بطاقات ائتمان',
    ar: 'بطاقة ائتمان',
  },
  {
    id: 'vehicle_card', category: 'documents', gloss: 'vehicle papers (Maghreb)',
    plural: 'بطاقات رمادية',
    ar: 'بطاقة رمادية',
  },
  {
    id: 'administrative_document', category: 'documents', gloss: 'administrative document',
    plural: 'وثائق إدارية',
    ar: 'وثيقة إدارية',
  },
  {
    id: 'secret_document', category: 'documents', gloss: 'secret document',
    plural: 'وثائق سرية',
    ar: 'وثيقة سرية',
  },
  {
    id: 'confidential_document', category: 'documents', gloss: 'document',
    plural: 'مستندات',
    ar: 'مستند',
  },
  {
    id: 'forged_certificate', category: 'documents', gloss: 'forged certificate',
    plural: 'شهادات مزورة',
    ar: 'شهادة مزورة',
  },
  {
    id: 'forged_stamp', category: 'documents', gloss: 'forged stamp',
    plural: 'أختام مزورة',
    ar: 'ختم مزور',
  },
  {
    id: 'number_plate_row', category: 'documents', gloss: 'number plate',
    plural: 'لوحات تسجيل',
    ar: 'لوحة تسجيل',
  },
  {
    id: 'number_plate_metal', category: 'documents', gloss: 'number plate (Egypt)',
    plural: 'لوحات معدنية',
    ar: 'لوحة معدنية',
  },
  {
    id: 'number_plate_forged', category: 'documents', gloss: 'forged number plate',
    plural: 'لوحات مزورة',
    ar: 'لوحة مزورة',
  },
  {
    id: 'leaflet_matwiya', category: 'flag_or_propaganda', gloss: 'leaflet',
    plural: 'sound_fem',
    ar: 'مطوية',
  },
  {
    id: 'printed_matter', category: 'flag_or_propaganda', gloss: 'printed matter',
    plural: 'sound_fem',
    ar: 'مطبوعة',
  },
  {
    id: 'booklet', category: 'flag_or_propaganda', gloss: 'booklet',
    plural: 'sound_fem',
    ar: 'كتيب',
  },
  {
    id: 'inciting_material', category: 'flag_or_propaganda', gloss: 'inciting material',
    plural: 'مواد تحريضية',
    ar: 'مادة تحريضية',
  },
  {
    id: 'inciting_book', category: 'flag_or_propaganda', gloss: 'inciting book',
    plural: 'كتب تحريضية',
    ar: 'كتاب تحريضي',
  },
  {
    id: 'inciting_leaflet', category: 'flag_or_propaganda', gloss: 'inciting leaflet',
    plural: 'منشورات تحريضية',
    ar: 'منشور تحريضي',
  },
  {
    id: 'jihadist_book', category: 'flag_or_propaganda', gloss: 'jihadist book',
    plural: 'كتب جهادية',
    ar: 'كتاب جهادي',
  },
  {
    id: 'salafi_book', category: 'flag_or_propaganda', gloss: 'Salafist book',
    plural: 'كتب سلفية',
    ar: 'كتاب سلفي',
  },
  {
    id: 'recorded_video', category: 'flag_or_propaganda', gloss: 'video recording',
    plural: 'تسجيلات مصورة',
    ar: 'تسجيل مصور',
  },
  {
    id: 'recorded_audio', category: 'flag_or_propaganda', gloss: 'audio recording',
    plural: 'تسجيلات صوتية',
    ar: 'تسجيل صوتي',
  },
  {
    id: 'organisation_banner', category: 'flag_or_propaganda', gloss: 'IS banner',
    plural: 'رايات داعش',
    ar: 'راية داعش',
  },
  {
    id: 'liquidity_money', category: 'cash', gloss: 'cash',
    ar: 'سيولة نقدية',
  },
  {
    id: 'liquidity_money_maliya', category: 'cash', gloss: 'cash',
    ar: 'سيولة مالية',
  },
  {
    id: 'cash_amount', category: 'cash', gloss: 'amount of cash',
    plural: 'مبالغ نقدية',
    ar: 'مبلغ نقدي',
  },
  {
    id: 'cash_funds', category: 'cash', gloss: 'cash',
    plural: 'أموال نقدية',
    ar: 'مال نقدي',
  },
  {
    id: 'smuggled_money', category: 'cash', gloss: 'smuggled money',
    plural: 'أموال مهربة',
    ar: 'مال مهرب',
  },
  {
    id: 'paper_currency', category: 'cash', gloss: 'banknotes',
    plural: 'عملات ورقية',
    ar: 'عملة ورقية',
  },
  {
    id: 'local_currency', category: 'cash', gloss: 'local currency',
    plural: 'عملات محلية',
    ar: 'عملة محلية',
  },
  {
    id: 'tunisian_currency', category: 'cash', gloss: 'Tunisian money',
    plural: 'عملات تونسية',
    ar: 'عملة تونسية',
  },
  {
    id: 'digital_currency', category: 'cash', gloss: 'digital currency',
    plural: 'عملات رقمية',
    ar: 'عملة رقمية',
  },
  {
    id: 'crypto_currency', category: 'cash', gloss: 'crypto-currency',
    plural: 'عملات مشفرة',
    ar: 'عملة مشفرة',
  },
  {
    id: 'bitcoin', category: 'cash', gloss: 'bitcoin',
    ar: 'بيتكوين',
  },
  {
    id: 'counterfeit_money', category: 'cash', gloss: 'counterfeit money',
    plural: 'أموال مزيفة',
    ar: 'مال مزيف',
  },
  {
    id: 'counterfeit_money_mudallas', category: 'cash', gloss: 'counterfeit money (Tunisia)',
    plural: 'عملات مدلسة',
    ar: 'عملة مدلسة',
  },
  {
    id: 'cannabis_tunisia', category: 'drugs', gloss: 'cannabis (Tunisia)',
    ar: 'تكروري',
  },
  {
    id: 'heroin_short', category: 'drugs', gloss: 'heroin',
    ar: 'هروين',
  },
  {
    id: 'captagon_egypt', category: 'drugs', gloss: 'Captagon',
    ar: 'كبتاجون',
  },
  {
    id: 'morphine', category: 'drugs', gloss: 'morphine',
    ar: 'مورفين',
  },
  {
    id: 'methadone', category: 'drugs', gloss: 'methadone',
    ar: 'ميثادون',
  },
  {
    id: 'pregabalin', category: 'drugs', gloss: 'pregabalin',
    ar: 'بريغابالين',
  },
  {
    id: 'pregabalin_egypt', category: 'drugs', gloss: 'pregabalin',
    ar: 'بريجابالين',
  },
  {
    id: 'crystal_meth', category: 'drugs', gloss: 'crystal meth',
    ar: 'كريستال ميث',
  },
  {
    id: 'crystal_drug', category: 'drugs', gloss: 'crystal meth (Iraq)',
    weak: true,
    ar: 'كريستال',
  },
  {
    id: 'strox', category: 'drugs', gloss: 'synthetic cannabis (Egypt)',
    ar: 'ستروكس',
  },
  {
    id: 'fentanyl', category: 'drugs', gloss: 'fentanyl',
    ar: 'فنتانيل',
  },
  {
    id: 'lsd', category: 'drugs', gloss: 'LSD',
    ar: 'إل إس دي',
  },
  {
    id: 'ketamine', category: 'drugs', gloss: 'ketamine',
    ar: 'كيتامين',
  },
  {
    id: 'poppy', category: 'drugs', gloss: 'poppy',
    ar: 'خشخاش',
  },
  {
    id: 'hashisha', category: 'drugs', gloss: 'hashish (Lebanon)',
    ar: 'حشيشة',
  },
  {
    id: 'hashish_oil', category: 'drugs', gloss: 'hashish oil',
    ar: 'زيت حشيش',
  },
  {
    id: 'hashish_essence', category: 'drugs', gloss: 'hashish',
    ar: 'جوهر حشيش',
  },
  {
    id: 'cannabis_seeds', category: 'drugs', gloss: 'cannabis seed',
    plural: 'بذور قنب',
    ar: 'بذرة قنب',
  },
  {
    id: 'qarqubi', category: 'drugs', gloss: 'psychotropic tablets (Morocco)',
    ar: 'قرقوبي',
  },
  {
    id: 'pills_egypt', category: 'drugs', gloss: 'tablets (Egypt)',
    ar: 'برشام',
  },
  {
    id: 'narcotic_tablet_medical', category: 'drugs', gloss: 'tranquilliser',
    plural: 'أقراص مهدئة',
    ar: 'قرص مهدئ',
  },
  {
    id: 'hallucinogenic_material', category: 'drugs', gloss: 'hallucinogen',
    plural: 'مواد مهلوسة',
    ar: 'مادة مهلوسة',
  },
  {
    id: 'narcotic_pills', category: 'drugs', gloss: 'narcotic tablets',
    plural: 'حبوب مخدرة',
    ar: 'حب مخدر',
  },
  {
    id: 'hallucination_pills', category: 'drugs', gloss: 'hallucinogenic tablets',
    plural: 'حبوب هلوسة',
    ar: 'حبة هلوسة',
  },
  {
    id: 'captagon_pills', category: 'drugs', gloss: 'Captagon tablets',
    plural: 'حبوب كبتاغون',
    ar: 'حبة كبتاغون',
  },
  {
    id: 'glue_inhalant', category: 'drugs', gloss: 'glue (Morocco)',
    ar: 'سلسيون',
  },
  {
    id: 'security_uniform', category: 'uniform_or_military_gear', gloss: 'security uniform',
    plural: 'أزياء أمنية',
    ar: 'زي أمني',
  },
  {
    id: 'formal_uniform', category: 'uniform_or_military_gear', gloss: 'uniform (Maghreb)',
    plural: 'أزياء نظامية',
    ar: 'زي نظامي',
  },
  {
    id: 'military_clothes_row', category: 'uniform_or_military_gear', gloss: 'military clothes',
    plural: 'ملابس عسكرية',
    ar: 'ملبس عسكري',
  },
  {
    id: 'police_clothes', category: 'uniform_or_military_gear', gloss: 'police clothes',
    plural: 'ألبسة شرطة',
    ar: 'لباس شرطة',
  },
  {
    id: 'fighting_suit', category: 'uniform_or_military_gear', gloss: 'combat suit',
    plural: 'بدلات قتالية',
    ar: 'بدلة قتالية',
  },
  {
    id: 'military_sling', category: 'uniform_or_military_gear', gloss: 'military webbing (Tunisia)',
    plural: 'حمالات عسكرية',
    ar: 'حمالة عسكرية',
  },
  {
    id: 'magazine_pouch', category: 'uniform_or_military_gear', gloss: 'magazine pouch',
    plural: 'حافظات مخازن',
    ar: 'حافظة مخازن',
  },
  {
    id: 'ammunition_vest', category: 'uniform_or_military_gear', gloss: 'ammunition vest',
    plural: 'جعب',
    ar: 'جعبة',
  },
  {
    id: 'shield_armour', category: 'uniform_or_military_gear', gloss: 'shield, body armour',
    weak: true,
    plural: 'دروع',
    ar: 'درع',
  },
  {
    id: 'shield_protective', category: 'uniform_or_military_gear', gloss: 'body armour',
    plural: 'دروع واقية',
    ar: 'درع واق',
  },
  {
    id: 'vest_sadriya', category: 'uniform_or_military_gear', gloss: 'protective vest',
    plural: 'صدريات واقية',
    ar: 'صدرية واقية',
  },
  {
    id: 'sheath', category: 'uniform_or_military_gear', gloss: 'sheath, holster',
    plural: 'أغماد',
    ar: 'غمد',
  },
  {
    id: 'military_shoe', category: 'uniform_or_military_gear', gloss: 'military boots',
    plural: 'أحذية عسكرية',
    ar: 'حذاء عسكري',
  },
  {
    id: 'military_bag', category: 'uniform_or_military_gear', gloss: 'military bag',
    plural: 'حقائب عسكرية',
    ar: 'حقيبة عسكرية',
  },
  {
    id: 'military_equipment_row', category: 'uniform_or_military_gear', gloss: 'military equipment',
    plural: 'معدات عسكرية',
    ar: 'معدة عسكرية',
  },
  {
    id: 'sniper_scope', category: 'uniform_or_military_gear', gloss: 'sniper scope',
    plural: 'مناظير قنص',
    ar: 'منظار قنص',
  },
  {
    id: 'aiming_device', category: 'uniform_or_military_gear', gloss: 'aiming device',
    plural: 'أجهزة تسديد',
    ar: 'جهاز تسديد',
  },
  {
    id: 'belongings', category: 'other', gloss: 'property',
    weak: true,
    ar: 'ممتلكات',
  },
  {
    id: 'stolen_goods', category: 'other', gloss: 'stolen goods',
    weak: true,
    ar: 'مسروقات',
  },
  {
    id: 'jewellery_row', category: 'other', gloss: 'jewels',
    ar: 'مجوهرات',
  },
  {
    id: 'silver', category: 'other', gloss: 'silver',
    weak: true,
    ar: 'فضة',
  },
  {
    id: 'diamond', category: 'other', gloss: 'diamonds',
    ar: 'ألماس',
  },
  {
    id: 'precious_stone', category: 'other', gloss: 'precious stone',
    plural: 'أحجار كريمة',
    ar: 'حجر كريم',
  },
  {
    id: 'coral', category: 'other', gloss: 'coral',
    weak: true,
    ar: 'مرجان',
  },
  {
    id: 'ivory', category: 'other', gloss: 'ivory',
    ar: 'عاج',
  },
  {
    id: 'art_object', category: 'other', gloss: 'work of art',
    plural: 'تحف فنية',
    ar: 'تحفة فنية',
  },
  {
    id: 'art_object_athari', category: 'other', gloss: 'antiquity',
    plural: 'تحف أثرية',
    ar: 'تحفة أثرية',
  },
  {
    id: 'statue_athari', category: 'other', gloss: 'ancient statue',
    plural: 'تماثيل أثرية',
    ar: 'تمثال أثري',
  },
  {
    id: 'manuscript_athari', category: 'other', gloss: 'ancient manuscript',
    plural: 'مخطوطات أثرية',
    ar: 'مخطوط أثري',
  },
  {
    id: 'mummy', category: 'other', gloss: 'mummy',
    plural: 'sound_fem',
    ar: 'مومياء',
  },
  {
    id: 'spare_part', category: 'other', gloss: 'spare part',
    plural: 'قطع غيار',
    ar: 'قطعة غيار',
  },
  {
    id: 'engine_boat', category: 'other', gloss: 'boat engine',
    plural: 'محركات بحرية',
    ar: 'محرك بحري',
  },
  {
    id: 'fuel_maghreb', category: 'other', gloss: 'fuel (Maghreb)',
    ar: 'محروقات',
  },
  {
    id: 'smuggled_fuel', category: 'other', gloss: 'smuggled fuel',
    ar: 'محروقات مهربة',
  },
  {
    id: 'smuggled_fuel_waqud', category: 'other', gloss: 'smuggled fuel',
    ar: 'وقود مهرب',
  },
  {
    id: 'smuggled_petrol', category: 'other', gloss: 'smuggled petrol',
    ar: 'بنزين مهرب',
  },
  {
    id: 'diesel_dizil', category: 'other', gloss: 'diesel',
    ar: 'ديزل',
  },
  {
    id: 'diesel_sular', category: 'other', gloss: 'diesel (Egypt, Palestine)',
    ar: 'سولار',
  },
  {
    id: 'kerosene', category: 'other', gloss: 'kerosene',
    ar: 'كيروسين',
  },
  {
    id: 'crude_oil', category: 'other', gloss: 'crude oil',
    ar: 'نفط خام',
  },
  {
    id: 'ready_clothes', category: 'other', gloss: 'clothes',
    plural: 'ملابس جاهزة',
    ar: 'لباس جاهز',
  },
  {
    id: 'used_clothes', category: 'other', gloss: 'used clothes',
    plural: 'ملابس مستعملة',
    ar: 'لباس مستعمل',
  },
  {
    id: 'shoes', category: 'other', gloss: 'shoes',
    weak: true,
    plural: 'أحذية',
    ar: 'حذاء',
  },
  {
    id: 'perfume', category: 'other', gloss: 'perfume',
    weak: true,
    plural: 'عطور',
    ar: 'عطر',
  },
  {
    id: 'cosmetics', category: 'other', gloss: 'cosmetics',
    plural: 'مواد تجميل',
    ar: 'مادة تجميل',
  },
  {
    id: 'consumer_goods', category: 'other', gloss: 'consumer goods',
    plural: 'مواد استهلاكية',
    ar: 'مادة استهلاكية',
  },
  {
    id: 'subsidised_goods', category: 'other', gloss: 'subsidised goods (Maghreb)',
    plural: 'مواد مدعمة',
    ar: 'مادة مدعمة',
  },
  {
    id: 'food_smuggled', category: 'other', gloss: 'smuggled food',
    plural: 'مواد غذائية مهربة',
    ar: 'مادة غذائية مهربة',
  },
  {
    id: 'spoilt_food', category: 'other', gloss: 'spoilt food',
    plural: 'مواد غذائية فاسدة',
    ar: 'مادة غذائية فاسدة',
  },
  {
    id: 'white_meat', category: 'other', gloss: 'poultry meat',
    plural: 'لحوم بيضاء',
    ar: 'لحم أبيض',
  },
  {
    id: 'red_meat', category: 'other', gloss: 'red meat',
    plural: 'لحوم حمراء',
    ar: 'لحم أحمر',
  },
  {
    id: 'meat', category: 'other', gloss: 'meat',
    weak: true,
    plural: 'لحوم',
    ar: 'لحم',
  },
  {
    id: 'poultry', category: 'other', gloss: 'poultry',
    weak: true,
    ar: 'دجاج',
  },
  {
    id: 'sugar', category: 'other', gloss: 'sugar',
    weak: true,
    ar: 'سكر',
  },
  {
    id: 'rice', category: 'other', gloss: 'rice',
    weak: true,
    ar: 'أرز',
  },
  {
    id: 'flour_farina', category: 'other', gloss: 'flour (Maghreb)',
    weak: true,
    ar: 'فارينة',
  },
  {
    id: 'semolina', category: 'other', gloss: 'semolina',
    weak: true,
    ar: 'سميد',
  },
  {
    id: 'canned_food_maghreb', category: 'other', gloss: 'canned food (Maghreb)',
    weak: true,
    ar: 'مصبرات',
  },
  {
    id: 'canned_food', category: 'other', gloss: 'canned food',
    weak: true,
    ar: 'معلبات',
  },
  {
    id: 'milk', category: 'other', gloss: 'milk',
    weak: true,
    ar: 'حليب',
  },
  {
    id: 'biscuit', category: 'other', gloss: 'biscuits',
    weak: true,
    ar: 'بسكويت',
  },
  {
    id: 'fruits', category: 'other', gloss: 'fruit',
    weak: true,
    plural: 'فواكه',
    ar: 'فاكهة',
  },
  {
    id: 'bananas', category: 'other', gloss: 'bananas',
    weak: true,
    ar: 'موز',
  },
  {
    id: 'fish', category: 'other', gloss: 'fish',
    weak: true,
    plural: 'أسماك',
    ar: 'سمك',
  },
  {
    id: 'red_tuna', category: 'other', gloss: 'red tuna',
    ar: 'تن أحمر',
  },
  {
    id: 'iron_metal', category: 'other', gloss: 'iron',
    weak: true,
    ar: 'حديد',
  },
  {
    id: 'scrap_metal', category: 'other', gloss: 'scrap metal',
    ar: 'خردة',
  },
  {
    id: 'copper_wire', category: 'other', gloss: 'copper wire',
    plural: 'أسلاك نحاسية',
    ar: 'سلك نحاسي',
  },
  {
    id: 'timber', category: 'other', gloss: 'timber',
    weak: true,
    plural: 'أخشاب',
    ar: 'خشب',
  },
  {
    id: 'charcoal', category: 'other', gloss: 'charcoal',
    weak: true,
    ar: 'فحم',
  },
  {
    id: 'digging_tool', category: 'other', gloss: 'digging tool',
    plural: 'أدوات حفر',
    ar: 'أداة حفر',
  },
  {
    id: 'digging_equipment', category: 'other', gloss: 'digging equipment',
    plural: 'معدات حفر',
    ar: 'معدة حفر',
  },
  {
    id: 'prospecting_equipment', category: 'other', gloss: 'prospecting equipment',
    plural: 'معدات تنقيب',
    ar: 'معدة تنقيب',
  },
  {
    id: 'prospecting_tool', category: 'other', gloss: 'prospecting tool',
    plural: 'أدوات تنقيب',
    ar: 'أداة تنقيب',
  },
  {
    id: 'slaughter_tool', category: 'other', gloss: 'slaughtering tool',
    plural: 'آلات ذبح',
    ar: 'آلة ذبح',
  },
  {
    id: 'scales_electronic', category: 'other', gloss: 'electronic scales',
    plural: 'موازين إلكترونية',
    ar: 'ميزان إلكتروني',
  },
  {
    id: 'goat_head', category: 'other', gloss: 'head of goats',
    plural: 'رؤوس ماعز',
    ar: 'رأس ماعز',
  },
  {
    id: 'cattle_head', category: 'other', gloss: 'head of cattle',
    plural: 'رؤوس ماشية',
    ar: 'رأس ماشية',
  },
  {
    id: 'cattle_abqar', category: 'other', gloss: 'head of cattle',
    plural: 'رؤوس أبقار',
    ar: 'رأس أبقار',
  },
  {
    id: 'sheep_head', category: 'other', gloss: 'head of sheep',
    plural: 'رؤوس أغنام',
    ar: 'رأس أغنام',
  },
  {
    id: 'snuff_algeria', category: 'other', gloss: 'snuff (Algeria)',
    ar: 'شمة',
  },
  {
    id: 'chewing_tobacco', category: 'other', gloss: 'chewing tobacco',
    ar: 'تبغ ممضوغ',
  },
  {
    id: 'water_pipe_tobacco', category: 'other', gloss: 'tobacco for water pipes',
    plural: 'علب معسل',
    ar: 'علبة معسل',
  },
  {
    id: 'fake_medicine', category: 'other', gloss: 'smuggled medicine',
    plural: 'أدوية مهربة',
    ar: 'دواء مهرب',
  },
  {
    id: 'alcohol_bottle', category: 'other', gloss: 'bottle of spirits',
    plural: 'قوارير خمر',
    ar: 'قارورة خمر',
  },
  {
    id: 'alcoholic_drinks_adjective', category: 'other', gloss: 'spirits',
    plural: 'مشروبات روحية',
    ar: 'مشروب روحي',
  },
  {
    id: 'alcohol_beer_can', category: 'other', gloss: 'can of beer',
    plural: 'علب جعة',
    ar: 'علبة جعة',
  },
  {
    id: 'sleeping_bag', category: 'other', gloss: 'sleeping bag',
    plural: 'أكياس نوم',
    ar: 'كيس نوم',
  },
  {
    id: 'sleeping_bag_haqiba', category: 'other', gloss: 'sleeping bag',
    plural: 'حقائب نوم',
    ar: 'حقيبة نوم',
  },
  {
    id: 'tent_item', category: 'other', gloss: 'tent',
    weak: true,
    plural: 'خيام',
    ar: 'خيمة',
  },
  {
    id: 'rope', category: 'other', gloss: 'rope',
    weak: true,
    plural: 'حبال',
    ar: 'حبل',
  },
  {
    id: 'plastic_vessel', category: 'other', gloss: 'plastic container',
    plural: 'أوعية بلاستيكية',
    ar: 'وعاء بلاستيكي',
  },
  {
    id: 'smuggled_tobacco', category: 'other', gloss: 'smuggled tobacco',
    ar: 'تبغ مهرب',
  },
  {
    id: 'smuggled_cigarettes', category: 'other', gloss: 'foreign cigarettes',
    plural: 'سجائر أجنبية',
    ar: 'سيجارة أجنبية',
  },
] as const

/** Units and containers in which drugs, goods and money are counted, by `measure`. */
export const measureNouns = [
  {
    id: 'kilogram', measure: 'mass', gloss: 'kilogram',
    plural: 'sound_fem',
    ar: 'كيلوغرام',
  },
  {
    id: 'kilogram_jim', measure: 'mass', gloss: 'kilogram (other spelling)',
    plural: 'sound_fem',
    ar: 'كيلوجرام',
  },
  {
    id: 'kilogram_klgh', measure: 'mass', gloss: 'kilogram (abbreviation)',
    ar: 'كلغ',
  },
  {
    id: 'kilogram_kgh', measure: 'mass', gloss: 'kilogram (abbreviation)',
    ar: 'كغ',
  },
  {
    id: 'kilogram_kgm', measure: 'mass', gloss: 'kilogram (abbreviation)',
    ar: 'كغم',
  },
  {
    id: 'kilogram_kjm', measure: 'mass', gloss: 'kilogram (abbreviation)',
    ar: 'كجم',
  },
  {
    id: 'kilo', measure: 'mass', gloss: 'kilo',
    weak: true,
    note: 'also a kilometre',
    plural: 'sound_fem',
    ar: 'كيلو',
  },
  {
    id: 'gram', measure: 'mass', gloss: 'gram',
    plural: 'sound_fem',
    ar: 'غرام',
  },
  {
    id: 'gram_jim', measure: 'mass', gloss: 'gram (other spelling)',
    plural: 'sound_fem',
    ar: 'جرام',
  },
  {
    id: 'gram_abbreviation', measure: 'mass', gloss: 'gram (abbreviation)',
    weak: true,
    ar: 'غ',
  },
  {
    id: 'milligram', measure: 'mass', gloss: 'milligram',
    plural: 'sound_fem',
    ar: 'مليغرام',
  },
  {
    id: 'milligram_ya', measure: 'mass', gloss: 'milligram (other spelling)',
    plural: 'sound_fem',
    ar: 'ميليغرام',
  },
  {
    id: 'tonne', measure: 'mass', gloss: 'tonne',
    plural: 'أطنان',
    ar: 'طن',
  },
  {
    id: 'quintal', measure: 'mass', gloss: 'quintal',
    plural: 'قناطير',
    ar: 'قنطار',
  },
  {
    id: 'pound_weight', measure: 'mass', gloss: 'pound',
    plural: 'أرطال',
    ar: 'رطل',
  },
  {
    id: 'ounce', measure: 'mass', gloss: 'ounce',
    note: 'also the currency of Mauritania',
    plural: 'sound_fem',
    ar: 'أوقية',
  },
  {
    id: 'carat', measure: 'mass', gloss: 'carat',
    weak: true,
    plural: 'قراريط',
    ar: 'قيراط',
  },
  {
    id: 'litre', measure: 'volume', gloss: 'litre',
    plural: 'sound_fem',
    ar: 'لتر',
  },
  {
    id: 'litre_ya', measure: 'volume', gloss: 'litre (other spelling)',
    plural: 'sound_fem',
    ar: 'ليتر',
  },
  {
    id: 'hectolitre', measure: 'volume', gloss: 'hectolitre',
    plural: 'sound_fem',
    ar: 'هكتولتر',
  },
  {
    id: 'millilitre', measure: 'volume', gloss: 'millilitre',
    plural: 'sound_fem',
    ar: 'مليلتر',
  },
  {
    id: 'barrel', measure: 'volume', gloss: 'barrel',
    plural: 'براميل',
    ar: 'برميل',
  },
  {
    id: 'gallon', measure: 'volume', gloss: 'gallon',
    plural: 'sound_fem',
    ar: 'جالون',
  },
  {
    id: 'jerrycan', measure: 'container', gloss: 'jerrycan',
    plural: 'sound_fem',
    ar: 'جركن',
  },
  {
    id: 'slab', measure: 'container', gloss: 'slab (of resin)',
    plural: 'صفائح',
    ar: 'صفيحة',
  },
  {
    id: 'packet_ruzma', measure: 'container', gloss: 'packet',
    plural: 'رزم',
    ar: 'رزمة',
  },
  {
    id: 'parcel', measure: 'container', gloss: 'parcel',
    note: 'also "expulsion"',
    plural: 'طرود',
    ar: 'طرد',
  },
  {
    id: 'bag', measure: 'container', gloss: 'bag',
    plural: 'أكياس',
    ar: 'كيس',
  },
  {
    id: 'sachet', measure: 'container', gloss: 'bag, suitcase',
    note: 'also "portfolio"',
    plural: 'حقائب',
    ar: 'حقيبة',
  },
  {
    id: 'box_ulba', measure: 'container', gloss: 'packet, tin',
    plural: 'علب',
    ar: 'علبة',
  },
  {
    id: 'box_sunduq', measure: 'container', gloss: 'box',
    note: 'also "fund"',
    plural: 'صناديق',
    ar: 'صندوق',
  },
  {
    id: 'carton', measure: 'container', gloss: 'carton',
    plural: 'كراتين',
    ar: 'كرتونة',
  },
  {
    id: 'bottle_qarura', measure: 'container', gloss: 'bottle',
    plural: 'قوارير',
    ar: 'قارورة',
  },
  {
    id: 'bottle_qinnina', measure: 'container', gloss: 'bottle',
    plural: [
      'قنينات',
      'قناني',
    ],
    ar: 'قنينة',
  },
  {
    id: 'bottle_zujaja', measure: 'container', gloss: 'bottle',
    plural: 'sound_fem',
    ar: 'زجاجة',
  },
  {
    id: 'container_hawiya', measure: 'container', gloss: 'container',
    plural: 'sound_fem',
    ar: 'حاوية',
  },
  {
    id: 'roll', measure: 'container', gloss: 'roll, joint',
    plural: [
      'sound_fem',
      'لفائف',
    ],
    ar: 'لفافة',
  },
  {
    id: 'wrap', measure: 'container', gloss: 'wrap',
    plural: 'sound_fem',
    ar: 'لفة',
  },
  {
    id: 'bale', measure: 'container', gloss: 'bale',
    plural: 'sound_fem',
    ar: 'بالة',
  },
  {
    id: 'vessel_wia', measure: 'container', gloss: 'vessel',
    plural: 'أوعية',
    ar: 'وعاء',
  },
  {
    id: 'ampoule', measure: 'container', gloss: 'ampoule',
    plural: 'sound_fem',
    ar: 'أمبولة',
  },
  {
    id: 'syringe', measure: 'container', gloss: 'syringe',
    plural: 'حقن',
    ar: 'حقنة',
  },
  {
    id: 'ingot', measure: 'piece', gloss: 'ingot',
    plural: 'سبائك',
    ar: 'سبيكة',
  },
  {
    id: 'mould', measure: 'piece', gloss: 'block',
    plural: 'قوالب',
    ar: 'قالب',
  },
  {
    id: 'piece', measure: 'piece', gloss: 'piece',
    weak: true,
    plural: 'قطع',
    ar: 'قطعة',
  },
  {
    id: 'unit', measure: 'piece', gloss: 'unit',
    weak: true,
    plural: 'sound_fem',
    ar: 'وحدة',
  },
  {
    id: 'tablet', measure: 'piece', gloss: 'tablet, disc',
    plural: 'أقراص',
    ar: 'قرص',
  },
  {
    id: 'pill', measure: 'piece', gloss: 'pill',
    note: 'حبوب also "grain"',
    plural: 'حبوب',
    ar: 'حبة',
  },
  {
    id: 'capsule', measure: 'piece', gloss: 'capsule',
    plural: 'sound_fem',
    ar: 'كبسولة',
  },
  {
    id: 'dose', measure: 'piece', gloss: 'dose',
    plural: 'sound_fem',
    ar: 'جرعة',
  },
  {
    id: 'seedling', measure: 'piece', gloss: 'seedling',
    plural: [
      'sound_fem',
      'شتائل',
    ],
    ar: 'شتلة',
  },
  {
    id: 'plant', measure: 'piece', gloss: 'plant',
    plural: 'sound_fem',
    ar: 'نبتة',
  },
  {
    id: 'tree', measure: 'piece', gloss: 'tree',
    plural: 'أشجار',
    ar: 'شجرة',
  },
  {
    id: 'head', measure: 'piece', gloss: 'head (of livestock)',
    weak: true,
    plural: 'رؤوس',
    ar: 'رأس',
  },
  {
    id: 'quantity', measure: 'amount', gloss: 'quantity',
    plural: 'sound_fem',
    ar: 'كمية',
  },
  {
    id: 'load_humula', measure: 'amount', gloss: 'load',
    plural: 'sound_fem',
    ar: 'حمولة',
  },
  {
    id: 'shipment', measure: 'amount', gloss: 'shipment',
    plural: [
      'sound_fem',
      'شحن',
    ],
    ar: 'شحنة',
  },
  {
    id: 'batch', measure: 'amount', gloss: 'batch',
    weak: true,
    plural: 'دفعات',
    ar: 'دفعة',
  },
  {
    id: 'stock', measure: 'amount', gloss: 'stock',
    weak: true,
    plural: 'sound_fem',
    ar: 'مخزون',
  },
  {
    id: 'metre', measure: 'length', gloss: 'metre',
    plural: 'أمتار',
    ar: 'متر',
  },
  {
    id: 'kilometre', measure: 'length', gloss: 'kilometre',
    plural: 'sound_fem',
    ar: 'كيلومتر',
  },
  {
    id: 'kilometre_abbreviation', measure: 'length', gloss: 'kilometre (abbreviation)',
    ar: 'كلم',
  },
  {
    id: 'kilometre_abbreviation_short', measure: 'length', gloss: 'kilometre (abbreviation)',
    ar: 'كم',
  },
  {
    id: 'centimetre', measure: 'length', gloss: 'centimetre',
    plural: 'sound_fem',
    ar: 'سنتيمتر',
  },
  {
    id: 'millimetre', measure: 'length', gloss: 'millimetre',
    plural: 'sound_fem',
    ar: 'مليمتر',
  },
  {
    id: 'millimetre_abbreviation', measure: 'length', gloss: 'millimetre (calibre)',
    weak: true,
    ar: 'ملم',
  },
  {
    id: 'millimetre_abbreviation_short', measure: 'length', gloss: 'millimetre (calibre)',
    weak: true,
    ar: 'مم',
  },
  {
    id: 'mile', measure: 'length', gloss: 'mile',
    plural: 'أميال',
    ar: 'ميل',
  },
  {
    id: 'nautical_mile', measure: 'length', gloss: 'nautical mile',
    plural: 'أميال بحرية',
    ar: 'ميل بحري',
  },
  {
    id: 'hectare', measure: 'area', gloss: 'hectare',
    plural: 'sound_fem',
    ar: 'هكتار',
  },
  {
    id: 'dunam', measure: 'area', gloss: 'dunam',
    plural: 'sound_fem',
    ar: 'دونم',
  },
  {
    id: 'dinar', measure: 'currency', gloss: 'dinar',
    plural: 'دنانير',
    ar: 'دينار',
  },
  {
    id: 'dirham', measure: 'currency', gloss: 'dirham',
    plural: 'دراهم',
    ar: 'درهم',
  },
  {
    id: 'millime', measure: 'currency', gloss: 'millime (Tunisia)',
    plural: 'sound_fem',
    ar: 'مليم',
  },
  {
    id: 'dollar', measure: 'currency', gloss: 'dollar',
    plural: 'sound_fem',
    ar: 'دولار',
  },
  {
    id: 'euro', measure: 'currency', gloss: 'euro',
    ar: 'يورو',
  },
  {
    id: 'euro_maghreb', measure: 'currency', gloss: 'euro (Maghreb)',
    ar: 'أورو',
  },
  {
    id: 'riyal', measure: 'currency', gloss: 'riyal',
    weak: true,
    note: 'ريال مدريد is a football club',
    plural: 'sound_fem',
    ar: 'ريال',
  },
  {
    id: 'lira', measure: 'currency', gloss: 'lira',
    plural: 'sound_fem',
    ar: 'ليرة',
  },
  {
    id: 'pound_currency', measure: 'currency', gloss: 'pound',
    plural: 'sound_fem',
    ar: 'جنيه',
  },
  {
    id: 'franc', measure: 'currency', gloss: 'franc',
    plural: 'sound_fem',
    ar: 'فرنك',
  },
  {
    id: 'shekel', measure: 'currency', gloss: 'shekel',
    plural: 'شواكل',
    ar: 'شيكل',
  },
  {
    id: 'centime', measure: 'currency', gloss: 'centime',
    plural: 'sound_fem',
    ar: 'سنتيم',
  },
  {
    id: 'rouble', measure: 'currency', gloss: 'rouble',
    plural: 'sound_fem',
    ar: 'روبل',
  },
  {
    id: 'sterling', measure: 'currency', gloss: 'sterling',
    ar: 'إسترليني',
  },
  {
    id: 'percent', measure: 'rate', gloss: 'per cent',
    weak: true,
    ar: 'بالمئة',
  },
  {
    id: 'percent_maghreb', measure: 'rate', gloss: 'per cent (other spelling)',
    weak: true,
    ar: 'بالمائة',
  },
] as const
