import { defineConfig } from 'drizzle-kit'

const postgres = /^postgres/.test(process.env.DATABASE_URL ?? '')

/** One schema, two sets of migrations: `npm run migrations` generates both. */
export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './server/db/schema.ts',
  out: postgres ? './migrations/postgres' : './migrations/sqlite',
})
