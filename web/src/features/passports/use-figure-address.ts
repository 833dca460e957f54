import { useMemo } from 'react'
import { useAddress } from '../../components/use-address.ts'
import { paths } from '../../paths.ts'

/** The open passport of a page is in its address as `?figure=`: `passport(id)` opens it beside whatever else stands there. */
export function useFigureAddress() {
  const address = useAddress()
  return useMemo(
    () => ({
      figure: address.get('figure'),
      passport: (id: string) => address.to({ figure: id }),
      closePassport: () => address.set({ figure: null }),
    }),
    [address],
  )
}

export type FigureAddress = ReturnType<typeof useFigureAddress>

/** Where a number inside a passport leads: in a drawer to the next passport in place, on a page of its own to another page. */
export function usePassportLink(): (id: string) => string {
  const { figure, passport } = useFigureAddress()
  return figure === null ? paths.figure : passport
}
