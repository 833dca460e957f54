import type { ReactNode } from 'react'
import { draftFormMessages as words } from '#shared/language/draft-form-messages.ts'
import { Button } from '../../../components/button.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../editing.module.css'

type PartToolsProps = {
  editLabel: string
  removeLabel: string
  onEdit: () => void
  onRemove: () => void
  children?: ReactNode
}

/** What can be done with one thing of the structure. */
export function PartTools({ editLabel, removeLabel, onEdit, onRemove, children }: PartToolsProps) {
  const say = useSay()
  return (
    <div className={css.tools}>
      {children}
      <Button variant="link" size="row" aria-label={editLabel} onClick={onEdit}>
        {say(words.edit)}
      </Button>
      <Button variant="quiet" size="row" icon="x" aria-label={removeLabel} onClick={onRemove} />
    </div>
  )
}
