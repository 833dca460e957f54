import type { ProgrammeViewProps } from './programme-views.ts'

export function PassportView({ id }: ProgrammeViewProps) {
  return <p>{id}</p>
}
