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
