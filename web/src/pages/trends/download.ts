import type { Expected } from './bursts.ts'

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The first chart of a part of the page as a drawing of its own, its colours written out. */
function drawing(part: HTMLElement | null): { readonly text: string; readonly width: number; readonly height: number } | null {
  const chart = part?.querySelector('svg')
  if (!chart) return null
  const copy = chart.cloneNode(true) as SVGSVGElement
  const styles = getComputedStyle(document.documentElement)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const text = new XMLSerializer().serializeToString(copy).replace(/var\((--[\w-]+)\)/gu, (_, name: string) => styles.getPropertyValue(name).trim() || '#0b6580')
  return { text, width: chart.clientWidth, height: chart.clientHeight }
}

export function downloadSvg(part: HTMLElement | null, name: string): void {
  const made = drawing(part)
  if (made) save(new Blob([made.text], { type: 'image/svg+xml' }), name)
}

export async function downloadPng(part: HTMLElement | null, name: string): Promise<void> {
  const made = drawing(part)
  if (!made) return
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(made.text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = made.width * 2
  canvas.height = made.height * 2
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((blob) => blob && save(blob, name))
}

export function downloadTable(points: readonly Expected[], name: string): void {
  const rows = points.map(({ point, baseline, chance, isBurst }) => [point.start, point.incidents, point.killedLow, point.killed, point.killedHigh, baseline ?? '', chance ?? '', isBurst].join(','))
  save(new Blob([`\ufeffstart,incidents,killed_low,killed,killed_high,baseline,chance,burst\n${rows.join('\n')}\n`], { type: 'text/csv' }), name)
}
