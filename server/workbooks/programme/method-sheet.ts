import { formatDate, formatInstant } from '#shared/language/format.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { programmeReportWords, standingWords } from '#shared/language/programme-report-messages.ts'
import { programmeMethodMessages as words } from '#shared/language/programme-workbook-messages.ts'
import { methodMessages, stateMeanings } from '#shared/language/workbook-messages.ts'
import { STYLES } from '../cell-styles.ts'
import { actText, asOfText, headRows, lineRow, pageTexts, periodText } from '../sheet-frame.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import { type Column, rowOf } from './table.ts'

const COLUMNS: readonly Column[] = [
  { head: '', width: 34, headStyle: STYLES.headFirst, style: STYLES.first },
  { head: '', width: 120, headStyle: STYLES.head, style: STYLES.text },
]

type Fact = readonly [label: string, text: string]

function sources(context: ProgrammeContext): Fact[] {
  const { say, report, language, job } = context
  const { act, edition, programme } = report
  const on = edition.effectiveFrom === null ? '' : formatDate(edition.effectiveFrom, language)
  const instant = formatInstant(report.asOf, language, { year: true })
  return [
    [say(words.programme), programme.title[language]],
    [
      say(methodMessages.act),
      act === null ? say(programmeReportWords.draft) : `${actText(context, act)}; ${act.title[language]}`,
    ],
    [
      say(words.edition),
      act === null
        ? say(programmeReportWords.draft)
        : say(programmeReportWords.edition, { number: edition.number, date: on }),
    ],
    [say(methodMessages.period), periodText(context)],
    [say(methodMessages.asOf), instant],
    [say(methodMessages.madeBy), job.madeBy],
    [say(methodMessages.revision), report.revision],
    [say(methodMessages.included), say(methodMessages.includedText)],
  ]
}

function rules({ say }: ProgrammeContext): Fact[] {
  const {
    status,
    statusText,
    overdue,
    overdueText,
    running,
    runningText,
    percent,
    percentText,
    leftOut,
    leftOutText,
  } = words
  const pairs = [
    [status, statusText],
    [overdue, overdueText],
    [running, runningText],
    [percent, percentText],
    [leftOut, leftOutText],
    [methodMessages.calculation, methodMessages.calculationText],
  ] as const
  return pairs.map(([label, text]) => [say(label), say(text)])
}

function states({ say, words: named, language }: ProgrammeContext): Fact[] {
  const meanings = Object.entries(stateMeanings) as [
    keyof typeof stateMeanings,
    (typeof stateMeanings)['value'],
  ][]
  return [
    ...meanings.map(([state, meaning]): Fact => [named.state(state), meaning[language]]),
    [
      say(words.leftOut),
      Object.values(amountStateWords)
        .map((word) => word[language])
        .join(', '),
    ],
    [
      say(words.status),
      Object.values(standingWords)
        .map((word) => word[language])
        .join(', '),
    ],
  ]
}

function* sheetRows(context: ProgrammeContext, plan: ProgrammePlan): Generator<Row> {
  const { say } = context
  yield* headRows(context, {
    title: plan.sheets.method,
    subtitle: `${periodText(context)} · ${asOfText(context)}`,
  })
  const parts = [
    [say(methodMessages.sources), sources(context)],
    [say(words.how), rules(context)],
    [say(methodMessages.states), states(context)],
  ] as const
  for (const [heading, facts] of parts) {
    yield lineRow(heading, STYLES.heading, 24)
    for (const fact of facts) yield rowOf(COLUMNS, fact)
  }
}

/** Where the numbers come from and how they are made. */
export function methodSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  return {
    name: plan.sheets.method,
    widths: COLUMNS.map(({ width }) => width),
    frozen: { rows: 1, columns: 0 },
    headRow: 1,
    colours: [],
    page: pageTexts(context),
    rows: sheetRows(context, plan),
  }
}
