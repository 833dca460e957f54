import type { ProgrammeViewProps } from './programme-views.ts'

export function GanttView({ id }: ProgrammeViewProps) {
  return <p>{id}</p>
}
