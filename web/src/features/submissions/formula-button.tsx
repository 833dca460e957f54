import { Popover } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Indicator } from '#shared/api/indicators.ts'
import { entryMessages } from '#shared/language/entry-messages.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { useEntry } from './entry-context.ts'
import css from './formula-button.module.css'

/** The formula as a sentence and as the act prints it, beside the row; the passport says it with the quarter's numbers. */
export function FormulaButton({
  indicator,
  number,
  figure,
}: {
  indicator: Indicator
  number: string
  figure: string
}) {
  const say = useSay()
  const localized = useLocalized()
  const { passport } = useEntry()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      offset={6}
      width={420}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={css.button}
          aria-label={say(entryMessages.formulaOf, { number })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(entryMessages.formula)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.panel} aria-label={say(entryMessages.formulaOf, { number })}>
        <p className={css.sentence}>{localized(indicator.sentence)}</p>
        {indicator.printedFormula !== '' && (
          <p className={css.printed} lang="kk">
            {indicator.printedFormula}
          </p>
        )}
        <Link to={passport(figure)} preventScrollReset onClick={() => setOpen(false)}>
          {say(entryMessages.openPassport)}
        </Link>
      </Popover.Dropdown>
    </Popover>
  )
}
