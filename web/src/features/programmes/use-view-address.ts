import { type AddressChanges, useAddress } from '../../components/use-address.ts'

/** The empty text is as good as nothing chosen. */
function withoutEmpty(changes: AddressChanges): AddressChanges {
  return Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value || null]))
}

/** What is chosen in a view of a programme stands in the address, beside the as-of date. */
export function useViewAddress() {
  const { get, set, to } = useAddress()
  return {
    get: (name: string) => get(name) ?? '',
    /** One of the known choices; the first where the address names none. */
    choice: <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice =>
      choices.find((known) => known === get(name)) ?? choices[0],
    set: (changes: AddressChanges) => set(withoutEmpty(changes)),
    /** The address of this view with something else chosen. */
    to: (changes: AddressChanges) => to(withoutEmpty(changes)),
  }
}

export type ViewAddress = ReturnType<typeof useViewAddress>
