const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s т t',
    'у u ұ u ү u ф f х h һ h ц ts ч ch ш sh щ sh ы y і i э e ю yu я ya',
  ]
    .join(' ')
    .split(' ')
    .reduce<[string, string][]>((pairs, part, index, all) => {
      if (index % 2 === 0) pairs.push([part, all[index + 1] ?? ''])
      return pairs
    }, []),
)
const LONGEST = 60

/** A name as a part of an address: Latin letters, digits and hyphens; `programme` where nothing else is left. */
export function slugOf(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  const slug = latin
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-\d]+|-+$/g, '')
  return slug || 'programme'
}
