import { Fragment, type ReactNode } from 'react'
import { previousPeriod } from '#shared/engine/period.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { operandWord } from '#shared/language/operand-messages.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './entry-list.module.css'
import { EntryRow } from './entry-row.tsx'
import type { EntrySnapshot } from './entry-store.ts'
import { yearOf } from './row-figures.tsx'
import type { RowView } from './row-view.ts'
import { sharedUnit } from './units.ts'

function headOf(views: readonly RowView[], index: number) {
  const widest = views.find(({ definition }) => definition.indicator.operands.length > 1) ?? views[0]
  return widest?.definition.indicator.operands[index]
}

/** Heads of the columns: for the eye only, since each field and number bears its own name. */
function ColumnHeads({ views }: { views: readonly RowView[] }) {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  const { submission } = useEntry()
  const unit = sharedUnit(views)
  const year = yearOf(submission.period)
  const [first, second] = [headOf(views, 0), headOf(views, 1)]
  const previous = format.period(previousPeriod(submission.period), 'part')
  return (
    <div className={css.heads} aria-hidden="true">
      <span className={css.number}>№</span>
      <span className={css.name}>{say(entryMessages.indicator)}</span>
      <span className={css.operands}>
        <span>{first && operandWord(first.key, first.name, language)}</span>
        <span>{second && operandWord(second.key, second.name, language)}</span>
      </span>
      <span className={css.value}>
        {unit === undefined ? say(entryMessages.value) : say(entryMessages.valueIn, { unit })}
      </span>
      <span className={css.target}>
        {unit === undefined
          ? say(entryMessages.target, { year })
          : say(entryMessages.targetIn, { year, unit })}
      </span>
      <span className={css.bullet}>
        {say(entryMessages.comparison)}
        <span className={css.legend}>
          <i className={css.keyValue} /> {say(entryMessages.keyValue)}
          <i className={css.keyPath} /> {say(entryMessages.keyPath)}
          <i className={css.keyPrevious} /> {previous}
        </span>
      </span>
      <span className={css.previous}>
        {previous}
        {unit === undefined ? '' : `, ${unit}`}
      </span>
      <span className={css.mark}>{say(entryMessages.mark)}</span>
      <span className={css.proof}>{say(entryMessages.evidence)}</span>
    </div>
  )
}

/** Rows in runs of one section, in the order of the document. */
function inSections(views: readonly RowView[]): RowView[][] {
  const sections: RowView[][] = []
  for (const view of views) {
    const last = sections.at(-1)
    if (last?.[0]?.row.section === view.row.section) last.push(view)
    else sections.push([view])
  }
  return sections
}

type EntryListProps = {
  views: readonly RowView[]
  snapshot: EntrySnapshot
  openNumber: string | null
  onToggle: (number: string) => void
  /** Under a row: the return that is being prepared. */
  under: (view: RowView) => ReactNode
}

/** All rows under their sections; a body with one section needs no heading for it. */
export function EntryList({ views, snapshot, openNumber, onToggle, under }: EntryListProps) {
  const say = useSay()
  const localized = useLocalized()
  const { store, isPhone, mode } = useEntry()
  const sections = inSections(views)
  return (
    <section className={css.form} data-mode={mode} aria-label={say(entryMessages.rows)}>
      {!isPhone && <ColumnHeads views={views} />}
      {sections.map((rows) => {
        const title = rows[0]?.definition.indicator.sectionTitle
        return (
          <Fragment key={rows[0]?.row.section}>
            {title && (
              <h2 className={sections.length > 1 ? css.section : 'visually-hidden'}>{localized(title)}</h2>
            )}
            <ul>
              {rows.map((view) => (
                <EntryRow
                  key={view.row.indicator}
                  view={view}
                  drafts={store.row(view.row.indicator)}
                  isVisited={snapshot.visited.has(view.row.indicator)}
                  isOpen={!isPhone || openNumber === view.row.number}
                  onToggle={onToggle}
                >
                  {under(view)}
                </EntryRow>
              ))}
            </ul>
          </Fragment>
        )
      })}
    </section>
  )
}
