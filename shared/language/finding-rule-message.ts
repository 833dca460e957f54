import type { Translated } from './say.ts'

/**
 * The words of a rule. `sentence` names the finding's values; `more` is added for each value that the finding has;
 * `question` when the finding is a note, because it can be read in two ways.
 */
export type RuleMessage = {
  readonly title: Translated
  readonly sentence: Translated
  readonly more?: Readonly<Record<string, Translated>>
  readonly question?: Translated
}
