/** One weight of a model: a feature speaks for (or against) a label. */
export interface Weight {
  readonly name: number
  readonly first: number
  readonly second: number
  readonly label: number
  readonly weight: number
}

/** The weights of a model by feature, as columns: a pack has a hundred and eighty thousand, and reads them at every start. */
export class WeightTable {
  /** By feature. */
  readonly names: number[] = []
  readonly firsts: number[] = []
  readonly seconds: number[] = []
  /** Where the weights of a feature begin in the two columns below. */
  readonly starts: number[] = []
  readonly labels: number[] = []
  readonly weights: number[] = []

  /** `rows` are grouped by feature. */
  static of(rows: readonly Weight[]): WeightTable {
    const table = new WeightTable()
    rows.forEach((row, i) => {
      const before = rows[i - 1]
      if (i === 0 || before.name !== row.name || before.first !== row.first || before.second !== row.second) table.addFeature(row.name, row.first, row.second)
      table.addWeight(row.label, row.weight)
    })
    return table
  }

  addFeature(name: number, first: number, second: number): void {
    this.names.push(name)
    this.firsts.push(first)
    this.seconds.push(second)
    this.starts.push(this.weights.length)
  }

  /** A weight of the feature added last. */
  addWeight(label: number, weight: number): void {
    this.labels.push(label)
    this.weights.push(weight)
  }
}
