import type ExcelJS from 'exceljs'
import { type CellStyle, COLOURS, type Line } from './cell-styles.ts'
import { kept } from './kept.ts'
import type { ColourRule, Sheet } from './workbook-file.ts'

const FONT = 'Calibri'
const A4 = 9

const LINES: Readonly<Record<Line, ExcelJS.Border>> = {
  hair: { style: 'thin', color: { argb: COLOURS.hairline } },
  strong: { style: 'thin', color: { argb: COLOURS.ink } },
}

const made = new Map<CellStyle, Partial<ExcelJS.Style>>()

/** The library's style for ours: one object each, for it knows a style again by its object. */
export function excelStyle(style: CellStyle): Partial<ExcelJS.Style> {
  return kept(made, style, () => madeStyle(style))
}

function madeStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const {
    size,
    colour,
    align,
    bold = false,
    wrap = false,
    bottomAligned = false,
    indented = false,
    numberFormat,
    fill,
    top,
    bottom,
  } = style
  return {
    font: { name: FONT, family: 2, size, bold, color: { argb: colour } },
    alignment: {
      horizontal: align,
      vertical: bottomAligned ? 'bottom' : 'top',
      wrapText: wrap,
      ...(indented && { indent: 1 }),
    },
    border: { ...(top && { top: LINES[top] }), ...(bottom && { bottom: LINES[bottom] }) },
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
  }
}

/** How a sheet opens and prints: head kept in sight, A4 across, as wide as the page, head row on every page. */
export function pageOf({ frozen, page }: Sheet): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.65, header: 0.35, footer: 0.3 },
    },
    headerFooter: { oddHeader: page.header, oddFooter: page.footer },
  }
}

/** Rules that colour a text by a condition, in the order in which they count. */
export function colourRules(rules: readonly ColourRule[]): ExcelJS.ConditionalFormattingOptions[] {
  return rules.map(({ area, condition, colour }, index) => ({
    ref: area,
    rules: [
      {
        type: 'expression',
        priority: index + 1,
        formulae: [condition],
        style: { font: { color: { argb: colour } } },
      },
    ],
  }))
}
