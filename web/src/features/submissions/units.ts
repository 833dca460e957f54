import type { RowView } from './row-view.ts'

/** The unit that all rows share, to stand in the heads; undefined where they differ and each number carries its own. */
export function sharedUnit(views: readonly RowView[]): string | undefined {
  const [first] = views
  const unit = first?.definition.indicator.unit
  return views.every(({ definition }) => definition.indicator.unit === unit) ? unit : undefined
}
