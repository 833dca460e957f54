// What a demonstration must show beside the ordinary: here lateness, silence and files; returned rounds and told
// figures have files of their own. Data only; keys are `body period`.

/** The finished quarters, in order. */
export const PERIODS = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'] as const

/** The quarter that waits to be reported. */
export const OPEN_PERIOD = '2024-Q4'

/** Days after the deadline, working days all, at which the submission reached the authorised body. */
export const DAYS_LATE: Readonly<Record<string, number>> = {
  'education 2024-Q1': 5,
  'science-higher-education 2024-Q2': 2,
  'industry-construction 2024-Q2': 1,
  'trade-integration 2024-Q2': 6,
  'water-resources 2023-Q4': 2,
  'ministry-health-2007 2007-H2': 4,
  'kazakhtelecom 2008-H2': 11,
  'prime-minister-office-2007 2008-H2': 3,
}

/** Submissions that were never made. */
export const NEVER_REPORTED: ReadonlySet<string> = new Set(['trade-integration 2024-Q3'])

/** Submissions to which small files are attached. */
export const HAS_FILES: ReadonlySet<string> = new Set([
  ...['agriculture 2024-Q3', 'agriculture 2024-Q4', 'justice 2024-Q3', 'health 2024-Q3', 'transport 2024-Q1'],
  ...['finance 2024-Q3', 'education 2024-Q3', 'water-resources 2024-Q1', 'energy 2024-Q3', 'ecology 2024-Q3'],
])
