/** An exact value cut for reading, never rounded: `57.38741…` to `57.3874`, and whether anything was cut off. */
export function cut(text: string, places: number): { text: string; isCut: boolean } {
  const [whole = '', fraction = ''] = text.split('.')
  if (fraction.length <= places) return { text, isCut: false }
  return { text: `${whole}.${fraction.slice(0, places)}`, isCut: true }
}
