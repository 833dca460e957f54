/** What is kept under a key, made at the first asking. */
export function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = make()
  known.set(key, made)
  return made
}
