import { actKindWords as kinds, actNameMessages as words } from './act-messages.ts'
import { type Language, say } from './say.ts'

type Named = { readonly kind: string; readonly number: string }

/** «№ 452», or «нөмірсіз» where the number was never filled in. */
export function actNumber({ number }: Pick<Named, 'number'>, language: Language): string {
  return /\d/.test(number) ? say(words.number, language, { number }) : say(words.noNumber, language)
}

/** «№ 452 қаулы»: an act as one speaks of it. */
export function actName(act: Named, language: Language): string {
  const kind = Object.hasOwn(kinds, act.kind) ? kinds[act.kind as keyof typeof kinds][language] : act.kind
  return say(words.name, language, { kind, number: actNumber(act, language) })
}
