import type { Answered } from '#shared/api/endpoint.ts'
import type { programmesApi } from '#shared/api/programmes.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../document-text.tsx'
import css from './passport.module.css'

type Held = Answered<typeof programmesApi.measures>

/** Promises with a date, in the document's own words; in English what is promised is told before them. */
export function Promises({ milestones }: { milestones: Held['milestones'] }) {
  const { language } = useLanguage()
  return (
    <ul className={css.bullets}>
      {milestones.map(({ id, what, when, quote }) => (
        <li key={id}>
          {language === 'en' && what !== '' && `${what}, ${when}: `}
          <q lang="kk">{quote}</q>
        </li>
      ))}
    </ul>
  )
}

/** The ways to achieve a direction's objective, word for word, folded: they are long. */
export function NodeMeasures({ measures, milestones }: Held) {
  const say = useSay()
  const promised = milestones.length > 0 ? say(words.promises, { count: milestones.length }) : undefined
  return (
    <details className={css.measures}>
      <summary>
        {[measures.length > 0 ? say(words.measures, { count: measures.length }) : undefined, promised]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      {milestones.length > 0 && (
        <>
          <h3>{say(words.milestones)}</h3>
          <Promises milestones={milestones} />
        </>
      )}
      {measures.map(({ id, text, number }) => (
        <p key={id} className={number === null ? undefined : css.numbered}>
          <DocumentText printed={text} />
        </p>
      ))}
    </details>
  )
}
