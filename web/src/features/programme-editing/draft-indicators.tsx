import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { IndicatorDialog } from './indicator-dialog.tsx'
import { RemovalNote } from './removal-note.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'

function timeOf({ time }: ProgrammeIndicator['targets'][number]): string {
  if (time.kind === 'undated') return '—'
  return time.kind === 'period' ? `${time.from}–${time.until}` : String(time.year)
}

type LineProps = { indicator: ProgrammeIndicator; canEdit: boolean; onEdit: () => void; onRemove: () => void }

function IndicatorLine({ indicator, canEdit, onEdit, onRemove }: LineProps) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { id, number, name, unit, targets } = indicator
  return (
    <Row>
      <Cell head>{number}</Cell>
      <Cell named>{localized({ kk: name.kk ?? '', ru: name.ru ?? '', en: name.en ?? '' })}</Cell>
      <Cell>{localized(unit)}</Cell>
      <Cell>
        {targets.map((target) => (
          <div key={`${timeOf(target)} ${target.value}`} className={css.amount}>
            <span className={css.quiet}>{timeOf(target)}</span> {format.decimal(target.value)}
          </div>
        ))}
      </Cell>
      <Cell>
        {canEdit && (
          <div className={css.tools}>
            <Button variant="link" size="row" aria-label={say(words.editIndicator, { id })} onClick={onEdit}>
              {say(words.edit)}
            </Button>
            <Button
              variant="quiet"
              size="row"
              icon="x"
              aria-label={say(words.removeIndicator, { id })}
              onClick={onRemove}
            />
          </div>
        )}
      </Cell>
    </Row>
  )
}

/** The target indicators of a draft. */
export function DraftIndicators({ work }: { work: DraftWork }) {
  const say = useSay()
  const { programme, edition } = work.draft
  const { data } = useQuery(
    query(programmesApi.indicators, { params: { id: programme.id }, query: { edition: edition.number } }),
  )
  const [open, setOpen] = useState<ProgrammeIndicator | 'new'>()
  const removing = useSaving(work, () => undefined)
  if (!data) return <SkeletonRows rows={8} columns={2} />
  return (
    <>
      {work.canEdit && (
        <div className={css.tools}>
          <Button icon="plus" onClick={() => setOpen('new')}>
            {say(words.addIndicator)}
          </Button>
        </div>
      )}
      <RemovalNote refusal={removing.refusal} />
      {data.items.length === 0 && <Empty title={say(words.noIndicators)} />}
      {data.items.length > 0 && (
        <DataTable cards label={say(words.targets)}>
          <thead>
            <tr>
              <HeadCell>{say(words.number)}</HeadCell>
              <HeadCell>{say(words.name)}</HeadCell>
              <HeadCell>{say(words.measure)}</HeadCell>
              <HeadCell>{say(words.targets)}</HeadCell>
              <HeadCell hidden>{say(words.edit)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {data.items.map((indicator) => (
              <IndicatorLine
                key={indicator.id}
                indicator={indicator}
                canEdit={work.canEdit}
                onEdit={() => setOpen(indicator)}
                onRemove={() => void removing.save([{ kind: 'remove-indicator', id: indicator.id }])}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      {open && (
        <IndicatorDialog
          work={work}
          indicator={open === 'new' ? null : (data.items.find(({ id }) => id === open.id) ?? open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
