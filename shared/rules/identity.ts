/** Readable, stable ids: a link survives a reseed. `~` needs no escaping in an address. */
const SEPARATOR = '~'

/** `kpi-2023~agriculture~2024-Q4` */
export function submissionId(document: string, body: string, period: string): string {
  return `${document}${SEPARATOR}${body}${SEPARATOR}${period}`
}

/** The parts of a submission's id, or undefined when it is none. */
export function parseSubmissionId(
  id: string,
): { document: string; body: string; period: string } | undefined {
  const [document, body, period, ...rest] = id.split(SEPARATOR)
  return document && body && period && rest.length === 0 ? { document, body, period } : undefined
}

/**
 * The address of a number. Of a submission: `…~1.1~numerator` an operand, `…~1.1` an indicator's value, `…~s1` a section's
 * score, `…~score` the body's. With the body `all`: `kpi-2023~all~2024-Q4~automated-reports` a result shared by bodies.
 */
export function figureId(submission: string, subject: string, operand?: string): string {
  const id = `${submission}${SEPARATOR}${subject}`
  return operand === undefined ? id : `${id}${SEPARATOR}${operand}`
}

/** What stands for the body where a number belongs to all of them. */
export const ALL_BODIES = 'all'

export type FigureAddress = { document: string; body: string; period: string } & (
  | { subject: 'operand'; number: string; operand: string }
  | { subject: 'indicator'; number: string }
  | { subject: 'section-score'; section: string }
  | { subject: 'body-score' }
  | { subject: 'shared-result'; link: string }
)

/** The parts of a figure's id, or undefined when it is none. */
export function parseFigureId(id: string): FigureAddress | undefined {
  const [document, body, period, step, operand, ...rest] = id.split(SEPARATOR)
  if (!document || !body || !period || !step || rest.length > 0) return undefined
  const place = { document, body, period }
  if (operand !== undefined) return { ...place, subject: 'operand', number: step, operand }
  if (body === ALL_BODIES) return { ...place, subject: 'shared-result', link: step }
  if (step === 'score') return { ...place, subject: 'body-score' }
  if (/^s\d+$/.test(step)) return { ...place, subject: 'section-score', section: `${document}/${step}` }
  return { ...place, subject: 'indicator', number: step }
}
