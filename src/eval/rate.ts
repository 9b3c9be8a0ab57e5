/** How many of all were right. */
export class Rate {
  right = 0
  all = 0

  add(isRight: boolean): void {
    this.all++
    if (isRight) this.right++
  }

  /** Null where there was nothing to judge. */
  get value(): number | null {
    return this.all === 0 ? null : this.right / this.all
  }
}
