import { z } from 'zod'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { PROBLEM_KINDS, problemShape } from '#shared/api/problem.ts'

type Json = Record<string, unknown>

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  })
  return described
}

function parametersOf(declared: Endpoint): Json[] {
  const places = [
    ['path', declared.params],
    ['query', declared.query],
  ] as const
  return places.flatMap(([place, schema]) => {
    const described = schema ? schemaOf(schema, 'input') : {}
    const required = (described.required ?? []) as string[]
    return Object.entries((described.properties ?? {}) as Record<string, Json>).map(([name, inner]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: inner,
    }))
  })
}

function answerOf({ response }: Endpoint): Json {
  if (response === null) return { description: 'Done' }
  if ('file' in response) {
    return {
      description: 'A file',
      content: { [response.file]: { schema: { type: 'string', format: 'binary' } } },
    }
  }
  return {
    description: 'The answer',
    content: { 'application/json': { schema: schemaOf(response, 'output') } },
  }
}

function bodyOf(declared: Endpoint): Json {
  if (declared.upload) {
    const properties = {
      file: { type: 'string', format: 'binary' },
      indicator: { type: 'string' },
      operand: { type: 'string' },
    }
    return {
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': { schema: { type: 'object', properties, required: ['file', 'indicator'] } },
        },
      },
    }
  }
  if (!declared.body) return {}
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(declared.body, 'input') } },
    },
  }
}

function operationOf(name: string, declared: Endpoint): Json {
  return {
    operationId: name,
    summary: declared.summary,
    'x-permission': declared.permission,
    security: declared.permission === 'public' ? [] : [{ session: [] }],
    parameters: parametersOf(declared),
    ...bodyOf(declared),
    responses: {
      [String(declared.status ?? (declared.response === null ? 204 : 200))]: answerOf(declared),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

/** The whole interface in OpenAPI 3.1, made from the same descriptions that serve it. */
export function openApiOf(groups: Readonly<Record<string, Readonly<Record<string, Endpoint>>>>): Json {
  const paths: Record<string, Json> = {}
  for (const [group, endpoints] of Object.entries(groups)) {
    for (const [name, declared] of Object.entries(endpoints)) {
      const path = declared.path.replace(/:(\w+)/g, '{$1}')
      paths[path] = {
        ...paths[path],
        [declared.method.toLowerCase()]: operationOf(`${group}.${name}`, declared),
      }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Toqsan',
      version: '1',
      description: `Problem kinds: ${Object.keys(PROBLEM_KINDS).join(', ')}`,
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'toqsan_session' } },
      schemas: { Problem: schemaOf(problemShape, 'output') },
    },
  }
}
