import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ACT_KINDS, editingApi } from '#shared/api/programme-editing.ts'
import { actKindWords } from '#shared/language/act-messages.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { call } from '../../api/call.ts'
import type { Faults } from '../../api/faults.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './editing.module.css'
import { NewFrame } from './new-frame.tsx'
import { NO_TEXTS, TextFields, translatedOf } from './text-fields.tsx'
import { useActChoices } from './use-choices.ts'
import { useNew } from './use-new.ts'

/** Most acts of programmes are the Government's; another issuer is typed over it. */
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
type ActDraft = typeof NOTHING

/** The act as it is sent; one that says no other day is in force from its date. */
function bodyOf({ kind, number, date, inForceFrom, title, issuer, amends, clause }: ActDraft) {
  return {
    ...{ kind, number, date },
    inForceFrom: inForceFrom || date,
    title: translatedOf(title),
    issuer: translatedOf(issuer),
    amends: amends === '' ? [] : [{ act: amends, clause: clause.trim() || null }],
  }
}

type FieldsProps = { act: ActDraft; faults: Faults; onChange: (next: Partial<ActDraft>) => void }

function Naming({ act, faults, onChange }: FieldsProps) {
  const say = useSay()
  const kinds = ACT_KINDS.map((kind) => ({ value: kind, label: say(actKindWords[kind]) }))
  const day = (name: 'date' | 'inForceFrom', label: string) => (
    <TextField
      type="date"
      label={label}
      value={act[name]}
      error={faults[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.actKind)}
          value={act.kind}
          options={kinds}
          onChange={(kind) => onChange({ kind: kind as ActDraft['kind'] })}
        />
      </div>
      <TextField
        label={say(words.number)}
        value={act.number}
        error={faults.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <div className={css.pair}>
        {day('date', say(words.actDate))}
        {day('inForceFrom', say(words.inForceFrom))}
      </div>
    </>
  )
}

function Amended({ act, faults, onChange }: FieldsProps) {
  const say = useSay()
  const acts = useActChoices()
  return (
    <>
      <div className={css.line}>
        <Select
          label={say(words.amendsAct)}
          value={act.amends}
          options={acts}
          onChange={(amends) => onChange({ amends })}
        />
      </div>
      {act.amends !== '' && (
        <TextField
          label={say(words.clause)}
          value={act.clause}
          error={faults['amends.0.clause']}
          onChange={(event) => onChange({ clause: event.currentTarget.value })}
        />
      )}
    </>
  )
}

/** The form of a new legal act. */
export function NewActPage() {
  const say = useSay()
  const navigate = useNavigate()
  const [act, setAct] = useState(NOTHING)
  const { refusal, faults, isSending, send } = useNew<{ id: string }>(
    ['acts'],
    ({ id }) => void navigate(paths.act(id)),
  )
  const onChange = (next: Partial<ActDraft>) => setAct((before) => ({ ...before, ...next }))
  const texts = (name: 'title' | 'issuer', rows: number) => (
    <TextFields
      label={say(words[name])}
      texts={act[name]}
      rows={rows}
      error={faults[`${name}.kk`]}
      onChange={(next) => onChange({ [name]: next })}
    />
  )
  return (
    <NewFrame
      title={say(draftMessages.newAct)}
      text={say(words.newActText)}
      action={say(words.enterAct)}
      refusal={refusal}
      isSending={isSending}
      onSend={() => void send(() => call(editingApi.addAct, { body: bodyOf(act) }))}
    >
      <Naming act={act} faults={faults} onChange={onChange} />
      {texts('title', 2)}
      {texts('issuer', 1)}
      <Amended act={act} faults={faults} onChange={onChange} />
    </NewFrame>
  )
}
