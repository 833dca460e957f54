import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { type DraftEdition, editingApi } from '#shared/api/programme-editing.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { call } from '../../api/call.ts'
import { query } from '../../api/queries.ts'
import { ButtonLink } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './editing.module.css'
import { NewFrame } from './new-frame.tsx'
import { useActChoices } from './use-choices.ts'
import { useNew } from './use-new.ts'

/** Begins an amending edition: by which act, and from which day it takes effect. */
export function AmendPage() {
  const { id = '' } = useParams()
  const say = useSay()
  const localized = useLocalized()
  const navigate = useNavigate()
  const acts = useActChoices()
  const { data } = useQuery(query(programmesApi.editions, { params: { id } }))
  const [act, setAct] = useState('')
  const [date, setDate] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { refusal, faults, isSending, send } = useNew<DraftEdition>(
    ['programmes', 'draft-editions'],
    (draft) => void navigate(paths.draft(id, { edition: String(draft.edition.number) })),
  )
  const last = data?.items.findLast(({ status }) => status === 'approved')
  const actFault = isAsked && act === '' ? say(words.actNeeded) : faults.act
  function submit() {
    setAsked(true)
    if (act === '' || date === '') return
    void send(() => call(editingApi.beginEdition, { params: { id }, body: { act, effectiveFrom: date } }))
  }
  return (
    <NewFrame
      title={data ? localized(data.title) : say(words.amendTitle)}
      text={last ? say(words.amendText, { number: last.number }) : say(words.amendTitle)}
      action={say(words.begin)}
      refusal={refusal}
      isSending={isSending}
      onSend={submit}
    >
      <div className={css.line}>
        <Select label={say(words.act)} value={act} options={acts} onChange={setAct} />
        <ButtonLink variant="link" icon="plus" to={paths.newAct()}>
          {say(draftMessages.newAct)}
        </ButtonLink>
      </div>
      {actFault !== undefined && <p className={css.fault}>{actFault}</p>}
      <TextField
        type="date"
        label={say(words.effectiveFrom)}
        value={date}
        error={isAsked && date === '' ? say(words.dateNeeded) : faults.effectiveFrom}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
    </NewFrame>
  )
}
