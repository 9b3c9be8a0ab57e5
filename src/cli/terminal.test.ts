import { describe, expect, it } from 'vitest'
import { Progress, styleFor, toVisualOrder } from './terminal.js'

function progressOn(isTTY: boolean, total: number): { progress: Progress; written: () => string } {
  const parts: string[] = []
  const stream = { isTTY, write: (text: string) => parts.push(text) } as unknown as NodeJS.WriteStream
  return { progress: new Progress(total, stream), written: () => parts.join('') }
}

describe('toVisualOrder', () => {
  it('puts Arabic from right to left, and the digits and Latin in it from left to right', () => {
    expect(toVisualOrder('ابت')).toBe('تبا')
    expect(toVisualOrder('قتل 12 جنديا')).toBe('ايدنج 12 لتق')
    expect(toVisualOrder('بيان DGSN جديد')).toBe('ديدج DGSN نايب')
  })

  it('turns brackets round, and keeps pairs of surrogates whole', () => {
    expect(toVisualOrder('(ا)')).toBe('(ا)')
    expect([...toVisualOrder('ا😀ب')]).toEqual(['ب', '😀', 'ا'])
  })
})

describe('styleFor', () => {
  it('writes colours for a terminal only', () => {
    expect(styleFor(false, false).bold('x')).toBe('x')
    const { NO_COLOR } = process.env
    delete process.env.NO_COLOR
    expect(styleFor(true, false).bold('x')).toBe('\u001b[1mx\u001b[22m')
    process.env.NO_COLOR = '1'
    expect(styleFor(true, false).bold('x')).toBe('x')
    if (NO_COLOR === undefined) delete process.env.NO_COLOR
    else process.env.NO_COLOR = NO_COLOR
  })

  it('isolates Arabic, or puts it in visual order', () => {
    expect(styleFor(true, false).arabic('ابت')).toBe('\u2068ابت\u2069')
    expect(styleFor(true, true).arabic('ابت')).toBe('تبا')
  })
})

describe('Progress', () => {
  it('shows reports, rates and the time left on a terminal, and clears its line', () => {
    const { progress, written } = progressOn(true, 1_000_000)
    progress.bytes = 500_000
    progress.reports = 12
    progress.tick()
    expect(written()).toMatch(/^\r\u001b\[K12 reports · \d+\/s · \d+\.\d MB\/s · (?:\d+ min )?\d+ s left$/u)
    progress.done()
    expect(written().endsWith('\r\u001b[K')).toBe(true)
  })

  it('tells no time left where the size is not known', () => {
    const { progress, written } = progressOn(true, 0)
    progress.reports = 1
    progress.tick()
    expect(written()).toMatch(/MB\/s$/u)
  })

  it('writes nothing where there is no terminal', () => {
    const { progress, written } = progressOn(false, 1000)
    progress.tick()
    progress.done()
    expect(written()).toBe('')
  })
})
