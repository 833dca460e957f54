import type { FormEvent, ReactNode } from 'react'
import { draftMessages } from '#shared/language/draft-page-messages.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/note.tsx'
import { Page } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { useSay } from '../../language/use-say.ts'
import { paths } from '../../paths.ts'
import css from './editing.module.css'

type NewFrameProps = {
  title: string
  text: string
  /** The word on the button. */
  action: string
  refusal: string | undefined
  isSending: boolean
  onSend: () => void
  children: ReactNode
}

/** The page of a form that begins something: a title, the fields, what was refused, one button. */
export function NewFrame({ title, text, action, refusal, isSending, onSend, children }: NewFrameProps) {
  const say = useSay()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <Page>
      <PageHead
        crumbs={[{ label: say(draftMessages.drafts), to: paths.drafts() }, { label: title }]}
        title={title}
        subtitle={text}
      />
      <form className={`${css.form} ${css.narrow}`} noValidate onSubmit={submit}>
        {children}
        {refusal !== undefined && (
          <Note tone="bad" live="assertive" mark={<StateMark state="error" />} title={refusal} />
        )}
        <div>
          <Button type="submit" variant="primary" waiting={isSending}>
            {action}
          </Button>
        </div>
      </form>
    </Page>
  )
}
