import { lazy, type ReactNode, Suspense } from 'react'
import { parseMoneyId } from '#shared/rules/money-address.ts'
import { useFigureAddress } from './use-figure-address.ts'

const PassportDrawer = lazy(async () => ({
  default: (await import('./passport-drawer.tsx')).PassportDrawer,
}))
const MoneyDrawer = lazy(async () => ({ default: (await import('./money-drawer.tsx')).MoneyDrawer }))

/** The drawer of the passport that the address names, null where it names none; fetched when the first number is clicked. */
export function useFigureDrawer(): ReactNode {
  const { figure, closePassport } = useFigureAddress()
  if (!figure) return null
  const Opened = parseMoneyId(figure) ? MoneyDrawer : PassportDrawer
  return (
    <Suspense key={figure} fallback={null}>
      <Opened id={figure} onClose={closePassport} />
    </Suspense>
  )
}
