import { useState } from 'react'
import { Link } from 'react-router'
import type { FindingShape } from '#shared/api/findings.ts'
import { findingRailMessages as words } from '#shared/language/plan-page-messages.ts'
import { Button } from '../../../components/button.tsx'
import { Count } from '../../../components/tag.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { paths } from '../../../paths.ts'
import { SeverityLabel } from '../severity-mark.tsx'
import { placeLink, targetOf } from './finding-places.ts'
import css from './finding-rail.module.css'

type RailProps = {
  id: string
  asOf: string | undefined
  items: readonly FindingShape[]
  openRow: string
  rowAddress: (row: string) => string
}

/** So many stand in the rail at first; the one that speaks of the open row always does. */
const SHOWN = 10
const PLACES = 3

/** The row of the plan that a place leads to. */
export function rowOfPlace(ref: string): string | undefined {
  const target = targetOf(ref)
  return target?.part === 'plan' ? target.query.row : undefined
}

/** A finding of more rows than this is one of the whole plan: a flag on every row would flag nothing. */
const MOST_ROWS = 12

/** The rows that a finding speaks of; none where it speaks of nearly all. */
function rowsOf(item: FindingShape): ReadonlySet<string> {
  const rows = item.places.flatMap(({ ref }) => rowOfPlace(ref) ?? [])
  const distinct = new Set(rows)
  return distinct.size > MOST_ROWS ? new Set() : distinct
}

/** The findings by the row that they speak of, each once a row. */
export function findingsByRow(items: readonly FindingShape[]): ReadonlyMap<string, readonly FindingShape[]> {
  const byRow = new Map<string, FindingShape[]>()
  for (const item of items) {
    for (const row of rowsOf(item)) byRow.set(row, [...(byRow.get(row) ?? []), item])
  }
  return byRow
}

/** The places of a finding by what they are called: one total stated for three years is one place here. */
function distinctPlaces({ places }: FindingShape): FindingShape['places'] {
  return [...new Map(places.map((place) => [place.label.kk, place])).values()]
}

function speaksOf(item: FindingShape, row: string): boolean {
  return row !== '' && rowsOf(item).has(row)
}

function Places({ finding, ...rail }: Omit<RailProps, 'items'> & { finding: FindingShape }) {
  const say = useSay()
  const localized = useLocalized()
  const { id, asOf, rowAddress } = rail
  const places = distinctPlaces(finding)
  const rest = places.length - PLACES
  return (
    <ul className={css.places}>
      {places.slice(0, PLACES).map(({ ref, label }) => {
        const row = rowOfPlace(ref)
        const to = row === undefined ? placeLink(id, ref, asOf) : rowAddress(row)
        return (
          <li key={ref}>
            {to === undefined ? (
              localized(label)
            ) : (
              <Link className="in-text" to={to} preventScrollReset={row !== undefined}>
                {localized(label)}
              </Link>
            )}
          </li>
        )
      })}
      {rest > 0 && <li className={css.quiet}>{say(words.morePlaces, { count: rest })}</li>}
    </ul>
  )
}

function RailFinding({ finding, ...rail }: Omit<RailProps, 'items'> & { finding: FindingShape }) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const { difference } = finding
  return (
    <li className={css.item} data-open={speaksOf(finding, rail.openRow) || undefined}>
      <div className={css.kind}>
        <SeverityLabel severity={finding.severity} />
        {finding.explained && <span className={css.quiet}>{say(words.explained)}</span>}
      </div>
      <h3 className={css.title}>{localized(finding.title)}</h3>
      <p className={css.text}>{localized(finding.text)}</p>
      {difference !== null && /^-?\d+(\.\d+)?$/.test(difference) && (
        <p className={css.difference}>
          {say(words.difference, { value: format.decimal(difference, { signed: true }) })}
        </p>
      )}
      <Places finding={finding} {...rail} />
    </li>
  )
}

/** What the document says against itself, beside the rows that say it. */
export function FindingRail({ items, ...rail }: RailProps) {
  const say = useSay()
  const [isWhole, setWhole] = useState(false)
  const shown = items.filter((item, index) => isWhole || index < SHOWN || speaksOf(item, rail.openRow))
  const rest = items.length - shown.length
  return (
    <>
      {items.length === 0 && <p className={css.quiet}>{say(words.none)}</p>}
      <ul className={css.list}>
        {shown.map((finding) => (
          <RailFinding key={finding.id} finding={finding} {...rail} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="link" size="row" onClick={() => setWhole(true)}>
          {say(words.more, { count: rest })}
        </Button>
      )}
      {items.length > 0 && (
        <p className={css.all}>
          <Link to={paths.programmePart(rail.id, 'findings', { asOf: rail.asOf })}>{say(words.all)}</Link>
        </p>
      )}
    </>
  )
}

/** The head of the rail, or of its fold on a narrow screen. */
export function RailHead({ count }: { count: number }) {
  const say = useSay()
  return (
    <span className={css.head}>
      {say(words.title)} <Count>{count}</Count>
    </span>
  )
}
