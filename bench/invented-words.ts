import { SeededRandom } from './seeded-random.js'

/** The commonest words of Arabic prose (in, from, on, that, said …), which stand between the invented ones. */
export const commonWords = 'في من على إلى أن عن مع هذا التي الذي بعد قبل كما قال وقال بين خلال كان كانت حيث أو لا ما لم قد كل عند منذ حتى ذلك هذه غير دون نحو اليوم أمس مصدر وكان وأضاف أكثر عدد'.split(
  ' ',
)

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'

/** Words that no dictionary has, each once: three to six letters. */
export function inventWords(count: number, seed: number): string[] {
  const random = new SeededRandom(seed)
  const words = new Set<string>()
  while (words.size < count) {
    const length = 4 + random.below(3)
    let word = ''
    for (let i = 0; i < length; i++) word += letters[random.below(letters.length)]
    words.add(word)
  }
  return [...words]
}
