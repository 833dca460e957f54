import { EXECUTOR_ROLES, type ExecutorRole } from '#shared/engine/plan.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { executorRoleWords } from '#shared/language/plan-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { ExecutorDraft } from './row-draft.ts'
import { useBodyChoices } from './use-choices.ts'

type PickerProps = {
  legend?: string
  /** Where the faults of the bodies stand. */
  at?: string
  executors: readonly ExecutorDraft[]
  faults: Faults
  onChange: (executors: readonly ExecutorDraft[]) => void
}

/** Who carries out a row, each with the role in which they do. */
export function ExecutorsPicker({ legend, at = 'row.executors', ...rest }: PickerProps) {
  const { executors, faults, onChange } = rest
  const say = useSay()
  const bodies = useBodyChoices()
  const roles = EXECUTOR_ROLES.map((role) => ({ value: role, label: say(executorRoleWords[role]) }))
  const change = (key: number, next: Partial<ExecutorDraft>) =>
    onChange(executors.map((one) => (one.key === key ? { ...one, ...next } : one)))
  const nextKey = Math.max(-1, ...executors.map(({ key }) => key)) + 1
  return (
    <fieldset className={css.group}>
      <legend>{legend ?? say(words.executors)}</legend>
      {executors.map(({ key, body, role }, index) => (
        <div key={key} className={css.line}>
          <Select
            label={say(words.executorNumber, { number: index + 1 })}
            value={body}
            options={bodies}
            aria-invalid={faults[`${at}.${index}.body`] !== undefined || undefined}
            onChange={(chosen) => change(key, { body: chosen })}
          />
          <Select
            label={say(words.role)}
            value={role}
            options={roles}
            onChange={(chosen) => change(key, { role: chosen as ExecutorRole })}
          />
          <Button
            variant="quiet"
            icon="x"
            aria-label={say(words.removeExecutor, { number: index + 1 })}
            onClick={() => onChange(executors.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <Button
        variant="link"
        icon="plus"
        onClick={() => onChange([...executors, { key: nextKey, body: '', role: 'executor' }])}
      >
        {say(words.addExecutor)}
      </Button>
    </fieldset>
  )
}
