import { afterAll, beforeAll, expect } from 'vitest'
import type { z } from 'zod'
import type { FindingShape } from '#shared/api/findings.ts'
import type { draftChange } from '#shared/api/programme-changes.ts'
import type { DraftEdition } from '#shared/api/programme-editing.ts'
import type { PlanRowShape } from '#shared/api/programme-shapes.ts'
import type { PlanShape } from '#shared/api/programmes.ts'
import { type Agent, createWorld, type World } from './world.ts'

/** Those who write, approve and read programmes, each in a browser of their own. */
export type People = Readonly<Record<'methodologist' | 'admin' | 'reviewer' | 'viewer', Agent>> & {
  readonly world: World
}

/** A world for the stories of a file, with its people signed in; at their end nothing unexpected was logged. */
export function openStories(): People {
  const people = {} as People
  beforeAll(async () => {
    const world = await createWorld()
    const [methodologist, admin, reviewer, viewer] = await Promise.all(
      ['methodologist', 'admin', 'reviewer', 'viewer'].map((account) => world.signedIn(account)),
    )
    Object.assign(people, { world, methodologist, admin, reviewer, viewer })
  })
  afterAll(async () => {
    expect(people.world.unexpected).toEqual([])
    await people.world.close()
  })
  return people
}

/** Begins an edition of the programme by an act that is entered for it. */
export async function beginEdition(
  agent: Agent,
  { id, act, effectiveFrom }: { id: string; act: { number: string; date: string }; effectiveFrom: string },
) {
  const body = { act: await enterAct(agent, act), effectiveFrom }
  return agent.post(`/api/v1/programmes/${id}/editions`).send(body).expect(201)
}

/** A change as it is typed: defaults left out. */
export type TypedChange = z.input<typeof draftChange>

/** One text in every language. */
export const text = (kk: string) => ({ kk, ru: kk, en: kk })

/** Enters an act and answers its id. */
export async function enterAct(
  agent: Agent,
  { number, date, amends = [] }: { number: string; date: string; amends?: string[] },
): Promise<string> {
  const { body } = await agent
    .post('/api/v1/acts')
    .send({
      kind: 'resolution',
      number,
      date,
      title: text(`№ ${number} қаулы`),
      issuer: text('Үкімет'),
      inForceFrom: date,
      amends: amends.map((act) => ({ act, clause: '1' })),
    })
    .expect(201)
  return body.id
}

/** A draft edition in the hands of a test. */
export function draftAt(id: string, number: number) {
  const address = `/api/v1/programmes/${id}/editions/${number}`
  const find = async (agent: Agent): Promise<DraftEdition> => (await agent.get(address).expect(200)).body
  const send = async (agent: Agent, changes: readonly TypedChange[], version?: number) =>
    agent
      .patch(address)
      .set('accept-language', 'en')
      .send({ version: version ?? (await find(agent)).version, changes })
  return {
    address,
    find,
    change: send,
    async changed(agent: Agent, ...changes: TypedChange[]): Promise<DraftEdition> {
      const response = await send(agent, changes)
      if (response.status !== 200) throw new Error(JSON.stringify(response.body))
      return response.body
    },
    async step(agent: Agent, name: 'undo' | 'send' | 'return' | 'approve', more: object = {}) {
      return agent
        .post(`${address}/${name}`)
        .set('accept-language', 'en')
        .send({ version: (await find(agent)).version, ...more })
    },
  }
}

/** Where a refusal points. */
export function pointers({ body }: { body: { errors: { pointer: string }[] } }): string[] {
  return body.errors.map(({ pointer }) => pointer)
}

/** Approves as this person, saying of every unexplained error that it is known. */
export async function approve(agent: Agent, { id, number }: { id: string; number: number }) {
  const { items } = await read<{ items: FindingShape[] }>(agent, `${id}/findings?edition=${number}`)
  const acknowledged = items
    .filter(({ severity, explained }) => severity === 'error' && explained === null)
    .map(({ id: finding }) => ({ finding, text: 'Актіде солай басылған.' }))
  return draftAt(id, number).step(agent, 'approve', { acknowledged })
}

/** Reads an address of a programme. */
export async function read<T>(agent: Agent, path: string): Promise<T> {
  return (await agent.get(`/api/v1/programmes/${path}`).expect(200)).body
}

/** A row of a plan; its absence fails the test where it is used. */
export function rowOf({ rows }: PlanShape, id: string): PlanRowShape {
  return rows.find((row) => row.id === id) as PlanRowShape
}

/** Money of the republican budget as it is typed. */
export function amount(year: number, typed: string) {
  return { year, source: 'republican', state: 'amount' as const, amount: typed }
}
