/** A figure returned with a reason, corrected or explained. */
export type ReturnedRound = {
  readonly stage: 'deputy' | 'reviewer'
  readonly number: string
  readonly operand: string
  readonly code:
    | 'denominator-unexplained'
    | 'evidence-missing'
    | 'does-not-match-source'
    | 'wrong-period'
    | 'other'
  readonly reason: string
  /** What stood there before it was returned, as a multiple of the corrected figure. */
  readonly firstEntry: number
  readonly answer: string
}

/** What came back, by `body period`, in the order in which it came back. */
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
  'transport 2024-Q1': [
    {
      stage: 'reviewer',
      number: '6.2',
      operand: 'numerator',
      code: 'evidence-missing',
      firstEntry: 1,
      reason: 'Цифрландырылған учаскелердің тізбесі тіркелмеген.',
      answer: 'Тізбе бірінші көрсеткішке тіркелген үзіндінің 2-бетінде.',
    },
  ],
  'labour-social-protection 2024-Q2': [
    {
      stage: 'reviewer',
      number: '5.1',
      operand: 'numerator',
      code: 'does-not-match-source',
      firstEntry: 1.014,
      reason: 'Бұзылған шарттар да саналған сияқты: тіркеу жүйесінде бұдан аз.',
      answer: 'Бұзылған шарттар алынып тасталды.',
    },
  ],
  'industry-construction 2024-Q3': [
    {
      stage: 'deputy',
      number: '11.3',
      operand: 'count',
      code: 'other',
      firstEntry: 1,
      reason: '2-тоқсанда 9 еді, жыл басынан бергі жиынтық неге азайды?',
      answer: 'Бір кәсіпорын екі рет саналған, ескертпеде жазылды.',
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
