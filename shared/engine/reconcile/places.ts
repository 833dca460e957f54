import type {
  BudgetLine,
  PlanIndicator,
  PlannedTarget,
  PlanRow,
  ReportingDuty,
  StatedTotal,
  TargetTime,
} from '../plan.ts'
import type { FactValue, Place } from './finding.ts'

/** A text as a value of a finding. */
export function textOf(text: string): FactValue {
  return { kind: 'text', text }
}

/** A row as a place; its title is what it says. */
export function rowPlace({ id, title }: PlanRow): Place {
  return { ref: `row/${id}`, label: { key: 'row', value: id }, value: title === null ? null : textOf(title) }
}

/** A line of a row as a place: its row and year; the source is in the `ref`. */
export function linePlace({ id }: PlanRow, { year, source, amount, unit }: BudgetLine): Place {
  return {
    ref: `row/${id}/amount/${year ?? 'all'}/${source ?? 'none'}`,
    label: { key: 'amount', value: year === null ? id : `${id}, ${year}` },
    value: amount === null ? null : { kind: 'money', amount, unit },
  }
}

/** The dates that a row's deadline means, as a place. */
export function deadlinePlace({ id }: PlanRow, dates: readonly string[]): Place {
  return { ref: `row/${id}/deadline`, label: { key: 'deadline', value: id }, value: { kind: 'dates', dates } }
}

/** A reporting duty with the dates that its deadline means, as a place. */
export function dutyPlace({ id, from }: ReportingDuty, dates: readonly string[]): Place {
  return {
    ref: `duty/${id}`,
    label: { key: 'duty', value: from.join(', ') },
    value: { kind: 'dates', dates },
  }
}

/** A field of the passport, as a place. */
export function passportPlace(field: string, value: FactValue): Place {
  return { ref: `passport/${field}`, label: { key: 'passport', value: field }, value }
}

/** An indicator as a place; what it says is given, or its name. */
export function indicatorPlace({ id, number, name }: PlanIndicator, value: FactValue = textOf(name)): Place {
  return { ref: `indicator/${id}`, label: { key: 'indicator', value: number }, value }
}

/** A target of an indicator as a place: its number and year, span of years, or neither. */
export function targetPlace({ id, number, unit }: PlanIndicator, { time, value }: PlannedTarget): Place {
  const when = timeText(time)
  return {
    ref: `indicator/${id}/target/${when === '' ? 'undated' : when}`,
    label: { key: 'target', value: when === '' ? number : `${number}, ${when}` },
    value: { kind: 'decimal', value, unit },
  }
}

function timeText(time: TargetTime): string {
  if (time.kind === 'undated') return ''
  return time.kind === 'period' ? `${time.from}–${time.until}` : String(time.year)
}

/** A stated total as a place. */
export function totalPlace(total: StatedTotal): Place {
  return {
    ref: `total/${total.id}`,
    label: { key: 'total', value: total.place },
    value: { kind: 'money', amount: total.amount, unit: total.unit },
  }
}
