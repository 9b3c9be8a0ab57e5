/**
 * PLOVER 2.0: the 16 event types with their quad category (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict).
 * The manual lists SANCTION as verbal in its quad table and as material in the section on it; the section is followed.
 */
export const ploverQuads = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1,
  COOPERATE: 2, AID: 2, RETREAT: 2,
  REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3,
  PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
} as const

export type PloverEvent = keyof typeof ploverQuads

/** The manual's scores from -10 to +10 of types, and of `TYPE/mode` where it differs from its type's. Types that are not here are written without a score. */
export const ploverScores = {
  ASSAULT: -9,
  'ASSAULT/suicide-attack': -9.5,
  COERCE: -7,
} as const

/** The contexts that follow from the domain. Public order has none: PLOVER's contexts of protest are causes, which the record does not tell. */
export const ploverDomainContexts = {
  terrorism: ['terrorism'],
  armed_conflict: ['military'],
  organised_crime: ['crime'],
  irregular_migration: ['migration'],
  public_order: [],
  other_crime: ['crime'],
} as const

/** The contexts that follow from the type, beside those of the domain. */
export const ploverTypeContexts = {
  sexual_violence: ['gender'],
  territory_change: ['territory'],
  prosecution: ['legal'],
  sentence: ['legal'],
  state_execution: ['legal'],
  release: ['legal'],
  extradition: ['legal'],
  designation: ['legal'],
  protest_repression: ['repression'],
} as const

/** The contexts that follow from an item, used or seized. */
export const ploverItemContexts = {
  chemical: ['cbrn'],
  drugs: ['illegal_drugs'],
} as const

/** The mode of an ASSAULT whose type tells none, by an item that was used; the first that is found in this order. */
export const ploverItemModes = [
  ['suicide_belt', 'suicide-attack'],
  ['drone', 'drone'],
  ['rocket', 'heavy-weapons'],
  ['explosive_device', 'explosives'],
  ['explosive', 'explosives'],
  ['chemical', 'unconventional'],
  ['firearm', 'firearms'],
  ['bladed_weapon', 'primitive'],
] as const

/** Sector of an actor by its kind, where its id does not tell it; null where PLOVER's actor code says it all. */
export const ploverKindSectors = {
  state_security: 'UNK',
  state: 'GOV',
  armed_group: 'REB',
  individual: 'CVL',
  civilians: 'CVL',
  crowd: 'CVL',
  foreign_state: 'UNK',
  international: null,
  unknown: 'UNK',
} as const

/** Sector of a state body by the words of its id after the country (`ma_dgsn`: `dgsn`), as its name in `data/actors/agencies.tsv` tells. */
export const ploverBodySectors = {
  MIL: ['army', 'navy', 'air_force', 'forces', 'africom', 'centcom', 'barkhane', 'serval', 'sabre', 'republican_guard', 'presidential_guard', '111_brigade', '444_brigade', '4th_division', '5th_corps', 'tiger_forces', 'irgc', 'quds_force', 'joint_operations', 'peshmerga', 'danab', 'gorgor', 'saiqa', 'gna_forces', 'bir', 'military_police'],
  COP: ['police', 'gendarmerie', 'federal_police', 'border_police', 'counter_terrorism_police', 'central_reserve_police', 'crpf', 'carabinieri', 'guardia_civil', 'mossos', 'finance_police', 'dgsn', 'psd', 'isf', 'rcmp', 'bka', 'fbi', 'dea', 'nca', 'bnpj', 'bcij', 'gign', 'raid', 'bri', 'yamam', 'densus_88', 'rab', 'customs', 'cbp', 'ice', 'border_guard', 'coast_guard', 'prison_service', 'narcotics_control', 'interior', 'religious_police', 'investigative_committee', 'general_security'],
  SPY: ['intelligence', 'military_intelligence', 'air_force_intelligence', 'state_security', 'asio', 'nds', 'csis', 'bfv', 'bnd', 'pet', 'dgsi', 'dgse', 'dgst', 'dged', 'dss', 'gis', 'giss', 'cni', 'niss', 'nisa', 'gchq', 'mi5', 'mi6', 'aman', 'mossad', 'shin_bet', 'raw', 'isi', 'inis', 'falcons_cell', 'mois', 'gid', 'nis', 'aivd', 'gip', 'fsb', 'gru', 'svr', 'sapo', 'pst', 'mit', 'sbu', 'cia', 'nsa', 'information_branch', 'political_security'],
  JUD: ['judiciary', 'prosecution', 'military_court', 'justice'],
  LEG: ['parliament'],
  GOV: ['government', 'treasury', 'central_bank', 'krg'],
  PRM: ['basij', 'national_defence_forces', 'village_guards', 'communal_guard', 'security_belt'],
} as const

/** PLOVER's actor codes of international bodies other than IGO, by the ids of `data/actors/groups.tsv`. */
export const ploverBodyCodes = {
  UNO: ['un', 'un_general_assembly', 'un_human_rights_council', 'un_security_council', 'unama', 'unami', 'unamid', 'uncct', 'undof', 'unesco', 'unficyp', 'unhcr', 'unicef', 'unifil', 'unisfa', 'unitad', 'unitams', 'unmha', 'unmiss', 'unodc', 'unrwa', 'unsmil', 'untso', 'minurso', 'minusca', 'minusma', 'minustah', 'monusco', 'ocha', 'ohchr', 'wfp', 'who', 'iom'],
  EUR: ['eu', 'eulex', 'eunavfor_med', 'aspides', 'atalanta', 'europol', 'eurojust', 'frontex'],
  NGO: ['icrc'],
} as const
