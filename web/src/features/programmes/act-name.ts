import {
  actKindMessages as kinds,
  programmeActMessages as words,
} from '#shared/language/programme-messages.ts'
import { useSay } from '../../language/use-say.ts'

type Named = { readonly kind: string; readonly number: string }

const NBSP = '\u00A0'

/** «№ 452», or «нөмірсіз» where the number was never filled in. */
export function useActNumber(): (act: Named) => string {
  const say = useSay()
  return ({ number }) =>
    /\d/.test(number) ? say(words.number, { number }).replace(' ', NBSP) : say(words.noNumber)
}

/** «№ 452 қаулы»: a programme's act as one speaks of it. */
export function useProgrammeActName(): (act: Named) => string {
  const say = useSay()
  const numbered = useActNumber()
  return (act) => {
    const kind = Object.hasOwn(kinds, act.kind) ? say(kinds[act.kind as keyof typeof kinds]) : act.kind
    const name = say(words.name, { kind, number: numbered(act) })
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}
