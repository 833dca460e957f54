import { useQuery } from '@tanstack/react-query'
import { referenceApi } from '#shared/api/reference.ts'
import { passportPageMessages as words } from '#shared/language/passport-page-messages.ts'
import { query } from '../../api/queries.ts'
import { useFormat } from '../../language/use-format.ts'
import { useSay } from '../../language/use-say.ts'

type Named = { readonly kind: string; readonly number: string; readonly date: string }

/** An act by kind, number and date: «2023 жылғы 3 қарашадағы № 170-ө өкім» in short. */
export function useActName(): (act: Named) => string {
  const say = useSay()
  const format = useFormat()
  return ({ kind, number, date }) => {
    const message =
      kind === 'order' ? words.orderName : kind === 'resolution' ? words.resolutionName : words.otherActName
    return say(message, { number, date: format.date(date) })
  }
}

/** An act never changes while it is read. */
export function useAct(id: string) {
  return useQuery({ ...query(referenceApi.act, { params: { id } }), staleTime: Number.POSITIVE_INFINITY })
}
