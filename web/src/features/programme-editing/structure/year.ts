/** Whether a year is typed: four digits. */
export function isYear(typed: string): boolean {
  return /^\d{4}$/.test(typed.trim())
}
