import type { ProgrammeMoney } from '#shared/api/programmes.ts'
import { MONEY_AXES, type MoneyAxis, type MoneyGroup, type MoneyKey, moneyBy } from '#shared/engine/budget.ts'
import { convertMoney, moneyDifference } from '#shared/engine/money.ts'
import type { MoneyUnit, Plan, StatedTotal } from '#shared/engine/plan.ts'
import { namedBodies, namedSources, standingOf } from './describe-parts.ts'
import { editionAt } from './edition-at.ts'
import { planAt } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

type Row = ProgrammeMoney['rows'][number]
type Asked = {
  readonly by: readonly MoneyAxis[]
  readonly unit: MoneyUnit
  readonly edition?: number | undefined
}

const STATED_AXES = ['year', 'source', 'section'] as const
type StatedAxis = (typeof STATED_AXES)[number]

const isStatedAxis = (axis: MoneyAxis): axis is StatedAxis => STATED_AXES.some((stated) => stated === axis)

/** The printed sums of exactly these axes: a total of a year and a source, say, not one of the year alone. */
function statedOn({ totals }: Plan, by: readonly MoneyAxis[]): readonly StatedTotal[] {
  if (!by.every(isStatedAxis)) return []
  return totals.filter(
    (total) => !total.isPart && STATED_AXES.every((axis) => (total[axis] !== null) === by.includes(axis)),
  )
}

/** The printed sums of exactly this place. */
export function statedAt(plan: Plan, key: MoneyKey): readonly StatedTotal[] {
  const axes = MONEY_AXES.filter((axis) => key[axis] !== undefined)
  return statedOn(plan, axes).filter((total) => nameOf(keyOfTotal(total, axes), axes) === nameOf(key, axes))
}

const nameOf = (key: MoneyKey, by: readonly MoneyAxis[]) =>
  JSON.stringify(by.map((axis) => key[axis] ?? null))

function keyOfTotal(total: StatedTotal, by: readonly MoneyAxis[]): MoneyKey {
  return Object.fromEntries(by.filter(isStatedAxis).map((axis) => [axis, total[axis]]))
}

/** A place in the API's shape. */
export function describeKey({ year, source, section, executor, 'completion-form': form, row }: MoneyKey) {
  return {
    ...(year === undefined ? {} : { year: year === null ? null : Number(year) }),
    ...(source === undefined ? {} : { source: source === null ? null : String(source) }),
    ...(section === undefined ? {} : { section: section === null ? null : String(section) }),
    ...(executor === undefined ? {} : { executor: executor === null ? [] : String(executor).split(' + ') }),
    ...(form === undefined ? {} : { completionForm: form === null ? null : String(form) }),
    ...(row === undefined ? {} : { row: row === null ? null : String(row) }),
  }
}

function describeGroup(
  { key, computed, leftOut }: Pick<MoneyGroup, 'key' | 'computed' | 'leftOut'>,
  stated: readonly StatedTotal[],
  unit: MoneyUnit,
): Row {
  const statements = stated.map((total) => {
    const amount = convertMoney(total.amount, total.unit, unit)
    const difference = computed === null ? null : moneyDifference(computed, amount)
    return { place: total.place, amount, difference }
  })
  const [first] = statements
  return {
    ...describeKey(key),
    stated: first?.amount ?? null,
    statements,
    computed,
    difference: first?.difference ?? null,
    leftOut: { ...leftOut },
  }
}

/** Groups that have lines, and those that the document states without any line of theirs. */
function rowsOf(plan: Plan, { by, unit }: Asked): Row[] {
  const stated = Map.groupBy(statedOn(plan, by), (total) => nameOf(keyOfTotal(total, by), by))
  const { groups } = moneyBy(plan.rows, by, unit)
  const known = new Set(groups.map(({ key }) => nameOf(key, by)))
  const onlyStated = [...stated].flatMap(([name, totals]) => {
    const [total] = totals
    if (!total || known.has(name)) return []
    return describeGroup({ key: keyOfTotal(total, by), computed: null, leftOut: {} }, totals, unit)
  })
  const rows = groups.map((group) => describeGroup(group, stated.get(nameOf(group.key, by)) ?? [], unit))
  return [...rows, ...onlyStated].sort(byKey)
}

function byKey(a: Row, b: Row): number {
  const years = (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY)
  if (years !== 0 && !Number.isNaN(years)) return years
  return (a.source ?? '\uffff') < (b.source ?? '\uffff') ? -1 : 1
}

/** Planned money of an edition, summed; beside each sum those that the document prints, and what is left out (S4). */
export function describeMoney(record: ProgrammeRecord, asOf: string, asked: Asked): ProgrammeMoney {
  const edition = editionAt(record, asOf, asked.edition)
  const plan = planAt(record, edition.number)
  const rows = rowsOf(plan, asked)
  const { total } = moneyBy(plan.rows, asked.by, asked.unit)
  const whole = plan.totals.find((one) => !one.isPart && STATED_AXES.every((axis) => one[axis] === null))
  return {
    ...standingOf(record, asOf, edition),
    bodies: namedBodies(
      record,
      rows.flatMap(({ executor }) => executor ?? []),
    ),
    sources: namedSources(
      record,
      rows.map(({ source }) => source ?? null),
    ),
    unit: asked.unit,
    by: [...asked.by],
    places: record.programme.totalPlaces,
    rows,
    total: {
      computed: total.computed,
      stated: whole ? convertMoney(whole.amount, whole.unit, asked.unit) : null,
      leftOut: { ...total.leftOut },
    },
  }
}
