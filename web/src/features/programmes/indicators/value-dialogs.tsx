import { type ReactNode, useState } from 'react'
import { ENTERED_STATES, type IndicatorValueShape, indicatorValuesApi } from '#shared/api/indicator-values.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { TextArea, TextField } from '../../../components/field.tsx'
import { Note } from '../../../components/note.tsx'
import { Select } from '../../../components/select.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../findings/findings.module.css'
import { fieldError, useValueMove } from './use-value-move.ts'

type FormProps = {
  title: string
  error: Error | null
  isWaiting: boolean
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

function FormDialog({ title, error, isWaiting, onSave, onClose, children }: FormProps) {
  const say = useSay()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={isWaiting} onClick={onSave}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        {error && (
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={error.message} />
        )}
        {children}
      </div>
    </Dialog>
  )
}

type EnterProps = { programme: string; number: string; onClose: () => void }

const EMPTY = { period: '', state: 'value' as (typeof ENTERED_STATES)[number], value: '', more: '' }

/** A value with its source, or why there is none. */
export function EnterValueDialog({ programme, number, onClose }: EnterProps) {
  const say = useSay()
  const [fields, setFields] = useState(EMPTY)
  const move = useValueMove(indicatorValuesApi.enter, programme, onClose)
  const isValue = fields.state === 'value'
  const more = fields.more.trim() || null
  const save = () =>
    move.mutate({
      params: { id: programme, number },
      body: {
        period: fields.period.trim(),
        state: fields.state,
        value: isValue ? fields.value : null,
        ground: isValue ? null : more,
        source: isValue ? more : null,
      },
    })
  const fault = (field: string) => fieldError(move.error, field)
  return (
    <FormDialog
      title={`${number}. ${say(words.enter)}`}
      error={move.error}
      isWaiting={move.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={say(words.period)}
        hint={say(words.periodHint)}
        error={fault('period')}
        value={fields.period}
        onChange={(event) => setFields({ ...fields, period: event.currentTarget.value })}
      />
      <Select
        label={say(words.state)}
        value={fields.state}
        options={ENTERED_STATES.map((value) => ({ value, label: say(stateMessages[value]) }))}
        onChange={(state) => setFields({ ...fields, state: state as typeof EMPTY.state })}
      />
      {isValue && (
        <TextField
          label={say(words.value)}
          error={fault('value')}
          inputMode="decimal"
          value={fields.value}
          onChange={(event) => setFields({ ...fields, value: event.currentTarget.value })}
        />
      )}
      <TextArea
        label={say(isValue ? words.source : words.ground)}
        hint={isValue ? say(words.sourceHint) : undefined}
        error={fault(isValue ? 'source' : 'ground')}
        value={fields.more}
        rows={3}
        maxLength={2000}
        onChange={(event) => setFields({ ...fields, more: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

type ReturnProps = EnterProps & { item: IndicatorValueShape }

/** Why the value goes back. */
export function ReturnValueDialog({ programme, number, item, onClose }: ReturnProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const move = useValueMove(indicatorValuesApi.return, programme, onClose)
  const { period, revision } = item
  const save = () =>
    move.mutate({ params: { id: programme, number }, body: { period, revision, reason: reason.trim() } })
  return (
    <FormDialog
      title={`${number}. ${say(words.return)}`}
      error={move.error}
      isWaiting={move.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        label={say(words.reason)}
        error={fieldError(move.error, 'reason')}
        value={reason}
        rows={3}
        maxLength={2000}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
