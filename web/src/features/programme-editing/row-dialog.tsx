import { useState } from 'react'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { rowFormMessages as rowWords } from '#shared/language/draft-row-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { useSay } from '../../language/use-say.ts'
import { FormDialog } from './form-frame.tsx'
import { RowContested } from './row-contested.tsx'
import { type RowDraft, rowChange, rowDraftOf } from './row-draft.ts'
import { RowFields } from './row-fields.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'
import { useTyped } from './use-typed.ts'

/** What can be told before asking the server. */
function useMissing() {
  const say = useSay()
  return (draft: RowDraft, isNew: boolean): Faults => {
    const missing: [string, boolean, string][] = [
      ['number', isNew && draft.number.trim() === '', say(words.numberNeeded)],
      ['row.title', draft.title.kk.trim() === '', say(words.textNeeded)],
      ...draft.quantities.flatMap(({ value, unit }, index): [string, boolean, string][] => [
        [`row.quantities.${index}.value`, value.trim() === '', say(rowWords.valueNeeded)],
        [`row.quantities.${index}.unit.kk`, unit.kk.trim() === '', say(rowWords.thingNeeded)],
      ]),
    ]
    return Object.fromEntries(missing.flatMap(([name, isMissing, text]) => (isMissing ? [[name, text]] : [])))
  }
}

type RowDialogProps = {
  work: DraftWork
  section: string
  /** The row as it was opened; null: a new one. */
  row: PlanRowShape | null
  /** The rows as the draft has them now. */
  rows: readonly PlanRowShape[]
  onClose: () => void
}

/** Adds a row to the plan or changes one. What the server refuses stands under its field, and nothing typed is lost. */
export function RowDialog({ work, section, row: opened, rows, onClose }: RowDialogProps) {
  const say = useSay()
  const row = rows.find(({ id }) => id === opened?.id) ?? opened
  const typed = useTyped(rowDraftOf(row))
  const [own, setOwn] = useState<Faults>({})
  const missingIn = useMissing()
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const parents = rows.filter(
    (one) => one.section === section && one.status === 'active' && one.id !== row?.id,
  )
  function submit() {
    const found = missingIn(typed.value, row === null)
    setOwn(found)
    const change = rowChange(typed.value, row, section)
    if (Object.keys(found).length > 0 || change === null) return
    if (change.kind === 'change-activity' && Object.keys(change.row).length === 0) onClose()
    else void save([change])
  }
  return (
    <FormDialog
      id="row-form"
      wide
      title={
        row === null
          ? `${say(words.newRow)}, ${say(words.section, { number: section })}`
          : say(words.editRow, { id: row.id })
      }
      isSaving={isSaving}
      refusal={refusal}
      isChanged={typed.isChanged}
      now={<RowContested typed={typed} />}
      onClose={onClose}
      onSave={submit}
    >
      <RowFields
        draft={typed.value}
        isNew={row === null}
        parents={parents.map(({ id }) => id)}
        years={work.draft.programme.years}
        faults={{ ...faults, ...own }}
        onChange={typed.change}
      />
    </FormDialog>
  )
}
