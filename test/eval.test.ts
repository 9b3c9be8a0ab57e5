import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runMarsad } from './run-marsad.js'
import { ScratchFolder } from './scratch-folder.js'

const scratch = new ScratchFolder()

const told = 'أعلنت وزارة الداخلية التونسية يوم 12 مارس 2023 توقيف خمسة متشددين في القصرين خلال عملية أمنية.\nوفي مالي، قتل ثلاثة جنود في هجوم مسلح قرب كيدال يوم 10 مارس 2023.'
const asked = 'هل أوقفت الشرطة آخرين؟'

const attackGold = { quote: 'هجوم مسلح قرب كيدال', type: 'armed_attack', status: 'occurred', domain: 'armed_conflict', date: { start: '2023-03-10', end: '2023-03-10', precision: 1 } }
const arrestGold = {
  quote: 'توقيف خمسة متشددين',
  type: 'arrest',
  status: 'occurred',
  domain: 'terrorism',
  date: { start: '2023-03-12', end: '2023-03-12', precision: 1 },
  places: [{ role: 'site', ar: 'القصرين', en: 'Kasserine', country: 'TN', precision: 1 }],
  counts: [{ what: 'arrested', min: 5, max: 5 }],
}
const goldLine = (doc: string, ...events: object[]) => JSON.stringify({ doc, events })
/** Two reports, the second coded by hand with one event more than the coder finds. */
const gold = [goldLine('x', arrestGold, attackGold), goldLine('y', { ...arrestGold, type: 'sentence', quote: 'حكم' })].join('\n')

async function codeTwo(): Promise<string> {
  const input = scratch.write('in.ndjson', [JSON.stringify({ id: 'x', published: '2023-03-13', text: told }), JSON.stringify({ id: 'y', published: '2023-03-13', text: asked })].join('\n'))
  const { status } = await runMarsad(['code', input, '-o', scratch.at('coded.ndjson')])
  expect(status).toBe(0)
  return scratch.at('coded.ndjson')
}

describe('marsad eval', () => {
  it('compares the records of marsad code with gold, from a file and from a pipe', async () => {
    const [goldPath, coded] = [scratch.write('gold.jsonl', gold), await codeTwo()]
    const { status, stdout, stderr } = await runMarsad(['eval', goldPath, coded])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^2 reports in GOLD, 2 of them in CODED\n0 of 0 reports without events in GOLD got one\n/u)
    expect(stdout).toMatch(/^event +1\.000 +0\.667 +0\.800 +3$/mu)
    expect(stdout).toMatch(/^counts +\S+ +1\.000 +\S+ +1$/mu)
    expect(stdout).toMatch(/^type +1\.000 +1\.000 +2$/mu)
    expect(stdout).toMatch(/^sentence +none +1$/mu)
    expect(stdout).not.toContain('حكم')
    expect((await runMarsad(['eval', goldPath, '-'], { stdin: readFileSync(coded) })).stdout).toBe(stdout)
  })

  it('gives the same as JSON, and the misses with their words where asked', async () => {
    const args = ['eval', scratch.write('gold.jsonl', gold), await codeTwo()]
    const { misses, ...figures } = JSON.parse((await runMarsad([...args, '--json', '--misses'])).stdout)
    expect(JSON.parse((await runMarsad([...args, '--json'])).stdout)).toEqual(figures)
    expect(figures.found.event).toEqual({ precision: 1, recall: 0.667, f1: 0.8, n: 3 })
    expect(figures.agreement.type).toEqual({ kappa: 1, alpha: 1, n: 2 })
    expect(misses).toEqual([{ report: 'y', kind: 'missed', gold: 'sentence', coded: null, words: 'حكم' }])
    expect((await runMarsad([...args, '--misses'])).stdout).toMatch(/\ny {2}missed sentence {2}\u2068حكم\u2069\n$/u)
    expect((await runMarsad([...args, '--misses', '--visual'])).stdout).toMatch(/\ny {2}missed sentence {2}مكح\n$/u)
  })

  it('compares two people who coded the same reports, and tells what only one of them has', async () => {
    const first = scratch.write('first.jsonl', [goldLine('x', arrestGold, attackGold), goldLine('y'), goldLine('z', arrestGold)].join('\n'))
    const second = scratch.write('second.jsonl', [goldLine('x', { ...arrestGold, status: 'alleged' }, attackGold), goldLine('y', attackGold), goldLine('w')].join('\n'))
    const { reports, reports_without_events, found, accuracy } = JSON.parse((await runMarsad(['eval', first, second, '--json'])).stdout)
    expect(reports).toEqual({ gold: 3, coded: 2, absent: ['z'], not_in_gold: 1 })
    expect(reports_without_events).toEqual({ n: 1, coded: 1 })
    expect(found.event).toEqual({ precision: 0.667, recall: 0.667, f1: 0.667, n: 3 })
    expect(accuracy.status).toEqual({ accuracy: 0.5, n: 2 })
    expect((await runMarsad(['eval', first, second])).stdout).toContain('1 not in CODED, all their events count as missed: z\n1 in CODED alone, not scored\n')
  })

  it('names every line that is not of its form, and gives no figures then', async () => {
    const bad = scratch.write('bad.jsonl', [goldLine('x'), '{"doc":', goldLine('y', { type: 'arest' }), goldLine('x'), ''].join('\n'))
    const fine = scratch.write('fine.jsonl', gold)
    const lines = [`${bad}:2: not valid JSON: `, `${bad}:3: "events[0].type" is "arest", which the codebook does not have there`, `${bad}:4: report "x" is already in ${bad}:1`]
    for (const args of [
      ['eval', bad, fine],
      ['eval', fine, bad],
    ]) {
      const { status, stdout, stderr } = await runMarsad(args)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr.trimEnd().split('\n')).toEqual(lines.map((line) => expect.stringContaining(`marsad: ${line}`)))
    }
    const long = scratch.write('long.jsonl', '{}\n'.repeat(50))
    expect((await runMarsad(['eval', long, fine])).stderr).toMatch(/long\.jsonl:20: .*\nmarsad: \S*long\.jsonl: 30 more lines like these\n$/u)
    expect(await runMarsad(['eval', fine, scratch.at('none.jsonl')])).toEqual({ status: 1, stdout: '', stderr: `marsad: ${scratch.at('none.jsonl')}: There is nothing at this path.\n` })
    expect(await runMarsad(['eval', '-', '-'], { stdin: gold })).toMatchObject({ status: 2, stdout: '' })
  })
})
