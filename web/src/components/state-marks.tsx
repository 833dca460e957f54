import type { ReactNode } from 'react'
import type { StateName } from '#shared/language/state-messages.ts'

export type Tone = 'neutral' | 'strong' | 'good' | 'warn' | 'bad'

type Look = { readonly tone: Tone; readonly shape: ReactNode }

/** Cut out of a filled mark: the colour of what lies behind it. */
const hole = 'var(--mark-hole, var(--paper))'

const clockHands = 'M7 4v3.1l2.1 1.4'
const tick = 'm2.4 7.6 3 3 6.2-6.8'

/** The mark and the tone of each state; the word is in state-messages.ts. */
export const stateLooks: Readonly<Record<StateName, Look>> = {
  value: { tone: 'strong', shape: null },
  'not-reported': {
    tone: 'neutral',
    shape: <circle cx="7" cy="7" r="5.2" strokeDasharray="2.2 1.884" strokeLinecap="butt" />,
  },
  'not-due': {
    tone: 'neutral',
    shape: (
      <>
        <circle cx="7" cy="7" r="5.3" />
        <path d={clockHands} />
      </>
    ),
  },
  'not-applicable': {
    tone: 'neutral',
    shape: (
      <>
        <circle cx="7" cy="7" r="5.3" />
        <path d="m3.4 10.6 7.2-7.2" />
      </>
    ),
  },
  withheld: {
    tone: 'strong',
    shape: <rect x="1" y="4.4" width="12" height="5.2" fill="currentColor" stroke="none" />,
  },
  error: {
    tone: 'bad',
    shape: (
      <>
        <rect x="1" y="1" width="12" height="12" rx="1.6" fill="currentColor" stroke="none" />
        <path d="M7 3.8v3.8M7 10v.1" stroke={hole} strokeWidth="1.7" />
      </>
    ),
  },
  'missing-inputs': {
    tone: 'warn',
    shape: (
      <>
        <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4" strokeWidth="2" strokeLinecap="butt" />
        <path
          d="M7 12.2A5.2 5.2 0 0 1 7 1.8"
          strokeDasharray="1.9 1.9"
          strokeDashoffset="-1.6"
          strokeLinecap="butt"
        />
      </>
    ),
  },
  incomplete: {
    tone: 'warn',
    shape: <path d="M7 2.2A4.8 4.8 0 1 1 2.2 7" strokeWidth="2.5" strokeLinecap="butt" />,
  },
  late: {
    tone: 'warn',
    shape: (
      <>
        <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />
        <path d="M7 3.6v3.6l2.2 1.4" stroke={hole} strokeWidth="1.5" />
      </>
    ),
  },
  returned: { tone: 'warn', shape: <path d="M5 2.4 1.9 5.5 5 8.6M1.9 5.5h6.7a3 3 0 0 1 0 6H5.2" /> },
  sealed: {
    tone: 'strong',
    shape: (
      <>
        <path
          d="M4.95 2.06A2.2 2.2 0 0 1 9.05 2.06A2.2 2.2 0 0 1 11.94 4.95A2.2 2.2 0 0 1 11.94 9.05A2.2 2.2 0 0 1 9.05 11.94A2.2 2.2 0 0 1 4.95 11.94A2.2 2.2 0 0 1 2.06 9.05A2.2 2.2 0 0 1 2.06 4.95A2.2 2.2 0 0 1 4.95 2.06Z"
          strokeWidth="1.2"
        />
        <path d="m4.7 7.2 1.7 1.7 3-3.4" strokeWidth="1.2" />
      </>
    ),
  },
  'on-track': { tone: 'good', shape: <circle cx="7" cy="7" r="3.9" fill="currentColor" stroke="none" /> },
  'at-risk': {
    tone: 'warn',
    shape: (
      <>
        <circle cx="7" cy="7" r="4.6" />
        <path d="M7 2.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  'off-track': {
    tone: 'bad',
    shape: <path d="M2.4 3.2h9.2L7 11.4Z" fill="currentColor" strokeWidth="0.8" />,
  },
  removed: { tone: 'neutral', shape: <path d="M3 12V5.9a4 4 0 0 1 8 0V12M1.4 12.2h11.2M5.2 6.2h3.6" /> },
  draft: { tone: 'neutral', shape: <path d="M2.2 11.8 3 8.9l6.3-6.3 2.1 2.1-6.3 6.3ZM8 3.9 10.1 6" /> },
  sent: { tone: 'strong', shape: <path d="M1.8 7h10M8.2 3.4 11.8 7l-3.6 3.6" /> },
  approved: { tone: 'strong', shape: <path d={tick} /> },
  'in-review': {
    tone: 'strong',
    shape: (
      <>
        <circle cx="6.2" cy="6.2" r="4.1" />
        <path d="m9.3 9.3 3 3" />
      </>
    ),
  },
  accepted: { tone: 'good', shape: <path d={tick} strokeWidth="1.6" /> },
}
