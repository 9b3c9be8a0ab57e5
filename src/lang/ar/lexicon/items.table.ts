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
    id: 'bullets', category: 'ammunition', gloss: 'bullets, lead',
    ar: 'رصاص',
  },
  {
    id: 'live_bullets', category: 'ammunition', gloss: 'live bullets',
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
    id: 'baton', category: 'bladed_weapon', gloss: 'stick, baton',
    weak: true,
    note: 'blunt',
    plural: 'هراوات',
    ar: 'هراوة',
  },
  {
    id: 'stick', category: 'bladed_weapon', gloss: 'stick',
    weak: true,
    note: 'blunt',
    plural: 'عصي',
    ar: 'عصا',
  },
  {
    id: 'hammer', category: 'bladed_weapon', gloss: 'hammer',
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
    id: 'engine', category: 'vehicle', gloss: 'engine',
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
