import type { ProgrammeViewProps } from './programme-views.ts'

export function PlanView({ id }: ProgrammeViewProps) {
  return <p>{id}</p>
}
