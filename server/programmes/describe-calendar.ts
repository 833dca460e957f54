import { dueIn, periodOfDue } from '#shared/engine/calendar.ts'
import { dutiesIn } from '#shared/engine/duties.ts'
import { programmeProblems } from '#shared/language/programme-problem-messages.ts'
import { invalidInput } from '../http/zod-problems.ts'
import { namedBodies, standingOf } from './describe-parts.ts'
import { editionAt, lives } from './edition-at.ts'
import { localId, planAt, versionsIn } from './plan-at.ts'
import type { ProgrammeRecord } from './programme-data.ts'

type Asked = { readonly from?: string | undefined; readonly to?: string | undefined }

/** What is due from whom between two dates, both included; without dates, over the whole term and the month after it. */
export function describeCalendar(record: ProgrammeRecord, asOf: string, asked: Asked) {
  const edition = editionAt(record, asOf)
  const plan = planAt(record, edition.number)
  const from = asked.from ?? `${plan.years.from}-01-01`
  const to = asked.to ?? `${plan.years.until + 1}-01-31`
  if (from > to)
    throw invalidInput([
      { pointer: '#/query/from', message: programmeProblems.datesBackwards, values: { from, to } },
    ])
  const versions = new Map(
    versionsIn(record, edition.number).map((version) => [localId(record, version.activity), version]),
  )
  const items = dueIn(plan, { from, to }).map(({ date, row, executors, recipient }) => {
    const version = versions.get(row)
    return {
      ...{ date, row, recipient },
      title: version?.title ?? null,
      completionForm: version?.completionForm ?? null,
      executors: executors.map(({ body, role }) => ({ body, role })),
      period: periodOfDue(date, plan.frequency),
    }
  })
  const texts = new Map(
    record.duties.filter((duty) => lives(duty, edition.number)).map((duty) => [duty.id, duty]),
  )
  const duties = dutiesIn(plan, { from, to }).flatMap(({ date, duty: { id } }) => {
    const duty = texts.get(id)
    if (!duty) return []
    const { what, from: who, to: whom, consolidates } = duty
    return { date, duty: id, what, from: who, to: whom, consolidates }
  })
  return {
    ...standingOf(record, asOf, edition),
    ...{ from, to },
    bodies: namedBodies(record, [
      ...items.flatMap(({ recipient, executors }) => [recipient, ...executors.map(({ body }) => body)]),
      ...duties.flatMap((duty) => [duty.to, ...duty.from.map(({ body }) => body)]),
    ]),
    items,
    duties,
  }
}
