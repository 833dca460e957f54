import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { instant } from './values.ts'

export const systemApi = {
  health: endpoint({
    method: 'GET',
    path: '/health',
    permission: 'public',
    summary: 'Whether the service and its database answer',
    response: z.object({
      status: z.literal('ok'),
      database: z.enum(['sqlite', 'postgres']),
      now: instant,
      demo: z.boolean(),
    }),
  }),
  openapi: endpoint({
    method: 'GET',
    path: '/openapi.json',
    permission: 'public',
    summary: 'This interface, described in OpenAPI 3.1',
    response: z.record(z.string(), z.unknown()),
  }),
}
