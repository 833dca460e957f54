import { useState } from 'react'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { FormDialog } from './form-frame.tsx'
import { useSourceChoices } from './use-choices.ts'
import { type DraftWork, type TypedChange, useSaving } from './use-draft-work.ts'

type TotalDraft = { place: string; year: string; source: string; amount: string; ground: string }

/** The change that the form makes; without an amount the total is taken away. */
function changeOf({ place, year, source, amount, ground }: TotalDraft): TypedChange {
  return {
    kind: 'set-total',
    place,
    year: year === '' ? null : Number(year),
    source: source || null,
    amount: amount.trim() || null,
    ...(ground.trim() === '' ? {} : { ground: ground.trim() }),
  }
}

type AxesProps = { work: DraftWork; total: TotalDraft; onChange: (next: Partial<TotalDraft>) => void }

function Axes({ work, total, onChange }: AxesProps) {
  const say = useSay()
  const localized = useLocalized()
  const { programme, places } = work.draft
  const { from, until } = programme.years
  const sources = useSourceChoices().filter(({ value }) => value !== '')
  const years = Array.from({ length: until - from + 1 }, (_, index) => String(from + index))
  return (
    <div className={css.line}>
      <Select
        label={say(words.place)}
        value={total.place}
        options={Object.entries(places).map(([value, name]) => ({ value, label: localized(name) }))}
        onChange={(place) => onChange({ place })}
      />
      <Select
        label={say(words.year)}
        value={total.year}
        options={[
          { value: '', label: say(words.allYears) },
          ...years.map((value) => ({ value, label: value })),
        ]}
        onChange={(year) => onChange({ year })}
      />
      <Select
        label={say(words.fundingSource)}
        value={total.source}
        options={[{ value: '', label: say(words.allSources) }, ...sources]}
        onChange={(source) => onChange({ source })}
      />
    </div>
  )
}

/** Writes a sum that the document prints. */
export function TotalDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const { programme, places } = work.draft
  const [total, setTotal] = useState<TotalDraft>({
    ...{ place: Object.keys(places)[0] ?? '', year: String(programme.years.from) },
    ...{ source: 'republican', amount: '', ground: '' },
  })
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const onChange = (next: Partial<TotalDraft>) => setTotal((before) => ({ ...before, ...next }))
  return (
    <FormDialog
      id="total-form"
      title={say(words.addTotal)}
      isSaving={isSaving}
      refusal={refusal}
      onClose={onClose}
      onSave={() => void save([changeOf(total)])}
    >
      <Axes work={work} total={total} onChange={onChange} />
      <TextField
        label={say(words.moneyIn, { unit: say(moneyUnitWords['thousand-tenge']) })}
        inputMode="decimal"
        value={total.amount}
        error={faults.amount}
        onChange={(event) => onChange({ amount: event.currentTarget.value })}
      />
      {faults.amount !== undefined && (
        <TextField
          label={say(words.ground)}
          value={total.ground}
          onChange={(event) => onChange({ ground: event.currentTarget.value })}
        />
      )}
    </FormDialog>
  )
}
