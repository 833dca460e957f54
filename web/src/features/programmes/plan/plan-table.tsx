import type { ReactNode } from 'react'
import type { PlanRowShape, Programme } from '#shared/api/programme-shapes.ts'
import { moneyUnitWords } from '#shared/language/plan-messages.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { DataTable, HeadCell } from '../../../components/data-table.tsx'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { usePlan } from './plan-context.ts'
import { bySection } from './plan-items.ts'
import { PlanSection } from './plan-section.tsx'
import { sectionSums } from './plan-sums.ts'
import css from './plan-table.module.css'

/** The names of the sections, by number. */
export function useSectionTitles(tree: Programme['tree']): ReadonlyMap<string, string> {
  const localized = useLocalized()
  const sections = tree.filter(({ kind }) => kind === 'section')
  return new Map(sections.map(({ number, title }) => [number, localized(title)]))
}

function Columns() {
  const { plan, years } = usePlan()
  const isAbbreviated = plan.rows.every(({ fundingSource }) => (fundingSource?.printed.length ?? 0) < 20)
  return (
    <colgroup>
      <col className={css.number} />
      <col />
      <col className={css.completion} />
      <col className={css.executors} />
      <col className={css.deadline} />
      <col className={isAbbreviated ? css.source : css.longSource} />
      {years.map((year) => (
        <col key={year} className={css.money} />
      ))}
    </colgroup>
  )
}

type TableProps = {
  /** The rows to show, with those above them. */
  rows: readonly PlanRowShape[]
  /** Only those asked for: what sums are made of. */
  asked: readonly PlanRowShape[]
  tree: Programme['tree']
  foot: ReactNode
}

/** The plan as its document prints it: sections, headings, rows, tombstones, and what each comes to. */
export function PlanTable({ rows, asked, tree, foot }: TableProps) {
  const say = useSay()
  const { plan, years, unit } = usePlan()
  const titles = useSectionTitles(tree)
  const sums = sectionSums(asked, { years, unit, all: plan.rows })
  return (
    <div className={css.frame}>
      <DataTable label={say(words.label)} fixed stickyHead>
        <Columns />
        <thead>
          <tr>
            <HeadCell>№</HeadCell>
            <HeadCell>{say(words.activity)}</HeadCell>
            <HeadCell>{say(words.completion)}</HeadCell>
            <HeadCell>{say(words.executors)}</HeadCell>
            <HeadCell>{say(words.deadline)}</HeadCell>
            <HeadCell>{say(words.source)}</HeadCell>
            {years.map((year) => (
              <HeadCell key={year} numeric>
                {year}
                <span className={css.unit}>{say(moneyUnitWords[unit])}</span>
              </HeadCell>
            ))}
          </tr>
        </thead>
        {[...bySection(rows)].map(([section, own]) => (
          <PlanSection
            key={section}
            number={section}
            title={titles.get(section)}
            rows={own}
            sums={sums.get(section)}
          />
        ))}
        {foot}
      </DataTable>
    </div>
  )
}
