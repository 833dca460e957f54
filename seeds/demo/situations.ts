/**
 * What a demonstration must show beside the ordinary: lateness, returned rounds, missing figures, zero denominators,
 * a fall of a running total, a withheld body, a body that never reported. Data only; keys are `body period`.
 */
export const PERIODS = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'] as const
export const OPEN_PERIOD = '2024-Q4'

/** Days after the deadline at which the submission reached the authorised body. */
export const DAYS_LATE: Readonly<Record<string, number>> = {
  'education 2024-Q1': 4,
  'science-higher-education 2024-Q2': 2,
  'industry-construction 2024-Q2': 1,
  'trade-integration 2024-Q2': 6,
  'water-resources 2023-Q4': 3,
}

/** Submissions that were never made. */
export const NEVER_REPORTED: ReadonlySet<string> = new Set(['trade-integration 2024-Q3'])

export type ReturnedRound = {
  readonly stage: 'deputy' | 'reviewer'
  readonly number: string
  readonly operand: string
  readonly code: 'denominator-unexplained' | 'evidence-missing' | 'does-not-match-source' | 'wrong-period'
  readonly reason: string
  /** What stood there before it was returned, as a multiple of the corrected figure. */
  readonly firstEntry: number
  readonly answer: string
}

export const RETURNED: Readonly<Record<string, readonly ReturnedRound[]>> = {
  'agriculture 2024-Q1': [
    {
      stage: 'deputy',
      number: '1.2',
      operand: 'denominator',
      code: 'denominator-unexplained',
      firstEntry: 0.9,
      reason: 'Бөлімі өткен тоқсандағыдан кем. Тізілімнен үзінді тіркеңіз немесе түзетіңіз.',
      answer: 'Тізілімнің ескі көшірмесі алынған екен, түзетілді.',
    },
  ],
  'health 2024-Q2': [
    {
      stage: 'reviewer',
      number: '4.6',
      operand: 'numerator',
      code: 'does-not-match-source',
      firstEntry: 1.02,
      reason: 'Тіркелген үзіндідегі санмен сәйкес емес: қайталанған паспорттар саналған.',
      answer: 'Қайталанғандар алынып тасталды.',
    },
  ],
  'water-resources 2024-Q1': [
    {
      stage: 'deputy',
      number: '14.3',
      operand: 'numerator',
      code: 'wrong-period',
      firstEntry: 0.94,
      reason: 'Бұл өткен тоқсанның саны.',
      answer: 'Тоқсан соңындағы санмен ауыстырылды.',
    },
    {
      stage: 'reviewer',
      number: '14.5',
      operand: 'denominator',
      code: 'evidence-missing',
      firstEntry: 1,
      reason: 'Есептер тізбесі тіркелмеген.',
      answer: 'Тізбе бұйрыққа қосымша ретінде берілді.',
    },
  ],
  'energy 2024-Q3': [
    {
      stage: 'reviewer',
      number: '17.1',
      operand: 'denominator',
      code: 'denominator-unexplained',
      firstEntry: 0.86,
      reason: 'Өндірушілер саны неге азайғанын түсіндіріңіз.',
      answer: 'Екі тізілім біріктірілмеген еді, түзетілді.',
    },
  ],
}

export type StatedFigure =
  | { readonly value: string; readonly note?: string }
  | { readonly state: 'not-reported' | 'not-applicable' | 'withheld'; readonly ground: string }

/** Figures that are told instead of drawn: `body period number operand`. */
export const STATED: Readonly<Record<string, StatedFigure>> = {
  'justice 2024-Q1 2.6 numerator': { value: '0' },
  'justice 2024-Q1 2.6 denominator': { value: '0', note: 'Бұл тоқсанда рәсім өткізілген жоқ.' },
  'agriculture 2024-Q3 1.5 numerator': { value: '0' },
  'agriculture 2024-Q3 1.5 denominator': { value: '46' },
  'education 2024-Q2 9.5 denominator': {
    state: 'not-reported',
    ground: 'Бірыңғай дерекқордағы құжаттар түгенделуде, саны 2024 жылғы қазанда белгілі болады.',
  },
  'science-higher-education 2024-Q3 3.4 numerator': { state: 'not-reported', ground: 'Мұрағат көшірілуде.' },
  'industry-construction 2024-Q2 11.3 count': { value: '9' },
  'industry-construction 2024-Q3 11.3 count': {
    value: '8',
    note: 'Бір кәсіпорын екі рет саналған, түзетілді.',
  },
  'health 2024-Q3 4.5 numerator': { value: '11227360' },
  'health 2024-Q3 4.5 denominator': { value: '17570204' },
  'agriculture 2024-Q3 1.1 numerator': { value: '62041.7' },
  'agriculture 2024-Q3 1.1 denominator': { value: '116183.0' },
  'agriculture 2024-Q3 1.2 numerator': { value: '3890' },
  'agriculture 2024-Q3 1.2 denominator': { value: '243118' },
  'agriculture 2024-Q3 1.3 numerator': { value: '184' },
  'agriculture 2024-Q3 1.3 denominator': { value: '447' },
}

/** A body whose figures are not for every eye. */
export const WITHHELD: Readonly<Record<string, string>> = {
  defence: 'Қызмет бабында пайдалануға арналған мәлімет.',
}

/** What analysts have typed already into the open quarter. */
export const BEGUN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agriculture: {
    '1.1 numerator': '62870.4',
    '1.1 denominator': '116183.0',
    '1.2 numerator': '4126',
    '1.2 denominator': '205940',
    '1.3 numerator': '184',
    '1.5 numerator': '0',
    '1.5 denominator': '46',
  },
  health: {
    '4.1 numerator': '638400',
    '4.1 denominator': '22010000',
    '4.5 numerator': '11612863',
    '4.5 denominator': '14301556',
    '4.9 numerator': '4',
  },
}
