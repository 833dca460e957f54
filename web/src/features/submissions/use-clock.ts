import { useMe } from '../session/use-me.ts'

/** The product's time now, in milliseconds: in demonstration mode it is not the browser's. */
export function useClock(): () => number {
  const { data: me, dataUpdatedAt } = useMe()
  return () => (me ? Date.parse(me.now) + Math.max(0, Date.now() - dataUpdatedAt) : Date.now())
}
