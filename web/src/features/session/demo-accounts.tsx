import { useState } from 'react'
import type { Answered } from '#shared/api/endpoint.ts'
import type { sessionApi } from '#shared/api/session.ts'
import { roleDuties, roleWords, sessionMessages } from '#shared/language/session-messages.ts'
import { BODY_ROLES } from '#shared/rules/roles.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFormat } from '../../language/use-format.ts'
import { useLocalized, useSay } from '../../language/use-say.ts'
import { shortBodyName } from './body-name.ts'
import css from './session.module.css'
import type { useSignIn } from './use-sign-in.ts'

type Start = Answered<(typeof sessionApi)['start']>
type Account = Start['accounts'][number]

/** Roles of the whole order, in the order in which a visitor would like to see them. */
const FIRST = ['reviewer', 'methodologist', 'viewer', 'auditor', 'administrator'] as const

type AccountsProps = { accounts: readonly Account[]; onChoose: (account: Account) => void }

function OrderRoles({ accounts, onChoose }: AccountsProps) {
  const say = useSay()
  const shown = FIRST.flatMap((role) => accounts.filter((account) => account.role === role))
  return (
    <ul className={css.roles}>
      {shown.map((account) => (
        <li key={account.email}>
          <button type="button" className={css.role} onClick={() => onChoose(account)}>
            <b>{say(roleWords[account.role])}</b>
            <span>{say(roleDuties[account.role])}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Accounts of one body, under its Kazakh name. */
type BodyAccounts = { readonly body: NonNullable<Account['body']>; readonly accounts: Account[] }

function byBody(accounts: readonly Account[]): BodyAccounts[] {
  const groups = new Map<string, BodyAccounts>()
  for (const account of accounts) {
    if (account.body === null) continue
    const group: BodyAccounts = groups.get(account.body.kk) ?? {
      body: shortBodyName(account.body),
      accounts: [],
    }
    group.accounts.push(account)
    groups.set(account.body.kk, group)
  }
  return [...groups.values()]
}

function BodyRoles({ accounts, onChoose }: AccountsProps) {
  const say = useSay()
  const localized = useLocalized()
  const { language } = useLanguage()
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase(language)
  const found = byBody(accounts).filter(({ body }) =>
    Object.values(body).some((name) => name.toLocaleLowerCase(language).includes(wanted)),
  )
  const shortWord = { analyst: roleWords.analyst, deputy: sessionMessages.deputyShort }
  return (
    <>
      <div className={css.bodiesHead}>
        <h2>{say(sessionMessages.demoBodies)}</h2>
        <div className={css.search}>
          <TextField
            label={say(sessionMessages.demoSearch)}
            type="search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
      </div>
      {found.length === 0 && <p className={css.hint}>{say(sessionMessages.demoNobody, { text })}</p>}
      <ul className={css.bodies}>
        {found.map(({ body, accounts: own }) => (
          <li key={body.kk} className={css.body}>
            <span>{localized(body)}</span>
            {BODY_ROLES.flatMap((role) =>
              own
                .filter((account) => account.role === role)
                .map((account) => (
                  <Button
                    key={account.email}
                    size="row"
                    aria-label={say(sessionMessages.signInForBody, {
                      body: localized(body),
                      role: say(roleWords[role]).toLocaleLowerCase(language),
                    })}
                    onClick={() => onChoose(account)}
                  >
                    {say(shortWord[role])}
                  </Button>
                )),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Everybody who can be signed in as, one click each. */
export function DemoAccounts({ start, session }: { start: Start; session: ReturnType<typeof useSignIn> }) {
  const say = useSay()
  const format = useFormat()
  const choose = ({ email }: Account) => {
    if (session.busyWith === undefined) void session.signIn(email, start.password ?? '')
  }
  return (
    <section aria-label={say(sessionMessages.demoTitle)}>
      <h2>{say(sessionMessages.demoTitle)}</h2>
      <p className={css.hint}>
        {say(sessionMessages.demoText, { now: format.instant(start.now, { year: true }) })}
      </p>
      <OrderRoles accounts={start.accounts} onChoose={choose} />
      <BodyRoles accounts={start.accounts} onChoose={choose} />
    </section>
  )
}
