import type { Programme } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../document-text.tsx'
import css from './plan-table.module.css'

/** What the document prints under its plan, star by star. */
export function PlanFootnotes({ footnotes }: Pick<Programme, 'footnotes'>) {
  const say = useSay()
  if (footnotes.length === 0) return null
  return (
    <section className={css.footnotes} aria-label={say(words.footnotes)}>
      <ul>
        {footnotes.map(({ mark, text }) => (
          <li key={`${mark} ${text.kk}`}>
            {mark !== null && <sup>{mark}</sup>} <DocumentText printed={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
