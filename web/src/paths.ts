/** Every address of the product has a function here; links are made by nothing else. */
type Query = Readonly<Record<string, string | undefined>>

function withQuery(path: string, query: Query = {}): string {
  const entries = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}

const step = encodeURIComponent

/** The rooms of a programme, each with an address of its own. */
export const PROGRAMME_PARTS = [
  'plan',
  'gantt',
  'money',
  'indicators',
  'editions',
  'findings',
  'calendar',
] as const
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number]

/** What of a draft edition is worked on. */
export const DRAFT_TABS = ['plan', 'passport', 'structure', 'indicators', 'head'] as const
export type DraftTab = (typeof DRAFT_TABS)[number]

export const paths = {
  home: () => '/',
  signIn: (next?: string) => withQuery('/sign-in', { next }),
  firstAdministrator: () => '/start',
  myWork: () => '/work',
  /** Where every submission's address begins; no page of its own. */
  submissions: () => '/submissions',
  submission: (id: string, query?: { row?: string }) => withQuery(`/submissions/${step(id)}`, query),
  reviews: (query?: { period?: string }) => withQuery('/reviews', query),
  review: (id: string, query?: { row?: string }) => withQuery(`/reviews/${step(id)}`, query),
  overview: (query?: { period?: string }) => withQuery('/overview', query),
  reports: () => '/reports',
  kpiReport: (query: { period: string; body?: string }) => withQuery('/reports/kpi', query),
  programmeReport: (query: { programme: string; period?: string | undefined }) =>
    withQuery('/reports/programme', query),
  body: (id: string, query?: { period?: string }) => withQuery(`/bodies/${step(id)}`, query),
  orderFindings: (query?: { place: string }) => withQuery('/indicators/findings', query),
  indicators: (query?: { body?: string; section?: string }) => withQuery('/indicators', query),
  indicator: (id: string, query?: { body?: string; figure?: string }) =>
    withQuery(`/indicators/${step(id)}`, query),
  /** Where every passport's address begins; no page of its own. */
  figures: () => '/figures',
  figure: (id: string) => `/figures/${step(id)}`,
  programmes: () => '/programmes',
  programme: (id: string, query?: Query) => withQuery(`/programmes/${step(id)}`, query),
  programmePart: (id: string, part: ProgrammePart, query?: Query) =>
    withQuery(`/programmes/${step(id)}/${part}`, query),
  acts: () => '/acts',
  act: (id: string) => `/acts/${step(id)}`,
  bodies: () => '/bodies',
  audit: () => '/audit',
  users: () => '/users',
  account: () => '/account',
  /** Draft editions in work, and where new acts, programmes and amendments begin. */
  drafts: () => '/drafts',
  newAct: () => '/acts/new',
  newProgramme: () => '/programmes/new',
  amend: (id: string) => `/programmes/${step(id)}/amend`,
  draft: (id: string, query?: { tab?: DraftTab; edition?: string }) =>
    withQuery(`/programmes/${step(id)}/draft`, query),
}

type ValueAddress = { programme: string; number: string; period: string; revision: number }

/** Files are fetched by plain links: the browser saves them, with the session's cookie. */
export const files = {
  workbook: (query: { period: string; body?: string; lang: string }) =>
    withQuery('/api/v1/reports/kpi.xlsx', query),
  reportJson: (query: { period: string; body?: string }) => withQuery('/api/v1/reports/kpi', query),
  programmeWorkbook: (query: { programme: string; period: string; lang: string }) =>
    withQuery('/api/v1/reports/programme.xlsx', query),
  programmeReportJson: (query: { programme: string; period: string }) =>
    withQuery('/api/v1/reports/programme', query),
  evidence: (submission: string, id: string) =>
    `/api/v1/submissions/${step(submission)}/evidence/${step(id)}`,
  moneyPassportJson: (id: string) => `/api/v1/money/${step(id)}/passport`,
  valueEvidence: ({ programme, number, period, revision }: ValueAddress) =>
    `/api/v1/programmes/${step(programme)}/indicators/${step(number)}/values/${period}/${revision}/evidence`,
  passportJson: (id: string) => `/api/v1/figures/${step(id)}/passport`,
}
