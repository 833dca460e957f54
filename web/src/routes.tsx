import { createBrowserRouter, type RouteObject } from 'react-router'
import { NotFound } from './shell/not-found.tsx'
import { ShellPage } from './shell/shell-page.tsx'

/** The components side by side, for those who build with them; not in what is delivered. */
const gallery: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: '/__gallery',
        HydrateFallback: () => null,
        lazy: async () => ({ Component: (await import('./gallery/gallery-page.tsx')).GalleryPage }),
      },
    ]
  : []

/** Pages behind sign-in, each fetched when it is first visited. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('./features/home/home-page.tsx')).HomePage }),
  },
  {
    path: 'work',
    lazy: async () => ({ Component: (await import('./features/submissions/my-work-page.tsx')).MyWorkPage }),
  },
  {
    path: 'submissions/:id',
    lazy: async () => ({
      Component: (await import('./features/submissions/submission-page.tsx')).SubmissionPage,
    }),
  },
  {
    path: 'reviews',
    lazy: async () => ({
      Component: (await import('./features/reviews/review-board-page.tsx')).ReviewBoardPage,
    }),
  },
  {
    path: 'reviews/:id',
    lazy: async () => ({ Component: (await import('./features/reviews/review-page.tsx')).ReviewPage }),
  },
  {
    path: 'overview',
    lazy: async () => ({ Component: (await import('./features/overview/overview-page.tsx')).OverviewPage }),
  },
  {
    path: 'reports',
    lazy: async () => ({ Component: (await import('./features/reports/reports-page.tsx')).ReportsPage }),
  },
  {
    path: 'reports/kpi',
    lazy: async () => ({
      Component: (await import('./features/reports/kpi-report-page.tsx')).KpiReportPage,
    }),
  },
  {
    path: 'reports/programme',
    lazy: async () => ({
      Component: (await import('./features/programme-report/programme-report-page.tsx')).ProgrammeReportPage,
    }),
  },
  {
    path: 'indicators',
    lazy: async () => ({
      Component: (await import('./features/indicators/indicators-page.tsx')).IndicatorsPage,
    }),
  },
  {
    path: 'indicators/findings',
    lazy: async () => ({
      Component: (await import('./features/indicators/order-findings-page.tsx')).OrderFindingsPage,
    }),
  },
  {
    path: 'indicators/:id',
    lazy: async () => ({
      Component: (await import('./features/indicators/indicator-page.tsx')).IndicatorPage,
    }),
  },
  {
    path: 'figures/:id',
    lazy: async () => ({ Component: (await import('./features/passports/passport-page.tsx')).PassportPage }),
  },
  {
    path: 'programmes',
    lazy: async () => ({
      Component: (await import('./features/programmes/programmes-page.tsx')).ProgrammesPage,
    }),
  },
  {
    path: 'programmes/:id/:part?',
    lazy: async () => ({
      Component: (await import('./features/programmes/programme-page.tsx')).ProgrammePage,
    }),
  },
  {
    path: 'acts',
    lazy: async () => ({ Component: (await import('./features/reference/acts-page.tsx')).ActsPage }),
  },
  {
    path: 'acts/:id',
    lazy: async () => ({ Component: (await import('./features/reference/act-page.tsx')).ActPage }),
  },
  {
    path: 'bodies',
    lazy: async () => ({ Component: (await import('./features/reference/bodies-page.tsx')).BodiesPage }),
  },
  {
    path: 'bodies/:id',
    lazy: async () => ({ Component: (await import('./features/reference/body-page.tsx')).BodyPage }),
  },
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('./features/audit/audit-page.tsx')).AuditPage }),
  },
  {
    path: 'users',
    lazy: async () => ({ Component: (await import('./features/users/users-page.tsx')).UsersPage }),
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./features/users/account-page.tsx')).AccountPage }),
  },
  {
    path: 'drafts',
    lazy: async () => ({
      Component: (await import('./features/programme-editing/drafts-page.tsx')).DraftsPage,
    }),
  },
  {
    path: 'acts/new',
    lazy: async () => ({
      Component: (await import('./features/programme-editing/new-act-page.tsx')).NewActPage,
    }),
  },
  {
    path: 'programmes/new',
    lazy: async () => ({
      Component: (await import('./features/programme-editing/new-programme-page.tsx')).NewProgrammePage,
    }),
  },
  {
    path: 'programmes/:id/amend',
    lazy: async () => ({
      Component: (await import('./features/programme-editing/amend-page.tsx')).AmendPage,
    }),
  },
  {
    path: 'programmes/:id/draft',
    lazy: async () => ({
      Component: (await import('./features/programme-editing/draft-page.tsx')).DraftPage,
    }),
  },
  { path: '*', Component: NotFound },
]

export const router = createBrowserRouter([
  ...gallery,
  {
    path: '/sign-in',
    HydrateFallback: () => null,
    lazy: async () => ({ Component: (await import('./features/session/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: '/start',
    HydrateFallback: () => null,
    lazy: async () => ({
      Component: (await import('./features/session/first-administrator-page.tsx')).FirstAdministratorPage,
    }),
  },
  { path: '/', Component: ShellPage, HydrateFallback: () => null, children: pages },
])
