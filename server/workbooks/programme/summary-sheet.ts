import { repealText } from '#shared/language/programme-repeal.ts'
import { standingWords, programmeReportWords as words } from '#shared/language/programme-report-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { headMessages } from '#shared/language/workbook-messages.ts'
import { STANDINGS, type Standing, UNASKED } from '#shared/rules/due-standing.ts'
import { textInFormula } from '../addresses.ts'
import { type CellStyle, numberStyle, STYLES, toned } from '../cell-styles.ts'
import { actText, asOfText, headRows, lineRow, pageTexts, periodText, wideRow } from '../sheet-frame.ts'
import { toneOf } from '../state-text.ts'
import type { Cell, LiveFormula, Row, Sheet } from '../workbook-file.ts'
import { deadlinesArea } from './deadlines-sheet.ts'
import { leftOutText, PERCENT_FORMAT } from './money-sheet.ts'
import { yearCell } from './plan-sheet.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import { sectionFormulas } from './section-formulas.ts'
import { type Column, headOf, rowOf } from './table.ts'

const WIDTHS = [46, 17, 17, 17, 17, 17, 40, 24] as const
const WIDE = { columns: WIDTHS.length, characters: 170 }

function column(index: number, head: string, style: CellStyle): Column {
  const headStyle = index === 0 ? STYLES.headFirst : style.align === 'right' ? STYLES.headNumber : STYLES.head
  return { head, width: WIDTHS[index] ?? 17, headStyle, style }
}

/** The words under a fact. */
const LABEL = { ...STYLES.factLabel, wrap: true }
const DONE = ['done', 'done-late'] as const
const COUNT = numberStyle('plain', '0')
const SUM = numberStyle('sum', '0')

/** How many due dates bear a word in a column of Deadlines. */
function countOf(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  { of, word, result }: { of: 'status' | 'overdue'; word: string; result: number },
): LiveFormula {
  return { formula: `COUNTIF(${deadlinesArea(context, plan, of)},${textInFormula(word)})`, result }
}

/** How many due dates stand in one of several ways, as a formula without its result. */
function countOfStandings(
  context: ProgrammeContext,
  plan: ProgrammePlan,
  standings: readonly Standing[],
): string {
  const status = deadlinesArea(context, plan, 'status')
  const words = standings.map((name) => textInFormula(context.say(standingWords[name])))
  return words.map((word) => `COUNTIF(${status},${word})`).join('+')
}

function factRows(context: ProgrammeContext, plan: ProgrammePlan): Row[] {
  const { say, report } = context
  const { counts, asked, overdue } = report.activities
  const askedStandings = STANDINGS.filter((name) => !UNASKED.includes(name))
  const [done, ofAll] = [DONE, askedStandings].map((names) => countOfStandings(context, plan, names))
  const doneOfAsked: LiveFormula = {
    formula: `(${done})&" / "&(${ofAll})`,
    result: `${counts.done + counts['done-late']} / ${asked}`,
  }
  const { accepted, expected } = report.coverage
  const year = { year: report.year }
  const cells: Cell[] = [
    doneOfAsked,
    countOf(context, plan, { of: 'overdue', word: say(own.yes), result: overdue }),
    `${accepted} / ${expected}`,
    yearCell(context, plan, { ...year, column: 'spent' }),
    yearCell(context, plan, { ...year, column: 'ofPlanned' }),
  ]
  const labels = [words.doneOf, words.overdueFact, words.accepted, words.spentFact, words.ofPlannedFact]
  const money = { ...STYLES.fact, numberFormat: context.moneyFormat }
  const styles = [
    STYLES.fact,
    STYLES.fact,
    STYLES.fact,
    money,
    { ...STYLES.fact, numberFormat: PERCENT_FORMAT },
  ]
  return [
    { cells, styles: WIDTHS.map((_, index) => styles[index] ?? STYLES.fact), height: 26 },
    {
      cells: labels.map((label) => say(label, year)),
      styles: WIDTHS.map(() => LABEL),
      height: 28,
    },
  ]
}

function statusRows(context: ProgrammeContext, plan: ProgrammePlan): Row[] {
  const { say, report } = context
  const { counts, due, overdue } = report.activities
  const columns = [column(0, say(words.status), STYLES.first), column(1, say(words.count), COUNT)]
  const rows = STANDINGS.filter((name) => counts[name] > 0).map((name) =>
    rowOf(columns, [
      say(standingWords[name]),
      countOf(context, plan, { of: 'status', word: say(standingWords[name]), result: counts[name] }),
    ]),
  )
  const inAll = [say(words.total), due]
  const ofThem = countOf(context, plan, { of: 'overdue', word: say(own.yes), result: overdue })
  return [
    lineRow(say(own.byStatus), STYLES.heading, 24),
    headOf(columns),
    ...rows,
    rowOf(columns, inAll, { 0: STYLES.sumText, 1: SUM }),
    rowOf(columns, [say(own.ofThem), ofThem]),
  ]
}

