import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { ProgrammePart } from '../../paths.ts'

/** What every view of a programme is given; without `asOf` it shows the latest edition. */
export type ProgrammeViewProps = { id: string; asOf: string | undefined }

type View = LazyExoticComponent<ComponentType<ProgrammeViewProps>>

export const PassportView: View = lazy(async () => ({
  default: (await import('./passport/passport-view.tsx')).PassportView,
}))

/** The views by part, each fetched when first seen. A part without a view has no tab. */
export const programmeViews: Partial<Record<ProgrammePart, View>> = {
  plan: lazy(async () => ({ default: (await import('./plan/plan-view.tsx')).PlanView })),
  gantt: lazy(async () => ({ default: (await import('./schedule/gantt-view.tsx')).GanttView })),
  money: lazy(async () => ({ default: (await import('./money/money-view.tsx')).MoneyView })),
  indicators: lazy(async () => ({
    default: (await import('./indicators/indicators-view.tsx')).IndicatorsView,
  })),
  editions: lazy(async () => ({ default: (await import('./editions/editions-view.tsx')).EditionsView })),
  calendar: lazy(async () => ({ default: (await import('./schedule/calendar-view.tsx')).CalendarView })),
  findings: lazy(async () => ({ default: (await import('./findings/findings-view.tsx')).FindingsView })),
}
