import type { ReactNode } from 'react'
import type { PlanShape } from '#shared/api/programmes.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { planPageMessages, planFilterMessages as words } from '#shared/language/plan-page-messages.ts'
import { Button } from '../../../components/button.tsx'
import { joinClasses } from '../../../components/join-classes.ts'
import { SearchField } from '../../../components/search-field.tsx'
import { Select } from '../../../components/select.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { useIsPhone } from '../../submissions/use-is-phone.ts'
import { useBodyName } from '../executors.tsx'
import view from '../view.module.css'
import { NO_SOURCE, ROW_STATUSES, sourcesOf } from './plan-filters.ts'
import css from './plan-table.module.css'
import { PLAN_UNITS, type PlanAddress } from './use-plan-address.ts'

type Option = { readonly value: string; readonly label: string }
type BarProps = {
  plan: PlanShape
  titles: ReadonlyMap<string, string>
  address: PlanAddress
  found: number
}

/** The bodies and sources that the rows of this plan name, in the order of the language's letters. */
function useOptions({ rows, bodies, sources }: PlanShape): { executors: Option[]; sources: Option[] } {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const nameOf = useBodyName(bodies)
  const sorted = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, language))
  const executors = new Set(rows.flatMap((row) => row.executors.map(({ body }) => body)))
  const known = new Set(rows.filter(({ kind }) => kind === 'activity').flatMap(sourcesOf))
  const sourceName = (id: string) => {
    const named = sources[id]
    return id === NO_SOURCE ? say(planPageMessages.noSource) : named ? localized(named.name) : id
  }
  return {
    executors: sorted([...executors].map((value) => ({ value, label: nameOf(value) }))),
    sources: sorted([...known].map((value) => ({ value, label: sourceName(value) }))),
  }
}

/** On a telephone the choices fold: five of them would stand before the first row. */
function Folded({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  const say = useSay()
  if (!isFolded) return children
  return (
    <details className={css.choices}>
      <summary>{say(words.filters)}</summary>
      <div>{children}</div>
    </details>
  )
}

function FoldAll({ address, titles }: Pick<BarProps, 'address' | 'titles'>) {
  const say = useSay()
  const isFolded = address.closed.size > 0
  return (
    <Button variant="link" onClick={() => address.close(isFolded ? [] : titles.keys())}>
      {say(isFolded ? words.unfoldAll : words.foldAll)}
    </Button>
  )
}

/** What is asked of the plan; every choice stands in the address. */
export function PlanFilterBar({ plan, titles, address, found }: BarProps) {
  const say = useSay()
  const options = useOptions(plan)
  const { filter, unit } = address
  const isPhone = useIsPhone()
  const everything = { value: '', label: say(words.all) }
  const sections = [...titles].map(([value, title]) => ({ value, label: `${value}. ${title}` }))
  const statuses = ROW_STATUSES.map((value) => ({ value, label: say(words[value]) }))
  const choices = [
    { name: 'section', value: filter.section, options: sections },
    { name: 'executor', value: filter.executor, options: options.executors },
    { name: 'source', value: filter.source, options: options.sources },
    { name: 'status', value: filter.status, options: statuses },
  ] as const
  return (
    <div className={joinClasses(view.filters, css.filters)}>
      <SearchField label={say(words.search)} asked={filter.text} onSearch={(q) => address.set({ q })} />
      <Folded isFolded={isPhone}>
        {choices.map(({ name, value, options: own }) => (
          <Select
            key={name}
            label={say(words[name])}
            value={own.some((option) => option.value === value) ? value : ''}
            options={[everything, ...own]}
            onChange={(chosen) => address.set({ [name]: chosen })}
          />
        ))}
        <Select
          label={say(words.unit)}
          value={unit}
          options={PLAN_UNITS.map((value) => ({ value, label: say(moneyUnitWords[value]) }))}
          onChange={(chosen) => address.set({ unit: chosen === PLAN_UNITS[0] ? null : chosen })}
        />
      </Folded>
      <div className={css.aside}>
        <span className={view.caption} role="status">
          {say(words.found, { count: found })}
        </span>
        <FoldAll address={address} titles={titles} />
      </div>
    </div>
  )
}
