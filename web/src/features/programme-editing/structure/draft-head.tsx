import { useState } from 'react'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { draftFormMessages } from '#shared/language/draft-form-messages.ts'
import { draftStructureMessages as words } from '#shared/language/draft-structure-messages.ts'
import { frequencyWords } from '#shared/language/frequency-messages.ts'
import { Button } from '../../../components/button.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'
import type { DraftWork } from '../use-draft-work.ts'
import { HeadDialog } from './head-dialog.tsx'
import { PartHead } from './part-head.tsx'
import own from './structure.module.css'

/** What all editions of the programme have in common; it changes until the first of them is approved. */
export function DraftHead({ work, bodies }: { work: DraftWork } & Pick<Programme, 'bodies'>) {
  const say = useSay()
  const localized = useLocalized()
  const [isOpen, setOpen] = useState(false)
  const { programme, dueDays, base } = work.draft
  const owner = bodies[programme.owner ?? '']
  const facts: [string, string][] = [
    [say(words.name), localized(programme.title)],
    [say(words.years), `${programme.years.from}–${programme.years.until}`],
    [say(words.owner), owner ? localized(owner.name) : say(words.noOwner)],
    [say(draftFormMessages.frequency), say(frequencyWords[programme.frequency])],
    [say(words.dueDays), say(words.daysAfter, { count: dueDays })],
  ]
  return (
    <section>
      <PartHead title={say(words.head)}>
        {work.canEdit && base === null && (
          <Button size="row" aria-label={say(words.editHead)} onClick={() => setOpen(true)}>
            {say(draftFormMessages.edit)}
          </Button>
        )}
      </PartHead>
      <dl className={own.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {base !== null && <p className={css.quiet}>{say(words.headIsCommon)}</p>}
      {isOpen && <HeadDialog work={work} onClose={() => setOpen(false)} />}
    </section>
  )
}
