import { openProgrammePeriods } from '#server/activities/open-programme-periods.ts'
import { createProgrammes } from '#server/programmes/programme-data.ts'
import { activitiesOf } from './activities.ts'
import { amount, approve, draftAt, enterAct, text } from './drafts.ts'
import type { Agent, World } from './world.ts'

/** An invented programme of 2025 and 2026 that is reported on by quarters: two bodies, a row each. */
export const RURAL = 'rural-internet-2025-2026'

const CABLE = {
  title: { kk: 'Талшық тарту' },
  executors: [{ body: 'agriculture', role: 'executor' as const }],
  deadline: '2025 жылғы 1-тоқсан',
  fundingSource: 'republican',
  amounts: [amount(2025, '1 200')],
}
const EQUIPMENT = {
  title: { kk: 'Жабдық орнату' },
  executors: [{ body: 'energy', role: 'executor' as const }],
  deadline: '2025 жылғы 4-тоқсан',
  fundingSource: 'republican',
  amounts: [amount(2025, '300')],
}

/** Enters the act and the plan of the programme, and approves them. */
export async function beginRural(world: World): Promise<void> {
  const [methodologist, reviewer] = [await world.signedIn('methodologist'), await world.signedIn('reviewer')]
  const act = await enterAct(methodologist, { number: '5', date: '2025-01-06' })
  await methodologist
    .post('/api/v1/programmes')
    .send({
      ...{ id: RURAL, title: text('Ауыл интернеті'), years: { from: 2025, until: 2026 } },
      ...{ owner: null, act, frequency: 'quarter' },
    })
    .expect(201)
  const draft = draftAt(RURAL, 1)
  await draft.changed(
    methodologist,
    { kind: 'add-section', number: '1', title: text('Желі') },
    { kind: 'add-activity', section: '1', number: '1', row: CABLE },
    { kind: 'add-activity', section: '1', number: '2', row: EQUIPMENT },
  )
  await draft.step(methodologist, 'send')
  const approved = await approve(reviewer, { id: RURAL, number: 1 })
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body))
}

/** The morning after a period has ended: its drafts are opened. */
export async function openOn(world: World, date: string): Promise<void> {
  world.clock.now = new Date(`${date}T05:00:00Z`)
  const programmes = createProgrammes(world.db.read)
  await openProgrammePeriods(world.db, programmes, { now: world.clock.now, demo: false })
}

/** A body's report of a quarter, with the people who take it to the seal. */
export async function quarterOf(world: World, body: string, period: string) {
  const [analyst, deputy, reviewer] = await Promise.all(
    [`analyst.${body}`, `deputy.${body}`, 'reviewer'].map((account) => world.signedIn(account)),
  )
  if (!analyst || !deputy || !reviewer) throw new Error('somebody is not signed in')
  const submission = activitiesOf(`${RURAL}~${body}~${period}`)
  return {
    ...{ submission, analyst, deputy, reviewer },
    rows: async (agent: Agent = analyst) =>
      (await submission.read(agent)).activities.map(({ activity, due }) => `${activity} ${due ?? 'money'}`),
    /** Sends, approves and accepts what was entered. */
    async accept() {
      await submission.act(analyst, 'send')
      await submission.act(deputy, 'approve')
      return (await submission.act(reviewer, 'accept')).body
    },
  }
}
