import { type LinkFeatureName, linkWeights } from './link-weights.table.js'

/** Feature names in the table's order, which is the order of every vector of values. */
export const featureNames = Object.keys(linkWeights) as LinkFeatureName[]

/** Where each feature stands in a vector. */
export const featureAt = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Readonly<Record<LinkFeatureName, number>>

/** The values of one comparison. */
export type FeatureValues = Float64Array
