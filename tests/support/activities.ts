import type { ActivityRow, ActivitySubmission } from '#shared/api/activity-shapes.ts'
import type { Agent } from './world.ts'

type Entered = { readonly activities?: object[]; readonly spending?: object[]; readonly version?: number }
type Refusal = { readonly body: { readonly errors?: readonly { readonly pointer: string }[] } }

/** The pointers of a refusal. */
export const pointers = ({ body }: Refusal) => (body.errors ?? []).map(({ pointer }) => pointer)

/** One submission of activities, driven through the API by whoever is signed in. */
export function activitiesOf(id: string) {
  const address = `/api/v1/submissions/${id}`
  const read = async (agent: Agent): Promise<ActivitySubmission> =>
    (await agent.get(address).expect(200)).body
  return {
    address,
    read,
    async row(agent: Agent, { activity }: { activity: string }): Promise<ActivityRow | undefined> {
      return (await read(agent)).activities.find((row) => row.activity === activity)
    },
    /** Saves with the current version. */
    async enter(agent: Agent, body: Entered, status = 200) {
      const { version } = await read(agent)
      return agent
        .patch(`${address}/activities`)
        .send({ version, ...body })
        .expect(status)
    },
    async act(agent: Agent, action: string, body: object = {}, status = 200) {
      const { version } = await read(agent)
      return agent
        .post(`${address}/${action}`)
        .send({ version, ...body })
        .expect(status)
    },
    /** Sends, and answers which fields stand in the way. */
    async obstacles(agent: Agent): Promise<string[]> {
      const { version } = await read(agent)
      return pointers(await agent.post(`${address}/send`).send({ version }).expect(422))
    },
  }
}
