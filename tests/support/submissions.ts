import type { Submission } from '#shared/api/submission-shapes.ts'
import type { Agent } from './world.ts'

const V1 = '/api/v1'

export async function readSubmission(agent: Agent, id: string): Promise<Submission> {
  const response = await agent.get(`${V1}/submissions/${id}`).expect(200)
  return response.body
}

/** A plausible figure for an operand: below the whole for a part, so that every share is one. */
function figureFor(operand: string): string {
  return { numerator: '40', denominator: '80', installed: '60', needed: '20', count: '250' }[operand] ?? '1'
}

/** Fills every empty cell of the submission and answers it as it then is. */
export async function fillIn(agent: Agent, id: string): Promise<Submission> {
  const before = await readSubmission(agent, id)
  const figures = before.rows.flatMap(({ indicator, operands }) =>
    Object.keys(operands).map((operand) => ({ indicator, operand, value: figureFor(operand) })),
  )
  const response = await agent
    .patch(`${V1}/submissions/${id}/figures`)
    .send({ version: before.version, figures })
    .expect(200)
  return response.body
}

/** Carries out an action that needs nothing but the version. */
export async function act(
  agent: Agent,
  id: string,
  action: 'send' | 'approve' | 'accept' | 'review',
): Promise<Submission> {
  const { version } = await readSubmission(agent, id)
  const response = await agent.post(`${V1}/submissions/${id}/${action}`).send({ version }).expect(200)
  return response.body
}

/** Returns figures with a reason. */
export async function giveBack(agent: Agent, id: string, figures: readonly object[]): Promise<Submission> {
  const { version } = await readSubmission(agent, id)
  const response = await agent.post(`${V1}/submissions/${id}/return`).send({ version, figures }).expect(200)
  return response.body
}
