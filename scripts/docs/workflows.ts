import { type Machine, machines } from '@parindex/domain';
import { stateWord, verbWords, workflowNames } from '@parindex/text';

type AnyMachine = Machine<string>;

/** docs/workflows.md: every workflow as a diagram and as a table, from the rows that the program itself follows. */
export function workflowsPage(): string {
  return `${[
    '# Quy trình',
    '',
    'In từ `packages/domain/src/workflow/*.ts`. Việc không có trong bảng thì trạng thái không cản; ai được làm xem [permissions.md](permissions.md). Trong một đợt đang chạy, từng giai đoạn mở và đóng theo lịch, không theo trạng thái.',
    '',
    ...machines.flatMap((machine) => section(machine as unknown as AnyMachine)),
  ].join('\n')}`;
}

function section(machine: AnyMachine): string[] {
  const word = (state: string) => stateWord(state, machine.noun);
  return [
    `## ${workflowNames[machine.noun] ?? machine.noun}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...machine.states.map((state) => `  state "${word(state)}" as ${nodeOf(state)}`),
    `  [*] --> ${nodeOf(machine.initial)}`,
    ...arrows(machine),
    '```',
    '',
    `| Việc | ${machine.states.map(word).join(' | ')} |`,
    `|---|${machine.states.map(() => '---|').join('')}`,
    ...[...new Set(machine.steps.map(({ verb }) => verb))].map(
      (verb) =>
        `| ${verbWords[verb]} | ${machine.states.map((state) => cell(machine, verb, state)).join(' | ')} |`,
    ),
    '',
  ];
}

/** One arrow between two states, with every verb that takes it; staying is told by the table. */
function arrows({ states, steps }: AnyMachine): string[] {
  const moves = steps.flatMap(({ verb, from, to }) =>
    from.filter((state) => to !== 'same' && to !== state).map((state) => ({ verb, from: state, to })),
  );
  return states.flatMap((from) =>
    states.flatMap((to) => {
      const taking = moves.filter((move) => move.from === from && move.to === to);
      return taking.length === 0
        ? []
        : [`  ${nodeOf(from)} --> ${nodeOf(to)}: ${taking.map(({ verb }) => verbWords[verb]).join(', ')}`];
    }),
  );
}

function cell({ noun, steps }: AnyMachine, verb: string, state: string): string {
  const step = steps.find((row) => row.verb === verb && row.from.includes(state));
  if (!step) return '';
  return step.to === 'same' || step.to === state ? '✓' : `→ ${stateWord(step.to, noun)}`;
}

const nodeOf = (state: string) => state.replaceAll('-', '_');
