import type { FindingShape } from '#shared/api/findings.ts'
import { severityWords } from '#shared/language/finding-page-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { STYLES, toned } from '../cell-styles.ts'
import { asOfText, headRows, pageTexts, periodText } from '../sheet-frame.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import { HEAD_ROW, type ProgrammePlan } from './programme-plan.ts'
import { type Column, headOf, rowOf } from './table.ts'

function columnsOf({ say }: ProgrammeContext): Column[] {
  const text = (head: string, width: number): Column => ({
    head,
    width,
    headStyle: STYLES.head,
    style: STYLES.text,
  })
  return [
    { head: say(own.severity), width: 20, headStyle: STYLES.headFirst, style: STYLES.first },
    text(say(own.finding), 36),
    text(say(own.text), 64),
    text(say(own.places), 44),
    text(say(own.difference), 14),
    text(say(own.explained), 40),
  ]
}

function placesText({ language }: ProgrammeContext, { places }: FindingShape): string {
  return places
    .map(({ label, value }) => (value === null ? label[language] : `${label[language]}: ${value[language]}`))
    .join('; ')
}

function findingRow(context: ProgrammeContext, columns: readonly Column[], finding: FindingShape): Row {
  const { say, language } = context
  const { severity, title, text, difference, explained } = finding
  const cells = [
    say(severityWords[severity]),
    title[language],
    text[language],
    placesText(context, finding),
    difference,
    explained === null ? null : `${explained.text} (${explained.by})`,
  ]
  const tone = severity === 'error' ? 'bad' : severity === 'warning' ? 'warn' : 'ink'
  return rowOf(columns, cells, { 0: toned(tone) })
}

/** What the document contradicts itself in, found by computing; explained findings stay listed. */
export function findingsSheet(context: ProgrammeContext, plan: ProgrammePlan): Sheet {
  const { say, report } = context
  const { items } = report.findings
  const columns = columnsOf(context)
  const subtitle = `${periodText(context)} · ${asOfText(context)}`
  function* rows(): Generator<Row> {
    yield* headRows(context, { title: say(own.findingsTitle), subtitle })
    yield headOf(columns)
    for (const finding of items) yield findingRow(context, columns, finding)
  }
  return {
    name: plan.sheets.findings,
    widths: columns.map(({ width }) => width),
    frozen: { rows: HEAD_ROW, columns: 1 },
    headRow: HEAD_ROW,
    filter: `A${HEAD_ROW}:F${HEAD_ROW + Math.max(1, items.length)}`,
    colours: [],
    page: pageTexts(context),
    rows: rows(),
  }
}
