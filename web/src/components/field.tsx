import { type ComponentProps, type ReactNode, useId, useRef } from 'react'
import { Button } from './button.tsx'
import css from './field.module.css'
import { joinClasses } from './join-classes.ts'
import { StateMark } from './state-mark.tsx'

type FieldWords = { label: string; hint?: ReactNode; error?: string | undefined }

type Ids = { id: string; described: string | undefined }

function useIds({ hint, error }: FieldWords, given?: string): Ids {
  const own = useId()
  const id = given ?? own
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return { id, described: described || undefined }
}

function Frame({ words, ids, children }: { words: FieldWords; ids: Ids; children: ReactNode }) {
  return (
    <div className={css.field}>
      <label htmlFor={ids.id} className={css.label}>
        {words.label}
      </label>
      {words.hint !== undefined && (
        <div id={`${ids.id}-hint`} className={css.hint}>
          {words.hint}
        </div>
      )}
      {children}
      {words.error !== undefined && (
        <div id={`${ids.id}-error`} className={css.error}>
          <StateMark state="error" size={13} /> {words.error}
        </div>
      )}
    </div>
  )
}

type TextFieldProps = Omit<ComponentProps<'input'>, 'className'> & FieldWords

/** A labelled line of text; its error stands under it in words. */
export function TextField({ label, hint, error, id, ...rest }: TextFieldProps) {
  const words = { label, hint, error }
  const ids = useIds(words, id)
  return (
    <Frame words={words} ids={ids}>
      <input
        {...rest}
        id={ids.id}
        className={css.input}
        aria-describedby={ids.described}
        aria-invalid={error !== undefined || undefined}
      />
    </Frame>
  )
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'> & FieldWords

export function TextArea({ label, hint, error, id, ...rest }: TextAreaProps) {
  const words = { label, hint, error }
  const ids = useIds(words, id)
  return (
    <Frame words={words} ids={ids}>
      <textarea
        rows={3}
        {...rest}
        id={ids.id}
        className={joinClasses(css.input, css.area)}
        aria-describedby={ids.described}
        aria-invalid={error !== undefined || undefined}
      />
    </Frame>
  )
}

type FileFieldProps = FieldWords & {
  /** What the button says. */
  choose: string
  file: File | null
  onChoose: (file: File | null) => void
}

/** One file, chosen by a button that speaks the language of the page; its name stands beside. */
export function FileField({ label, hint, error, choose, file, onChoose }: FileFieldProps) {
  const words = { label, hint, error }
  const ids = useIds(words)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Frame words={words} ids={ids}>
      <div className={css.file}>
        <Button
          id={ids.id}
          icon="paperclip"
          aria-label={`${label}: ${choose}`}
          aria-describedby={ids.described}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
        {file && <span>{file.name}</span>}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={label}
          onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
    </Frame>
  )
}

type NumberCellProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'inputMode'> & {
  /** Nothing typed yet is dashed; `returned` and `error` carry two pixels of their tone. */
  state?: 'filled' | 'empty' | 'returned' | 'error' | undefined
}

/** The cell of an entry form: text, because the figure is an exact decimal and parsed by us. Name it with `aria-label` or a label. */
export function NumberCell({ state = 'filled', ...rest }: NumberCellProps) {
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...rest}
      type="text"
      inputMode="decimal"
      data-state={state}
      aria-invalid={state === 'error' || undefined}
      className={joinClasses(css.input, css.cell)}
    />
  )
}
