/** The properties that the bundle writes, by the type of the object, beside those of every domain and relationship object. `docs/exports/stix.md` tells each. */
export const stixProperties = {
  every: ['type', 'spec_version', 'id', 'created_by_ref', 'created', 'modified', 'object_marking_refs'],
  incident: ['name', 'description', 'labels', 'confidence', 'external_references'],
  report: ['name', 'published', 'labels', 'object_refs', 'external_references'],
  'threat-actor': ['name', 'external_references'],
  identity: ['name', 'description', 'identity_class', 'external_references'],
  location: ['name', 'description', 'latitude', 'longitude', 'precision', 'country', 'administrative_area', 'external_references'],
  relationship: ['relationship_type', 'source_ref', 'target_ref', 'description', 'confidence', 'start_time', 'stop_time'],
  'marking-definition': ['name', 'extensions', 'definition_type', 'definition'],
} as const
