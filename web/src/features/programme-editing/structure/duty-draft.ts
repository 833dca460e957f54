import type { Programme } from '#shared/api/programme-shapes.ts'
import type { ExecutorDraft } from '../row-draft.ts'
import { printedOf, type Texts, textsOf } from '../text-fields.tsx'
import type { TypedChange } from '../use-draft-work.ts'

type Duty = Programme['duties'][number]

/** A duty to report while it is edited: everything as typed. */
export type DutyDraft = {
  readonly scope: Duty['scope']
  readonly from: readonly ExecutorDraft[]
  readonly to: string
  readonly what: Texts
  readonly deadline: string
  readonly deadlineGround: string
  readonly consolidates: boolean
  readonly clause: string
}

export function dutyDraftOf(duty: Duty | null): DutyDraft {
  return {
    scope: duty?.scope ?? 'general',
    from: (duty?.from ?? []).map((one, key) => ({ key, ...one })),
    to: duty?.to ?? '',
    what: textsOf(duty?.what),
    deadline: duty?.deadline ?? '',
    deadlineGround: '',
    consolidates: duty?.consolidates ?? false,
    clause: duty?.clause ?? '',
  }
}

/** The change that the form makes; a deadline that stays as it was is not asked about again. */
export function dutyChange(form: DutyDraft, opened: Duty | null): TypedChange {
  const { scope, from, to, what, deadline, deadlineGround, consolidates, clause } = form
  const said = {
    ...{ scope, consolidates },
    from: from.filter(({ body }) => body !== '').map(({ body, role }) => ({ body, role })),
    to: to || null,
    what: printedOf(what) ?? { kk: '' },
    clause: clause.trim() || null,
    ...(deadlineGround.trim() === '' ? {} : { deadlineGround: deadlineGround.trim() }),
  }
  const due = { deadline: deadline.trim() || null }
  if (opened === null) return { kind: 'add-duty', duty: { ...said, ...due } }
  const isSameDue = due.deadline === opened.deadline
  return { kind: 'change-duty', id: opened.id, duty: isSameDue ? said : { ...said, ...due } }
}
