import type { ChangeKind, ChangeOf, DraftChange } from '#shared/api/programme-changes.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { addActivity, changeActivity, removeActivity } from './apply-activity.ts'
import { addSection, changeSection, removeSection, setAct, setPassportField, setTotal } from './apply-head.ts'
import { addIndicator, changeIndicator, removeIndicator } from './apply-indicator.ts'
import type { Apply, Draft } from './draft.ts'

const APPLY: { readonly [Kind in ChangeKind]: Apply<ChangeOf<Kind>> } = {
  'set-passport-field': setPassportField,
  'add-section': addSection,
  'change-section': changeSection,
  'remove-section': removeSection,
  'add-activity': addActivity,
  'change-activity': changeActivity,
  'remove-activity': removeActivity,
  'add-indicator': addIndicator,
  'change-indicator': changeIndicator,
  'remove-indicator': removeIndicator,
  'set-total': setTotal,
  'set-act': setAct,
}

/** Applies changes to the draft in memory, one after the other, and answers everything that is wrong with them. */
export function applyChanges(draft: Draft, changes: readonly DraftChange[]): FieldProblem[] {
  return changes.flatMap((change, index) => {
    const apply = APPLY[change.kind] as Apply<DraftChange>
    return apply(draft, change, `#/body/changes/${index}`)
  })
}
