import type { Backend } from '../../src/store/backend.js'

/** A kind of database on which the suite runs. Each address is a new, empty store; what was made is gone after `end`. */
export interface TestStores {
  /** Of a store that is not there yet: what `openStore` and `--store` take. */
  readonly newAddress: () => Promise<string>
  readonly open: (address: string) => Promise<Backend>
  readonly end: () => Promise<void>
}
