import type { SampleReport } from './sample-news.js'

/** So many reports for each of the given: the others tell no event and are coded in no time, so that a run has many writes and little work. */
export function diluted(news: readonly SampleReport[], times: number): SampleReport[] {
  return news.flatMap((report, i) => [
    report,
    ...Array.from({ length: times - 1 }, (_, j): SampleReport => {
      const id = `quiet-${i}-${j}`
      return { ...report, id, url: `https://example.org/${id}`, title: `نشرة الأحوال الجوية ${i}`, text: `الطقس غدا صحو والحرارة ${10 + j} درجة.` }
    }),
  ])
}
