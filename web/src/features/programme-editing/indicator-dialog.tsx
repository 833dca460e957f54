import { useState } from 'react'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { INDICATOR_KINDS } from '#shared/engine/indicator.ts'
import { isRelative } from '#shared/engine/indicator-kinds.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages } from '#shared/language/draft-structure-messages.ts'
import { directionWords } from '#shared/language/indicator-messages.ts'
import { indicatorKindWords } from '#shared/language/programme-indicator-messages.ts'
import type { Faults } from '../../api/faults.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { Contested } from './contested.tsx'
import css from './editing.module.css'
import { FormDialog } from './form-frame.tsx'
import { type IndicatorDraft, indicatorChange, indicatorDraftOf } from './indicator-draft.ts'
import { NodeField, useDraftNodes } from './structure/node-field.tsx'
import { TextFields } from './text-fields.tsx'
import { labelIn, useBodyChoices } from './use-choices.ts'
import { type DraftWork, useSaving } from './use-draft-work.ts'
import { type Typed, useTyped } from './use-typed.ts'

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
  const text = (
    field: 'formula' | 'dataSource' | 'baseline' | 'baselineYear' | 'baseYear',
    error?: string,
  ) => (
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
        {isRelative(draft.kind) && text('baseYear', faults['indicator.baseYear'])}
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

type IndicatorDialogProps = {
  work: DraftWork
  /** As the draft has it now; null: a new one. */
  indicator: ProgrammeIndicator | null
  onClose: () => void
}

/** What others have written to the indicator meanwhile. */
function Now({ typed, work }: { typed: Typed<IndicatorDraft>; work: DraftWork }) {
  const say = useSay()
  const bodies = useBodyChoices()
  const nodes = useDraftNodes(work)
  const wordOf: Readonly<Partial<Record<string, (value: string) => string>>> = {
    owner: (id) => labelIn(bodies, id),
    node: (id) => labelIn(nodes, id),
    kind: (kind) => say(indicatorKindWords[kind as IndicatorDraft['kind']]),
    direction: (direction) => say(directionWords[direction as IndicatorDraft['direction']]),
  }
  return (
    <Contested
      typed={typed}
      labels={{
        ...{ name: say(words.name), unit: say(words.measure), kind: say(words.kind) },
        ...{ direction: say(words.direction), owner: say(words.owner), formula: say(words.formula) },
        ...{ dataSource: say(words.dataSource), baseline: say(words.baseline) },
        ...{ baselineYear: say(words.baselineYear), baseYear: say(words.baseYear) },
        ...{ targets: say(words.targets), node: say(draftStructureMessages.ofNode) },
      }}
      textOf={(field, value) => (wordOf[field] ?? String)(String(value))}
    />
  )
}

/** A year, or nothing. */
const YEAR = /^(\d{4})?$/

/** Adds a target indicator or changes one; what is not said stays unsaid. */
export function IndicatorDialog({ work, indicator, onClose }: IndicatorDialogProps) {
  const say = useSay()
  const typed = useTyped(indicatorDraftOf(indicator))
  const draft = typed.value
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const { from, until } = work.draft.programme.years
  const term = Array.from({ length: until - from + 1 }, (_, index) => from + index)
  const years = [...new Set([...term, ...Object.keys(draft.targets).map(Number)])].sort((a, b) => a - b)
  const { change, targetYears } = indicatorChange(draft, indicator)
  function submit() {
    const missing: [string, boolean, string][] = [
      ['number', indicator === null && draft.number.trim() === '', say(words.numberNeeded)],
      ['indicator.name', draft.name.kk.trim() === '', say(words.textNeeded)],
      ['indicator.unit', draft.unit.kk.trim() === '', say(words.textNeeded)],
      ['indicator.baseline.year', !YEAR.test(draft.baselineYear.trim()), say(words.yearNeeded)],
      ['indicator.baseYear', !YEAR.test(draft.baseYear.trim()), say(words.yearNeeded)],
    ]
    const found = Object.fromEntries(
      missing.flatMap(([name, isMissing, text]) => (isMissing ? [[name, text]] : [])),
    )
    setOwn(found)
    if (Object.keys(found).length === 0) void save([change])
  }
  const common = {
    draft,
    isNew: indicator === null,
    faults: { ...withTargetYears(faults, targetYears), ...own },
    onChange: typed.change,
  }
  return (
    <FormDialog
      id="indicator-form"
      wide
      title={indicator === null ? say(words.addIndicator) : say(words.editIndicator, { id: indicator.id })}
      isSaving={isSaving}
      refusal={refusal}
      isChanged={typed.isChanged}
      now={<Now typed={typed} work={work} />}
      onClose={onClose}
      onSave={submit}
    >
      <Words {...common} />
      <NodeField
        work={work}
        node={draft.node}
        error={faults['indicator.node']}
        onChange={(node) => typed.change({ node })}
      />
      <Numbers {...common} years={years} />
    </FormDialog>
  )
}
