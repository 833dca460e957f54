import type { Request, RequestHandler } from 'express'
import { problemMessages } from '#shared/language/problem-messages.ts'
import type { Clock } from '../clock.ts'
import type { Connection } from '../db/database.ts'
import { findSignedIn, SESSION_COOKIE } from '../users/sessions.ts'
import { ProblemError } from './problem-error.ts'

/** The session token in the request's cookie. */
export function sessionToken(request: Request): string | undefined {
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === SESSION_COOKIE && value) return value
  }
  return undefined
}

/** Names the person behind the request, if there is one; `serve` decides whether that is enough. */
export function authenticate(read: Connection, now: Clock): RequestHandler {
  return async (request, response, next) => {
    const token = sessionToken(request)
    if (token) response.locals.user = await findSignedIn(read, token, now())
    next()
  }
}

/** Refuses writes that a browser sends from another site; the cookie's SameSite is the first guard, this the second. */
export function sameOriginOnly(publicUrl: string | null): RequestHandler {
  const ownHost = publicUrl === null ? undefined : new URL(publicUrl).host
  return (request, _response, next) => {
    const origin = request.get('origin')
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
    if (isWrite && origin !== undefined && hostOf(origin) !== (ownHost ?? request.get('host'))) {
      throw new ProblemError('not-permitted', { message: problemMessages.foreignOrigin })
    }
    next()
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
