import type { Request, Response } from 'express'

/** Answers 304 when the caller holds this revision already. */
export function isKnown(request: Request, response: Response, revision: string): boolean {
  const tag = `"${revision}"`
  response.set({ etag: tag, 'cache-control': 'private, no-cache' })
  if (request.get('if-none-match') !== tag) return false
  response.status(304).end()
  return true
}
