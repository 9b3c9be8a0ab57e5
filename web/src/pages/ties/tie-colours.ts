import { linkKinds } from '../../../../codebook/values.table.ts'

/** Okabe and Ito's colours, which colour-blind readers tell apart. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#b59b00', '#808080']

/** The colour of a kind of tie: the same on the map, in the flows and in every filter. */
export const tieColour = (kind: string): string => colours[Math.max(0, (linkKinds as readonly string[]).indexOf(kind)) % colours.length]
