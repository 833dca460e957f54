import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useFormat } from '../../language/use-format.ts'
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

/** The sum that the draft has at the place now; empty: none. */
function useStanding({ work, total }: Pick<AxesProps, 'work' | 'total'>): string {
  const { programme, edition } = work.draft
  const asked = { by: 'year,source', edition: edition.number }
  const { data } = useQuery(query(programmesApi.money, { params: { id: programme.id }, query: asked }))
  const row = data?.rows.find(
    ({ year, source }) => String(year ?? '') === total.year && (source ?? '') === total.source,
  )
  return row?.statements.find(({ place }) => place === total.place)?.amount ?? ''
}

/** Writes a sum that the document prints. */
export function TotalDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const { programme, places } = work.draft
  const [total, setTotal] = useState<TotalDraft>({
    ...{ place: Object.keys(places)[0] ?? '', year: String(programme.years.from) },
    ...{ source: 'republican', amount: '', ground: '' },
  })
  const standing = useStanding({ work, total })
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
      {standing !== '' && standing !== total.amount && (
        <p className={css.quiet}>
          {say(draftMessages.nowInDraft)}: {format.decimal(standing)}{' '}
          <Button variant="link" size="row" onClick={() => onChange({ amount: standing })}>
            {say(draftMessages.takeTheirs)}
          </Button>
        </p>
      )}
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
