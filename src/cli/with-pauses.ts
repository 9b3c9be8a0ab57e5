/** Stands among the items where the next one has been waited for. */
const pause = Symbol('pause')

export const isPause = (item: unknown): item is typeof pause => item === pause

/** The items as they come, and a pause wherever the next one keeps waiting for so many milliseconds. */
export async function* withPauses<T>(items: AsyncIterable<T>, milliseconds: number): AsyncGenerator<T | typeof pause> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = iterator.next()
      if (await takesLonger(next, milliseconds)) yield pause
      const { done, value } = await next
      if (done) return
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}

async function takesLonger(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => false), late])
  } finally {
    clearTimeout(timer)
  }
}
