import type { HeldTarget, PathShape } from '#shared/api/held-against.ts'
import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { isEvent } from '#shared/engine/indicator-kinds.ts'
import { parsePeriod } from '#shared/engine/period.ts'
import {
  noPathWords,
  pathOriginWords,
  pathStartWords,
  indicatorValueMessages as values,
} from '#shared/language/indicator-value-messages.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import { programmeIndicatorMessages as words } from '#shared/language/programme-indicator-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'
import { isSameTarget } from './indicator-tree.ts'

type Target = ProgrammeIndicator['targets'][number]

/** Values and targets of an indicator in words: «кемінде 95 %», «алғашқы 25 қатарында», «қол жеткізілді». */
export function useTargetWords({ unit, kind, targets }: ProgrammeIndicator) {
  const say = useSay()
  const format = useFormat()
  const number = (text: string, places?: number) =>
    unit.kk === '%' ? format.percent(text, { places }) : format.decimal(text, { places })
  const value = (text: string) =>
    isEvent(kind) ? say(text === '1' ? values.reached : values.notReached) : number(text)
  /** A milestone is reached or not: its 1 is no quantity. */
  const isDone = (text: string) => isEvent(kind) && text === '1'
  const compared = (target: Pick<Target, 'comparator' | 'value'>) =>
    say(comparatorWords[target.comparator], { value: value(target.value) })
  /** A comparison that the document does not print is not put in its mouth; a place in a ranking always is one. */
  const target = (asked: Target) => {
    if (isDone(asked.value)) return say(words.done)
    return asked.isComparatorPrinted || asked.comparator === 'top' ? compared(asked) : value(asked.value)
  }
  const time = ({ time: due }: Pick<Target, 'time'>) => {
    if (due.kind === 'undated') return say(words.undated)
    if (due.kind === 'period') return say(words.period, { from: due.from, until: due.until })
    return say(words.year, { year: due.year })
  }
  return {
    value,
    target,
    compared,
    isDone,
    time,
    /** «2012 ж. 2-тоқсан»; the document's own words are quoted. */
    baselineTime: ({ asOf, year }: NonNullable<ProgrammeIndicator['baseline']>) => {
      const time = asOf ?? (year === null ? null : String(year))
      if (time === null) return null
      return parsePeriod(time) ? format.period(time, 'short') : `«${time}»`
    },
    /** A target that an edition set; an earlier one may stand in the list no more. */
    held: (asked: HeldTarget) => {
      const standing = targets.find((one) => isSameTarget(one, asked))
      const isComparatorPrinted = standing?.isComparatorPrinted ?? false
      return `${target({ ...asked, isComparatorPrinted })}, ${time(asked)}`
    },
    /** The planned number of a period's end, and where it comes from or why there is none. */
    planned: ({ value: due, origin, start, reason }: PathShape) => {
      if (due === null || origin === null)
        return { text: null, why: say(noPathWords[reason?.code as keyof typeof noPathWords]) }
      const from = start ? { when: format.period(start.period, 'short'), value: number(start.value) } : {}
      const why =
        start && origin === 'straight-line'
          ? say(pathStartWords[start.of], from)
          : say(pathOriginWords[origin === 'hold' ? 'hold' : 'target'], from)
      return {
        text: isDone(due) ? say(words.done) : number(due, origin === 'straight-line' ? 2 : undefined),
        why,
      }
    },
  }
}
