import type { ValueShape } from '#shared/api/values.ts'
import type { Language } from '#shared/language/say.ts'
import { type StateName, stateMessages } from '#shared/language/state-messages.ts'
import { statusWords } from '#shared/language/submission-messages.ts'
import { stateDetails } from '#shared/language/workbook-messages.ts'
import type { Tone } from './cell-styles.ts'

/** The words of all states in one language. */
export function stateWordsIn(language: Language) {
  const state = (name: StateName) => stateMessages[name][language]
  return {
    state,
    value: state('value'),
    error: state('error'),
    missingInputs: state('missing-inputs'),
    noCases: `${state('not-applicable')}: ${stateDetails['no-cases'][language]}`,
    /** A state with what is known about it: `Inputs missing: 1 / 2`, `Error: the denominator is zero`. */
    told({ state: name, reason }: ValueShape): string {
      const word = state(name)
      if (name === 'missing-inputs' && typeof reason?.have === 'number')
        return `${word}: ${reason.have} / ${reason.need}`
      const detail = Object.entries(stateDetails).find(([code]) => code === reason?.code)?.[1]
      return detail ? `${word}: ${detail[language]}` : word
    },
    /** The ground that was given for a state, or where the submission lies that is not accepted. */
    ground({ reason }: ValueShape): string | null {
      if (typeof reason?.ground === 'string') return reason.ground
      const status = Object.entries(statusWords).find(([name]) => name === reason?.status)
      return status ? status[1][language] : null
    },
  }
}

const TONES: Readonly<Partial<Record<ValueShape['state'], Tone>>> = {
  value: 'caption',
  'not-reported': 'warn',
  'missing-inputs': 'warn',
  incomplete: 'warn',
  error: 'bad',
}

/** The tone of a state's word: only what needs a person bears colour. */
export function toneOf(state: ValueShape['state']): Tone {
  return TONES[state] ?? 'ink'
}
