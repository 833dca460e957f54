import type { ComponentProps } from 'react'
import { Icon } from './icons.tsx'
import css from './select.module.css'

type Option = { readonly value: string; readonly label: string }

type SelectProps = Omit<ComponentProps<'select'>, 'className' | 'onChange' | 'value' | 'children'> & {
  /** Stands inside, before the chosen option. */
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}

/** The browser's own select in our dress: keyboard, screen reader and telephone know it already. */
export function Select({ label, value, options, onChange, ...rest }: SelectProps) {
  return (
    <label className={css.select}>
      <span className={css.label}>{label}</span>
      <select {...rest} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} />
    </label>
  )
}
