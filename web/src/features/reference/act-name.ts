import { actNameMessages as words } from '#shared/language/act-messages.ts'
import { actName, actNumber } from '#shared/language/act-name.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'

type Named = { readonly kind: string; readonly number: string }

/** A number stays on the line of its «№». */
const unbroken = (text: string) => text.replace(/ (?=\d)/, '\u00A0')

/** «№ 452», or «нөмірсіз» where the number was never filled in. */
export function useActNumber(): (act: Pick<Named, 'number'>) => string {
  const { language } = useLanguage()
  return (act) => unbroken(actNumber(act, language))
}

/** «№ 452 қаулы», as a sentence begins with it. */
export function useActName(): (act: Named) => string {
  const { language } = useLanguage()
  return (act) => {
    const name = unbroken(actName(act, language))
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
