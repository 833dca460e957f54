import { formatDate, formatInstant, formatPeriod } from '#shared/language/format.ts'
import type { Message } from '#shared/language/say.ts'
import { actKinds, headMessages } from '#shared/language/workbook-messages.ts'
import { type CellStyle, STYLES } from './cell-styles.ts'
import type { LayoutContext } from './layout-context.ts'
import type { Row, Sheet } from './workbook-file.ts'

type Act = { readonly kind: string; readonly number: string; readonly date: string }

/** What the frame of any workbook's sheets is drawn from; `running` stands at the head of printed pages. */
export type FrameContext = Pick<LayoutContext, 'say' | 'language'> & {
  readonly report: {
    readonly demo: boolean
    readonly period: string
    readonly asOf: string
    readonly act: Act | null
  }
  readonly running?: Message
}

/** A row whose first cell holds a text and the others nothing. */
export function lineRow(text: string | null, style: CellStyle, height?: number): Row {
  return { cells: [text], styles: [style], ...(height !== undefined && { height }) }
}

/** A text over joined columns, as high as its lines ask: joined cells are not fitted by the program. */
export function wideRow(
  text: string,
  style: CellStyle,
  { columns, characters }: { columns: number; characters: number },
): Row {
  const lines = Math.max(1, Math.ceil(text.length / characters))
  return {
    cells: [text],
    styles: [style],
    merges: [[1, columns]],
    height: Math.ceil(lines * style.size * 1.35) + 2,
  }
}

/** The act by its kind, number and date. */
export function actText({ say, language }: Pick<FrameContext, 'say' | 'language'>, act: Act): string {
  const kind = actKinds[act.kind]?.[language] ?? act.kind
  return say(headMessages.act, { kind, number: act.number, date: formatDate(act.date, language) })
}

/** «2025 жылғы 15 қаңтар, 18:00 жағдайы» */
export function asOfText({ say, report, language }: FrameContext): string {
  return say(headMessages.asOf, { instant: formatInstant(report.asOf, language, { year: true }) })
}

export function periodText({ report, language }: FrameContext): string {
  return formatPeriod(report.period, language)
}

/** The first four rows of every sheet: title, what it is of, the demo mark, a rest. */
export function headRows(
  context: FrameContext,
  { title, subtitle, note }: { title: string; subtitle: string; note?: string },
): Row[] {
  const demo = context.report.demo ? context.say(headMessages.demo) : null
  return [
    lineRow(title, STYLES.title, 24),
    lineRow(subtitle, STYLES.subtitle, 16),
    lineRow(demo, STYLES.demo, 15),
    lineRow(note ?? null, STYLES.caption, 15),
  ]
}

/** In the notation of printed heads an ampersand is doubled; a font's name keeps digits from being read as a size. */
function printed(text: string): string {
  return `&9&"Calibri,Regular"${text.replaceAll('&', '&&')}`
}

/** The printed head and foot: what it is, demo mark, period and state; act and page. */
export function pageTexts(context: FrameContext): Sheet['page'] {
  const { say, report, running = headMessages.running } = context
  const demo = report.demo ? `&C${printed(say(headMessages.demoShort))}` : ''
  const header = `&L${printed(say(running))}${demo}&R${printed(`${periodText(context)}, ${asOfText(context)}`)}`
  const basis = report.act === null ? '' : say(headMessages.basis, { act: actText(context, report.act) })
  return {
    header,
    footer: `&L${printed(basis)}&R${printed('')}${say(headMessages.page, { page: '&P', pages: '&N' })}`,
  }
}
