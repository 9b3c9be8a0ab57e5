/** The closed value lists of codebook section 3, in the order in which exports and pages show them. */
export const domains = ['terrorism', 'armed_conflict', 'organised_crime', 'irregular_migration', 'public_order', 'other_crime'] as const
export const statuses = ['occurred', 'attempted', 'foiled', 'planned', 'alleged', 'denied'] as const
export const placeRoles = ['site', 'origin', 'destination', 'base'] as const
export const actorRoles = ['actor', 'recipient', 'affiliation', 'director', 'partner', 'claimant'] as const
export const actorKinds = ['state_security', 'state', 'armed_group', 'individual', 'civilians', 'crowd', 'foreign_state', 'international', 'unknown'] as const
export const countWhats = ['killed', 'injured', 'arrested', 'kidnapped', 'missing', 'released', 'sentenced', 'members', 'attackers', 'sites', 'displaced'] as const
export const countBases = ['exact', 'at_least', 'at_most', 'about', 'vague'] as const
export const countOfs = ['civilians', 'security', 'militants', 'suspects', 'migrants', 'unknown'] as const
export const itemCategories = ['firearm', 'ammunition', 'explosive', 'explosive_device', 'suicide_belt', 'chemical', 'bladed_weapon', 'vehicle', 'drone', 'rocket', 'electronics', 'documents', 'flag_or_propaganda', 'cash', 'drugs', 'uniform_or_military_gear', 'other'] as const
export const targetCategories = ['security_site', 'economic_site', 'foreign_interest', 'religious_site', 'officials', 'civilians', 'infrastructure', 'tourism', 'military', 'other'] as const
export const linkKinds = ['directed_from', 'coordinated_with', 'financed_from', 'returned_from', 'travelled_to', 'recruited_for', 'pledged_to', 'foreign_national'] as const
export const attributionKinds = ['official', 'media', 'armed_group', 'witness', 'ngo', 'international', 'unnamed'] as const

export type Domain = (typeof domains)[number]
export type Status = (typeof statuses)[number]
export type PlaceRole = (typeof placeRoles)[number]
export type ActorRole = (typeof actorRoles)[number]
export type ActorKind = (typeof actorKinds)[number]
export type CountWhat = (typeof countWhats)[number]
export type CountBasis = (typeof countBases)[number]
export type CountOf = (typeof countOfs)[number]
export type ItemCategory = (typeof itemCategories)[number]
export type TargetCategory = (typeof targetCategories)[number]
export type LinkKind = (typeof linkKinds)[number]
export type AttributionKind = (typeof attributionKinds)[number]
