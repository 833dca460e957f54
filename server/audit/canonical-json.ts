function collectKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const inner of value) collectKeys(inner, keys)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    keys.add(key)
    collectKeys(inner, keys)
  }
}

/** JSON with its keys in order at every depth: the same facts give the same bytes, and so the same digest. */
export function canonicalJson(value: unknown): string {
  const keys = new Set<string>()
  collectKeys(value, keys)
  return JSON.stringify(value, [...keys].sort()) ?? 'null'
}
