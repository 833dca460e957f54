import type { ReactNode } from 'react'
import { indicatorValueMessages as words } from '#shared/language/indicator-value-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FileField } from '../../../components/field.tsx'
import { Note } from '../../../components/note.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useSay } from '../../../language/use-say.ts'
import css from '../findings/findings.module.css'

type FormProps = {
  title: string
  error: Error | null
  isWaiting: boolean
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** A form about one value: what was refused stands above its fields. */
export function ValueFormDialog({ title, error, isWaiting, onSave, onClose, children }: FormProps) {
  const say = useSay()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={isWaiting} onClick={onSave}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        {error && (
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={error.message} />
        )}
        {children}
      </div>
    </Dialog>
  )
}

type FileProps = { file: File | null; error: string | undefined; onChoose: (file: File | null) => void }

/** The file that proves a value; the server tells it by its content. */
export function ValueFileField(props: FileProps) {
  const say = useSay()
  return (
    <FileField
      label={say(words.evidence)}
      hint={say(words.evidenceHint)}
      choose={say(words.choose)}
      {...props}
    />
  )
}
