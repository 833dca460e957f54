export function ActPage() {
  return null
}
