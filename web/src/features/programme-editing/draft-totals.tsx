import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { FormDialog } from './form-frame.tsx'
import { useSourceChoices } from './use-choices.ts'
import { type DraftWork, useSaving } from './use-draft-work.ts'

function TotalDialog({ work, onClose }: { work: DraftWork; onClose: () => void }) {
  const say = useSay()
  const localized = useLocalized()
  const { programme, places } = work.draft
  const [total, setTotal] = useState({
    place: Object.keys(places)[0] ?? '',
    year: String(programme.years.from),
    source: 'republican',
    amount: '',
    ground: '',
  })
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const sources = useSourceChoices().filter(({ value }) => value !== '')
  const years = Array.from({ length: programme.years.until - programme.years.from + 1 }, (_, index) =>
    String(programme.years.from + index),
  )
  const set = (next: Partial<typeof total>) => setTotal((before) => ({ ...before, ...next }))
  const submit = () =>
    void save([
      {
        kind: 'set-total',
        place: total.place,
        year: total.year === '' ? null : Number(total.year),
        source: total.source || null,
        amount: total.amount.trim() || null,
        ...(total.ground.trim() === '' ? {} : { ground: total.ground.trim() }),
      },
    ])
  return (
    <FormDialog
      id="total-form"
      title={say(words.addTotal)}
      isSaving={isSaving}
      refusal={refusal}
      onClose={onClose}
      onSave={submit}
    >
      <div className={css.line}>
        <Select
          label={say(words.place)}
          value={total.place}
          options={Object.entries(places).map(([value, name]) => ({ value, label: localized(name) }))}
          onChange={(place) => set({ place })}
        />
        <Select
          label={say(words.year)}
          value={total.year}
          options={[
            { value: '', label: say(words.allYears) },
            ...years.map((value) => ({ value, label: value })),
          ]}
          onChange={(year) => set({ year })}
        />
        <Select
          label={say(words.fundingSource)}
          value={total.source}
          options={[{ value: '', label: say(words.allSources) }, ...sources]}
          onChange={(source) => set({ source })}
        />
      </div>
      <TextField
        label={say(words.moneyIn, { unit: '000 ₸' })}
        inputMode="decimal"
        value={total.amount}
        error={faults.amount}
        onChange={(event) => set({ amount: event.currentTarget.value })}
      />
      {faults.amount !== undefined && (
        <TextField
          label={say(words.ground)}
          value={total.ground}
          onChange={(event) => set({ ground: event.currentTarget.value })}
        />
      )}
    </FormDialog>
  )
}

/** The sums that the document prints, beside what its rows come to. */
export function DraftTotals({ work }: { work: DraftWork }) {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { programme, edition } = work.draft
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery(
    query(programmesApi.money, {
      params: { id: programme.id },
      query: { by: 'year,source', edition: edition.number },
    }),
  )
  const stated = (data?.rows ?? []).flatMap(({ year, source, computed, statements }) =>
    statements.map((statement) => ({ year, source, computed, ...statement })),
  )
  const nameOf = (source: string | null | undefined) => {
    const found = data?.sources[source ?? '']
    return found ? localized(found.name) : '—'
  }
  return (
    <section>
      <div className={css.head}>
        <h2>{say(words.totals)}</h2>
        {work.canEdit && (
          <Button size="row" icon="plus" onClick={() => setOpen(true)}>
            {say(words.addTotal)}
          </Button>
        )}
      </div>
      {stated.length === 0 && <p className={css.quiet}>{say(words.noTotals)}</p>}
      {stated.length > 0 && (
        <DataTable label={say(words.totals)}>
          <thead>
            <tr>
              <HeadCell>{say(words.place)}</HeadCell>
              <HeadCell>{say(words.year)}</HeadCell>
              <HeadCell>{say(words.fundingSource)}</HeadCell>
              <HeadCell numeric>{say(words.amount)}</HeadCell>
              <HeadCell numeric>{say(words.computed)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {stated.map(({ place, year, source, amount, computed }) => (
              <Row key={`${place}/${year}/${source}`}>
                <Cell>{localized(data?.places[place] ?? { kk: place, ru: place, en: place })}</Cell>
                <Cell>{year ?? '—'}</Cell>
                <Cell>{nameOf(source)}</Cell>
                <Cell numeric>{format.decimal(amount)}</Cell>
                <Cell numeric>{computed === null ? '—' : format.decimal(computed)}</Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      )}
      {isOpen && <TotalDialog work={work} onClose={() => setOpen(false)} />}
    </section>
  )
}
