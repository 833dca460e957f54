import { activityWords } from '#shared/language/activity-messages.ts'
import { type Language, say } from '#shared/language/say.ts'
import type { ProgrammeRecord } from '../programmes/programme-data.ts'

/** Names funding sources in a language; `-` is one that the plan does not print. */
export function sourceNames({ sources }: ProgrammeRecord, language: Language): (source: string) => string {
  return (source) => sources.get(source)?.name[language] ?? say(activityWords.sourceNotPrinted, language)
}
