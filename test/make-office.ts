import { makeZip } from './make-zip.js'

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

const typesOf = (parts: Readonly<Record<string, string>>) => ({
  name: '[Content_Types].xml',
  content: `${declared}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`)
    .join('')}</Types>`,
})

const relationsOf = (name: string, targets: readonly (readonly [type: string, target: string])[]) => ({
  name,
  content: `${declared}<Relationships xmlns="${package_}/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
})

/** A Word document of paragraphs; one that begins with `# ` has the style of a heading. */
export function makeDocx(paragraphs: readonly string[]): Buffer {
  const body = paragraphs
    .map((text) => `<w:p>${text.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${escaped(text.replace(/^# /u, ''))}</w:t></w:r></w:p>`)
    .join('')
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return makeZip([
    typesOf({ 'word/document.xml': 'wordprocessingml.document.main', 'word/styles.xml': 'wordprocessingml.styles' }),
    relationsOf('_rels/.rels', [['officeDocument', 'word/document.xml']]),
    { name: 'word/document.xml', content: `${declared}<w:document ${space}><w:body>${body}</w:body></w:document>` },
    relationsOf('word/_rels/document.xml.rels', [['styles', 'styles.xml']]),
    { name: 'word/styles.xml', content: `${declared}<w:styles ${space}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>` },
  ])
}

/** A workbook of sheets by name; a number in a cell that is a `{ date }` is shown as a day. */
export function makeXlsx(sheets: Readonly<Record<string, readonly (readonly (string | number | { readonly date: number } | null)[])[]>>): Buffer {
  const names = Object.keys(sheets)
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const cell = (value: string | number | { readonly date: number } | null, place: string): string => {
    if (value === null) return ''
    if (typeof value === 'string') return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" s="1"><v>${value.date}</v></c>`
  }
  return makeZip([
    typesOf({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/styles.xml': 'spreadsheetml.styles',
      ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet'])),
    }),
    relationsOf('_rels/.rels', [['officeDocument', 'xl/workbook.xml']]),
    {
      name: 'xl/workbook.xml',
      content: `${declared}<workbook ${space} xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    relationsOf('xl/_rels/workbook.xml.rels', [...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml']]),
    {
      name: 'xl/styles.xml',
      content: `${declared}<styleSheet ${space}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...Object.values(sheets).map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${declared}<worksheet ${space}><sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`).join('')}</sheetData></worksheet>`,
    })),
  ])
}
