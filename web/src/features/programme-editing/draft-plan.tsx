import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanRowShape, Programme } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { amountStateWords } from '#shared/language/plan-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Cell, DataTable, HeadCell, Row } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SkeletonRows } from '../../components/skeleton-rows.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import css from './editing.module.css'
import { RemovalNote } from './removal-note.tsx'
import { RowDialog } from './row-dialog.tsx'
import { SectionDialog } from './section-dialog.tsx'
import { type DraftWork, useSaving } from './use-draft-work.ts'

type Section = Programme['tree'][number]
type Open =
  | { readonly kind: 'row'; readonly section: string; readonly row: PlanRowShape | null }
  | { readonly kind: 'section'; readonly section: Section | null }

function Amounts({ row }: { row: PlanRowShape }) {
  const say = useSay()
  const format = useFormat()
  return row.amounts.map(({ year, source, state, amount }) => (
    <div key={`${year}/${source}`} className={css.amount}>
      <span className={css.quiet}>{year ?? '—'}</span>{' '}
      {state === 'amount' ? format.decimal(amount ?? '') : say(amountStateWords[state])}
    </div>
  ))
}

type RowLineProps = { row: PlanRowShape; canEdit: boolean; onEdit: () => void; onRemove: () => void }

function RowLine({ row, canEdit, onEdit, onRemove }: RowLineProps) {
  const say = useSay()
  const localized = useLocalized()
  const { kk, ru, en } = row.title ?? { kk: null, ru: null, en: null }
  return (
    <Row kind={row.kind === 'heading' ? 'section' : undefined}>
      <Cell head>{row.number}</Cell>
      <Cell named>{localized({ kk: kk ?? '—', ru: ru ?? '', en: en ?? '' })}</Cell>
      <Cell>{row.deadline?.printed}</Cell>
      <Cell>
        <Amounts row={row} />
      </Cell>
      <Cell>
        {canEdit && (
          <div className={css.tools}>
            <Button
              variant="link"
              size="row"
              aria-label={say(words.editRow, { id: row.id })}
              onClick={onEdit}
            >
              {say(words.edit)}
            </Button>
            <Button
              variant="quiet"
              size="row"
              icon="x"
              aria-label={say(words.removeRow, { id: row.id })}
              onClick={onRemove}
            />
          </div>
        )}
      </Cell>
    </Row>
  )
}

type SectionPlanProps = {
  section: Section
  rows: readonly PlanRowShape[]
  canEdit: boolean
  onOpen: (open: Open) => void
  onRemove: (row: PlanRowShape) => void
}

function SectionHead({ section, canEdit, onOpen }: Pick<SectionPlanProps, 'section' | 'canEdit' | 'onOpen'>) {
  const say = useSay()
  const localized = useLocalized()
  const { number, title } = section
  return (
    <div className={css.head}>
      <h2>
        {number}. {localized(title)}
      </h2>
      {canEdit && (
        <div className={css.tools}>
          <Button variant="quiet" size="row" onClick={() => onOpen({ kind: 'section', section })}>
            {say(words.editSection)}
          </Button>
          <Button
            size="row"
            icon="plus"
            aria-label={say(words.addRowTo, { number })}
            onClick={() => onOpen({ kind: 'row', section: number, row: null })}
          >
            {say(words.addRow)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The widths of the columns, and their heads: the same in every section. */
function PlanHead() {
  const say = useSay()
  return (
    <>
      <colgroup>
        <col className={css.numberColumn} />
        <col />
        <col className={css.deadlineColumn} />
        <col className={css.moneyColumn} />
        <col className={css.toolColumn} />
      </colgroup>
      <thead>
        <tr>
          <HeadCell>{say(words.number)}</HeadCell>
          <HeadCell>{say(words.title)}</HeadCell>
          <HeadCell>{say(words.deadline)}</HeadCell>
          <HeadCell>{say(words.money)}</HeadCell>
          <HeadCell hidden>{say(words.edit)}</HeadCell>
        </tr>
      </thead>
    </>
  )
}

function SectionPlan({ section, rows, canEdit, onOpen, onRemove }: SectionPlanProps) {
  const say = useSay()
  const { number } = section
  return (
    <section>
      <SectionHead section={section} canEdit={canEdit} onOpen={onOpen} />
      <DataTable fixed cards label={say(words.section, { number })}>
        <PlanHead />
        <tbody>
          {rows.map((row) => (
            <RowLine
              key={row.id}
              row={row}
              canEdit={canEdit}
              onEdit={() => onOpen({ kind: 'row', section: number, row })}
              onRemove={() => onRemove(row)}
            />
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

/** The plan of a draft: its sections and rows, each to be changed in a dialog. */
export function DraftPlan({ work }: { work: DraftWork }) {
  const say = useSay()
  const { programme, edition } = work.draft
  const at = { params: { id: programme.id }, query: { edition: edition.number } }
  const { data: plan } = useQuery(query(programmesApi.plan, at))
  const { data: found } = useQuery(query(programmesApi.find, at))
  const [open, setOpen] = useState<Open>()
  const removing = useSaving(work, () => undefined)
  if (!plan || !found) return <SkeletonRows rows={10} columns={3} />
  const sections = found.tree.filter(({ kind }) => kind === 'section')
  const close = () => setOpen(undefined)
  return (
    <>
      {work.canEdit && (
        <div className={css.tools}>
          <Button icon="plus" onClick={() => setOpen({ kind: 'section', section: null })}>
            {say(words.addSection)}
          </Button>
        </div>
      )}
      <RemovalNote refusal={removing.refusal} />
      {sections.length === 0 && <Empty title={say(words.noSections)} />}
      {sections.map((section) => (
        <SectionPlan
          key={section.id}
          section={section}
          rows={plan.rows.filter((row) => row.section === section.number && row.status === 'active')}
          canEdit={work.canEdit}
          onOpen={setOpen}
          onRemove={(row) => void removing.save([{ kind: 'remove-activity', id: row.id }])}
        />
      ))}
      {open?.kind === 'row' && (
        <RowDialog work={work} section={open.section} row={open.row} rows={plan.rows} onClose={close} />
      )}
      {open?.kind === 'section' && (
        <SectionDialog
          work={work}
          section={sections.find(({ id }) => id === open.section?.id) ?? open.section}
          onClose={close}
        />
      )}
    </>
  )
}
