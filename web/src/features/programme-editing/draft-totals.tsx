import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ProgrammeMoney, programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { TotalDialog } from './total-dialog.tsx'
import type { DraftWork } from './use-draft-work.ts'

function statedIn({ rows }: ProgrammeMoney) {
  return rows.flatMap(({ year, source, computed, statements }) =>
    statements.map((statement) => ({ year, source, computed, ...statement })),
  )
}

function TotalTable({ money }: { money: ProgrammeMoney }) {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const nameOf = (id: string | null | undefined) => {
    const found = money.sources[id ?? '']
    return found ? localized(found.name) : '—'
  }
  return (
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
        {statedIn(money).map(({ place, year, source, amount, computed }) => (
          <Row key={`${place}/${year}/${source}`}>
            <Cell>{localized(money.places[place] ?? { kk: place, ru: place, en: place })}</Cell>
            <Cell>{year ?? '—'}</Cell>
            <Cell>{nameOf(source)}</Cell>
            <Cell numeric>{format.decimal(amount)}</Cell>
            <Cell numeric>{computed === null ? '—' : format.decimal(computed)}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  )
}

/** The sums that the document prints by year and source, beside what its rows come to. */
export function DraftTotals({ work }: { work: DraftWork }) {
  const say = useSay()
  const { programme, edition } = work.draft
  const [isOpen, setOpen] = useState(false)
  const asked = { by: 'year,source', edition: edition.number }
  const { data } = useQuery(query(programmesApi.money, { params: { id: programme.id }, query: asked }))
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
      {data && statedIn(data).length === 0 && <p className={css.quiet}>{say(words.noTotals)}</p>}
      {data && statedIn(data).length > 0 && <TotalTable money={data} />}
      {isOpen && <TotalDialog work={work} onClose={() => setOpen(false)} />}
    </section>
  )
}
