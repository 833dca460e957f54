import { eq } from 'drizzle-orm'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { problemMessages } from '#shared/language/problem-messages.ts'
import { recordEvent } from '../audit/record-event.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema.ts'
import { ProblemError } from '../http/problem-error.ts'
import { verifyPassword } from './passwords.ts'
import { beginSession } from './sessions.ts'

type Attempt = { email: string; password: string; address: string; now: Date }

/** Wrong passwords are slowed: five a minute for an account from one address, thirty a minute from an address. */
export function createSignIn(db: Database) {
  const perAccount = new RateLimiterMemory({ points: 5, duration: 60, blockDuration: 60 })
  const perAddress = new RateLimiterMemory({ points: 30, duration: 60, blockDuration: 60 })

  async function refuseIfSlowed(keys: { account: string; address: string }): Promise<void> {
    const states = [
      { state: await perAccount.get(keys.account), points: perAccount.points },
      { state: await perAddress.get(keys.address), points: perAddress.points },
    ]
    for (const { state, points } of states) {
      if (state !== null && state.consumedPoints >= points) throw slowed(state.msBeforeNext)
    }
  }

  async function countWrong(keys: { account: string; address: string }): Promise<void> {
    await Promise.all([perAccount.consume(keys.account), perAddress.consume(keys.address)]).catch(
      (refused) => {
        if (!(refused instanceof RateLimiterRes)) throw refused
      },
    )
  }

  /** The token of a new session. Refuses a wrong pair with 401 and too many of them with 429. */
  return async function signIn({ email, password, address, now }: Attempt): Promise<string> {
    const folded = email.trim().toLowerCase()
    const keys = { account: `${folded} ${address}`, address }
    await refuseIfSlowed(keys)
    const [user] = await db.read.select().from(users).where(eq(users.email, folded))
    const isRight = await verifyPassword(password, user?.passwordHash)
    if (!isRight || !user?.active) {
      await countWrong(keys)
      throw new ProblemError('not-signed-in', { message: problemMessages.wrongPassword })
    }
    await perAccount.delete(keys.account)
    return db.transaction(async (tx) => {
      await recordEvent(tx, { at: now, user: user.id, action: 'session.begun', subject: `user/${user.id}` })
      return beginSession(tx, user.id, now)
    })
  }
}

function slowed(milliseconds: number): ProblemError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  return new ProblemError(
    'too-many-requests',
    { message: problemMessages.tooManyPasswords, values: { seconds } },
    { extra: { retryAfter: seconds } },
  )
}
