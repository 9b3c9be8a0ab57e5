/** A piece of text at a place: one `Tj` of glyphs in the order in which they stand. A glyph may stand for several letters (`لا`). */
export interface PdfRun {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly glyphs: readonly string[]
}

/** Each glyph is as wide as half its size. */
export const glyphWidth = 0.5

/** A small PDF with a font that has no shapes, only widths and the letters behind its glyphs: all that reading text needs. */
export function makePdf(pages: readonly (readonly PdfRun[])[]): Buffer {
  const ids = new Map<string, number>()
  const idOf = (glyph: string): number => {
    if (!ids.has(glyph)) ids.set(glyph, ids.size + 1)
    return ids.get(glyph) as number
  }
  const hex = (value: number): string => value.toString(16).padStart(4, '0')
  const contents = pages.map((runs) =>
    runs.map(({ x, y, size = 12, glyphs }) => `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${glyphs.map((glyph) => hex(idOf(glyph))).join('')}> Tj ET`).join('\n'),
  )
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange
${[...ids].map(([glyph, id]) => `1 beginbfchar <${hex(id)}> <${Buffer.from(glyph, 'utf16le').swap16().toString('hex')}> endbfchar`).join('\n')}
endcmap end end`
  const stream = (text: string): string => `<< /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`
  const firstPage = 7
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW ${glyphWidth * 1000} >>`,
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    ...contents.flatMap((text, i) => [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * i + 1} 0 R >>`, stream(text)]),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
