import type { ProgrammeIndicator } from '#shared/api/programme-shapes.ts'
import { comparatorWords } from '#shared/language/passport-page-messages.ts'
import { programmeIndicatorMessages as words } from '#shared/language/programme-indicator-messages.ts'
import { useFormat } from '../../../language/use-format.ts'
import { useSay } from '../../../language/use-say.ts'

type Target = ProgrammeIndicator['targets'][number]

/** Values and targets of an indicator in words: «кемінде 95 %», «алғашқы 25 қатарында». */
export function useTargetWords({ unit, kind }: ProgrammeIndicator) {
  const say = useSay()
  const format = useFormat()
  const value = (text: string) => (unit.kk === '%' ? format.percent(text) : format.decimal(text))
  /** A milestone is reached or not: its 1 is no quantity. */
  const isDone = (text: string) => kind === 'milestone' && text === '1'
  const compared = (target: Target) => say(comparatorWords[target.comparator], { value: value(target.value) })
  return {
    value,
    /** A comparison that the document does not print is not put in its mouth; a place in a ranking always is one. */
    target: (target: Target) =>
      isDone(target.value)
        ? say(words.done)
        : target.isComparatorPrinted || target.comparator === 'top'
          ? compared(target)
          : value(target.value),
    compared,
    isDone,
    time: ({ time }: Target) => {
      if (time.kind === 'undated') return say(words.undated)
      if (time.kind === 'period') return say(words.period, { from: time.from, until: time.until })
      return say(words.year, { year: time.year })
    },
  }
}
