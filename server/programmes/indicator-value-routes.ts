import { indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { indicatorValueProblems } from '#shared/language/indicator-value-problems.ts'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { can } from '#shared/rules/permissions.ts'
import { dateInAlmaty } from '#shared/rules/reporting-window.ts'
import type { Database } from '../db/database.ts'
import type { FileStore } from '../evidence/file-store.ts'
import { sendFile, takeFile } from '../evidence/take-file.ts'
import { ProblemError } from '../http/problem-error.ts'
import { type Serving, serve } from '../http/serve.ts'
import type { SignedIn } from '../users/signed-in.ts'
import { editionAt, lives } from './edition-at.ts'
import { decideValue, enterValue, mayEnter, type ValueMove } from './indicator-value-commands.ts'
import { attachEvidence, findEvidence } from './indicator-value-evidence.ts'
import { describeValues } from './indicator-values.ts'
import type { IndicatorRow, ProgrammeRecord, Programmes } from './programme-data.ts'
import { asSeenBy } from './visible-editions.ts'

type Asked = { readonly id: string; readonly number: string }

/** The indicator of that number as it stands today. */
function indicatorOf(record: ProgrammeRecord, number: string, now: Date): IndicatorRow {
  const edition = editionAt(record, dateInAlmaty(now))
  const row = record.indicators.find((one) => one.number === number && lives(one, edition.number))
  if (row) return row
  const values = { id: record.id, number }
  throw new ProblemError('not-found', { message: indicatorValueProblems.noSuchIndicator, values })
}

/** Binds the values of target indicators: read, enter, prove, accept, return. */
export function indicatorValueRoutes(
  serving: Serving,
  { db, programmes, files }: { db: Database; programmes: Programmes; files: FileStore },
): void {
  const find = async ({ id, number }: Asked, { user, now }: { user: SignedIn; now: Date }) => {
    const found = await programmes.find(id)
    const record = found && asSeenBy(found, user)
    if (!record) throw new ProblemError('not-found', { message: problemMessages.noSuchThing, values: { id } })
    return { record, row: indicatorOf(record, number, now), user, now }
  }
  const rightsOf = ({ row, user }: Pick<ValueMove, 'row' | 'user'>) => {
    const may = { enter: mayEnter(user, row), accept: can(user, 'accept-indicator-value') }
    return { may, seesWaiting: may.enter || may.accept || can(user, 'read-audit') }
  }
  const answer = async ({ record, row, user }: ValueMove) => {
    const { may, seesWaiting } = rightsOf({ row, user })
    const items = await describeValues(db.read, record, row, seesWaiting)
    return { programme: record.id, indicator: row.number, items, may }
  }

  serve(serving, indicatorValuesApi.list, async ({ params }, context) => answer(await find(params, context)))
  serve(serving, indicatorValuesApi.enter, async ({ params, body }, context) => {
    const move = await find(params, context)
    await db.transaction((tx) => enterValue(tx, move, body))
    return answer(move)
  })
  serve(serving, indicatorValuesApi.attach, async ({ params }, context) => {
    const move = await find(params, context)
    await takeFile(context.request, files, (upload) =>
      db.transaction((tx) => attachEvidence(tx, move, upload)),
    )
    return answer(move)
  })
  serve(serving, indicatorValuesApi.download, async ({ params }, context) => {
    const { row, user } = await find(params, context)
    const { seesWaiting } = rightsOf({ row, user })
    const file = await findEvidence(db.read, { row, revision: params, seesWaiting })
    return sendFile(context.response, files, file)
  })
  serve(serving, indicatorValuesApi.accept, async ({ params, body }, context) => {
    const move = await find(params, context)
    await db.transaction((tx) => decideValue(tx, move, body))
    return answer(move)
  })
  serve(serving, indicatorValuesApi.return, async ({ params, body }, context) => {
    const move = await find(params, context)
    await db.transaction((tx) => decideValue(tx, move, body))
    return answer(move)
  })
}
