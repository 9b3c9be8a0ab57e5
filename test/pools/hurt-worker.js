/** A worker for tests of what becomes of a batch in which one item does harm. */
export default function work(items) {
  return items.map((item) => {
    if (item === 'throws') throw new Error('a fault of the program')
    if (item === 'exits') process.exit(7)
    if (item === 'hangs') for (;;);
    if (item === 'fills') {
      const held = []
      for (;;) held.push(new Array(100_000).fill(held.length))
    }
    return `${item}, done`
  })
}
