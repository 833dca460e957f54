/** Whether canonical decimal text is nothing but zero: `0`, `0.00`. A number that only rounds to zero is not. */
export function isZeroText(text: string | null | undefined): boolean {
  return typeof text === 'string' && /^-?0+(\.0+)?$/.test(text)
}
