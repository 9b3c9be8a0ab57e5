import type { EventPattern } from '../../../match/language-pack.js'
import { anaphorPatterns } from './anaphor.pattern.js'
import { attackPatterns } from './attack.pattern.js'
import { bombingPatterns } from './bombing.pattern.js'
import { demonstrationPatterns } from './demonstration.pattern.js'
import { harmPatterns } from './harm.pattern.js'
import { justicePatterns } from './justice.pattern.js'
import { networkPatterns } from './network.pattern.js'
import { policyPatterns } from './policy.pattern.js'
import { securityOperationPatterns } from './security-operations.pattern.js'
import { seizurePatterns } from './seizures.pattern.js'
import { toldWithMeansPatterns } from './told-with-means.pattern.js'
import { warPatterns } from './war.pattern.js'

/** Every event pattern of the Arabic pack. */
export const patterns: readonly EventPattern[] = [
  ...attackPatterns, ...bombingPatterns, ...warPatterns, ...harmPatterns, ...securityOperationPatterns, ...seizurePatterns,
  ...anaphorPatterns, ...justicePatterns, ...networkPatterns, ...policyPatterns, ...demonstrationPatterns,
  ...toldWithMeansPatterns,
]
