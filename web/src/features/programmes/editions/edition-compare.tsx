import { useQuery } from '@tanstack/react-query'
import type { Edition } from '#shared/api/programme-shapes.ts'
import { type EditionComparison, programmesApi, STRUCTURE_PARTS } from '#shared/api/programmes.ts'
import { structurePartWords, editionMessages as words } from '#shared/language/edition-messages.ts'
import { query } from '../../../api/queries.ts'
import { FailedNote } from '../../../components/failed-note.tsx'
import { Icon } from '../../../components/icons.tsx'
import { Note } from '../../../components/note.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonRows } from '../../../components/skeleton-rows.tsx'
import { StateMark } from '../../../components/state-mark.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { useActName } from '../../reference/act-name.ts'
import type { ViewAddress } from '../use-view-address.ts'
import view from '../view.module.css'
import { ChangeTable } from './change-table.tsx'
import { askedEditions, countChanges, type EditionChange } from './edition-changes.ts'
import css from './editions.module.css'

type CompareProps = { id: string; editions: readonly Edition[]; address: ViewAddress }

/** «4. № 452 қаулы, 31.03.2009». */
export function useEditionName() {
  const say = useSay()
  const format = useFormat()
  const actName = useActName()
  return ({ number, act, effectiveFrom }: Edition) =>
    say(words.option, {
      number,
      act: act ? actName(act) : say(words.noAct),
      date: effectiveFrom === null ? say(words.noDate) : format.date(effectiveFrom, 'short'),
    })
}

/** Two editions side by side, chosen in the address; the last two where it names none. */
export function EditionCompare({ id, editions, address }: CompareProps) {
  const say = useSay()
  const numbers = editions.map(({ number }) => number)
  const asked = askedEditions(numbers, address.get('from'), address.get('to'))
  return (
    <section id="compare">
      <div className={view.partHead}>
        <h2>{say(words.compareTitle)}</h2>
      </div>
      {asked === undefined ? (
        <Note>{say(words.onlyOne)}</Note>
      ) : (
        <>
          <Choices editions={editions} asked={asked} address={address} />
          {asked.from === asked.to ? (
            <Note tone="warn">{say(words.same)}</Note>
          ) : (
            <Comparison id={id} asked={asked} />
          )}
        </>
      )}
    </section>
  )
}

type Asked = { from: number; to: number }

function Choices({ editions, asked, address }: Omit<CompareProps, 'id'> & { asked: Asked }) {
  const say = useSay()
  const nameOf = useEditionName()
  const options = editions.map((edition) => ({ value: String(edition.number), label: nameOf(edition) }))
  return (
    <div className={css.selects}>
      <Select
        label={say(words.from)}
        value={String(asked.from)}
        options={options}
        onChange={(from) => address.set({ from, to: String(asked.to) })}
      />
      <span className={css.arrow}>
        <Icon name="arrow-right" />
      </span>
      <Select
        label={say(words.to)}
        value={String(asked.to)}
        options={options}
        onChange={(to) => address.set({ from: String(asked.from), to })}
      />
    </div>
  )
}

function Comparison({ id, asked }: { id: string; asked: Asked }) {
  const { data, error, refetch } = useQuery(query(programmesApi.compare, { params: { id }, query: asked }))
  if (error && !data) return <FailedNote error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} height={33} columns={2} />
  return (
    <>
      <Summary comparison={data} />
      <Tables id={id} comparison={data} />
    </>
  )
}

function Summary({ comparison }: { comparison: EditionComparison }) {
  const say = useSay()
  const { unknown, from, to } = comparison
  const isPartlyKnown = from.wording === 'partly-known' || to.wording === 'partly-known'
  return (
    <>
      <p className={view.finding} role="status">
        {say(words.finding, countChanges(comparison.rows))}
      </p>
      {(unknown > 0 || isPartlyKnown) && (
        <div className={css.notes}>
          <Note tone="warn" mark={<StateMark state="incomplete" tone="inherit" />}>
            {unknown > 0 && say(words.unknown, { count: unknown })} {isPartlyKnown && say(words.laterWording)}
          </Note>
        </div>
      )}
    </>
  )
}

/** `passport/2008/republican`: the place as it is called, the year and the source. */
function useTotalName(id: string, comparison: EditionComparison) {
  const localized = useLocalized()
  const { data } = useQuery({
    ...query(programmesApi.money, { params: { id }, query: { by: 'year' } }),
    enabled: comparison.totals.length > 0,
  })
  return ({ id: total }: EditionChange) => {
    const [place = '', ...rest] = total.split('/')
    const named = data?.places[place]
    const source = comparison.sources[rest.at(-1) ?? '']
    const parts = source ? [...rest.slice(0, -1), localized(source.name)] : rest
    return [named ? localized(named) : place, ...parts].join(', ')
  }
}

function hasAmounts(changes: readonly EditionChange[]): boolean {
  return changes.some(({ fields }) => fields.some(({ field }) => field.startsWith('amount')))
}

type StructureTableProps = { part: (typeof STRUCTURE_PARTS)[number]; comparison: EditionComparison }

/** What changed of one part of the structure, each thing by its name. */
function StructureTable({ part, comparison }: StructureTableProps) {
  const say = useSay()
  const localized = useLocalized()
  const changes = comparison.structure.filter((change) => change.part === part)
  const names = new Map(changes.map(({ id, name }) => [id, localized(name)]))
  return (
    <ChangeTable
      title={say(structurePartWords[part])}
      changes={changes}
      comparison={comparison}
      nameOf={({ id }) => names.get(id) ?? id}
    />
  )
}

/** A row is read in the edition that still has it. */
function Tables({ id, comparison }: { id: string; comparison: EditionComparison }) {
  const say = useSay()
  const totalName = useTotalName(id, comparison)
  const { rows, indicators, totals, structure, from, to } = comparison
  const asOf = ({ change }: EditionChange) =>
    (change === 'removed' ? from.effectiveFrom : to.effectiveFrom) ?? undefined
  const all = [...rows, ...indicators, ...totals, ...structure]
  if (all.length === 0) return <Note>{say(words.noDifference)}</Note>
  return (
    <>
      <ChangeTable
        title={say(words.rowsHead)}
        changes={rows}
        comparison={comparison}
        nameOf={(change) => change.id}
        linkOf={(change) => paths.programmePart(id, 'plan', { asOf: asOf(change), row: change.id })}
      />
      <ChangeTable
        title={say(words.indicatorsHead)}
        changes={indicators}
        comparison={comparison}
        nameOf={(change) => change.id}
        linkOf={(change) =>
          paths.programmePart(id, 'indicators', { asOf: asOf(change), indicator: change.id })
        }
      />
      <ChangeTable
        title={say(words.totalsHead)}
        changes={totals}
        comparison={comparison}
        nameOf={totalName}
        hasTexts={false}
      />
      {STRUCTURE_PARTS.map((part) => (
        <StructureTable key={part} part={part} comparison={comparison} />
      ))}
      {hasAmounts([...rows, ...totals]) && <p className={view.caption}>{say(words.amountUnit)}</p>}
    </>
  )
}
