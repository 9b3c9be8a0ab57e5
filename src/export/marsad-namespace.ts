/**
 * The namespace of all version 5 UUIDs that exports make, drawn at random once and never changed. It is not the one of STIX' cyber-observable objects,
 * which STIX 2.1 (section 2.9) keeps for these.
 */
export const marsadNamespace = '798117f9-c2d2-4f2b-b844-f84b7122c68f'
