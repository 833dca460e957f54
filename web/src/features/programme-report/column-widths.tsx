/** The widths of a fixed table's columns, in order. */
export function Widths({ of }: { of: readonly string[] }) {
  return (
    <colgroup>
      {of.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
        <col key={index} style={{ width }} />
      ))}
    </colgroup>
  )
}
