export function BodiesPage() {
  return null
}
