import { ENTERED_STATES, type IndicatorValueShape } from '#shared/api/indicator-values.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import type { IndicatorKind } from '#shared/engine/indicator.ts'
import { isEvent } from '#shared/engine/indicator-kinds.ts'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { stateMessages } from '#shared/language/state-messages.ts'
import { TextArea, TextField } from '../../../components/field.tsx'
import { Note } from '../../../components/note.tsx'
import { Select } from '../../../components/select.tsx'
import { useSay } from '../../../language/use-say.ts'
import type { EnteredFields } from './entered-value.ts'
import css from './programme-indicators.module.css'
import { useEnterValue } from './use-enter-value.ts'
import { useTargetWords } from './use-target-words.ts'
import { fieldError } from './use-value-move.ts'
import { ValueFileField, ValueFormDialog } from './value-form-dialog.tsx'

type EnterProps = {
  programme: string
  indicator: ProgrammeIndicator
  items: readonly IndicatorValueShape[]
  onClose: () => void
}

/** A value with its source and its file, or why there is none. */
export function EnterValueDialog({ programme, indicator, items, onClose }: EnterProps) {
  const say = useSay()
  const { number } = indicator
  const form = useEnterValue({ programme, number, items, onDone: onClose })
  const { move, standing, isSaved } = form
  const fileFault = fieldError(move.error, 'file')
  return (
    <ValueFormDialog
      title={`${number}. ${say(words.enter)}`}
      error={fileFault === undefined ? move.error : null}
      isWaiting={move.isPending}
      onSave={() => move.mutate()}
      onClose={onClose}
    >
      {isSaved && !move.isPending && <Note tone="warn" live="assertive" title={say(words.fileLeft)} />}
      <fieldset className={css.given} disabled={isSaved}>
        <PeriodField form={form} />
        {standing && <Standing item={standing} indicator={indicator} />}
        <ValueFields form={form} kind={indicator.kind} />
      </fieldset>
      <ValueFileField file={form.file} error={fileFault} onChoose={form.setFile} />
    </ValueFormDialog>
  )
}

type FieldsProps = { form: ReturnType<typeof useEnterValue> }

function PeriodField({ form: { fields, change, move } }: FieldsProps) {
  const say = useSay()
  return (
    <TextField
      label={say(words.period)}
      hint={say(words.periodHint)}
      error={fieldError(move.error, 'period')}
      value={fields.period}
      onChange={(event) => change({ period: event.currentTarget.value })}
    />
  )
}

function ValueFields({ form, kind }: FieldsProps & { kind: IndicatorKind }) {
  const say = useSay()
  const { fields, change, move } = form
  const isValue = fields.state === 'value'
  const Value = isEvent(kind) ? EventFields : NumberField
  return (
    <>
      <Select
        label={say(words.state)}
        value={fields.state}
        options={ENTERED_STATES.map((value) => ({ value, label: say(stateMessages[value]) }))}
        onChange={(state) => change({ state: state as EnteredFields['state'] })}
      />
      {isValue && <Value form={form} />}
      <TextArea
        label={say(isValue ? words.source : words.ground)}
        hint={isValue ? say(words.sourceHint) : undefined}
        error={fieldError(move.error, isValue ? 'source' : 'ground')}
        value={fields.more}
        rows={3}
        maxLength={2000}
        onChange={(event) => change({ more: event.currentTarget.value })}
      />
    </>
  )
}

function NumberField({ form: { fields, change, move } }: FieldsProps) {
  const say = useSay()
  return (
    <TextField
      label={say(words.value)}
      error={fieldError(move.error, 'value')}
      inputMode="decimal"
      value={fields.value}
      onChange={(event) => change({ value: event.currentTarget.value })}
    />
  )
}

/** A milestone is reached on a day, or not. */
function EventFields({ form: { fields, change, move } }: FieldsProps) {
  const say = useSay()
  const fault = fieldError(move.error, 'value')
  return (
    <>
      <Select
        label={say(words.value)}
        value={fields.value}
        options={[
          { value: '', label: '—' },
          { value: '1', label: say(words.reached) },
          { value: '0', label: say(words.notReached) },
        ]}
        onChange={(value) => change({ value, reachedOn: value === '1' ? fields.reachedOn : '' })}
      />
      {fault !== undefined && <Note tone="bad" title={fault} />}
      {fields.value === '1' && (
        <TextField
          type="date"
          label={say(words.reachedOn)}
          error={fieldError(move.error, 'reachedOn')}
          value={fields.reachedOn}
          onChange={(event) => change({ reachedOn: event.currentTarget.value })}
        />
      )}
    </>
  )
}

/** What stands for the period already: saving goes on from it, and somebody else's later value is a conflict. */
function Standing({ item, indicator }: { item: IndicatorValueShape; indicator: ProgrammeIndicator }) {
  const say = useSay()
  const text = useTargetWords(indicator)
  const value = item.value === null ? say(stateMessages[item.state]) : text.value(item.value)
  return <Note>{say(words.standing, { value, name: item.by.name, number: item.revision })}</Note>
}
