import { activityReportMessages as words } from '#shared/language/activity-report-messages.ts'
import type { Message } from '#shared/language/say.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../language/use-say.ts'
import css from './activity-list.module.css'
import type { ActivityView } from './activity-view.ts'

export const FILTERS = ['all', 'unfilled', 'returned'] as const
export type Filter = (typeof FILTERS)[number]

const WORDS: Readonly<Record<Filter, Message>> = {
  all: words.all,
  unfilled: words.unfilled,
  returned: words.returned,
}

const PASSES: Readonly<Record<Filter, (view: ActivityView) => boolean>> = {
  all: () => true,
  unfilled: ({ standing }) => standing !== 'ready',
  returned: ({ row, standing }) => row.returned || standing === 'returned',
}

export function filtered(views: readonly ActivityView[], filter: Filter): readonly ActivityView[] {
  return views.filter(PASSES[filter])
}

/** All rows, those with something to do, or those that came back; each with its count. */
export function ActivityFilter({
  views,
  chosen,
  onChoose,
}: {
  views: readonly ActivityView[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}) {
  const say = useSay()
  const shown = FILTERS.filter((one) => one === 'all' || one === chosen || filtered(views, one).length > 0)
  return (
    <fieldset className={css.filter}>
      <legend className="visually-hidden">{say(words.show)}</legend>
      {shown.map((one) => (
        <Button
          key={one}
          size="row"
          variant="choice"
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {say(words.count, { word: say(WORDS[one]), count: filtered(views, one).length })}
        </Button>
      ))}
    </fieldset>
  )
}
