/** A stretch of letters on a page: where its left end stands, how wide and tall it is, in points. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of a page, its items from the first that is read to the last. */
export interface TextLine {
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
  readonly size: number
}
