import { LANGUAGES, type Language } from '#shared/language/say.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useSay } from '../language/use-say.ts'
import css from './language-switch.module.css'

const NAMES: Readonly<Record<Language, { short: string; whole: string }>> = {
  kk: { short: 'Қаз', whole: 'Қазақша' },
  ru: { short: 'Рус', whole: 'Русский' },
  en: { short: 'Eng', whole: 'English' },
}

/** Each language calls itself by its own name. `onChoose` is for keeping the choice on the user. */
export function LanguageSwitch({ onChoose }: { onChoose?: ((language: Language) => void) | undefined }) {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const choose = (next: Language) => {
    setLanguage(next)
    onChoose?.(next)
  }
  return (
    <fieldset className={css.switch}>
      <legend className="visually-hidden">{say(shellMessages.language)}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          title={NAMES[each].whole}
          className={css.choice}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {NAMES[each].short}
        </button>
      ))}
    </fieldset>
  )
}
