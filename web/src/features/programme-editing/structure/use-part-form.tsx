import { useState } from 'react'
import type { Faults } from '../../../api/faults.ts'
import { Contested } from '../contested.tsx'
import { type DraftWork, type TypedChange, useSaving } from '../use-draft-work.ts'
import { useTyped } from '../use-typed.ts'

/** A field, whether something is wrong with it, and what. */
type Check = readonly [field: string, isFaulty: boolean, words: string]
type Labels<Form> = Readonly<Partial<Record<keyof Form & string, string>>>
type PartFormProps<Form> = {
  work: DraftWork
  /** What the draft says now. */
  said: Form
  labels: Labels<Form>
  /** A value that is no text, as one reads it. */
  textOf?: (field: string, value: unknown) => string
  onClose: () => void
}

/** The form of one part of the structure: what is typed, what is wrong with it, and its saving. */
export function usePartForm<Form extends object>({ work, said, onClose, ...words }: PartFormProps<Form>) {
  const typed = useTyped(said)
  const [own, setOwn] = useState<Faults>({})
  const { refusal, faults, isSaving, save } = useSaving(work, onClose)
  const { value: form, isChanged, change } = typed
  return {
    ...{ form, change },
    faults: { ...faults, ...own },
    /** Sends the change, unless a check finds something wrong. */
    submit(checks: readonly Check[], asked: TypedChange) {
      const found = checks.filter(([, isFaulty]) => isFaulty).map(([field, , text]) => [field, text])
      setOwn(Object.fromEntries(found))
      if (found.length === 0) void save([asked])
    },
    dialog: { refusal, isSaving, isChanged, onClose, now: <Contested typed={typed} {...words} /> },
  }
}
