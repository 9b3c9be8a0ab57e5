import type { Release } from './incident-writer.js'
import { type StixObject, stixEpoch, tlpClearId, toStixFrame, toStixObject } from './stix-object.js'

/** The property extension of TLP 2.0 (OASIS, common STIX objects repository). */
const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

/** What stands first in a bundle: the markings, and the identity that the objects are created by. */
export function toStixHead(release: Release): StixObject[] {
  const frame = toStixFrame(release)
  const { name } = release.coder
  const producer = toStixObject(frame, 'identity', frame.producer, stixEpoch, {
    name,
    description: `Coder of published reports, version ${release.coder.version}, codebook ${release.coder.codebook}. Release ${release.version} of ${release.title}.`,
    identity_class: 'system',
  })
  const clear: StixObject = {
    type: 'marking-definition',
    spec_version: '2.1',
    id: tlpClearId,
    created: '2022-10-01T00:00:00.000Z',
    name: 'TLP:CLEAR',
    extensions: { [tlpExtension]: { extension_type: 'property-extension', tlp_2_0: 'clear' } },
  }
  const licences = frame.markings.slice(1).map((id) => ({
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created_by_ref: frame.producer,
    created: stixEpoch,
    definition_type: 'statement',
    definition: { statement: `Licence: ${release.licence}` },
  }))
  return [clear, ...licences, producer]
}
