import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { TextArea, TextField } from '../../components/field.tsx'
import { useSay } from '../../language/use-say.ts'
import { fieldId, useActivityForm } from './activity-context.ts'
import type { ActivityView } from './activity-view.ts'
import css from './report-fields.module.css'

type ReportTextProps = {
  view: ActivityView
  field: string
  word: Message
  kind?: 'line' | 'lines' | 'date'
  rows?: number
}

/** What a field shows: as typed while it waits, else as the server holds it. */
export function useFieldText(view: ActivityView, field: string): string {
  const { store } = useActivityForm()
  return store.row(view.key)[field]?.text ?? view.field(field).value ?? ''
}

/** The name by which a field is called aloud: the same words stand in every row. */
function useFieldLabel(view: ActivityView, word: Message): string {
  const say = useSay()
  return say(words.fieldOf, { number: view.row.activity, word: say(word) })
}

/** A text of the report, saved as it is left; Escape brings back what is saved. */
export function ReportText({ view, field, word, kind = 'line', rows = 2 }: ReportTextProps) {
  const say = useSay()
  const { store } = useActivityForm()
  const cell = { indicator: view.key, operand: field }
  const shared = {
    id: fieldId(view.key, field),
    label: say(word),
    'aria-label': useFieldLabel(view, word),
    value: useFieldText(view, field),
    onFocus: () => store.visit([view.key]),
    onBlur: () => store.leave(cell),
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key === 'Escape' && store.restore(cell)) event.preventDefault()
    },
  }
  const change = (text: string) => store.type(cell, text)
  if (kind === 'lines')
    return (
      <TextArea
        {...shared}
        rows={rows}
        maxLength={4000}
        onChange={(event) => change(event.currentTarget.value)}
      />
    )
  return (
    <TextField
      {...shared}
      type={kind === 'date' ? 'date' : 'text'}
      maxLength={field === 'document/number' ? 100 : 1000}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

/** The same where it can only be read. */
export function ReadText({ word, text }: { word: Message; text: string | null }) {
  const say = useSay()
  if (text === null) return null
  return (
    <p className={css.read}>
      <span className={css.word}>{say(word)}</span>
      {text}
    </p>
  )
}
