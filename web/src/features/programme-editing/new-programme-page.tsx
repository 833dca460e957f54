import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type DraftEdition, editingApi } from '#shared/api/programme-editing.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { call } from '../../api/call.ts'
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

/** The form of a new programme: it begins as a draft edition, which is filled in next. */
export function NewProgrammePage() {
  const say = useSay()
  const navigate = useNavigate()
  const acts = useActChoices()
  const bodies = useBodyChoices()
  const [programme, setProgramme] = useState({ title: NO_TEXTS, from: '', until: '', owner: '', act: '' })
  const [isAsked, setAsked] = useState(false)
  const { refusal, faults, isSending, send } = useNew<DraftEdition>(
    ['programmes', 'draft-editions'],
    (draft) => void navigate(paths.draft(draft.programme.id, { tab: 'passport', edition: '1' })),
  )
  const set = (next: Partial<typeof programme>) => setProgramme((before) => ({ ...before, ...next }))
  const { title, from, until, owner, act } = programme
  const areYears = YEAR.test(from.trim()) && YEAR.test(until.trim())
  function submit() {
    setAsked(true)
    if (title.kk.trim() === '' || !areYears) return
    const years = { from: Number(from), until: Number(until) }
    void send(() =>
      call(editingApi.addProgramme, { body: { title, years, owner: owner || null, act: act || null } }),
    )
  }
  const yearField = (name: 'from' | 'until') => (
    <TextField
      label={say(name === 'from' ? words.fromYear : words.untilYear)}
      inputMode="numeric"
      value={programme[name]}
      error={isAsked && !YEAR.test(programme[name].trim()) ? say(words.yearNeeded) : faults[`years.${name}`]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <NewFrame
      title={say(draftMessages.newProgramme)}
      text={say(words.newProgrammeText)}
      action={say(words.begin)}
      refusal={refusal}
      isSending={isSending}
      onSend={submit}
    >
      <TextFields
        label={say(words.programmeName)}
        texts={title}
        rows={2}
        error={isAsked && title.kk.trim() === '' ? say(words.textNeeded) : faults['title.kk']}
        onChange={(next) => set({ title: next })}
      />
      <div className={css.pair}>
        {yearField('from')}
        {yearField('until')}
      </div>
      <div className={css.line}>
        <Select
          label={say(words.owner)}
          value={owner}
          options={bodies}
          onChange={(next) => set({ owner: next })}
        />
      </div>
      <div className={css.line}>
        <Select label={say(words.act)} value={act} options={acts} onChange={(next) => set({ act: next })} />
      </div>
    </NewFrame>
  )
}
