import type { ActivityRound } from './programme-rounds.ts'

// What the demonstration of the programmes must show beside the ordinary. Data only; keys are `body period`, or
// `programme body` for the half-year that is open.

/** The half-years reported in their time. */
export const REPORTED: Readonly<Record<string, readonly string[]>> = {
  'digital-divide-2007-2009': ['2007-H1', '2007-H2', '2008-H1', '2008-H2', '2009-H1'],
  'e-government-2008-2010': ['2008-H1', '2008-H2', '2009-H1'],
}

/** The half-year opened after the fact, when, and why. */
export const OPENED = {
  period: '2009-H2',
  on: '2024-12-16',
  ground:
    'Бағдарламалардың қорытынды жартыжылдығы бойынша есептер қағазда тапсырылған; жиынтық есеп үшін электрондық түрде енгізіледі.',
} as const

/** Never reported, and closed since. */
export const UNREPORTED: ReadonlySet<string> = new Set(['holdings 2008-H2'])

/** What came back before it was accepted, by `programme body period`. */
export const ACTIVITY_ROUNDS: Readonly<Record<string, ActivityRound>> = {
  'digital-divide-2007-2009 ministry-education-science-2007 2007-H2': {
    stage: 'deputy',
    code: 'evidence-missing',
    reason: 'Оқытылғандар саны көрсетілмеген: мәлімет неге сүйенетінін жазыңыз.',
    corrected: 'Жұмыс толық аяқталды; оқытылғандар тізімі құжатқа қоса берілді.',
    answer: 'Тізім қосылды, мәтін нақтыланды.',
  },
  'digital-divide-2007-2009 agency-informatization-communication-2007 2008-H1': {
    stage: 'reviewer',
    code: 'evidence-does-not-prove',
    reason: 'Құжат өткен жартыжылдықтың жұмысын растайды. Осы кезеңнің құжатын көрсетіңіз.',
    corrected: 'Есепті кезеңде көзделген жұмыстар орындалды; осы кезеңнің актісі көрсетілді.',
    answer: 'Деректеме түзетілді: акт осы кезеңдікі.',
  },
  'digital-divide-2007-2009 kazakhtelecom 2008-H2': {
    stage: 'deputy',
    code: 'does-not-match-source',
    reason: 'Қосылған пункттер саны тізілімдегімен сәйкес емес.',
    corrected: 'Жұмыс тізілімдегі көлемде аяқталды.',
    answer: 'Тізіліммен салыстырылды, түзетілді.',
  },
  'e-government-2008-2010 agency-informatization-communication-2007 2008-H2': {
    stage: 'reviewer',
    code: 'wrong-period',
    reason: 'Мәтінде 2009 жылдың жұмысы айтылған. 2008 жылы не аяқталғанын жазыңыз.',
    corrected: '2008 жылға көзделген жұмыстар аяқталды, қабылдау актісі жасалды.',
    answer: 'Келесі кезеңге жататын сөйлем алынып тасталды.',
  },
  'e-government-2008-2010 ministry-finance-2007 2009-H1': {
    stage: 'deputy',
    code: 'evidence-missing',
    reason: 'Қабылдау актісінің нөмірін тексеріңіз: тіркеу журналында жоқ.',
    corrected: 'Іс-шара толық орындалды; актінің тіркеу нөмірі тексерілді.',
    answer: 'Нөмір журналмен салыстырылды.',
  },
}

/** Submissions to which the completion documents of some activities are attached, by `programme body period`. */
export const HAS_DOCUMENTS: ReadonlySet<string> = new Set([
  'digital-divide-2007-2009 agency-informatization-communication-2007 2008-H1',
  'digital-divide-2007-2009 agency-informatization-communication-2007 2009-H1',
  'digital-divide-2007-2009 ministry-education-science-2007 2008-H2',
  'digital-divide-2007-2009 akims-oblasts-astana-almaty 2008-H2',
  'digital-divide-2007-2009 kazakhtelecom 2008-H2',
  'e-government-2008-2010 agency-informatization-communication-2007 2008-H2',
  'e-government-2008-2010 ministry-finance-2007 2009-H1',
  'e-government-2008-2010 ministry-justice-2007 2008-H2',
])

/** How far the submissions of the open half-year are; the others are empty drafts. */
export const BEGUN: Readonly<Record<string, 'half' | 'sent' | 'approved' | 'in-review' | 'returned'>> = {
  'digital-divide-2007-2009 agency-informatization-communication-2007': 'half',
  'digital-divide-2007-2009 ministry-education-science-2007': 'half',
  'digital-divide-2007-2009 akims-oblasts-astana-almaty': 'half',
  'digital-divide-2007-2009 ministry-culture-information-2007': 'returned',
  'digital-divide-2007-2009 ministry-defence-2007': 'sent',
  'digital-divide-2007-2009 ministry-health-2007': 'approved',
  'e-government-2008-2010 agency-informatization-communication-2007': 'half',
  'e-government-2008-2010 ministry-justice-2007': 'half',
  'e-government-2008-2010 national-security-committee': 'sent',
  'e-government-2008-2010 ministry-finance-2007': 'in-review',
}

/** Bodies of the programmes whose accounts the sign-in page offers: each has work of another kind waiting. */
export const OFFERED: readonly string[] = [
  'agency-informatization-communication-2007',
  'ministry-culture-information-2007',
  'ministry-defence-2007',
]

/** Why an activity of the open half-year came back. */
export const RETURN_REASON =
  'Бұл нөмірмен құжат табылмады: көшірмесін тіркеңіз немесе деректемелерін нақтылаңыз.'
