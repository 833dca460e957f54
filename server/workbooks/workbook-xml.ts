import { fixed, onSheet, quoted } from './addresses.ts'
import type { DefinedName, Sheet } from './workbook-file.ts'

/** A sheet that lies in the file, with its number and the id of its relationship. */
export type WrittenSheet = Pick<Sheet, 'name' | 'filter' | 'headRow'> & {
  readonly id: number
  readonly rId: string
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function nameXml({ name, refersTo }: DefinedName, attributes = ''): string {
  return `<definedName name="${escaped(name)}"${attributes}>${escaped(refersTo)}</definedName>`
}

/** The names that the format itself reads: the filtered area and the repeated head row of a sheet. */
function sheetNames({ name, filter, headRow }: WrittenSheet, index: number): string[] {
  const titles = nameXml(
    { name: '_xlnm.Print_Titles', refersTo: `${quoted(name)}!$${headRow}:$${headRow}` },
    ` localSheetId="${index}"`,
  )
  if (filter === undefined) return [titles]
  const filtered = { name: '_xlnm._FilterDatabase', refersTo: onSheet(name, fixed(filter)) }
  return [nameXml(filtered, ` localSheetId="${index}" hidden="1"`), titles]
}

/** `xl/workbook.xml`: the sheets in their order, the defined names, and the wish to be calculated when opened. */
export function workbookXml(sheets: readonly WrittenSheet[], names: readonly DefinedName[]): string {
  const listed = sheets.map(
    ({ name, id, rId }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="${rId}"/>`,
  )
  const defined = [...sheets.flatMap(sheetNames), ...names.map((name) => nameXml(name))]
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<workbook ${NAMESPACES}><workbookPr defaultThemeVersion="124226"/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16200" tabRatio="800" activeTab="0"/></bookViews>',
    `<sheets>${listed.join('')}</sheets><definedNames>${defined.join('')}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join('')
}
