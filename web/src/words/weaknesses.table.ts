import type { Locale } from '../locale.tsx'

/** Where the coder is weak: the list of `docs/accuracy.md` in short, point by point. */
export const weaknesses: Readonly<Record<Locale, readonly string[]>> = {
  ar: [
    'أربعة أحداث من كل عشرة تفوت أو تُنسب إلى نوع آخر، وواحد من كل ثلاثة مرمّزة لا مقابل له.',
    'أنواع تتشارك الألفاظ تختلط: الاشتباك والسيطرة على أرض والهجوم المسلح والقتل؛ المداهمة والتوقيف وقتل المسلحين؛ الملاحقة والحكم.',
    'الفاعلون: دول تنوب عن جيوشها، وجماعات تُذكر باسم «المعارضة»، وأدوار ثانية للجهة الواحدة. ومن لا يُفهم إلا ضمنا يفوت.',
    'أرقام حدث آخر ومجاميع السنوات تلتصق أحيانا بحدث، وكثيرا ما يُترك الرقم الثاني من رقمين للحصيلة الواحدة.',
    'تواريخ الأحداث المستعادة التي لا يذكرها التقرير هي يوم التقرير بدقة 5.',
    'أماكن لا تعرفها الجداول: تلال وبوابات وحواجز وسفارات؛ وأقرب مكان في الجملة يغلب أكثر مما ينبغي.',
    'الصلات والأهداف المقصودة والأعمار والأماكن الأخرى تُستخرج بالقواعد وحدها من أمثلة قليلة، وهي ضعيفة.',
    'المنشورات المضمّنة: هل تعيد رواية حدث أم لا يُحكم فيه بالقواعد.',
    'الأخبار الخفيفة (رياضة واقتصاد وتقنية وثقافة) تُسكت، فتفوت فيها أحداث حقيقية أكثر من غيرها.',
  ],
  fr: [
    'Quatre événements sur dix manquent ou reçoivent un autre type, et un codé sur trois n’a pas de pendant.',
    'Des types aux mots communs se confondent : affrontement, prise de territoire, attaque armée, meurtre ; ratissage, arrestation, combattants tués ; poursuites, condamnation.',
    'Acteurs : États mis pour leur armée, groupes dits « l’opposition », seconds rôles d’un même corps. Qui n’est que sous-entendu manque.',
    'Des chiffres d’un autre événement ou des totaux annuels s’attachent parfois à un événement ; de deux chiffres d’un bilan, le second est souvent omis.',
    'Les événements rappelés sans date reçoivent le jour de la dépêche, précision 5.',
    'Lieux absents des tables : collines, portes, barrages, ambassades ; le lieu le plus proche dans la phrase l’emporte trop souvent.',
    'Liens, cibles visées, âges et autres lieux reposent sur des règles seules et peu d’exemples, et sont faibles.',
    'Publications intégrées : des règles jugent si elles redisent un événement.',
    'Les nouvelles légères (sport, économie, technique, culture) sont tues : de vrais événements y manquent plus qu’ailleurs.',
  ],
  en: [
    'Four events in ten are missed or of another type, and one in three coded has no partner.',
    'Types that share their words are mixed up: clash, territory change, armed attack and killing; raid, arrest and militants killed; prosecution and sentence.',
    'Actors: states that stand for their army, groups told as “the opposition”, second roles of one body. Who is only implied is missed.',
    'Figures of another event, and totals of years, stick to an event now and then; of two figures for one toll the second is often left out.',
    'Recalled events without a told date get the report’s day, with precision 5.',
    'Places that no table has: hills, gates, checkpoints, embassies; the nearest place of the sentence wins too often.',
    'Ties, intended targets, ages and other places rest on rules alone and few examples, and are weak.',
    'Embedded posts: whether they retell an event is judged by rules.',
    'Soft news (sport, economy, technology, culture) is silenced: real events told there are missed more often than elsewhere.',
  ],
}