function yearRows(context: ProgrammeContext, plan: ProgrammePlan): Row[] {
  const { say, report, moneyFormat } = context
  const money = numberStyle('plain', moneyFormat)
  const percent = numberStyle('plain', PERCENT_FORMAT)
  const heads = [words.planned, words.allocated, words.spent, words.ofPlanned, words.ofAllocated]
  const columns = [
    column(0, say(words.year), STYLES.first),
    ...heads.map((head, index) => column(index + 1, say(head), index < 3 ? money : percent)),
    column(6, say(words.leftOut), STYLES.text),
    column(7, say(words.state), STYLES.text),
  ]
  const rows = report.years.map((sums) =>
    rowOf(
      columns,
      [
        sums.year === null ? say(words.yearNotStated) : String(sums.year),
        ...(['planned', 'allocated', 'spent', 'ofPlanned', 'ofAllocated'] as const).map((name) =>
          yearCell(context, plan, { year: sums.year, column: name }),
        ),
        leftOutText(context, sums),
        context.words.told(sums.spent),
      ],
      { 7: toned(toneOf(sums.spent.state)) },
    ),
  )
  return [lineRow(say(own.byYear), STYLES.heading, 24), headOf(columns), ...rows]
}

function sectionRows(context: ProgrammeContext, plan: ProgrammePlan): Row[] {
  const { say, report, language, moneyFormat } = context
  const money = numberStyle('plain', moneyFormat)
  const percent = { ...numberStyle('plain', PERCENT_FORMAT), align: 'left', indented: true } as const
  const columns = [
    column(0, say(words.section), STYLES.first),
    ...[words.due, words.done, words.overdue].map((head, index) => column(index + 1, say(head), COUNT)),
    column(4, `${say(words.planned)}, ${report.year}`, money),
    column(5, `${say(words.spent)}, ${report.year}`, money),
    column(6, say(words.ofPlanned), percent),
  ]
  const rows = report.sections.map((section) => {
    const { section: number, title } = section
    const name = title
      ? say(words.sectionHead, { number, title: title[language] })
      : say(words.sectionAlone, { number })
    return rowOf(columns, [name, ...sectionFormulas(context, plan, section)])
  })
  return [lineRow(say(own.bySection), STYLES.heading, 24), headOf(columns), ...rows]
}

function noteRows({ say, report, language, bodyName }: ProgrammeContext): Row[] {
  const listed = (bodies: readonly { body: string; period: string }[]) => {
    const names = [...new Set(bodies.map(({ body }) => bodyName(body)))]
    return names.length === 0 ? say(own.none) : names.join(', ')
  }
  const { missing, late } = report.coverage
  const repeal = repealText(report, language)
  return [
    lineRow(null, STYLES.plain, 8),
    ...(repeal === null ? [] : [wideRow(repeal, STYLES.note, WIDE)]),
    wideRow(say(own.missing, { list: listed(missing) }), STYLES.note, WIDE),
    wideRow(say(own.late, { list: listed(late) }), STYLES.note, WIDE),
  ]
}

function sheetRows(context: ProgrammeContext, plan: ProgrammePlan): Row[] {
  const { say, report, job, language } = context
  const basis =
    report.act === null ? say(words.draft) : say(headMessages.basis, { act: actText(context, report.act) })
  const head = {
    title: say(words.title),
    subtitle: `${report.programme.title[language]} · ${periodText(context)} · ${asOfText(context)}`,
    note: `${basis} · ${say(headMessages.madeBy, { name: job.madeBy })}`,
  }
  const parts = [statusRows(context, plan), yearRows(context, plan), sectionRows(context, plan)]
  return [
    ...headRows(context, head),
    ...factRows(context, plan),
    ...parts.flatMap((rows) => [lineRow(null, STYLES.plain, 8), ...rows]),
    ...noteRows(context),
  ]
}

/** The Summary: what is done and overdue, what is spent, by section, and who has not reported. */
export function summarySheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  return {
    name: plan.sheets.summary,
    widths: WIDTHS,
    frozen: { rows: 4, columns: 0 },
    headRow: 1,
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
