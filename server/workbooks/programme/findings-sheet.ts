import type { FindingShape } from '#shared/api/findings.ts'
import { severityWords } from '#shared/language/finding-page-messages.ts'
import { programmeWorkbookMessages as own } from '#shared/language/programme-workbook-messages.ts'
import { toned } from '../cell-styles.ts'
import type { Row, Sheet } from '../workbook-file.ts'
import type { ProgrammeContext } from './programme-context.ts'
import type { ProgrammePlan } from './programme-plan.ts'
import { type Column, firstColumn, rowOf, textColumn } from './table.ts'
import { tableSheet } from './table-sheet.ts'

function columnsOf({ say }: ProgrammeContext): Column[] {
  return [
    firstColumn(say(own.severity), 20),
    textColumn(say(own.finding), 36),
    textColumn(say(own.text), 64),
    textColumn(say(own.places), 44),
    textColumn(say(own.difference), 14),
    textColumn(say(own.explained), 40),
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
  const { items } = context.report.findings
  const columns = columnsOf(context)
  return tableSheet(context, {
    ...{ name: plan.sheets.findings, title: context.say(own.findingsTitle), columns, frozen: 1 },
    count: items.length,
    rows: items.map((finding) => findingRow(context, columns, finding)),
  })
}
