import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import { calendarMessages as words } from '#shared/language/calendar-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { FailedNote } from '../../../components/failed-note.tsx'
import { Note } from '../../../components/note.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useMe } from '../../session/use-me.ts'
import { useViewAddress, type ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import css from './calendar.module.css'
import { concernedBodies, type DueItem, dueOf, dutiesOf } from './calendar-days.ts'
import { CalendarDuties } from './calendar-duties.tsx'
import {
  askedRange,
  CALENDAR_KINDS,
  type CalendarRange,
  halfYearOf,
  inKind,
  neighbours,
  periodOfRange,
  rangeOf,
} from './calendar-period.ts'
import { CalendarTable } from './calendar-table.tsx'

type ViewProps = { id: string; asOf: string | undefined }

/** What is due in a half-year or a year, day by day. */
export function CalendarView({ id, asOf }: ViewProps) {
  const {
    data: programme,
    error,
    refetch,
  } = useQuery(query(programmesApi.find, { params: { id }, query: { asOf } }))
  const { data: me } = useMe()
  if (error && !programme) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!programme || !me) return <SkeletonRows rows={12} height={33} columns={2} />
  return <Calendar programme={programme} asOf={asOf} today={asOf ?? me.now.slice(0, 10)} />
}

type CalendarProps = { programme: Programme; asOf: string | undefined; today: string }

function Calendar({ programme, asOf, today }: CalendarProps) {
  const address = useViewAddress()
  const asked = { from: address.get('from'), to: address.get('to') }
  const range = askedRange(asked, today, programme.years)
  const { data, error, refetch } = useQuery({
    ...query(programmesApi.calendar, { params: { id: programme.id }, query: { ...range, asOf } }),
    placeholderData: keepPreviousData,
  })
  const body = address.get('body')
  return (
    <>
      <Choices range={range} items={data?.items ?? []} bodies={data?.bodies ?? {}} address={address} />
      {error && !data && <FailedNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={12} height={33} columns={2} />}
      {data && (
        <Due
          programme={programme}
          asOf={asOf}
          range={range}
          items={dueOf(data.items, body)}
          bodies={data.bodies}
        />
      )}
      {data && <CalendarDuties duties={dutiesOf(data.duties, body)} bodies={data.bodies} />}
      <Unreadable id={programme.id} asOf={asOf} />
    </>
  )
}

function usePeriodName() {
  const say = useSay()
  const format = useFormat()
  return (range: CalendarRange) => {
    const period = periodOfRange(range)
    if (period !== undefined) return format.period(period)
    return say(words.range, { from: format.date(range.from, 'short'), to: format.date(range.to, 'short') })
  }
}

type ChoiceProps = {
  range: CalendarRange
  items: readonly DueItem[]
  bodies: Programme['bodies']
  address: ViewAddress
}

function Choices({ range, items, bodies, address }: ChoiceProps) {
  const say = useSay()
  const localized = useLocalized()
  const chosen = address.get('body')
  const nameOf = (id: string) => {
    const body = bodies[id]
    return body ? localized(body.shortName) : id
  }
  const known = new Set([...concernedBodies(items), ...(chosen === '' ? [] : [chosen])])
  const options = [...known]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'kk'))
  return (
    <div className={css.bar}>
      <Kinds range={range} address={address} />
      <Steps range={range} address={address} />
      <Select
        label={say(words.body)}
        value={chosen}
        options={[{ value: '', label: say(words.everybody) }, ...options]}
        onChange={(body) => address.set({ body })}
      />
    </div>
  )
}

function Kinds({ range, address }: Pick<ChoiceProps, 'range' | 'address'>) {
  const say = useSay()
  const period = periodOfRange(range)
  const kind = period === undefined ? undefined : parsePeriod(period)?.kind
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that choose, not fields of a form.
    <div className={view.choices} role="group" aria-label={say(words.period)}>
      {CALENDAR_KINDS.map((known) => (
        <Button
          key={known}
          variant="choice"
          aria-pressed={known === kind}
          onClick={() => address.set(rangeOf(inKind(period ?? halfYearOf(range.from), known)))}
        >
          {say(known === 'year' ? words.year : words.half)}
        </Button>
      ))}
    </div>
  )
}

function Steps({ range, address }: Pick<ChoiceProps, 'range' | 'address'>) {
  const say = useSay()
  const format = useFormat()
  const { previous, next } = neighbours(range)
  return (
    <nav className={css.steps} aria-label={say(words.period)}>
      <ButtonLink icon="chevron-left" to={address.to(rangeOf(previous))} preventScrollReset>
        <span className="visually-hidden">{say(words.previous)}: </span>
        {format.period(previous, 'short')}
      </ButtonLink>
      <ButtonLink icon="chevron-right" to={address.to(rangeOf(next))} preventScrollReset>
        <span className="visually-hidden">{say(words.next)}: </span>
        {format.period(next, 'short')}
      </ButtonLink>
    </nav>
  )
}

type DueProps = {
  programme: Programme
  asOf: string | undefined
  range: CalendarRange
  items: readonly DueItem[]
  bodies: Programme['bodies']
}

function Due({ programme, asOf, range, items, bodies }: DueProps) {
  const say = useSay()
  const period = usePeriodName()(range)
  const dates = new Set(items.map(({ date }) => date)).size
  if (items.length === 0)
    return <Empty title={say(words.nothingDue, { period })}>{say(words.nothingDueText)}</Empty>
  const title = say(words.finding, { period, dates, count: items.length })
  return (
    <section>
      <h2 className={view.finding} aria-live="polite">
        {title}
      </h2>
      <CalendarTable
        title={title}
        programme={programme.id}
        asOf={asOf}
        items={items}
        bodies={bodies}
        repealedOn={programme.repealedBy?.on}
      />
    </section>
  )
}

/** Rows whose deadline says no date are in the plan only: the calendar must not pass for the whole. */
function Unreadable({ id, asOf }: ViewProps) {
  const say = useSay()
  const { data } = useQuery(query(programmesApi.plan, { params: { id }, query: { asOf } }))
  const count = data?.rows.filter(({ deadline }) => deadline !== null && deadline.reason !== null).length ?? 0
  if (count === 0) return null
  return (
    <div className={css.note}>
      <Note
        mark={<StateMark state="incomplete" tone="inherit" />}
        action={
          <ButtonLink variant="link" size="row" to={paths.programmePart(id, 'plan', { asOf })}>
            {say(words.toPlan)}
          </ButtonLink>
        }
      >
        {say(words.unreadable, { count })}
      </Note>
    </div>
  )
}
