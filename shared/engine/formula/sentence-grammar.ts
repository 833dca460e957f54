/** A noun phrase in the forms that a formula's sentence needs. */
export type Noun = {
  /** In a list: "the sum of A and B". */
  readonly listed: string
  /** At the start of a sentence: what is divided or multiplied. */
  readonly subject: string
  /** After "divided by" and "multiplied by". */
  readonly divisor: string
  /** What is taken away. */
  readonly removed: string
  /** What something is taken away from. */
  readonly source: string
}

export type Step = { readonly operator: '*' | '/'; readonly by: Noun }

/** What a language brings to a formula's sentence. */
export type Grammar = {
  readonly operand: (name: string) => Noun
  readonly number: (text: string) => Noun
  readonly bracketed: (text: string) => Noun
  readonly sum: (parts: readonly Noun[]) => Noun
  readonly smallest: (parts: readonly Noun[]) => Noun
  readonly largest: (parts: readonly Noun[]) => Noun
  readonly negative: (part: Noun) => Noun
  readonly difference: (from: Noun, removed: Noun) => Noun
  readonly remainder: (from: Noun, removed: readonly Noun[]) => Noun
  readonly chain: (first: Noun, steps: readonly Step[]) => string
}

/** A phrase that looks the same in every place. */
export function unchanging(text: string): Noun {
  return { listed: text, subject: text, divisor: text, removed: text, source: text }
}

/** `A`, `A and B`, `A, B and C`. */
export function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}
