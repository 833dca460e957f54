import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'

type Named = { readonly kind: string; readonly number: string; readonly date: string }

/** «қарашадағы»: the ending that each Kazakh month takes before what is of that day, January first. */
const OF_THE_DAY = 'дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы'.split(' ')

/** An act by kind, number and date: «2023 жылғы 3 қарашадағы № 170-ө өкім». */
export function useActName(): (act: Named) => string {
  const say = useSay()
  const format = useFormat()
  const { language } = useLanguage()
  return ({ kind, number, date }) => {
    const message =
      kind === 'order' ? words.orderName : kind === 'resolution' ? words.resolutionName : words.otherActName
    const ending = language === 'kk' ? (OF_THE_DAY[Number(date.slice(5, 7)) - 1] ?? '') : ''
    return say(message, { number, date: `${format.date(date)}${ending}` })
  }
}

/** An act, which does not change while it is read. */
export function useAct(id: string) {
  return useQuery({ ...query(referenceApi.act, { params: { id } }), staleTime: Number.POSITIVE_INFINITY })
}
