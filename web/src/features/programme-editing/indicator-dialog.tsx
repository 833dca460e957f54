import { useState } from 'react'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { INDICATOR_KINDS } from '#shared/engine/indicator.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { directionWords } from '#shared/language/indicator-messages.ts'
import { indicatorKindWords } from '#shared/language/programme-indicator-messages.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import type { Faults } from './faults.ts'
import { FormDialog } from './form-frame.tsx'
import { type IndicatorDraft, indicatorChange, indicatorDraftOf } from './indicator-draft.ts'
import { TextFields } from './text-fields.tsx'
import { useBodyChoices } from './use-choices.ts'
import { type DraftWork, useSaving } from './use-draft-work.ts'

type FieldsProps = {
  draft: IndicatorDraft
  isNew: boolean
  faults: Faults
  onChange: (next: Partial<IndicatorDraft>) => void
}

function Words({ draft, isNew, faults, onChange }: FieldsProps) {
  const say = useSay()
  const kinds = INDICATOR_KINDS.map((kind) => ({ value: kind, label: say(indicatorKindWords[kind]) }))
  const directions = (['higher', 'lower'] as const).map((value) => ({
    value,
    label: say(directionWords[value]),
  }))
  return (
    <>
      {isNew && (
        <TextField
          label={say(words.number)}
          value={draft.number}
          error={faults.number}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
      )}
      <TextFields
        label={say(words.name)}
        texts={draft.name}
        rows={2}
        error={faults['indicator.name']}
        onChange={(name) => onChange({ name })}
      />
      <TextFields
        label={say(words.measure)}
        texts={draft.unit}
        error={faults['indicator.unit']}
        onChange={(unit) => onChange({ unit })}
      />
      <div className={css.line}>
        <Select
          label={say(words.kind)}
          value={draft.kind}
          options={kinds}
          onChange={(kind) => onChange({ kind: kind as IndicatorDraft['kind'] })}
        />
        <Select
          label={say(words.direction)}
          value={draft.direction}
          options={directions}
          onChange={(direction) => onChange({ direction: direction as IndicatorDraft['direction'] })}
        />
      </div>
    </>
  )
}

function Numbers({ draft, faults, onChange, years }: FieldsProps & { years: readonly number[] }) {
  const say = useSay()
  const bodies = useBodyChoices()
  const text = (field: 'formula' | 'dataSource' | 'baseline' | 'baselineYear', error?: string) => (
    <TextField
      label={say(words[field])}
      value={draft[field]}
      error={error}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.owner)}
          value={draft.owner}
          options={bodies}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
      {text('formula')}
      {text('dataSource')}
      <div className={css.pair}>
        {text('baseline', faults['indicator.baseline.value'])}
        {text('baselineYear', faults['indicator.baseline.year'])}
      </div>
      <fieldset className={css.group}>
        <legend>{say(words.targets)}</legend>
        <div className={css.pair}>
          {years.map((year) => (
            <TextField
              key={year}
              label={say(words.target, { year })}
              inputMode="decimal"
              value={draft.targets[year] ?? ''}
              error={faults[`target.${year}`]}
              onChange={(event) =>
                onChange({ targets: { ...draft.targets, [year]: event.currentTarget.value } })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

/** Faults of targets by their year: the server counts them as they were sent. */
function withTargetYears(faults: Faults, sent: readonly (number | null)[]): Faults {
  const byYear = sent.flatMap((year, index): [string, string][] => {
    const fault = faults[`indicator.targets.${index}.value`]
    return fault === undefined || year === null ? [] : [[`target.${year}`, fault]]
  })
  return { ...faults, ...Object.fromEntries(byYear) }
}

type IndicatorDialogProps = { work: DraftWork; indicator: ProgrammeIndicator | null; onClose: () => void }

/** Adds a target indicator or changes one; what is not said stays unsaid. */
export function IndicatorDialog({ work, indicator, onClose }: IndicatorDialogProps) {
  const say = useSay()
  const [opened] = useState(indicator)
  const [draft, setDraft] = useState(() => indicatorDraftOf(indicator))
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const { from, until } = work.draft.programme.years
  const term = Array.from({ length: until - from + 1 }, (_, index) => from + index)
  const years = [...new Set([...term, ...Object.keys(draft.targets).map(Number)])].sort((a, b) => a - b)
  const { change, targetYears } = indicatorChange(draft, opened)
  function submit() {
    const missing: [string, boolean, string][] = [
      ['number', opened === null && draft.number.trim() === '', say(words.numberNeeded)],
      ['indicator.name', draft.name.kk.trim() === '', say(words.textNeeded)],
      ['indicator.unit', draft.unit.kk.trim() === '', say(words.textNeeded)],
      ['indicator.baseline.year', !/^(\d{4})?$/.test(draft.baselineYear.trim()), say(words.yearNeeded)],
    ]
    const found = Object.fromEntries(
      missing.flatMap(([name, isMissing, text]) => (isMissing ? [[name, text]] : [])),
    )
    setOwn(found)
    if (Object.keys(found).length === 0) void save([change])
  }
  const common = {
    draft,
    isNew: opened === null,
    faults: { ...withTargetYears(faults, targetYears), ...own },
    onChange: (next: Partial<IndicatorDraft>) => setDraft((before) => ({ ...before, ...next })),
  }
  return (
    <FormDialog
      id="indicator-form"
      wide
      title={opened === null ? say(words.addIndicator) : say(words.editIndicator, { id: opened.id })}
      isSaving={isSaving}
      refusal={refusal}
      onClose={onClose}
      onSave={submit}
    >
      <Words {...common} />
      <Numbers {...common} years={years} />
    </FormDialog>
  )
}
