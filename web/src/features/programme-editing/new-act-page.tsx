import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ACT_KINDS, editingApi } from '#shared/api/programme-editing.ts'
import { actKindWords } from '#shared/language/act-kind-messages.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { call } from '../../api/call.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './editing.module.css'
import { NewFrame } from './new-frame.tsx'
import { NO_TEXTS, TextFields, translatedOf } from './text-fields.tsx'
import { useActChoices } from './use-choices.ts'
import { useNew } from './use-new.ts'

const NOTHING = {
  kind: 'resolution' as (typeof ACT_KINDS)[number],
  number: '',
  date: '',
  inForceFrom: '',
  title: NO_TEXTS,
  issuer: {
    kk: 'Қазақстан Республикасының Үкіметі',
    ru: 'Правительство Республики Казахстан',
    en: 'Government of the Republic of Kazakhstan',
  },
  amends: '',
  clause: '',
}

/** The form of a new legal act. */
export function NewActPage() {
  const say = useSay()
  const navigate = useNavigate()
  const acts = useActChoices()
  const [act, setAct] = useState(NOTHING)
  const { refusal, faults, isSending, send } = useNew<{ id: string }>(
    ['acts'],
    ({ id }) => void navigate(paths.act(id)),
  )
  const set = (next: Partial<typeof act>) => setAct((before) => ({ ...before, ...next }))
  const submit = () =>
    void send(() => {
      const { kind, number, date } = act
      const amends = act.amends === '' ? [] : [{ act: act.amends, clause: act.clause.trim() || null }]
      const names = { title: translatedOf(act.title), issuer: translatedOf(act.issuer) }
      return call(editingApi.addAct, {
        body: { kind, number, date, inForceFrom: act.inForceFrom || date, ...names, amends },
      })
    })
  const kinds = ACT_KINDS.map((kind) => ({ value: kind, label: say(actKindWords[kind]) }))
  return (
    <NewFrame
      title={say(draftMessages.newAct)}
      text={say(words.newActText)}
      action={say(words.enterAct)}
      refusal={refusal}
      isSending={isSending}
      onSend={submit}
    >
      <div className={css.line}>
        <Select
          label={say(words.actKind)}
          value={act.kind}
          options={kinds}
          onChange={(kind) => set({ kind: kind as typeof act.kind })}
        />
      </div>
      <TextField
        label={say(words.number)}
        value={act.number}
        error={faults.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <TextField
          type="date"
          label={say(words.actDate)}
          value={act.date}
          error={faults.date}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
        <TextField
          type="date"
          label={say(words.inForceFrom)}
          value={act.inForceFrom}
          error={faults.inForceFrom}
          onChange={(event) => set({ inForceFrom: event.currentTarget.value })}
        />
      </div>
      <TextFields
        label={say(words.title)}
        texts={act.title}
        rows={2}
        error={faults['title.kk']}
        onChange={(title) => set({ title })}
      />
      <TextFields
        label={say(words.issuer)}
        texts={act.issuer}
        error={faults['issuer.kk']}
        onChange={(issuer) => set({ issuer })}
      />
      <div className={css.line}>
        <Select
          label={say(words.amendsAct)}
          value={act.amends}
          options={acts}
          onChange={(amends) => set({ amends })}
        />
      </div>
      {act.amends !== '' && (
        <TextField
          label={say(words.clause)}
          value={act.clause}
          error={faults['amends.0.clause']}
          onChange={(event) => set({ clause: event.currentTarget.value })}
        />
      )}
    </NewFrame>
  )
}
