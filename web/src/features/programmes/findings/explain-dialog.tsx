import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FindingShape } from '#shared/api/findings.ts'
import { findingPageMessages as words } from '#shared/language/finding-page-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { TextArea } from '../../../components/field.tsx'
import { Note } from '../../../components/note.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import type { CheckedDocument } from './finding-item.tsx'
import css from './findings.module.css'

type ExplainProps = { finding: FindingShape; document: CheckedDocument; onClose: () => void }

function useExplanation({ finding, document, onClose }: ExplainProps) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => document.explain({ finding: finding.id, text }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: document.queryKey })
      onClose()
    },
  })
}

/** What is right and why; the finding stays in the list as explained. */
export function ExplainDialog(props: ExplainProps) {
  const say = useSay()
  const localized = useLocalized()
  const { finding, onClose } = props
  const [text, setText] = useState(finding.explained?.text ?? '')
  const [isAsked, setAsked] = useState(false)
  const explanation = useExplanation(props)
  const save = () => {
    setAsked(true)
    if (text.trim() !== '') explanation.mutate(text.trim())
  }
  return (
    <Dialog
      title={say(words.explainTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
          <Button variant="primary" waiting={explanation.isPending} onClick={save}>
            {say(explanation.isPending ? words.saving : words.save)}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        {explanation.error && (
          <Note
            tone="bad"
            live="assertive"
            mark={<StateMark state="error" />}
            title={explanation.error.message}
          />
        )}
        <div>
          <p className={css.title}>{localized(finding.title)}</p>
          <p className={css.text}>{localized(finding.text)}</p>
        </div>
        <TextArea
          label={say(words.explanation)}
          hint={say(words.explanationHint)}
          error={isAsked && text.trim() === '' ? say(words.explanationMissing) : undefined}
          value={text}
          rows={5}
          maxLength={2000}
          required
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
