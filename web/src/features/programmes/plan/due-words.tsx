import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import { planPageMessages as words } from '#shared/language/plan-page-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import css from './plan-cells.module.css'

/** The due date that comes first on or after a day; where all have passed, the last of them. */
export function nearestDue(
  due: readonly string[],
  asOf: string,
): { readonly date: string; readonly isPast: boolean } | undefined {
  const next = due.find((date) => date >= asOf)
  if (next !== undefined) return { date: next, isPast: false }
  const last = due.at(-1)
  return last === undefined ? undefined : { date: last, isPast: true }
}

/** «4-тоқсан» stays on one line: broken after its hyphen it reads as two things. */
export function Unbroken({ text }: { text: string }) {
  return text.split(/(\d+-\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no name but their order
      <span key={index} className={css.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** The deadline as the document prints it, with the date that it comes to. */
export function DueWords({ deadline, asOf }: { deadline: PlanRowShape['deadline']; asOf: string }) {
  const say = useSay()
  const format = useFormat()
  if (deadline === null) return <span className={css.quiet}>{say(words.noDeadline)}</span>
  const nearest = nearestDue(deadline.due, asOf)
  return (
    <>
      <span lang="kk">
        <Unbroken text={deadline.printed} />
      </span>
      <span className={css.under}>
        {nearest === undefined
          ? say(words.undated)
          : say(nearest.isPast ? words.lastDue : words.nextDue, { date: format.date(nearest.date, 'short') })}
      </span>
    </>
  )
}
