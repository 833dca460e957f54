import { useState } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { programmePassportMessages } from '#shared/language/programme-passport-messages.ts'
import { Button } from '../../../components/button.tsx'
import { CardWord, Cell, DataTable, HeadCell, Row } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import { RemovalNote } from '../removal-note.tsx'
import { type DraftWork, useSaving } from '../use-draft-work.ts'
import { PartHead } from './part-head.tsx'
import { PartTools } from './part-tools.tsx'
import { StageDialog } from './stage-dialog.tsx'

type Stages = Programme['stages']

/** The stages of a draft, as each place of the document prints them. */
export function DraftStages({ work, stages }: { work: DraftWork; stages: Stages }) {
  const say = useSay()
  const localized = useLocalized()
  const [open, setOpen] = useState<string>()
  const removing = useSaving(work, () => undefined)
  const named = ({ number, place }: Stages[number]) => ({
    name: say(programmePassportMessages.stage, { number }),
    place: localized(place),
  })
  return (
    <section>
      <PartHead title={say(words.stages)}>
        {work.canEdit && (
          <Button size="row" icon="plus" onClick={() => setOpen('new')}>
            {say(words.addStage)}
          </Button>
        )}
      </PartHead>
      <RemovalNote refusal={removing.refusal} />
      {stages.length === 0 && <p className={css.quiet}>{say(words.noStages)}</p>}
      {stages.length > 0 && (
        <DataTable cards label={say(words.stages)}>
          <thead>
            <tr>
              <HeadCell>{say(words.stage)}</HeadCell>
              <HeadCell>{say(words.years)}</HeadCell>
              <HeadCell>{say(words.place)}</HeadCell>
              <HeadCell hidden>{say(draftFormMessages.edit)}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <Row key={stage.id}>
                <Cell head>{named(stage).name}</Cell>
                <Cell>
                  <CardWord>{say(words.years)}</CardWord>
                  {stage.from}–{stage.until}
                </Cell>
                <Cell>
                  <CardWord>{say(words.place)}</CardWord>
                  {localized(stage.place)}
                </Cell>
                <Cell>
                  {work.canEdit && (
                    <PartTools
                      editLabel={say(words.editStage, named(stage))}
                      removeLabel={say(words.removeStage, named(stage))}
                      onEdit={() => setOpen(stage.id)}
                      onRemove={() => void removing.save([{ kind: 'remove-stage', id: stage.id }])}
                    />
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      )}
      {open !== undefined && (
        <StageDialog
          work={work}
          stage={stages.find(({ id }) => id === open) ?? null}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
