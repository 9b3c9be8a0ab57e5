/** An incident is named after the event that founds it. */
export function incidentIdOf(event: string): string {
  return `i${event}`
}
