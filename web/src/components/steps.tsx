import { shellMessages } from '#shared/language/shell-messages.ts'
import { useSay } from '../language/use-say.ts'
import { Icon } from './icons.tsx'
import css from './steps.module.css'

type StepsProps = {
  label: string
  steps: readonly string[]
  /** The index of the step that is on; all before it are done. The count of steps when everything is. */
  current: number
}

/** The stations of a thing, in order, with the one it is at. */
export function Steps({ label, steps, current }: StepsProps) {
  const say = useSay()
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={css.step}
          aria-current={index === current ? 'step' : undefined}
          data-done={index < current}
        >
          <span className={css.number} aria-hidden="true">
            {index < current ? <Icon name="check" size={12} /> : index + 1}
          </span>
          {step}
          {index < current && <span className="visually-hidden">, {say(shellMessages.stepDone)}</span>}
        </li>
      ))}
    </ol>
  )
}
