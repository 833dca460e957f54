import { lazy, Suspense } from 'react'

const PassportDrawer = lazy(async () => ({
  default: (await import('../passports/passport-drawer.tsx')).PassportDrawer,
}))

/** The drawer of the open passport; fetched when the first number is clicked. */
export function PassportPlace({ figure, onClose }: { figure: string; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <PassportDrawer id={figure} onClose={onClose} />
    </Suspense>
  )
}
