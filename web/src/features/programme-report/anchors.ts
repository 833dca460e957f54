/** Places within the sheet, for the contents. */
export const anchors = {
  activities: 'activities',
  money: 'money',
  quadrant: 'quadrant',
  overdue: 'overdue',
  coverage: 'coverage',
  indicators: 'indicators',
  findings: 'findings',
} as const
