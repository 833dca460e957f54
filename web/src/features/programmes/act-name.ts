import { programmeActName, programmeActNumber } from '#shared/language/programme-act-name.ts'
import { useLanguage } from '../../language/language-provider.tsx'

type Named = { readonly kind: string; readonly number: string }

/** A number stays on the line of its «№». */
const unbroken = (text: string) => text.replace(/ (?=\d)/, '\u00A0')

/** «№ 452», or «нөмірсіз» where the number was never filled in. */
export function useActNumber(): (act: Named) => string {
  const { language } = useLanguage()
  return (act) => unbroken(programmeActNumber(act, language))
}

/** «№ 452 қаулы», as a sentence begins with it. */
export function useProgrammeActName(): (act: Named) => string {
  const { language } = useLanguage()
  return (act) => {
    const name = unbroken(programmeActName(act, language))
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
}
