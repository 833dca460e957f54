import { useQuery } from '@tanstack/react-query'
import type { Programme } from '#shared/api/programme-shapes.ts'
import { programmesApi } from '#shared/api/programmes.ts'
import { programmePassportMessages as words } from '#shared/language/programme-passport-messages.ts'
import { query } from '../../../api/queries.ts'
import { useLocalized, useSay } from '../../../language/use-say.ts'
import { DocumentText } from '../document-text.tsx'
import css from './passport.module.css'
import { NodeMeasures, Promises } from './passport-measures.tsx'
import { type Branch, branchesOf } from './tree.ts'

type Measures = Parameters<typeof NodeMeasures>[0]['measures']
type Milestones = Parameters<typeof Promises>[0]['milestones']

function NodeName({ branch }: { branch: Branch }) {
  const say = useSay()
  const localized = useLocalized()
  const { kind, number, title } = branch.node
  return (
    <>
      <span className={css.kind}>{say(words[kind], { number })}</span>
      <span className={css.nodeTitle}>{localized(title)}</span>
    </>
  )
}

type BranchProps = { branch: Branch; measures: Measures; milestones: Milestones }

function BranchItem({ branch, measures, milestones }: BranchProps) {
  const say = useSay()
  const { node, children } = branch
  const own = measures.filter((one) => one.node === node.id)
  const promised = milestones.filter((one) => one.node === node.id)
  return (
    <li className={css.branch} data-kind={node.kind}>
      <NodeName branch={branch} />
      {node.result && (
        <p className={css.result}>
          {say(node.kind === 'direction' ? words.objective : words.result)}
          <DocumentText printed={node.result} />
        </p>
      )}
      {(own.length > 0 || promised.length > 0) && <NodeMeasures measures={own} milestones={promised} />}
      {children.length > 0 && <Branches branches={children} measures={measures} milestones={milestones} />}
    </li>
  )
}

function Branches({ branches, ...held }: Omit<BranchProps, 'branch'> & { branches: readonly Branch[] }) {
  return (
    <ul className={css.tree}>
      {branches.map((branch) => (
        <BranchItem key={branch.node.id} branch={branch} {...held} />
      ))}
    </ul>
  )
}

/** Goal, tasks and directions, or the plan's sections; the ways to achieve them fold under each direction. */
export function PassportTree({ programme: { id, tree, edition } }: { programme: Programme }) {
  const say = useSay()
  const { data } = useQuery(
    query(programmesApi.measures, { params: { id }, query: { edition: edition.number } }),
  )
  if (tree.length === 0) return null
  const { measures = [], milestones = [] } = data ?? {}
  const onlySections = tree.every(({ kind }) => kind === 'section')
  const general = milestones.filter(({ node }) => node === null)
  return (
    <section id="tree" aria-labelledby="tree-head">
      <h2 id="tree-head" className={css.heading}>
        {say(onlySections ? words.sections : words.tree)}
      </h2>
      {general.length > 0 && (
        <div className={css.general}>
          <h3>{say(words.milestones)}</h3>
          <Promises milestones={general} />
        </div>
      )}
      <Branches branches={branchesOf(tree)} measures={measures} milestones={milestones} />
    </section>
  )
}
