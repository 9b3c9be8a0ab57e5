declare module '#images/gazetteer' {
  /** The compiled gazetteer as text; `readGazetteer` tells its shape. Made by `scripts/compile-images.ts`. */
  export const gazetteerImage: string
}
declare module '#images/actors' {
  /** The compiled actor and source tables as text. Made by `scripts/compile-images.ts`. */
  export const actorImage: string
}
declare module '#images/judge' {
  /** The learned weights. Made by `scripts/compile-images.ts`. */
  export const judgeImage: import('./coder/judge/judge-image.js').JudgeImage
}
