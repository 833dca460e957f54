/** Whether the error is a broken unique constraint, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error)
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

/** Drizzle wraps the driver's error; the code stands on it or on its cause. */
function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && error.code !== undefined) return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}
