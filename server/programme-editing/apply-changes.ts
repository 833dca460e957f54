import type { ChangeKind, ChangeOf, DraftChange } from '#shared/api/programme-changes.ts'
import type { FieldProblem } from '../http/problem-error.ts'
import { addActivity, changeActivity, removeActivity } from './apply-activity.ts'
import { setAct, setPassportField, setTotal } from './apply-head.ts'
import { addIndicator, changeIndicator, removeIndicator } from './apply-indicator.ts'
import { addNode, addSection, changeNode, changeSection, removeNode, removeSection } from './apply-node.ts'
import { setProgramme } from './apply-programme.ts'
import { duties, measures, milestones, stages } from './apply-structure.ts'
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
  'set-programme': setProgramme,
  'add-node': addNode,
  'change-node': changeNode,
  'remove-node': removeNode,
  'add-stage': stages.add,
  'change-stage': stages.change,
  'remove-stage': stages.remove,
  'add-duty': duties.add,
  'change-duty': duties.change,
  'remove-duty': duties.remove,
  'add-measure': measures.add,
  'change-measure': measures.change,
  'remove-measure': measures.remove,
  'add-milestone': milestones.add,
  'change-milestone': milestones.change,
  'remove-milestone': milestones.remove,
}

/** Applies changes to the draft in memory, one after the other, and answers everything that is wrong with them. */
export function applyChanges(draft: Draft, changes: readonly DraftChange[]): FieldProblem[] {
  return changes.flatMap((change, index) => {
    const apply = APPLY[change.kind] as Apply<DraftChange>
    return apply(draft, change, `#/body/changes/${index}`)
  })
}
