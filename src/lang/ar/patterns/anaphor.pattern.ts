import type { EventPattern } from '../../../match/language-pack.js'

/** Definite words that take up an event already told; alone they tell none. */
export const anaphorPatterns = [
  {
    id: 'anaphor.operation', type: 'raid', frame: 'state', strength: 'anaphor', definite: true, only: 'noun',
    triggers: [
      'عملية',
      'تدخل',
      'حملة',
    ],
    fires: [
      'فككت الشرطة خلية إرهابية في وجدة. ونفذت العملية في ثلاثة أحياء.',
      'أوقف الدرك مهربين قرب تمنراست. وجرت العملية فجر السبت.',
    ],
    silent: [
      'تحسنت العملية التعليمية في مدارس الجهة هذا العام.',
    ],
  },
  {
    id: 'anaphor.cell', type: 'cell_dismantled', frame: 'state', strength: 'anaphor', definite: true, only: 'noun',
    triggers: [
      'خلية',
      'شبكة',
      'عصابة',
    ],
    fires: [
      'فكك الأمن خلية إرهابية في تطوان. وتضم الخلية سبعة عناصر.',
      'أعلنت الشرطة تفكيك شبكة لتهريب المخدرات. وكانت الشبكة تنشط بين مليلية والناظور.',
    ],
    silent: [
      'تنقسم الخلية الحية إلى خليتين خلال ساعات.',
    ],
  },
  {
    id: 'anaphor.incident', type: 'armed_attack', frame: 'attack', strength: 'anaphor', definite: true, only: 'noun',
    triggers: [
      'حادث',
      'حادثة',
      'واقعة',
      'انفجار',
    ],
    fires: [
      'هاجم مسلحون حاجزا للجيش في كيدال. ووقع الحادث مساء الجمعة.',
      'انفجرت عبوة ناسفة في سوق ببعقوبة. وأوقع الانفجار أربعة قتلى.',
    ],
    silent: [
      'وقع الحادث حين انقلبت حافلة على طريق جبلي.',
    ],
  },
] as const satisfies readonly EventPattern[]
