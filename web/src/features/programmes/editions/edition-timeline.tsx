import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Link } from 'react-router'
import type { Edition, Programme } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { programmeMessages as words } from '#shared/language/programme-messages.ts'
import { query } from '../../../api/queries.ts'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { TextField } from '../../../components/field.tsx'
import { joinClasses } from '../../../components/join-classes.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useActNumber } from '../../reference/act-name.ts'
import { programmeViews } from '../programme-views.ts'
import { useViewAddress } from '../use-view-address.ts'
import css from './edition-timeline.module.css'

type Removed = ReadonlyMap<number, number>

/** Rows that each edition has removed: said under its act, as in the margin of a code of laws. */
function useRemoved(id: string): Removed {
  const { data } = useQuery(query(programmesApi.editions, { params: { id } }))
  return new Map(data?.items.map(({ number, changes }) => [number, changes.removed]))
}

/** On a narrow screen the line of time is longer than the window: it opens at the shown edition. */
function showInLine(moment: HTMLElement | null): void {
  if (moment?.parentElement) moment.parentElement.scrollLeft = moment.offsetLeft - 24
}

function Moment({ edition, current, removed }: { edition: Edition; current: boolean; removed: number }) {
  const say = useSay()
  const format = useFormat()
  const numbered = useActNumber()
  const address = useViewAddress()
  const { act, effectiveFrom } = edition
  const isDraft = edition.status === 'draft'
  const approved =
    edition.number === 1
      ? say(words.approves)
      : removed > 0
        ? say(words.removedRows, { count: removed })
        : say(words.planOnly)
  const change = isDraft ? say(words.draft) : approved
  const name = act ? numbered(act) : say(words.unnamedAct)
  return (
    <li ref={current ? showInLine : undefined} className={joinClasses(css.moment, current && css.current)}>
      {effectiveFrom === null || isDraft ? (
        <span className={css.number}>{name}</span>
      ) : (
        <Link
          className={css.number}
          to={address.to({ asOf: effectiveFrom })}
          preventScrollReset
          aria-current={current ? 'date' : undefined}
        >
          {name}
          {current && <span className="visually-hidden">, {say(words.chosen)}</span>}
        </Link>
      )}
      <span className={css.detail}>
        {effectiveFrom !== null && `${format.date(effectiveFrom, 'short')}, `}
        {change}
      </span>
    </li>
  )
}

function Repeal({ repealedBy }: { repealedBy: NonNullable<Programme['repealedBy']> }) {
  const say = useSay()
  const format = useFormat()
  const numbered = useActNumber()
  return (
    <li className={joinClasses(css.moment, css.repeal)}>
      <Link className={css.number} to={paths.act(repealedBy.id)}>
        {numbered(repealedBy)}
      </Link>
      <span className={css.detail}>
        {format.date(repealedBy.on, 'short')}, {say(words.repeals)}
      </span>
    </li>
  )
}

/** The date as of which everything below is read; it acts on Enter or with the button. */
function AsOf({ shown, asked }: { shown: string; asked: string | undefined }) {
  const say = useSay()
  const address = useViewAddress()
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    address.set({ asOf: String(new FormData(event.currentTarget).get('asOf') ?? '') })
  }
  return (
    <form className={css.asOf} key={asked ?? ''} onSubmit={apply}>
      <div className={css.date}>
        <TextField label={say(words.editionOn)} name="asOf" type="date" defaultValue={asked ?? shown} />
      </div>
      <Button type="submit">{say(words.show)}</Button>
      {asked !== undefined && (
        <ButtonLink variant="link" to={address.to({ asOf: null })} preventScrollReset>
          {say(words.newest)}
        </ButtonLink>
      )}
    </form>
  )
}

/** Every act that made the programme what it is, in order, the shown edition marked, its end at the end. */
export function EditionTimeline({ programme, asked }: { programme: Programme; asked: string | undefined }) {
  const say = useSay()
  const removed = useRemoved(programme.id)
  const { edition: shown, editions, repealedBy } = programme
  if (programme.draft !== null && editions.length < 2) return null
  return (
    <div className={css.frame}>
      <div className={css.strip}>
        {programme.draft === null && <AsOf shown={programme.asOf} asked={asked} />}
        <ol className={css.line} aria-label={say(words.timeline)}>
          {editions.map((edition) => (
            <Moment
              key={edition.number}
              edition={edition}
              current={edition.number === shown.number}
              removed={removed.get(edition.number) ?? 0}
            />
          ))}
          {repealedBy && <Repeal repealedBy={repealedBy} />}
        </ol>
        {editions.length > 1 && programmeViews.editions !== undefined && (
          <ButtonLink to={paths.programmePart(programme.id, 'editions', { asOf: asked })}>
            {say(words.compare)}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
