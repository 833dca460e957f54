import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { programmesApi } from '#shared/api/programmes.ts'
import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import { query } from '../../api/queries.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { useLocalized, useSay } from '../../language/use-say.ts'
import type { EntrySnapshot } from '../submissions/entry-store.ts'
import { useActivityForm } from './activity-context.ts'
import css from './activity-list.module.css'
import { ActivityRow } from './activity-row.tsx'
import type { ActivityView } from './activity-view.ts'

/** The names of the plan's sections, by number; the number alone until they are here. */
export function useSectionTitle(programme: string): (number: string) => string {
  const say = useSay()
  const localized = useLocalized()
  const { data } = useQuery(query(programmesApi.find, { params: { id: programme }, query: {} }))
  const titles = new Map(
    (data?.tree ?? []).flatMap(({ kind, number, title }) => (kind === 'section' ? [[number, title]] : [])),
  )
  return (number) => {
    const title = titles.get(number)
    return title ? `${number}. ${localized(title)}` : say(words.section, { number })
  }
}

/** Rows in runs of one section, in the order of the plan. */
export function inSections<Row>(rows: readonly Row[], sectionOf: (row: Row) => string): Row[][] {
  const sections: Row[][] = []
  for (const row of rows) {
    const last = sections.at(-1)
    if (last?.[0] && sectionOf(last[0]) === sectionOf(row)) last.push(row)
    else sections.push([row])
  }
  return sections
}

type ActivityListProps = {
  views: readonly ActivityView[]
  snapshot: EntrySnapshot
  openRow: string | null
  onToggle: (key: string) => void
  /** What to say where the filter leaves nothing. */
  empty: { readonly words: string; readonly onShowAll: () => void }
  under: (view: ActivityView) => ReactNode
}

/** The rows under their sections. */
export function ActivityList({ views, snapshot, openRow, onToggle, empty, under }: ActivityListProps) {
  const say = useSay()
  const { store, isPhone, submission, words: course } = useActivityForm()
  const titleOf = useSectionTitle(submission.document)
  if (views.length === 0)
    return (
      <Empty title={empty.words} action={<Button onClick={empty.onShowAll}>{say(words.showAll)}</Button>} />
    )
  return (
    <section className={css.form} aria-label={say(course.rows)}>
      {inSections(views, ({ row }) => row.section).map((rows) => (
        <Fragment key={rows[0]?.key}>
          <h2 className={css.section}>{titleOf(rows[0]?.row.section ?? '')}</h2>
          <ul>
            {rows.map((view) => (
              <ActivityRow
                key={view.key}
                view={view}
                drafts={store.row(view.key)}
                isVisited={snapshot.visited.has(view.key)}
                isOpen={!isPhone || openRow === view.key}
                onToggle={onToggle}
              >
                {under(view)}
              </ActivityRow>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}
