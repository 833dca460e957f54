import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runSeed } from './run-seed.ts'

/** A seeded SQLite database, made once a run. */
export default function setup(project: TestProject) {
  const directory = mkdtempSync(join(tmpdir(), 'toqsan-template-'))
  runSeed({ DATA_DIR: directory, DATABASE_URL: '' })
  project.provide('template', { directory, postgres: null })
  return () => rmSync(directory, { recursive: true, force: true })
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the seeded files lie, and the PostgreSQL server with its template database. */
    template: { directory: string; postgres: { url: string; database: string } | null }
    product: { url: string }
  }
}
