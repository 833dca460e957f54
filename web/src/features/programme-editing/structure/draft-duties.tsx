import { useState } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { Button } from '../../../components/button.tsx'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../../programmes/document-text.tsx'
import css from '../editing.module.css'
import { RemovalNote } from '../removal-note.tsx'
import { type DraftWork, useSaving } from '../use-draft-work.ts'
import { DutyDialog } from './duty-dialog.tsx'
import { PartHead } from './part-head.tsx'
import { PartTools } from './part-tools.tsx'

type Named = Pick<Programme, 'duties' | 'bodies'>
type DutyLineProps = Pick<Programme, 'bodies'> & {
  duty: Programme['duties'][number]
  canEdit: boolean
  onEdit: () => void
  onRemove: () => void
}

function DutyLine({ duty, bodies, canEdit, onEdit, onRemove }: DutyLineProps) {
  const say = useSay()
  const localized = useLocalized()
  const nameOf = (id: string) => {
    const body = bodies[id]
    return body ? localized(body.shortName) : id
  }
  const { id, from, to, what, deadline, clause } = duty
  return (
    <Row>
      <Cell head named>
        <DocumentText printed={what} />
        {clause !== null && <div className={css.quiet}>{clause}</div>}
      </Cell>
      <Cell>
        <CardWord>{say(words.who)}</CardWord>
        {from.map(({ body }) => nameOf(body)).join(', ') || '—'}
      </Cell>
      <Cell>
        <CardWord>{say(words.toWhom)}</CardWord>
        {to === null ? '—' : nameOf(to)}
      </Cell>
      <Cell>
        <CardWord>{say(draftFormMessages.deadline)}</CardWord>
        {deadline ?? '—'}
      </Cell>
      <Cell>
        {canEdit && (
          <PartTools
            editLabel={say(words.editDuty, { id })}
            removeLabel={say(words.removeDuty, { id })}
            onEdit={onEdit}
            onRemove={onRemove}
          />
        )}
      </Cell>
    </Row>
  )
}

/** Who reports what to whom in a draft, and when. */
export function DraftDuties({ work, duties, bodies }: { work: DraftWork } & Named) {
  const say = useSay()
  const [open, setOpen] = useState<string>()
  const removing = useSaving(work, () => undefined)
  return (
    <section>
      <PartHead title={say(words.duties)}>
        {work.canEdit && (
          <Button size="row" icon="plus" onClick={() => setOpen('new')}>
            {say(words.addDuty)}
          </Button>
        )}
      </PartHead>
      <RemovalNote refusal={removing.refusal} />
      {duties.length === 0 && <p className={css.quiet}>{say(words.noDuties)}</p>}
      {duties.length > 0 && (
        <DataTable cards label={say(words.duties)}>
          <colgroup>
            <col />
            <col />
            <col />
            <col className={css.deadlineColumn} />
            <col className={css.toolColumn} />
          </colgroup>
          <thead>
            <tr>
              <HeadCell>{say(words.what)}</HeadCell>
              <HeadCell>{say(words.who)}</HeadCell>
              <HeadCell>{say(words.toWhom)}</HeadCell>
              <HeadCell>{say(draftFormMessages.deadline)}</HeadCell>
              <HeadCell hidden>{say(draftFormMessages.edit)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => (
              <DutyLine
                key={duty.id}
                duty={duty}
                bodies={bodies}
                canEdit={work.canEdit}
                onEdit={() => setOpen(duty.id)}
                onRemove={() => void removing.save([{ kind: 'remove-duty', id: duty.id }])}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      {open !== undefined && (
        <DutyDialog
          work={work}
          duty={duties.find(({ id }) => id === open) ?? null}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
