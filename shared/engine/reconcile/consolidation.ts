import type { PlanRow, ReportingDuty } from '../plan.ts'
import type { PlanFacts } from './facts.ts'
import { groupBy } from './facts.ts'
import type { Finding, Place, Rule } from './finding.ts'
import { finding } from './finding.ts'
import { deadlinePlace, dutyPlace } from './places.ts'

/** Who consolidates, and what comes too late for it. */
type Late = {
  readonly whole: Place
  readonly inputs: readonly Place[]
  readonly isConsolidation: boolean
}

/**
 * What is put together before its parts are due: a row without money over its children (a question where it names nobody
 * who consolidates), and a consolidating duty over the duties and rows that report to the same body.
 */
export const consolidationBeforeInputs: Rule = {
  id: 'consolidation-before-inputs',
  find: (facts) => [...lateChildren(facts), ...lateReports(facts)].flatMap(tell),
}

function tell({ whole, inputs, isConsolidation }: Late): Finding[] {
  const [first] = inputs
  if (first === undefined) return []
  return [
    finding('consolidation-before-inputs', {
      severity: isConsolidation ? 'warning' : 'note',
      about: whole,
      places: [whole, ...inputs],
      values: {
        whole: { kind: 'text', text: whole.label.value },
        ...(whole.value === null ? {} : { wholeDates: whole.value }),
        inputs: { kind: 'texts', texts: inputs.map(({ label }) => label.value) },
        ...(first.value === null ? {} : { inputDates: first.value }),
      },
    }),
  ]
}

function lateChildren({ rows, childrenOf, due }: PlanFacts): Late[] {
  return rows.flatMap((row) => {
    const children = childrenOf.get(row.id)
    const dates = due(row)
    const isReport = row.executors.length > 0 && row.lines.every(({ state }) => state !== 'amount')
    if (children === undefined || dates === null || !isReport) return []
    const isConsolidation = row.executors.some(({ role }) => role === 'consolidator')
    return [{ whole: deadlinePlace(row, dates), inputs: lateRows(children, dates, due), isConsolidation }]
  })
}

function lateRows(rows: readonly PlanRow[], whole: readonly string[], due: PlanFacts['due']): Place[] {
  return rows.flatMap((row) => {
    const dates = due(row)
    return dates !== null && isTooLate(dates, whole) ? [deadlinePlace(row, dates)] : []
  })
}

function lateReports({ plan, rows, due }: PlanFacts): Late[] {
  const rowsTo = groupBy(
    rows.filter(({ recipient }) => recipient !== null),
    ({ recipient }) => recipient ?? '',
  )
  const dutiesTo = groupBy(
    plan.duties.filter(({ to }) => to !== null),
    ({ to }) => to ?? '',
  )
  return plan.duties.flatMap((duty) => {
    const dates = duty.consolidates ? due(duty) : null
    if (dates === null) return []
    const duties = duty.from.flatMap((body) => dutiesTo.get(body) ?? []).filter((other) => other !== duty)
    const inputs = [
      ...lateDuties(duties, dates, due),
      ...lateRows(
        duty.from.flatMap((body) => rowsTo.get(body) ?? []),
        dates,
        due,
      ),
    ]
    return [{ whole: dutyPlace(duty, dates), inputs, isConsolidation: true }]
  })
}

function lateDuties(
  duties: readonly ReportingDuty[],
  whole: readonly string[],
  due: PlanFacts['due'],
): Place[] {
  return duties.flatMap((duty) => {
    const dates = due(duty)
    return dates !== null && isTooLate(dates, whole) ? [dutyPlace(duty, dates)] : []
  })
}

/**
 * Whether the input comes too late: after the only date of the consolidation; or it goes on for more than a year after
 * the last one; or, where both come round again and again, every date misses one that is nearer than the next. Less than
 * a year after the last consolidation is not told: where a term ends is read in more than one way.
 */
function isTooLate(input: readonly string[], whole: readonly string[]): boolean {
  const [lastInput = '', lastWhole = ''] = [input.at(-1), whole.at(-1)]
  if (lastInput > lastWhole && days(lastWhole, lastInput) > DAYS_OF_YEAR) return true
  if (whole.length === 1) return input.every((date) => date > lastWhole)
  return input.length > 1 && (input[0] ?? '') <= lastWhole && input.every((date) => isNearMiss(date, whole))
}

function isNearMiss(date: string, whole: readonly string[]): boolean {
  const next = whole.find((candidate) => candidate >= date)
  const missed = whole.findLast((candidate) => candidate < date)
  if (next === undefined) return true
  return missed !== undefined && days(missed, date) < days(date, next)
}

const DAYS_OF_YEAR = 366

function days(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000
}
