import { lazy, type ReactNode, Suspense } from 'react'
import { useFigureAddress } from './use-figure-address.ts'

const PassportDrawer = lazy(async () => ({
  default: (await import('./passport-drawer.tsx')).PassportDrawer,
}))

/** The drawer of the passport that the address names, null where it names none; fetched when the first number is clicked. */
export function useFigureDrawer(): ReactNode {
  const { figure, closePassport } = useFigureAddress()
  if (!figure) return null
  return (
    <Suspense key={figure} fallback={null}>
      <PassportDrawer id={figure} onClose={closePassport} />
    </Suspense>
  )
}
