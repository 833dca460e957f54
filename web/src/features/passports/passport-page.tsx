export function PassportPage() {
  return null
}
