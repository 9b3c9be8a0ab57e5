/** One for each event of a report, again from the first after the last; dark enough to be told apart beneath the marks. */
export const colours = ['#0b6580', '#b3420a', '#00664b', '#7a3e8e', '#8a6d00', '#a3194f'] as const
