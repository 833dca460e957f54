import type { AskedSubject } from './content.ts'

type Figure = { readonly indicator: string; readonly operand?: string | null | undefined }
type Activity = { readonly activity: string; readonly due: string | null }
type Named = AskedSubject & { readonly pointer: string }
type AskedFigure<F> = Omit<F, 'indicator' | 'operand'> & Named
type AskedActivity<A> = Omit<A, 'activity' | 'due'> & Named

/** Figures or activities of a request as subjects, each with the pointers of its faults. `list`: the name of the first. */
export function askedSubjects<F extends Figure, A extends Activity>(
  list: 'figures' | 'decisions',
  figures: readonly F[] | undefined,
  activities: readonly A[] | undefined,
): (AskedFigure<F> | AskedActivity<A>)[] {
  const ofFigures = (figures ?? []).map(({ indicator, operand = null, ...rest }, index): AskedFigure<F> => {
    const pointer = `#/body/${list}/${index}`
    const pointers = { subject: `${pointer}/indicator`, part: `${pointer}/operand` }
    return { ...rest, subject: indicator, part: operand, pointer, pointers }
  })
  const ofActivities = (activities ?? []).map(({ activity, due, ...rest }, index): AskedActivity<A> => {
    const pointer = `#/body/activities/${index}`
    const pointers = { subject: `${pointer}/activity`, part: `${pointer}/due` }
    return { ...rest, subject: activity, part: due, pointer, pointers }
  })
  return [...ofFigures, ...ofActivities]
}
