import { coderVersion } from '../../coder/version.js'
import { MarsadError } from '../../core/errors.js'

/** The name by which robots.txt may speak of Marsad. */
export const robotName = 'Marsad'

/**
 * `Marsad/0.1.0 (+https://example.org/contact)`: who asks, and where to find them.
 * @throws {MarsadError} USAGE where the contact is no https, http or mailto address
 */
export function userAgent(contact: string): string {
  const url = URL.canParse(contact) ? new URL(contact) : null
  if (url === null || !/^(?:https?|mailto):$/u.test(url.protocol) || /[()\s]/u.test(url.href)) {
    throw new MarsadError('USAGE', contact, 'the contact is an address such as https://example.org/contact or mailto:desk@example.org')
  }
  return `${robotName}/${coderVersion} (+${url.href})`
}
