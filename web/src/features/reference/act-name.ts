import { actKindWords, actNameMessages as words } from '#shared/language/act-messages.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'

type Named = { readonly kind: string; readonly number: string }

const NBSP = '\u00A0'

/** «№ 452», or «нөмірсіз» where the number was never filled in. */
export function useActNumber(): (act: Pick<Named, 'number'>) => string {
  const say = useSay()
  return ({ number }) =>
    /\d/.test(number) ? say(words.number, { number }).replace(' ', NBSP) : say(words.noNumber)
}

/** «№ 452 қаулы»: an act as one speaks of it. */
export function useActName(): (act: Named) => string {
  const say = useSay()
  const numbered = useActNumber()
  return (act) => {
    const kind = Object.hasOwn(actKindWords, act.kind)
      ? say(actKindWords[act.kind as keyof typeof actKindWords])
      : act.kind
    const name = say(words.name, { kind, number: numbered(act) })
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}

/** «қарашадағы»: the ending that each Kazakh month takes before what is of that day, January first. */
const OF_THE_DAY = 'дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы'.split(' ')

/** «2023 жылғы 3 қарашадағы № 170-ө өкім»: an act with its date. */
export function useDatedActName(): (act: Named & { readonly date: string }) => string {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  const nameOf = useActName()
  return (act) => {
    const ending = language === 'kk' ? (OF_THE_DAY[Number(act.date.slice(5, 7)) - 1] ?? '') : ''
    return say(words.dated, { name: nameOf(act), date: `${format.date(act.date)}${ending}` })
  }
}
