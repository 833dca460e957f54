import type { Response } from 'express'
import { sessionApi } from '#shared/api/session.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import { sessionToken } from '../http/authenticate.ts'
import { type Context, type Serving, serve } from '../http/serve.ts'
import { createFirstAdministrator } from './first-administrator.ts'
import { demoAccounts, describeMe } from './session-queries.ts'
import { endSession, findSignedIn, SESSION_COOKIE, SESSION_MILLISECONDS } from './sessions.ts'
import { createSignIn } from './sign-in.ts'
import { ANONYMOUS } from './signed-in.ts'
import { changeLanguage, changeOwnPassword } from './user-commands.ts'

type Parts = { db: Database; config: Config; now: Clock; demoPassword: string }

export function sessionRoutes(serving: Serving, { db, config, now, demoPassword }: Parts): void {
  const signIn = createSignIn(db)
  const setting = {
    get now() {
      return now()
    },
    demo: config.demo,
  }
  const isSecure = config.publicUrl?.startsWith('https:') ?? false
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const

  async function signedInNow(token: string, response: Response) {
    response.cookie(SESSION_COOKIE, token, { ...cookie, maxAge: SESSION_MILLISECONDS })
    return describeMe(db.read, (await findSignedIn(db.read, token, now())) ?? ANONYMOUS, setting)
  }

  serve(serving, sessionApi.signIn, async ({ body }, { request, response }) => {
    const token = await signIn({ ...body, address: request.ip ?? '', now: now() })
    return signedInNow(token, response)
  })
  serve(serving, sessionApi.signOut, async (_input, { request, response, user }) => {
    const token = sessionToken(request)
    if (token) await db.transaction((tx) => endSession(tx, { token, user: user.id, now: now() }))
    response.clearCookie(SESSION_COOKIE, cookie)
    return undefined
  })
  serve(serving, sessionApi.me, async (_input, { user }) => describeMe(db.read, user, setting))
  serve(serving, sessionApi.changeLanguage, async ({ body }, { user }) => {
    await db.transaction((tx) => changeLanguage(tx, { user, language: body.language, now: now() }))
    return describeMe(db.read, { ...user, language: body.language }, setting)
  })
  serve(serving, sessionApi.changePassword, async ({ body }, context: Context) => {
    await changeOwnPassword(db, {
      ...body,
      user: context.user,
      token: sessionToken(context.request),
      now: now(),
    })
    return undefined
  })
  serve(serving, sessionApi.start, async () => ({
    demo: config.demo,
    now: now().toISOString(),
    password: config.demo ? demoPassword : null,
    accounts: config.demo ? await demoAccounts(db.read) : [],
  }))
  serve(serving, sessionApi.createAdministrator, async ({ body }, { response }) => {
    const token = await createFirstAdministrator(db, { ...body, now: now() })
    return signedInNow(token, response)
  })
}
