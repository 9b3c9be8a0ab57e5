import type { WebUnderTest } from './web-under-test.js'

/** Addresses of the pages, by name, over the sample set: an incident that several tell, and a report of it. */
export async function pagePaths(web: WebUnderTest): Promise<Readonly<Record<string, string>>> {
  const { incidents } = await web.ask('incidents?minSources=3&country=ML&type=clash')
  const { reports } = await web.ask(`incidents/${incidents[0].id}`)
  return {
    overview: '/',
    incident: `/incidents/${incidents[0].id}`,
    report: `/reports/${encodeURIComponent(reports[0].id)}`,
    ties: '/ties',
    trends: '/trends',
    sources: '/sources',
    about: '/about',
  }
}
