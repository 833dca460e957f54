import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type DraftEdition, editingApi } from '#shared/api/programme-editing.ts'
import { PERIOD_KINDS, type PeriodKind } from '#shared/engine/period.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { frequencyWords } from '#shared/language/frequency-messages.ts'
import { call } from '../../api/call.ts'
import type { Faults } from '../../api/faults.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './editing.module.css'
import { NewFrame } from './new-frame.tsx'
import { NO_TEXTS, TextFields } from './text-fields.tsx'
import { useActChoices, useBodyChoices } from './use-choices.ts'
import { useNew } from './use-new.ts'

const YEAR = /^\d{4}$/
type ProgrammeDraft = {
  readonly title: typeof NO_TEXTS
  readonly from: string
  readonly until: string
  readonly owner: string
  readonly act: string
  readonly frequency: PeriodKind
}
const NOTHING: ProgrammeDraft = {
  ...{ title: NO_TEXTS, from: '', until: '', owner: '', act: '' },
  frequency: 'half-year',
}

function bodyOf({ title, from, until, owner, act, frequency }: ProgrammeDraft) {
  return {
    title,
    years: { from: Number(from), until: Number(until) },
    owner: owner || null,
    act: act || null,
    frequency,
  }
}

type FrequencyProps = { frequency: PeriodKind; onChange: (next: PeriodKind) => void }

/** How often the executors of the programme are to report. */
function FrequencyChoice({ frequency, onChange }: FrequencyProps) {
  const say = useSay()
  const options = PERIOD_KINDS.map((value) => ({ value, label: say(frequencyWords[value]) }))
  return (
    <div className={css.line}>
      <Select
        label={say(words.frequency)}
        value={frequency}
        options={options}
        onChange={(next) => onChange(PERIOD_KINDS.find((kind) => kind === next) ?? frequency)}
      />
    </div>
  )
}

type FieldsProps = {
  programme: ProgrammeDraft
  faults: Faults
  onChange: (next: Partial<ProgrammeDraft>) => void
}

function Fields({ programme, faults, onChange }: FieldsProps) {
  const say = useSay()
  const acts = useActChoices()
  const bodies = useBodyChoices()
  const year = (name: 'from' | 'until', label: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={programme[name]}
      error={faults[`years.${name}`]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
  const choice = (name: 'owner' | 'act', options: typeof acts) => (
    <div className={css.line}>
      <Select
        label={say(words[name])}
        value={programme[name]}
        options={options}
        onChange={(next) => onChange({ [name]: next })}
      />
    </div>
  )
  return (
    <>
      <TextFields
        label={say(words.programmeName)}
        texts={programme.title}
        rows={2}
        error={faults['title.kk']}
        onChange={(title) => onChange({ title })}
      />
      <div className={css.pair}>
        {year('from', say(words.fromYear))}
        {year('until', say(words.untilYear))}
      </div>
      {choice('owner', bodies)}
      {choice('act', acts)}
      <FrequencyChoice frequency={programme.frequency} onChange={(frequency) => onChange({ frequency })} />
    </>
  )
}

/** The form of a new programme: it begins as a draft edition, which is filled in next. */
export function NewProgrammePage() {
  const say = useSay()
  const navigate = useNavigate()
  const [programme, setProgramme] = useState(NOTHING)
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSending, send } = useNew<DraftEdition>(
    ['programmes', 'draft-editions'],
    (draft) => void navigate(paths.draft(draft.programme.id, { tab: 'passport', edition: '1' })),
  )
  function submit() {
    const { title, from, until } = programme
    const missing: [string, boolean, string][] = [
      ['title.kk', title.kk.trim() === '', say(words.textNeeded)],
      ['years.from', !YEAR.test(from.trim()), say(words.yearNeeded)],
      ['years.until', !YEAR.test(until.trim()), say(words.yearNeeded)],
    ]
    const found = Object.fromEntries(
      missing.flatMap(([name, isMissing, text]) => (isMissing ? [[name, text]] : [])),
    )
    setOwn(found)
    if (Object.keys(found).length === 0)
      void send(() => call(editingApi.addProgramme, { body: bodyOf(programme) }))
  }
  return (
    <NewFrame
      title={say(draftMessages.newProgramme)}
      text={say(words.newProgrammeText)}
      action={say(words.begin)}
      refusal={refusal}
      isSending={isSending}
      onSend={submit}
    >
      <Fields
        programme={programme}
        faults={{ ...faults, ...own }}
        onChange={(next) => setProgramme((before) => ({ ...before, ...next }))}
      />
    </NewFrame>
  )
}
