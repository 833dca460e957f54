import { DUTY_SCOPES } from '#shared/api/programme-shapes.ts'
import type { EditionComparison } from '#shared/api/programmes.ts'
import { editionFieldWords, editionMessages as words } from '#shared/language/edition-messages.ts'
import { amountStateWords, executorRoleWords } from '#shared/language/plan-messages.ts'
import { dutyScopeMessages } from '#shared/language/programme-passport-messages.ts'
import { joinClasses } from '../../../components/join-classes.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useFormat } from '../../../language/use-format.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { type FieldValue, fieldName, fieldValue, isHeavy } from './edition-changes.ts'
import css from './editions.module.css'

type Named = Pick<EditionComparison, 'bodies' | 'sources'>

/** A field in the reader's words: «Сома, 2008, Республикалық бюджет», «Мерзімі». */
export function useFieldName({ sources }: Named): (field: string) => string {
  const say = useSay()
  const localized = useLocalized()
  return (field) => {
    const name = fieldName(field)
    if (name.kind === 'plain') {
      const word = editionFieldWords[name.field]
      return word ? localized(word) : name.field
    }
    if (name.kind === 'target')
      return say(words.targetOf, { of: name.time === 'undated' ? say(words.undated) : name.time })
    const source = name.source === null ? undefined : sources[name.source]
    const parts = [
      name.year ?? say(words.allYears),
      source ? localized(source.name) : (name.source ?? say(words.allSources)),
    ]
    return say(words.amountOf, { of: parts.join(', ') })
  }
}

function useValueText({ bodies }: Named) {
  const say = useSay()
  const format = useFormat()
  const localized = useLocalized()
  const bodyName = (id: string) => {
    const body = bodies[id]
    return body ? localized(body.shortName) : id
  }
  const wordOf: Readonly<Record<string, (text: string) => string | undefined>> = {
    recipient: bodyName,
    owner: bodyName,
    scope: (text) => DUTY_SCOPES.flatMap((scope) => (scope === text ? say(dutyScopeMessages[scope]) : []))[0],
  }
  return (value: FieldValue, field: string): string => {
    switch (value.kind) {
      case 'none':
        return say(words.none)
      case 'text':
        return wordOf[field]?.(value.text) ?? value.text
      case 'flag':
        return say(value.is ? words.yes : words.no)
      case 'decimal':
        return value.year === null
          ? format.decimal(value.value)
          : `${format.decimal(value.value)} (${value.year})`
      case 'states':
        return value.states.map((state) => localized(amountStateWords[state])).join(', ')
      case 'deadline':
        return value.printed ?? say(words.none)
      case 'bodies':
        return value.bodies
          .map(({ body, role }) =>
            role === 'executor'
              ? bodyName(body)
              : `${bodyName(body)} (${localized(executorRoleWords[role])})`,
          )
          .join(', ')
      case 'list':
        return value.texts.join('; ')
    }
  }
}

const PRINTED = ['title', 'completionForm', 'deadline', 'fundingSource', 'name', 'formula']

type SideProps = { field: string; raw: unknown; side: 'before' | 'after'; named: Named }

/** What the field said in one of the two editions; dates and amounts stand out. */
export function FieldSide({ field, raw, side, named }: SideProps) {
  const { language } = useLanguage()
  const format = useFormat()
  const text = useValueText(named)
  const value = fieldValue(field, raw)
  const isPrinted = PRINTED.includes(field) && value.kind !== 'none' && language !== 'kk'
  const Mark = side === 'before' ? 'del' : 'ins'
  return (
    <span className={css.side}>
      <Mark
        className={joinClasses(
          value.kind === 'none' ? css.quiet : side === 'before' ? css.was : isHeavy(field) && css.heavy,
        )}
        lang={isPrinted ? 'kk' : undefined}
      >
        {text(value, field)}
      </Mark>
      {value.kind === 'deadline' && value.due.length > 0 && (
        <span className={css.due}>{value.due.map((date) => format.date(date, 'short')).join(', ')}</span>
      )}
    </span>
  )
}
