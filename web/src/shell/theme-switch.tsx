import type { Translated } from '#shared/language/say.ts'
import { shellMessages } from '#shared/language/shell-messages.ts'
import { Icon, type IconName } from '../components/icons.tsx'
import { useSay } from '../language/use-say.ts'
import { THEMES, type Theme, useTheme } from '../theme/color-scheme.ts'
import css from './theme-switch.module.css'

const LOOKS: Readonly<Record<Theme, { icon: IconName; word: Translated }>> = {
  auto: { icon: 'screen', word: shellMessages.themeAuto },
  light: { icon: 'sun', word: shellMessages.themeLight },
  dark: { icon: 'moon', word: shellMessages.themeDark },
}

export function ThemeSwitch() {
  const say = useSay()
  const { theme, setTheme } = useTheme()
  return (
    <fieldset className={css.switch}>
      <legend className="visually-hidden">{say(shellMessages.theme)}</legend>
      {THEMES.map((each) => (
        <button
          key={each}
          type="button"
          className={css.choice}
          aria-pressed={each === theme}
          aria-label={say(LOOKS[each].word)}
          title={say(LOOKS[each].word)}
          onClick={() => setTheme(each)}
        >
          <Icon name={LOOKS[each].icon} size={15} />
        </button>
      ))}
    </fieldset>
  )
}
